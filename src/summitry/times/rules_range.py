"""Days joined in one breath: two expressions, each with its own extent."""

from __future__ import annotations

import re
from itertools import pairwise

from summitry.times.grammar import Built, Piece, given, rule
from summitry.times.meaning import Point
from summitry.times.number import whole_of, year_of
from summitry.times.words import MONTHS

_JOIN = r"(?:{dash}|/| to | and | through | till | until | or |, | & )"


@rule(
    r"{month} {day}{th}" + _JOIN + r"{day2}{th2}(?:(?:,? and |, ){day3}{th3}(?! [a-z]+s\b))?(?:,? {year})?",
    "Fairs are held on November 23-24.",
)
def month_days(match: re.Match[str]) -> Built:
    """A month with two or three of its days."""
    month = MONTHS[given(match, "month").rstrip(".")]
    days = [(name, whole_of(given(match, name))) for name in ("day", "day2", "day3") if given(match, name)]
    if any(later <= earlier for (_, earlier), (_, later) in pairwise(days)):
        return None
    return _pieces(match, month, days)


def _pieces(match: re.Match[str], month: int, days: list[tuple[str, int]]) -> tuple[Piece, ...]:
    """One expression a day; the first keeps the month before it, the last the month or year behind it."""
    year = year_of(given(match, "year")) if given(match, "year") else None
    starts = [match.start(name) for name, _ in days]
    ends = [_behind_suffix(match, name) for name, _ in days]
    if match.start("month") < starts[0]:
        starts[0] = match.start("month")
    ends[-1] = max(ends[-1], match.end("month"), match.end("year"))
    return tuple(
        (s, e, Point(year=year, month=month, day=day)) for s, e, (_, day) in zip(starts, ends, days, strict=True)
    )


def _behind_suffix(match: re.Match[str], name: str) -> int:
    """The end of a day with its "th"."""
    end = match.end(name)
    return end + 2 if match.string[end : end + 2].lower() in {"st", "nd", "rd", "th"} else end


@rule(
    r"{day}{th}(?:(?:,| and) {day3}{th3})?" + _JOIN + r"(?:the )?{day2}{th2} (?:of )?{month}(?:,? {year})?",
    "Ferries stood still from 14 to 16 November.",
)
def days_month(match: re.Match[str]) -> Built:
    """Two or three days before their month."""
    month = MONTHS[given(match, "month").rstrip(".")]
    days = [(name, whole_of(given(match, name))) for name in ("day", "day3", "day2") if given(match, name)]
    if any(later <= earlier for (_, earlier), (_, later) in pairwise(days)):
        return None
    return _pieces(match, month, days)


@rule(
    r"the night of {day}(?:{dash}| to | and ){day2} {month}(?:,? {year})?|the night of {month2} {day3}(?:{dash}| "
    r"to | and ){day4}(?:,? {year2})?",
    "The raid fell in the night of 3-4 May.",
)
def night_between(match: re.Match[str]) -> Built:
    """A night with the days on both sides of it: it bears the date of its evening."""
    name = given(match, "month") or given(match, "month2")
    year = given(match, "year") or given(match, "year2")
    day = whole_of(given(match, "day") or given(match, "day3"))
    return Point(year=year_of(year) if year else None, month=MONTHS[name.rstrip(".")], day=day, clock="TNI")
