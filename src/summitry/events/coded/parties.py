"""The words for the two parties of a deed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from summitry.events.coded.frames import Frame
from summitry.events.coded.lexicon import LIGHT
from summitry.events.coded.types import Typed
from summitry.facts import Mention
from summitry.text import Sentence, lemma

_TARGETS = (
    "against",
    "with",
    "to",
    "on",
    "at",
    "from",
    "of",
    "toward",
    "towards",
    "between",
    "for",
    "over",
    "about",
    "into",
    "by",
    "in",
)
LONGEST = 12
"""Tokens; a longer noun phrase is cut to its head and what stands before it."""


@dataclass(frozen=True, slots=True)
class Party:
    """One party: its words, and the actor they name if it is known."""

    words: str
    actor: str | None


def parties_of(
    frame: Frame, typed: Typed, sentence: Sentence, mentions: Sequence[Mention]
) -> tuple[list[Party], list[Party]]:
    """Agents and patients of a frame. Two coordinated agents of something mutual without a patient are each other's."""
    agents = _split(frame.agent) if frame.agent is not None else []
    patients = _split(target) if (target := _target(frame, mentions, sentence)) is not None else []
    if not patients and len(agents) > 1 and typed.mutual:
        agents, patients = agents[:1], agents[1:]
    if not agents:
        agents = list(_loose_agent(frame, mentions, sentence, patients))
    return (
        [_party(t, sentence, mentions) for t in agents],
        [_party(t, sentence, mentions) for t in patients],
    )


def _target(frame: Frame, mentions: Sequence[Mention], sentence: Sentence) -> Token | None:
    """Whom it is done to: the object of a verb of its own weight; of a light one, the actor its prepositions lead to."""
    patient = frame.patient
    light = lemma(frame.verb) in LIGHT
    if patient is not None and not light:
        return patient
    ranked = sorted(frame.attached, key=lambda pair: _TARGETS.index(pair[0]) if pair[0] in _TARGETS else 99)
    named = [t for p, t in ranked if p in _TARGETS and _names_actor(t, mentions, sentence)]
    if named:
        return named[0]
    if patient is not None:
        inner = next((t for t in patient.subtree if _names_actor(t, mentions, sentence)), None)
        return inner if inner is not None else patient
    return next((t for p, t in ranked if p in _TARGETS), None)


def _loose_agent(
    frame: Frame, mentions: Sequence[Mention], sentence: Sentence, patients: list[Token]
) -> Iterator[Token]:
    """For a passive without "by": the state in whose place it happens ("was arrested in X")."""
    taken = {t.i for p in patients for t in p.subtree}
    for preposition, token in frame.attached:
        if preposition in {"in", "by", "from"} and token.i not in taken and _names_actor(token, mentions, sentence):
            yield token
            return


def _names_actor(token: Token, mentions: Sequence[Mention], sentence: Sentence) -> bool:
    start, end = sentence.stretch(token.left_edge, token.right_edge)
    return any(start <= m.start < end for m in mentions)


def _split(token: Token) -> list[Token]:
    """A coordinated phrase as its members."""
    members, waiting = [token], [token]
    while waiting:
        for child in waiting.pop().children:
            if child.dep_ == "conj" and child.tag_[:2] in {"NN", "PR"}:
                members.append(child)
                waiting.append(child)
    return members[:4]


def _party(token: Token, sentence: Sentence, mentions: Sequence[Mention]) -> Party:
    """The noun phrase without its relative clauses, appositions and further members."""
    kept = [t for t in _phrase(token)][:LONGEST]
    start, end = sentence.stretch(kept[0], kept[-1])
    words = (
        " ".join(sentence.tokens.doc.text[kept[0].idx : kept[-1].idx + len(kept[-1])].split())
        if sentence.tokens
        else ""
    )
    actor = next((m.actor.id for m in mentions if m.actor and start <= m.start < end), None)
    return Party(words, actor)


def _phrase(token: Token) -> list[Token]:
    left = [t for c in token.lefts if c.dep_ not in {"punct", "cc", "preconj"} for t in c.subtree]
    right = [
        t
        for c in token.rights
        if c.dep_ in {"prep", "compound", "nummod", "case", "poss", "nmod", "amod"}
        for t in c.subtree
    ]
    return sorted([*left, token, *right], key=lambda t: t.i)
