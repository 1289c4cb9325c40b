"""A deal that a report is about though nobody in it makes one: named again and again, hoped for or in doubt."""

from __future__ import annotations

from dataclasses import replace

from summitry.events.cluster import Cluster
from summitry.events.draft import Draft, Verdict
from summitry.events.enter import add_parties
from summitry.events.grammar import children

DEALS = frozenset("agreement deal treaty accord pact ceasefire truce".split())
OFTEN = 4
"""Mentions, of which two at least point ("the deal"), that make a deal what a report is about."""


def talk_of_a_deal(spoken: list[Draft], clusters: list[Cluster]) -> Cluster | None:
    """The deal that is spoken of throughout, or None: where one is made, or it is named only in passing.

    Without a word that says how sure it is, it is `possible`: had it been made, the report would have told so.
    """
    deals = [d for d in spoken if d.trigger.word in DEALS and d.is_noun and not d.plural]
    pointed = [d for d in deals if any(c.lower_ in {"the", "this"} for c in d.token.children)]
    if len(deals) < OFTEN or len(pointed) < 2 or len({d.line.number for d in deals}) < 3:
        return None
    if any(c.kind == "agreement" and c.heads() & {d.trigger.word for d in deals} for c in clusters):
        return None
    for draft in deals:
        add_parties(draft, children(draft.token, "poss"), "signatory")
        if draft.verdict.realis == "past":
            draft.verdict = Verdict("possible", None, 0, "spoken of throughout")
    return Cluster([replace(d, weak=False, rules=[*d.rules, "spoken of throughout"]) for d in deals])
