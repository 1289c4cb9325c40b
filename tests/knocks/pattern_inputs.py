"""Strings made to hurt one regular expression, out of its own alphabet; and what they cost it."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Iterator
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_BY_CATEGORY = {
    "CATEGORY_SPACE": " \n",
    "CATEGORY_WORD": "a1Z",
    "CATEGORY_DIGIT": "1",
    "CATEGORY_NOT_SPACE": "a.",
    "CATEGORY_NOT_WORD": " .",
    "CATEGORY_NOT_DIGIT": "a ",
}
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
SHORT, LONG = 2_000, 8_000
"""Characters: a linear search takes four times as long over the longer string, a quadratic one sixteen times."""
NOT_WORTH_A_LOOK = 0.012
"""Seconds over the longer string below which growth is not measured."""
STEEP = 8.0
DEAR = 0.2
"""Growth that is no longer linear; and seconds over the longer string that are too many whatever the growth (25 µs a character)."""


def inputs(pattern: str, flags: int) -> set[str]:
    """Words the pattern takes, the same cut short by a letter, and what stands under each of its repeats and classes."""
    tree = parser.parse(pattern, flags)
    found: set[str] = set()
    for pick in range(3):
        word = _sample(tree, pick)
        found |= {word, word[:-1], *_pieces(tree, pick)}
    return found - {""}


def superlinear(pattern: re.Pattern[str]) -> str | None:
    """The piece whose repetition the pattern is slow over, and how slow; None for one that stays linear."""
    for piece in sorted(inputs(pattern.pattern, pattern.flags)):
        for tail in ("", "\x00"):
            short, long = ((piece * (size // len(piece) + 1))[:size] + tail for size in (SHORT, LONG))
            taken = _seconds(pattern, long)
            if taken < NOT_WORTH_A_LOOK:
                continue
            if taken <= DEAR:
                taken, once = (min(_seconds(pattern, text) for _ in range(4)) for text in (long, short))
                if taken < NOT_WORTH_A_LOOK or taken <= STEEP * once:
                    continue
            return f"{piece!r} repeated to {LONG} characters takes {taken:.2f} s or more"
    return None


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    """CPU seconds of a search through a text, given up soon after it is too dear; the engine heeds signals."""
    before = signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, 1.5 * DEAR)
    begin = time.process_time()
    try:
        for _ in pattern.finditer(text):
            pass
    except TimeoutError:
        return 2 * DEAR
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - begin


def _give_up(*_: object) -> None:
    raise TimeoutError


def _sample(tree: Any, pick: int) -> str:
    """A word the pattern takes, repeats at their fewest, assertions passed over."""
    return "".join(_sampled(str(op), value, pick) for op, value in tree)


def _sampled(op: str, value: Any, pick: int) -> str:
    match op:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return "b" if value == ord("a") else "a"
        case "ANY":
            return "a"
        case "IN":
            return _one_of(value, pick)
        case "BRANCH":
            return _sample(value[1][pick % len(value[1])], pick)
        case "SUBPATTERN":
            return _sample(value[3], pick)
        case "ATOMIC_GROUP":
            return _sample(value, pick)
    if op in _REPEATS:
        fewest, _, inner = value
        return _sample(inner, pick) * max(fewest, 1)
    return ""


def _one_of(items: Any, pick: int) -> str:
    known = ""
    for op, value in items:
        match str(op):
            case "LITERAL":
                known += chr(value)
            case "RANGE":
                known += chr(value[0]) + chr(value[1])
            case "CATEGORY":
                known += _BY_CATEGORY[str(value)]
    if str(items[0][0]) == "NEGATE":
        known = "".join(c for c in "aA1 .-\n\"'" if c not in known) or "é"
    return known[pick % len(known)]


def _pieces(tree: Any, pick: int) -> Iterator[str]:
    for op, value in tree:
        match str(op):
            case "IN":
                yield _one_of(value, pick)
            case "BRANCH":
                for branch in value[1]:
                    yield from _pieces(branch, pick)
            case "SUBPATTERN":
                yield from _pieces(value[3], pick)
            case "ATOMIC_GROUP":
                yield from _pieces(value, pick)
            case "ASSERT" | "ASSERT_NOT":
                yield from _pieces(value[1], pick)
            case name if name in _REPEATS:
                yield _sample(value[2], pick)
                yield from _pieces(value[2], pick)
