"""Who is listed as present: "participants in the summit include X and Y", "at the meeting were X and Y"."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Token

from summitry.events.draft import Draft, Party, Verdict
from summitry.events.enter import add_parties
from summitry.events.grammar import ancestors, children, direct_objects, is_verb, series, subjects_of
from summitry.events.lexicon import PERSON_NOUNS
from summitry.events.verdicts import verdict_of_verb
from summitry.events.who import people
from summitry.text import lemma

PRESENT = frozenset(
    "participant attendee delegate guest speaker those one leader minister official dignitary other among".split()
)
COMING = frozenset("attend expect invite join visit participate gather schedule due".split())
LISTING = frozenset("include be number comprise".split())


def add_listed(draft: Draft) -> None:
    """Those a sentence lists as taking part in a meeting it names."""
    way = list(takewhile(lambda t: not (is_verb(t) and lemma(t) in LISTING), ancestors(draft.token)))
    top = (way[-1] if way else draft.token).head
    if not is_verb(top) or lemma(top) not in LISTING or not way:
        return
    verdict = _verdict(draft, top, way)
    if any(lemma(t) in PRESENT or t.lower_ in PRESENT for t in way) and _names_comers(way):
        fronted = way[-1].tag_ == "IN" and way[-1].i < top.i
        listed = [*(children(top, "nsubj") if fronted else direct_objects(top)), *children(top, "attr")]
        _put(draft, [t for s in listed for t in series(s) if s.i > top.i], verdict)
        if any(p.kind == "person" for p in draft.parties):
            draft.parties = [p for p in draft.parties if not _is_class(p)]
    elif lemma(top) == "be" and len(way) == 1 and way[0].lower_ in {"at", "in"} and way[0].i < top.i:
        _put(draft, [t for t in subjects_of(top) if t.i > top.i], verdict)


def _put(draft: Draft, tokens: list[Token], verdict: Verdict | None) -> None:
    add_parties(draft, [t for t in tokens if people(draft, t)], "participant", verdict)


def _names_comers(way: list[Token]) -> bool:
    """Whether the words between an occasion and the list tell of those who come: "participants in", "leaders attending"."""
    return any(
        lemma(t) in COMING or lemma(t) in {"participant", "attendee", "delegate", "guest", "speaker"} for t in way
    )


def _verdict(draft: Draft, top: Token, way: list[Token]) -> Verdict | None:
    """How sure the coming of those listed is: by the participle, else as the occasion."""
    for token in way:
        if lemma(token) == "expect":
            return Verdict("expected", draft.line.span(token), 3, "expected at")
        if lemma(token) == "invite":
            return Verdict("wanted", draft.line.span(token), 3, "invited")
    found = verdict_of_verb(draft.line, top)
    return found if found.realis != "past" else None


def _is_class(party: Party) -> bool:
    """ "Leaders", who are listed by name."""
    return party.actor is None and " " not in party.name and lemma_of_group(party) in PERSON_NOUNS


def lemma_of_group(party: Party) -> str:
    """The singular of a plain plural noun."""
    return party.name.lower().removesuffix("s")
