"""Whether a meeting is still to come: a plan is no meeting held."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.coded.frames import Frame
from summitry.events.coded.people import TIMES

_AHEAD_WORDS = frozenset(
    "tomorrow upcoming forthcoming planned scheduled later soon tonight due future proposed".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday weekend".split())


PLANNING = frozenset(
    "plan announce prepare arrange schedule organize organise propose set set_up approve authorize authorise promise pledge offer confirm "
    "seek order request want suggest expect agree demand renew".split()
)
"""Verbs under which a meeting is only spoken of: "announced a visit"."""


def is_ahead(frame: Frame) -> bool:
    """Whether a predicate of meeting points forward: an infinitive, a verb of planning, or a present with a day or a word of plan beside it."""
    head = frame.head
    if frame.word in PLANNING:
        return True
    helpers = [c for c in head.children if c.dep_ in {"aux", "auxpass"}]
    tags = {c.tag_ for c in helpers}
    if "TO" in tags or head.tag_ == "VB":
        return True
    past = (
        head.tag_ in {"VBD", "VBN"} or bool(tags & {"VBD"}) or any(c.lower_ in {"has", "have", "had"} for c in helpers)
    )
    if past:
        return _planned(head) and not (head.tag_ == "VBD" and not helpers)
    return any(_looks_ahead(token) for token in head.subtree)


def _looks_ahead(token: Token) -> bool:
    """Whether a word beside a present puts it ahead: a day, "tomorrow", "this week", "upcoming"."""
    if token.lower_ in {"this", "next", "coming"}:
        return token.head.lower_ in TIMES
    return token.lower_ in _AHEAD_WORDS or token.lower_ in _DAYS


def _planned(head: Token) -> bool:
    """Whether the meeting itself is called planned."""
    return any(
        t.lower_ in {"planned", "scheduled", "upcoming", "forthcoming", "proposed"}
        for t in head.subtree
        if t.dep_ == "amod"
    )
