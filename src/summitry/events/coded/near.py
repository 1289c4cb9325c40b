"""The words around a predicate that decide its type: what stands among its complements, and the kind of thing it governs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Token

from summitry.events.coded.frames import CIRCUMSTANCE, OBJECTS, Frame
from summitry.events.coded.phrases import PHRASES
from summitry.events.coded.things import KIND_OF, VAGUE
from summitry.events.coded.verbs import PHRASAL
from summitry.text import lemma

_OUTSIDE = frozenset({"nsubj", "csubj", "advcl", "relcl", "conj", "ccomp", "mark", "punct", "aux", "auxpass"})
_BACKGROUND = CIRCUMSTANCE - {"as", "ahead"}
_BESIDE = frozenset({"compound", "amod", "nmod", "nummod", "quantmod", "advmod"})


_LEADING = frozenset(
    "suffer engage embark participate take go enter be resort return travel come arrive pull withdraw walk agree call press push ask appeal "
    "insist bow yield accede concede retaliate work cooperate continue proceed move back quit exit stay remain opt".split()
)
"""Verbs whose thing stands after a preposition ("engaged in talks", "pulled out of the talks")."""


def words_near(frame: Frame) -> frozenset[str]:
    """Lemmas and forms among particle, objects, complements and prepositional phrases of a predicate."""
    words: set[str] = set()
    for child in frame.head.children:
        if child.dep_ in {"ccomp", "advcl"} and (child.tag_[:1] == "J" or child.tag_ == "VB"):
            words.add(lemma(child))
        if child.dep_ == "ccomp" and child.tag_[:1] == "N":
            words.update(w for t in child.subtree for w in (lemma(t), t.lower_))
        if child.dep_ in _OUTSIDE or (child.dep_ == "prep" and child.lower_ in _BACKGROUND):
            continue
        for token in _inside(child, 0):
            words.update((lemma(token), token.lower_))
    if frame.passive and frame.patient is not None:
        words.update(w for t in _inside(frame.patient, 1) for w in (lemma(t), t.lower_))
    if frame.patient is not None and frame.patient.head.i != frame.head.i:
        words.update((lemma(frame.patient), frame.patient.lower_))
    return frozenset(words)


def _inside(token: Token, depth: int) -> Iterator[Token]:
    yield token
    if depth > 3:
        return
    for child in token.children:
        if child.dep_ in {"prep", "pobj", "pcomp", "conj", "dobj", "acomp", "oprd", "agent", *_BESIDE}:
            yield from _inside(child, depth + 1)
        elif child.dep_ == "xcomp" and depth == 0:
            yield child


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[tuple[str, tuple[frozenset[str], ...]]]]:
    rows: dict[str, list[tuple[str, tuple[frozenset[str], ...]]]] = {}
    for code, verbs, words, _ in PHRASES:
        groups = tuple(frozenset(group.split("|")) for group in words.split())
        for verb in verbs.split("|"):
            rows.setdefault(verb, []).append((code, groups))
    return rows


def phrase_code(frame: Frame, words: frozenset[str]) -> str | None:
    """The type of the fixed phrase a predicate makes with the words near it; of several, the one with most words.

    A verb with a particle is another verb: "called off the strike" is no "called a strike".
    """
    particle = frame.particle if f"{frame.word}_{frame.particle}" in PHRASAL else None
    found = [
        (len(groups), code)
        for code, groups in _rows().get(frame.word, ())
        if all(g & words for g in groups) and (particle is None or any(particle in g for g in groups))
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def kind_of(token: Token) -> str | None:
    """The kind of thing a noun phrase is about: by modifier and head, by head, or by what a vague head is of."""
    if any(sign in c.lower_ for c in (token, *token.children) for sign in "$€£¥"):
        return "help"
    beside = [lemma(c) for c in token.children if c.dep_ in _BESIDE]
    heads = (lemma(token), token.lower_)
    for head in heads:
        found = next((KIND_OF[f"{b}_{head}"] for b in beside if f"{b}_{head}" in KIND_OF), None)
        if found is not None:
            return found
    if not (heads[0] in VAGUE or token.tag_ in {"CD", "PDT"}) and (
        known := KIND_OF.get(heads[1]) or KIND_OF.get(heads[0])
    ):
        return known
    if heads[0] in VAGUE or token.tag_ in {"CD", "DT", "PDT"} or heads[0] not in KIND_OF:
        return _kind_of_content(token, beside, vague=heads[0] in VAGUE or token.tag_ in {"CD", "DT", "PDT"})
    return None


def _kind_of_content(token: Token, beside: list[str], *, vague: bool) -> str | None:
    """What a series is a series of; else what stands before the noun ("aid package")."""
    if vague:
        for child in token.children:
            if child.dep_ == "prep" and child.lower_ in {"of", "in"}:
                inner = next((k for c in child.children if c.dep_ == "pobj" and (k := kind_of(c))), None)
                if inner is not None:
                    return inner
            if child.dep_ == "relcl" or child.dep_ == "acl":
                continue
        return next((KIND_OF[b] for b in beside if b in KIND_OF), None)
    return None


def object_kind(frame: Frame) -> tuple[str, Token] | None:
    """The kind of the object, or of a coordinated one; without an object, of the first thing a preposition leads to."""
    patient = frame.patient
    if patient is not None:
        for noun in (patient, *(c for c in patient.children if c.dep_ == "conj")):
            kind = kind_of(noun)
            if kind is not None:
                return kind, noun
        other = [c for c in frame.head.children if c.dep_ in OBJECTS and c.i != patient.i]
        return next(((k, c) for c in other if (k := kind_of(c))), None)
    if frame.word not in _LEADING:
        return None
    for preposition, noun, steps in frame.attached:
        if (
            steps <= 2
            and preposition in {"in", "on", "into", "for", "with", "to", "under", "from", "of"}
            and (k := kind_of(noun))
        ):
            return k, noun
    return None
