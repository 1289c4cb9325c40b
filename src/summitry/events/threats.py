"""What is threatened and what is decried: a blow that hangs on a condition, and one that has come."""

from __future__ import annotations

from dataclasses import replace

from summitry.events.draft import Draft, Verdict
from summitry.events.grammar import children
from summitry.text import lemma

DECRYING = frozenset("condemn denounce deplore protest avenge mourn investigate".split())
"""What is done about a blow that has come."""


def on_condition(draft: Draft, verdict: Verdict) -> Verdict:
    """ "will strike Kenya unless it gives in": a blow that only may come; "is to protest against the raid": one that has."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    if draft.kind == "incident" and draft.is_noun and lemma(verb) in DECRYING and verdict.realis != "past":
        return replace(verdict, realis="past", weight=1) if draft.way in {"dobj", "nsubjpass", "against"} else verdict
    if draft.kind != "incident" or verdict.realis not in {"scheduled", "expected"}:
        return verdict
    marks = {c.lower_ for clause in children(verb, "advcl") for c in children(clause, "mark")}
    return replace(verdict, realis="possible") if marks & {"if", "unless"} else verdict
