"""Days as ISO words: what a time expression gives, the first and last day of it, and whether two can be one."""

from __future__ import annotations

import re
from datetime import date, timedelta

from summitry.events.draft import Held
from summitry.events.page import Line
from summitry.facts import When

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}(?![\dW])")
_YEAR = re.compile(r"\d{4}(?=$|-)")
_WEEK = re.compile(r"\d{4}-W\d{2}")
_YEAR_END = re.compile(r"\b(?:end of (?:(?:the|this|next|last) year|\d{4})|year[ -]end)\b", re.I)
_CLOCK = re.compile(
    r"[\d:.]{1,8}(?: ?o’clock| ?o'clock)?(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{3,4}\)?)?(?: local time)?", re.I
)
"""An hour alone: it is of the day that is told elsewhere."""


def iso_of(when: When) -> tuple[str, str | None] | None:
    """The first and last day of a placed DATE or TIME at the precision its words have, as ISO; None for what has no place.

    A week is given as the month its Thursday lies in (ISO 8601 counts a week to the year of its Thursday; so here to the month).
    """
    if when.type not in {"DATE", "TIME"} or when.earliest is None:
        return None
    value = when.value
    if when.type == "TIME" and _CLOCK.fullmatch(when.text):
        return None
    if found := _DAY.match(value):
        return found.group(), None
    if "WE" in value and when.latest is not None:
        return when.earliest.isoformat(), when.latest.isoformat()
    if _WEEK.match(value):
        return date.fromisocalendar(int(value[:4]), int(value[6:8]), 4).isoformat()[:7], None
    if found := _MONTH.match(value):
        return found.group(), None
    if found := _YEAR.match(value):
        return found.group() + ("-12" if _YEAR_END.search(when.text) else ""), None
    return None


def held_of(line: Line, when: When, weight: int) -> Held | None:
    """The days of a time expression, joined with the other end of its range if it has one."""
    days = iso_of(when)
    if days is None:
        return None
    start, end = days
    span = (when.start, when.end)
    if when.range_id is not None:
        ends = [w for w in line.times if w.range_id == when.range_id and iso_of(w)]
        if len(ends) > 1:
            first, last = ends[0], ends[-1]
            start, end = iso_of(first)[0], iso_of(last)[0]  # type: ignore[index]
            span = (first.start, last.end)
    return Held(start, end if end != start else None, span, weight, earliest=when.earliest)


def first_day(iso: str) -> date:
    """The earliest day an ISO date of any precision can mean."""
    parts = [int(p) for p in iso.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last_day(iso: str) -> date:
    """The latest day an ISO date of any precision can mean."""
    parts = [int(p) for p in iso.split("-")]
    if len(parts) == 3:
        return date(*parts)
    if len(parts) == 2:
        after = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
        return after - timedelta(days=1)
    return date(parts[0], 12, 31)


def agree(one: str | None, other: str | None) -> bool:
    """Whether two ISO dates of any precision can be one day; unknown agrees with all."""
    if one is None or other is None:
        return True
    return one.startswith(other) or other.startswith(one)
