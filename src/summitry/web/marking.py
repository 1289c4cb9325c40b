"""A text cut into stretches over which the same facts lie, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from summitry.facts import Span
from summitry.web.told import Told

PART = 60_000
"""Characters of a text on one page."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words and the numbers of the facts read from them, the closest first; `ends` are facts whose leading words end here.

    `came` is true for the words a link led to.
    """

    words: str
    start: int
    facts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    came: bool = False


Block = tuple[str, list[Stretch]]
"""The element a paragraph is shown as, and its stretches."""


def part_of(text: str, number: int) -> Span:
    """The characters of one page of a text, the first being 1; it ends with a line where it can.

    >>> part_of("a short text", 1), part_of("a short text", 9)
    ((0, 12), (12, 12))
    """
    start = 0
    for _ in range(number - 1):
        start = _end(text, start)
    return start, _end(text, start)


def number_of_part(text: str, at: int) -> int:
    """The page of a text on which a character stands."""
    number, end = 1, _end(text, 0)
    while at >= end and end < len(text):
        number, end = number + 1, _end(text, end)
    return number


def _end(text: str, start: int) -> int:
    if len(text) - start <= PART:
        return len(text)
    line = text.rfind("\n", start + PART // 2, start + PART)
    return line + 1 if line >= 0 else start + PART


def blocks_of(
    text: str, within: Span, told: Sequence[Told], title: str | None, came: Span | None = None
) -> list[Block]:
    """The lines of a part of a text as blocks; a line that is the report's title is no part of them.

    >>> blocks_of("Talks open.", (0, 11), [Told("event", "talks", ((0, 5),))], None)[0][1][0]
    Stretch(words='Talks', start=0, facts=(1,), ends=(1,), came=False)
    """
    laid = sorted((span, number) for number, each in enumerate(told, 1) for span in each.spans)
    leading = {number: each.spans[0][1] for number, each in enumerate(told, 1) if each.spans}
    blocks: list[Block] = []
    at, following, lying = within[0], 0, list[tuple[Span, int]]()
    for line in text[slice(*within)].splitlines(keepends=True):
        start, end = at, at + len(line.rstrip())
        at += len(line)
        while following < len(laid) and laid[following][0][0] < end:
            lying.append(laid[following])
            following += 1
        lying = [each for each in lying if each[0][1] > start]
        if not line.strip() or (title and line.strip() == title.strip()):
            continue
        blocks.append(("p", _stretches(text, (start, end), lying, leading, came)))
    return blocks


def _stretches(
    text: str, line: Span, lying: Sequence[tuple[Span, int]], leading: dict[int, int], came: Span | None
) -> list[Stretch]:
    marks = sorted([*lying, (came, 0)] if came else lying)
    edges = {line[0], line[1]} | {edge for span, _ in marks for edge in span if line[0] < edge < line[1]}
    found: list[Stretch] = []
    following, over = 0, list[tuple[Span, int]]()
    for low, high in pairwise(sorted(edges)):
        while following < len(marks) and marks[following][0][0] <= low:
            over.append(marks[following])
            following += 1
        over = [each for each in over if each[0][1] > low]
        closest = sorted(over, key=lambda each: each[0][1] - each[0][0])
        numbers = tuple(dict.fromkeys(number for _, number in closest if number))
        ends = tuple(number for number in numbers if leading.get(number) == high)
        found.append(Stretch(text[low:high], low, numbers, ends, any(not number for _, number in over)))
    return found
