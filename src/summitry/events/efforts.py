"""What is tried for, and what steps lead up to: an occasion that is still to come of it."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft, Verdict
from summitry.events.grammar import children
from summitry.text import lemma

MADE = frozenset("reach sign strike conclude adopt make negotiate broker clinch seal ink agree initial".split())
""" "the deal reached in July could lead to war": it is there, whatever it leads to."""


def led_up_to(draft: Draft) -> Verdict | None:
    """ "paved the way for a summit", "laid the groundwork for direct talks": one that is still to come of it."""
    to = draft.token.head
    fresh = not draft.definite or "first" in draft.words
    if draft.kind not in {"meeting", "election"} or draft.token.dep_ != "pobj" or not fresh:
        return None
    if to.lower_ not in {"for", "to", "toward", "towards"}:
        return None
    steps = [to.head, *children(to.head, "dobj", "nsubjpass")]
    step = next((t for t in steps if lemma(t) in STEPS and t.tag_[:2] == "NN"), None)
    return Verdict("expected", draft.line.span(step), 2, "led up to") if step is not None else None


STEPS = frozenset("way groundwork foundation momentum basis ground path road stage scene door".split())


TRYING = frozenset("try attempt struggle strive endeavor endeavour scramble race effort bid push drive".split())


def tried_for(draft: Draft) -> Token | None:
    """ "met to try to clinch a deal", "efforts to broker a truce": what is tried may come about."""
    verb = draft.token if not draft.is_noun else next(iter(draft.verbs), None)
    if verb is None or (draft.is_noun and draft.way not in {"dobj", "support"}):
        return None
    if draft.kind != "agreement" and not (draft.kind == "meeting" and draft.is_noun and lemma(verb) in BROUGHT_ABOUT):
        return None
    if draft.way == "dobj" and draft.definite and any(lemma(c) in MADE for c in children(draft.token, "acl")):
        return None  # "tried to kill the accords signed in Oslo"
    for _ in range(4):
        if verb.dep_ not in {"xcomp", "acl", "advcl", "ccomp"} or not any(c.tag_ == "TO" for c in verb.children):
            return None
        verb = verb.head
        if lemma(verb) in TRYING:
            return verb
    return None


BROUGHT_ABOUT = frozenset(
    "resume restart revive renew reopen relaunch jumpstart restore convene arrange organise organize broker start launch".split()
)
""" "efforts to revive peace talks": meetings that are still to be brought about."""
