"""Who is at a meeting because a speech is held there, or somebody is told something."""

from __future__ import annotations

from summitry.events.carriers import SPEECHES
from summitry.events.draft import Draft
from summitry.events.enter import add_parties
from summitry.events.grammar import children, direct_objects, is_passive, is_verb, objects_of, subjects_of
from summitry.events.lexicon import ADDRESSING
from summitry.events.who import people
from summitry.text import lemma

REPORTERS = frozenset(
    "reporter journalist press media correspondent agency newspaper television audience crowd".split()
)


def add_speakers(draft: Draft) -> None:
    """Those who speak at a meeting and those they speak to."""
    over = draft.token.head
    if draft.token.dep_ != "pobj":
        return
    if lemma(over.head) in SPEECHES and over.head.dep_ == "pobj":
        _hold_speech(draft)
    elif over.lower_ in {"at", "during", "in"} and lemma(over.head) in ADDRESSING and not is_passive(over.head):
        _told_there(draft)


def _hold_speech(draft: Draft) -> None:
    """ "In a speech at the conference, Dahl called for calm": she is at it."""
    speech = draft.token.head.head
    verb = speech.head.head
    if speech.head.lower_ in {"in", "during"} and is_verb(verb):
        add_parties(draft, [t for t in subjects_of(verb) if people(draft, t)][:1], "participant")


def _told_there(draft: Draft) -> None:
    """ "Dahl told envoys at a meeting that", "appealed to senators at a meeting": both are at it."""
    verb = draft.token.head.head
    told = [*direct_objects(verb), *children(verb, "dative"), *objects_of(verb, "to")]
    add_parties(draft, [t for t in told if people(draft, t) and lemma(t) not in REPORTERS], "participant")
