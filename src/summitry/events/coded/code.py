"""Coded events: who did what to whom, as PLOVER types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from summitry.events.coded.carried import Deed
from summitry.events.coded.deeds import deed_of
from summitry.events.coded.frames import find_frames
from summitry.events.coded.modes import mode_of
from summitry.events.coded.nominal import nominal_deed
from summitry.events.coded.parties import parties_of
from summitry.events.coded.scene import Party, Scene
from summitry.events.coded.verbs import NATURE, QUAD
from summitry.facts import CodedEvent, Mention
from summitry.text import Sentence, Text


def code_events(text: Text, mentions: Sequence[Mention]) -> tuple[CodedEvent, ...]:
    """The PLOVER events of a text, in order: at most one deed a sentence, the one its main clause tells.

    A meeting that is to come is AGREE with `future`, never CONSULT. A sentence without two parties gives nothing.
    """
    found: list[CodedEvent] = []
    for sentence in text.sentences:
        if sentence.tokens is not None:
            found.extend(_of_sentence(sentence, mentions))
    return tuple(found)


def _of_sentence(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[CodedEvent]:
    """The first deed with both parties: predicates from the main clause downward, then what their subjects name."""
    scene = Scene(sentence, [m for m in mentions if sentence.start <= m.start < sentence.end])
    frames = find_frames(sentence)
    for telling in (deed_of, nominal_deed):
        for frame in frames:
            deed = telling(frame)
            if deed is None or (deed.agent is not None and _is_nature(deed.agent)):
                continue
            pairs = parties_of(deed, scene)
            if pairs:
                yield from (_event(deed, source, target, frame.head, sentence) for source, target in pairs)
                return


def _is_nature(agent: Token) -> bool:
    """Whether what does it is no actor: an earthquake, a virus."""
    return agent.lower_ in NATURE or agent.lower_.startswith(("covid", "sars"))


def _event(deed: Deed, source: Party, target: Party, head: Token, sentence: Sentence) -> CodedEvent:
    quote = sentence.stretch(head.left_edge, head.right_edge)
    return CodedEvent(
        source.words,
        source.actor,
        target.words,
        target.actor,
        deed.code,
        QUAD[deed.code],
        quote,
        mode_of(deed),
        deed.future,
    )
