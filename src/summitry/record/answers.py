"""Sentences that say what became of something asked: granted, met, refused, withdrawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from summitry.record.folding import fold

AnswerState = Literal["granted", "met", "refused", "withdrawn"]


def _any(words: str) -> str:
    return "(?:" + "|".join(each.strip() for each in words.split(",")) + ")"


_NOT_DONE = _any(
    "adopt, adopted, give, given, agree, agreed, sign, signed, send, sent, provide, provided, approve, approved, meet, met"
)

# Each with a made-up example. A cue tells nothing by itself: the question holds the sentence against what was asked.
_SHAPES: dict[AnswerState, tuple[str, ...]] = {
    "withdrawn": (
        _any(
            "withdrew, withdrawn, withdraws, retracted, retracts, dropped, took back, taken back"
        ),  # Kenya withdrew its request.
        rf"no longer {_any('asks, seeks, wants, demands, needs')}",  # Kenya no longer seeks observers.
        r"(?:took|taken|removed) (?:\w+ ){0,6}off the (?:table|agenda)",  # The item was taken off the agenda.
    ),
    "refused": (
        _any(
            "refused, refuses, rejected, rejects, turned down, turns down, dismissed, dismisses"
        ),  # Norway turned it down.
        _any("ruled out, rules out, rebuffed, declined, declines, voted down, vetoed"),  # Norway ruled out observers.
        rf"(?:did|does|would|will|has|have|had) not (?!yet\b)(?:\w+ ){{0,2}}{_NOT_DONE}",  # The council did not give it.
        rf"(?:was|were|been) not {_NOT_DONE}",  # The paper was not adopted.
        rf"failed to (?:\w+ ){{0,1}}{_NOT_DONE}",  # The council failed to adopt it.
        _any(
            "gave no, gives no, contained no, contains no, offered no, offers no, made no, left out, lacked"
        ),  # It gave no answer.
    ),
    "granted": (
        _any(
            "agreed to, agrees to, granted, grants, accepted, accepts, approved, approves"
        ),  # Norway agreed to send them.
        _any("decided to, decides to, promised to, undertook to, consented to"),  # Norway promised to send them.
        rf"will {_any('send, provide, hold, convene, give, adopt, deploy, release')}",  # Norway will send observers.
    ),
    "met": (
        _any(
            "sent, gave, given, provided, delivered, deployed, released, adopted, signed"
        ),  # Norway sent the observers.
        _any("handed over, supplied, fulfilled, complied with, arrived"),  # The observers arrived.
        r"met (?:the|its|his|her|their) (?:request|demand)s?",  # Norway met the request.
    ),
}


@cache
def _cues() -> tuple[tuple[AnswerState, re.Pattern[str]], ...]:
    return tuple((state, re.compile(rf"\b(?:{'|'.join(shapes)})\b")) for state, shapes in _SHAPES.items())


_REPORTED = re.compile(
    r"\b(?:asked|asks|urged|urges|demanded|demands|requested|requests|called on|calls on|appealed|expects?|wants?|seeks?|proposed|proposes) (?!for\b)"
)
"""A sentence that only tells of the asking answers nothing, unless it says more before."""

_HEDGED = re.compile(
    r"\b(?:not|never|nor|may|might|could|should|would|whether|if|expected to|likely to|is to|are to)\b"
)

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
    for state, cue in _cues():
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
