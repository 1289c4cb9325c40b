"""How TIMEX3 spells days, weeks and months; and a placed expression."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from summitry.facts import TimexType
from summitry.times.calendar_days import Days
from summitry.times.meaning import Point


@dataclass(frozen=True, slots=True)
class Placed:
    """A value with its type and mod; `anchor` names what placed it, `days` its bounds where the value cannot tell them."""

    value: str
    type: TimexType
    mod: str | None = None
    anchor: str | None = None
    days: Days | None = None


def day_value(day: date) -> str:
    """A day as TIMEX3 writes it."""
    return day.isoformat()


def week_value(day: date) -> str:
    """The ISO week a day lies in.

    >>> week_value(date(2022, 11, 23))
    '2022-W47'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def month_value(day: date) -> str:
    """The month a day lies in."""
    return f"{day.year:04d}-{day.month:02d}"


def timed(value: str, point: Point, anchor: str | None) -> Placed:
    """A value with the point's time of day behind it.

    >>> timed("2022-11-23", Point(clock="TEV"), "document").value
    '2022-11-23TEV'
    """
    return Placed(value + (point.clock or ""), "TIME" if point.clock else "DATE", point.mod, anchor)
