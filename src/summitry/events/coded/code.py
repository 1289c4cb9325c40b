"""Coded events: who did what to whom, as PLOVER types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from summitry.events.coded.frames import Frame, find_frames
from summitry.events.coded.lexicon import QUAD
from summitry.events.coded.parties import Party, parties_of
from summitry.events.coded.types import Typed, type_of
from summitry.facts import CodedEvent, Mention
from summitry.knowledge import World
from summitry.text import Sentence, Text

SYMMETRIC = frozenset({"CONSULT", "COOPERATE", "AGREE", "SUPPORT"})
"""Types that two coordinated agents do with each other; each way is then an event."""


def code_events(text: Text, mentions: Sequence[Mention], world: World) -> tuple[CodedEvent, ...]:
    """The PLOVER events of a text, in order: at most one deed a sentence, the one its main clause tells.

    A meeting that is to come is AGREE with `future`, never CONSULT. A sentence without two parties gives nothing.
    """
    found: list[CodedEvent] = []
    for sentence in text.sentences:
        if sentence.tokens is not None:
            found.extend(_of_sentence(sentence, mentions))
    return tuple(found)


def _of_sentence(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[CodedEvent]:
    near = [m for m in mentions if sentence.start <= m.start < sentence.end]
    for frame in find_frames(sentence):
        typed = type_of(frame)
        if typed is None:
            continue
        agents, patients = parties_of(frame, typed, sentence, near)
        if agents and patients:
            yield from _events(frame, typed, agents, patients, sentence)
            return


def _events(
    frame: Frame, typed: Typed, agents: list[Party], patients: list[Party], sentence: Sentence
) -> Iterator[CodedEvent]:
    quote = _quote(frame.verb, sentence)
    pairs = [(a, p) for a in agents for p in patients if a.words != p.words]
    if typed.mutual and typed.code in SYMMETRIC:
        pairs += [(p, a) for a, p in pairs]
    for agent, patient in pairs[:6]:
        yield CodedEvent(
            agent.words,
            agent.actor,
            patient.words,
            patient.actor,
            typed.code,
            QUAD[typed.code],
            quote,
            None,
            typed.future,
        )


def _quote(verb: Token, sentence: Sentence) -> tuple[int, int]:
    """The clause of the verb, from its leftmost to its rightmost word."""
    return sentence.stretch(verb.left_edge, verb.right_edge)
