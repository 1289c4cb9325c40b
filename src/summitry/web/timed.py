"""A line of time as SVG: one bar an event, on a scale of days, with the day of knowledge drawn in.

Across, everything is in hundredths of the width, so that the line can be stretched and its words stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from summitry.web.words import title_words

ROW, LANES, LETTERS = 24, 14, 30
_LETTER = 0.6
"""Hundredths of the width that one letter takes at the usual width of a page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on the line: its place, its length, its words where they have room, and the row it stands for."""

    x: float
    width: float
    y: int
    words: str
    leftward: bool
    row: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """The whole drawing: marks, ticks (x, words), the day of knowledge, and its height."""

    marks: tuple[Mark, ...]
    ticks: tuple[tuple[float, str], ...]
    now: float
    height: int


def line_of(rows: Sequence[dict[str, Any]], as_of: date) -> Line | None:
    """The line of all rows with a day; None where there is none."""
    dated = [(first, last, row) for row in rows if (first := _day(row["start"])) and (last := _last(row))]
    if not dated:
        return None
    begin, end = _ends(dated, as_of)
    scale = 100 / max((end - begin).days, 1)
    marks, free = [], [-1.0] * LANES
    for first, last, row in sorted(dated, key=lambda each: (each[0], each[2]["id"])):
        x = max((first - begin).days, 0) * scale
        width = max((min(last, end) - begin).days * scale - x, 0.5)
        marks.append(_mark(x, width, row, free))
    height = (max(mark.y for mark in marks) // ROW + 1) * ROW + 34
    return Line(tuple(marks), tuple(_ticks(begin, end, scale)), round((as_of - begin).days * scale, 2), height)


def _ends(dated: Sequence[tuple[date, date, dict[str, Any]]], as_of: date) -> tuple[date, date]:
    """Where the line begins and ends: around the days that are known to the month, for a year would draw it out."""
    sharp = [each for each in dated if len(each[2]["start"]) > 4] or dated
    begin = min(as_of - timedelta(days=10), *(first for first, _, _ in sharp)) - timedelta(days=3)
    end = max(as_of, *(last for _, last, _ in sharp)) + timedelta(days=14)
    return begin, end


def _mark(x: float, width: float, row: dict[str, Any], free: list[float]) -> Mark:
    """A bar on the first lane with room for its words, else for itself alone, else on the lane that is free first."""
    title = title_words(row)
    words = title if len(title) <= LETTERS else title[: LETTERS - 1] + "…"
    long = len(words) * _LETTER + 1
    leftward = x + width + long > 100
    begins = x - long if leftward else x
    lane = next((n for n in range(LANES) if free[n] <= begins), None)
    if lane is None:
        words, long, leftward = "", 0.0, False
        lane = next((n for n in range(LANES) if free[n] <= x), min(range(LANES), key=lambda n: free[n]))
    free[lane] = x + width + (0.3 if leftward else long + 0.3)
    return Mark(round(x, 2), round(width, 2), lane * ROW + 8, words, leftward, row)


def _last(row: dict[str, Any]) -> date | None:
    """The last day of what is known: of a month or a year its last."""
    words = row["end"] or row["start"]
    first = _day(words)
    if first is None or len(words) >= 10:
        return first
    following = first.replace(day=28) + timedelta(days=5) if len(words) == 7 else first.replace(month=12, day=31)
    return following.replace(day=1) - timedelta(days=1) if len(words) == 7 else following


def _day(words: str | None) -> date | None:
    """The first day of what is known: of a month or a year its first."""
    if not words or len(words) < 4 or not words[:4].isdigit():
        return None
    padded = words + "-01-01"[len(words) - 4 :] if len(words) < 10 else words[:10]
    try:
        day = date.fromisoformat(padded)
    except ValueError:
        return None
    return day if 2 < day.year < 9990 else None


def _ticks(begin: date, end: date, scale: float) -> list[tuple[float, str]]:
    """Months, quarters, years or more of them, so that their words have room."""
    days = (end - begin).days
    months = next((step for step in (1, 3, 12, 24, 60, 120, 600, 1200) if days / (30.4 * step) <= 14), 12000)
    ticks = []
    year, month = begin.year, 1
    while date(year, month, 1) <= end:
        day = date(year, month, 1)
        if day >= begin:
            ticks.append((round((day - begin).days * scale, 2), str(year) if months >= 12 else day.strftime("%b %Y")))
        year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
        if year > 9999:
            break
    return ticks
