"""Days, months and years by name and number."""

from __future__ import annotations

import re

from summitry.times.build import which_of
from summitry.times.grammar import Built, given, rule
from summitry.times.meaning import Point
from summitry.times.not_times import is_no_month
from summitry.times.number import whole_of, year_of
from summitry.times.words import MONTHS, WEEKDAYS

_THAT_YEAR = {"that": 0, "the same": 0, "the following": 1, "the next": 1, "the previous": -1}


def month_in(match: re.Match[str], name: str = "month") -> int:
    """The number of a month a match has caught."""
    return MONTHS[given(match, name).rstrip(".")]


def year_in(match: re.Match[str], name: str = "year") -> int | None:
    """The year a match has caught in figures, or None."""
    words = given(match, name)
    return year_of(words) if words else None


def _weekday_in(match: re.Match[str]) -> int | None:
    word = given(match, "weekday").rstrip(".")
    return WEEKDAYS[word] if word else None


def _dated(match: re.Match[str], day: int) -> Point:
    return Point(
        year=year_in(match),
        month=month_in(match),
        day=day,
        weekday=_weekday_in(match),
        which=which_of(given(match, "which")) if given(match, "which") else "bare",
    )


@rule(
    r"(?:(?:this |next |last )?(?:coming )?{weekday},? (?:the )?)?{month} {day}{th}(?:,? (?:of |in )?{year}|,? "
    r"(?:of )?(?P<which>this|last|next|that|the same) year)?",
    "The council opened on Wednesday, November 23, 2022.",
)
def month_day(match: re.Match[str]) -> Built:
    """A day after its month."""
    return _dated(match, whole_of(given(match, "day")))


@rule(
    r"(?:(?:this |next |last )?(?:coming )?{weekday},? (?:the )?)?(?:the )?{day}{th} (?:day of |of "
    r")?{month}(?:,? (?:of |in )?{year}|,? (?:of )?(?P<which>this|last|next|that|the same) year)?",
    "The text was initialled on 23 November 2022.",
)
def day_month(match: re.Match[str]) -> Built:
    """A day before its month."""
    return _dated(match, whole_of(given(match, "day")))


@rule(
    r"(?:(?:this |next |last )?(?:coming )?{weekday},? (?:the )?)?(?:{month} {dayword}|the {dayword2} of "
    r"{month2})(?:,? (?:{year}|{yearword}))?",
    "They will meet on Sunday, March eighth.",
)
def month_dayword(match: re.Match[str]) -> Built:
    """A day in words."""
    month = month_in(match, "month" if given(match, "month") else "month2")
    year = given(match, "year") or given(match, "yearword")
    day = whole_of(given(match, "dayword") or given(match, "dayword2"))
    return Point(year=year_of(year) if year else None, month=month, day=day, weekday=_weekday_in(match))


@rule(
    r"(?P<which>this |next |last |past |this coming |this past |the following |the previous |that "
    r")?{month}(?:(?:,| of)? (?:{year}|{yearword}|['’‘](?P<short>\d\d)))?",
    "The mission left in October 2021.",
)
def month_year(match: re.Match[str]) -> Built:
    """A month, with its year or without."""
    year = given(match, "year") or given(match, "yearword") or given(match, "short")
    if not year and not given(match, "which") and is_no_month(match.string, match.start(), match.end()):
        return None
    which = which_of(given(match, "which")) if given(match, "which") else "bare"
    return Point(year=year_of(year) if year else None, month=month_in(match), which=which)


@rule(
    r"{month},? (?:of )?(?P<whose>that|this|last|next|the same|the following|the previous) year",
    "The treaty lapsed in August of that year.",
)
def month_of_year(match: re.Match[str]) -> Built:
    """A month of a year that is pointed at."""
    whose = given(match, "whose")
    if whose in _THAT_YEAR:
        return Point(month=month_in(match), which="that", year_shift=_THAT_YEAR[whose])
    return Point(month=month_in(match), which="this", year_shift={"this": 0, "last": -1, "next": 1}[whose])


@rule(r"(?:19|20)\d\d-(?:1[0-2]|0[1-9])-(?:[12]\d|3[01]|0[1-9])", "Minutes of 2022-11-23 were kept.")
def iso_day(match: re.Match[str]) -> Built:
    """A day as ISO 8601 writes it."""
    year, month, day = (int(part) for part in match.group().split("-"))
    return Point(year=year, month=month, day=day)


@rule(
    r"(?P<a>\d{1,2})(?P<sign>[./])(?P<b>\d{1,2})(?P=sign)(?P<y>(?:19|20)\d\d|\d\d)(?!\d|[./]\d)",
    "Signed on 23.11.2022 in Astana.",
)
def figures(match: re.Match[str]) -> Built:
    """A day in figures: with points the day leads; with strokes it is read only where one order makes sense."""
    first, second, year = int(match["a"]), int(match["b"]), year_of(match["y"])
    if match["sign"] == "." and len(match["y"]) == 4:
        return Point(year=year, month=second, day=first) if second <= 12 and first <= 31 else None
    if match["sign"] == ".":
        return None
    if first <= 12 and second <= 12 and first != second:
        return Point(year=year) if len(match["y"]) == 4 else None
    month, day = (first, second) if first <= 12 else (second, first)
    return Point(year=year, month=month, day=day) if month <= 12 and day <= 31 else None


@rule(r"9/11(?![/\d])", "Nothing of the kind was seen before 9/11.")
def nine_eleven(match: re.Match[str]) -> Built:
    """The day that is known by its figures."""
    return Point(year=2001, month=9, day=11)


_ON_DAY = re.compile(r"(?i)\b(?:on|by|until|till|since|from|before|after|to|for|of|and)\s$")


@rule(
    r"the {day}(?:st|nd|rd|th)(?: of (?P<whose>the|this|next|last|that|the same) month|(?=[.,;:)!?]| (?:and|to|"
    r"in|at|for|with|but|when|after|before|by)\b|$))",
    "The deputies meet again on the 15th.",
)
def day_alone(match: re.Match[str]) -> Built:
    """A day of a month not named."""
    if not _ON_DAY.search(match.string[max(0, match.start() - 10) : match.start()]):
        return None
    whose = given(match, "whose")
    return Point(day=whole_of(given(match, "day")), which=which_of(whose) if whose and whose != "the" else "bare")
