"""ISO days at the precision told become the days they can mean."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-W(\d{2})|-Q([1-4])|-H([12]))?(?![\d-])")


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to `last`, both in, as ISO words: they compare as they stand.

    >>> Days("2022-11-01", "2022-11-30").holds(Days("2022-11-23", "2022-11-23"))
    True
    """

    first: str
    last: str

    def holds(self, other: Days) -> bool:
        """Whether every day of the other lies within."""
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: Days) -> bool:
        """Whether one day is common to both."""
        return self.first <= other.last and other.first <= self.last

    @property
    def length(self) -> int:
        """How many days."""
        return (date.fromisoformat(self.last) - date.fromisoformat(self.first)).days + 1

    def gap(self, other: Days) -> int:
        """Days between the nearer ends; 0 where they meet."""
        if self.meets(other):
            return 0
        early, late = (self, other) if self.last < other.first else (other, self)
        return (date.fromisoformat(late.first) - date.fromisoformat(early.last)).days


def days_of(value: str | None, end: str | None = None) -> Days | None:
    """The days that an ISO value allows; with an end, to the last day of that. None for no value and for one that is no ISO day.

    >>> days_of("2022-02"), days_of("2022-11-23", "2022-11-24"), days_of("2022-Q4"), days_of("soon")
    (Days(first='2022-02-01', last='2022-02-28'), Days(first='2022-11-23', last='2022-11-24'), Days(first='2022-10-01', last='2022-12-31'), None)
    """
    first = _span(value)
    if first is None:
        return None
    last = _span(end) if end else None
    return Days(first.first, max(first.last, last.last)) if last and last.last >= first.first else first


def _span(value: str | None) -> Days | None:
    found = _ISO.match(value) if value else None
    if found is None:
        return None
    year = int(found[1])
    try:
        if found[3]:
            day = date(year, int(found[2]), int(found[3])).isoformat()
            return Days(day, day)
        if found[2]:
            return _months(year, int(found[2]), int(found[2]))
        if found[4]:
            monday = date.fromisocalendar(year, int(found[4]), 1)
            return Days(monday.isoformat(), (monday + timedelta(days=6)).isoformat())
    except ValueError:
        return None
    if found[5]:
        return _months(year, 3 * int(found[5]) - 2, 3 * int(found[5]))
    if found[6]:
        return _months(year, 6 * int(found[6]) - 5, 6 * int(found[6]))
    return _months(year, 1, 12)


def _months(year: int, first: int, last: int) -> Days:
    return Days(date(year, first, 1).isoformat(), date(year, last, monthrange(year, last)[1]).isoformat())


def shift(day: str, days: int) -> str:
    """An ISO day moved by so many days; stays within the years 1 to 9999.

    >>> shift("2022-12-31", 1)
    '2023-01-01'
    """
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        return "9999-12-31" if days > 0 else "0001-01-01"
