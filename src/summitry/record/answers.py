"""Sentences that say what became of something asked: granted, met, refused, withdrawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from summitry.record.folding import fold

AnswerState = Literal["granted", "met", "refused", "withdrawn"]

# Each with a made-up example. A cue tells nothing by itself: the question holds the sentence against what was asked.
_CUES: tuple[tuple[AnswerState, re.Pattern[str]], ...] = (
    # "Kenya withdrew its request for observers."  "The item was taken off the agenda at Kenya's request."
    (
        "withdrawn",
        re.compile(
            r"\b(?:withdr(?:ew|awn|aws)|retract(?:ed|s)|dropped|took back|taken back|no longer (?:asks|seeks|wants|demands|needs)|(?:took|taken|removed) (?:\w+ ){0,6}off the (?:table|agenda))\b"
        ),
    ),
    # "Norway turned down the request for observers."  "The council did not give the assessment Kenya had asked for."
    (
        "refused",
        re.compile(
            r"\b(?:refus(?:ed|es)|reject(?:ed|s)|turned down|turns down|dismiss(?:ed|es)|rul(?:ed|es) out|rebuff(?:ed|s)|declin(?:ed|es)|voted down|vetoed|(?:did|does|would|will|has|have|had) not (?!yet\b)(?:\w+ ){0,2}(?:adopt|adopted|give|given|agree|agreed|sign|signed|send|sent|provide|provided|approve|approved|grant|granted|make|made|meet|met)|failed to (?:adopt|give|agree|sign|send|provide|approve|make|meet)|(?:was|were) not (?:adopted|given|agreed|signed|sent|provided|approved|granted|met|made))\b"
        ),
    ),
    # "Norway agreed to send observers."  "The council granted the request."
    (
        "granted",
        re.compile(
            r"\b(?:agreed to|agrees to|grant(?:ed|s)|accept(?:ed|s)|approv(?:ed|es)|decided to|decides to|promised to|undertook to|consented to|will (?:send|provide|hold|convene|give|adopt|deploy|release))\b"
        ),
    ),
    # "Norway sent the observers that Kenya had asked for."
    (
        "met",
        re.compile(
            r"\b(?:sent|gave|given|provided|delivered|deployed|released|adopted|signed|handed over|supplied|fulfilled|complied with|met (?:the|its|his|her|their) (?:request|demand)s?|arrived|withdrawn from)\b"
        ),
    ),
)

_REPORTED = re.compile(
    r"\b(?:asked|asks|urged|urges|demanded|demands|requested|requests|called on|calls on|appealed|expects?|wants?|seeks?|proposed|proposes) (?!for\b)"
)
"""A sentence that only tells of the asking answers nothing, unless it says more before."""

_HEDGED = re.compile(r"\b(?:may|might|could|should|would|whether|if|expected to|likely to|is to|are to)\b")

_BREAK = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[A-Z“\"(])")
_MOST = 60


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that may answer a request: which way, where it stands, its words folded."""

    state: AnswerState
    start: int
    end: int
    words: str


def find_answers(text: str) -> list[Found]:
    """The sentences of a text that may say what became of something asked, in order.

    >>> [each.state for each in find_answers("Norway turned down the request for observers. Kenya withdrew it. Rain fell.")]
    ['refused', 'withdrawn']
    """
    found = []
    for start, end in _sentences(text):
        state = _state(text[start:end].lower())
        if state is not None:
            found.append(Found(state, start, end, fold(text[start:end])))
    return found[:_MOST]


def _state(sentence: str) -> AnswerState | None:
    for state, cue in _CUES:
        match = cue.search(sentence)
        if match is None:
            continue
        before = sentence[: match.start()]
        if _HEDGED.search(before[-40:]) and state in ("granted", "met"):
            return None
        asked = _REPORTED.search(before)
        if asked is None or state in ("withdrawn", "refused"):
            return state
    return None


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for gap in _BREAK.finditer(text, line.start(), line.end()):
            yield start, gap.start()
            start = gap.end()
        if start < line.end():
            yield start, line.end()
