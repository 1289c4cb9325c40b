"""A line of time as SVG: one mark an event, on a scale of days, with the day of knowledge drawn in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

WIDTH, ROW, LANES = 1000, 26, 8


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on the line: its place in the drawing, its length, and the row it stands for."""

    x: float
    width: float
    y: float
    row: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """The whole drawing: marks, ticks (x, words), the day of knowledge, and its size."""

    marks: tuple[Mark, ...]
    ticks: tuple[tuple[float, str], ...]
    now: float
    height: float


def line_of(rows: Sequence[dict[str, Any]], as_of: date) -> Line | None:
    """The line of all rows with a day; None where there is none."""
    dated = [(first, last, row) for row in rows if (first := _day(row["start"])) and (last := _day(row["end"] or row["start"]))]
    if not dated:
        return None
    begin = min(as_of, *(first for first, _, _ in dated)) - timedelta(days=3)
    end = max(as_of, *(last for _, last, _ in dated)) + timedelta(days=3)
    scale = WIDTH / max((end - begin).days, 1)
    marks, free = [], [-1.0] * LANES
    for first, last, row in sorted(dated, key=lambda each: each[0]):
        x, width = (first - begin).days * scale, max((last - first).days * scale, 8.0)
        lane = next((n for n in range(LANES) if free[n] <= x), min(range(LANES), key=lambda n: free[n]))
        free[lane] = x + width + 4
        marks.append(Mark(round(x, 1), round(width, 1), lane * ROW + 20, row))
    return Line(tuple(marks), tuple(_ticks(begin, end, scale)), round((as_of - begin).days * scale, 1), LANES * ROW + 40)


def _day(words: str | None) -> date | None:
    """The first day of what is known: of a month or a year its first."""
    if not words or len(words) < 4 or not words[:4].isdigit():
        return None
    padded = words + "-01-01"[len(words) - 4 :] if len(words) < 10 else words[:10]
    try:
        return date.fromisoformat(padded)
    except ValueError:
        return None


def _ticks(begin: date, end: date, scale: float) -> list[tuple[float, str]]:
    """Months, or years where months would crowd."""
    by_year = (end - begin).days > 1100
    ticks, day = [], date(begin.year, 1, 1) if by_year else begin.replace(day=1)
    while day <= end and len(ticks) < 60:
        if day >= begin:
            ticks.append((round((day - begin).days * scale, 1), str(day.year) if by_year else day.strftime("%b %Y")))
        day = date(day.year + 1, 1, 1) if by_year else (day.replace(day=28) + timedelta(days=5)).replace(day=1)
    return ticks
