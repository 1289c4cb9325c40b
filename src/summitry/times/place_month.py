"""Months and days without their year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from summitry.times.anchor import Anchor
from summitry.times.meaning import Point
from summitry.times.values import Placed, day_value, timed

TURN_MONTHS = 6
"""In a chronicle a month further than this from the one told lies in the neighbouring year (best of 4 to 11 on WikiWars)."""

NEAR_DAYS = 60
"""A date without a year this near the report's day is that one whatever the verb says: nobody leaves the year out of the
far one when the near one would be understood."""

YEAR_REACH = 120
"""Characters within which a date told lends its month or its own year to the next one."""


def place_month(point: Point, anchor: Anchor) -> Placed | None:
    """The value of a month or a day; None where the month has no such day.

    >>> place_month(Point(month=1, day=15), Anchor(date(2022, 11, 23), side="future")).value
    '2023-01-15'
    """
    if point.month is None:
        return _day_of_month(point, anchor)
    if point.year is not None:
        return _dated(point, point.year, "absolute")
    year, source = _year_for(point, anchor)
    if year is None:
        day = f"-{point.day:02d}" if point.day else ""
        return timed(f"XXXX-{point.month:02d}{day}", point, None)
    return _dated(point, year, source)


def _dated(point: Point, year: int, source: str | None) -> Placed | None:
    """A day that the month does not have is no date."""
    if point.day is None:
        return timed(f"{year:04d}-{point.month:02d}", point, source)
    try:
        return timed(day_value(date(year, point.month or 1, point.day)), point, source)
    except ValueError:
        return None


def _year_for(point: Point, anchor: Anchor) -> tuple[int | None, str | None]:
    """The year of a month or day, and what told it."""
    month = point.month or 1
    if point.which == "that" or point.year_shift is not None:
        told = point.which == "that" and anchor.told is not None
        base = anchor.told if told else anchor.published
        return (base.year + (point.year_shift or 0), "told" if told else "document") if base else (None, None)
    if anchor.chronicle and anchor.told is not None:
        return _chronicle_year(month, anchor), "told"
    if anchor.published is None:
        return None, None
    if is_lent(anchor) and point.which not in {"last", "past", "next", "coming"}:
        return _chronicle_year(month, anchor), "told"
    return _nearest_year(point, anchor.published, side_of(point, anchor)), "document"


def is_lent(anchor: Anchor) -> bool:
    """Whether a past event with its own year was told just before, so that its year still holds.

    >>> is_lent(Anchor(date(2023, 6, 14), told=date(2018, 3, 1), grain="month", told_with_year=True))
    True
    """
    if anchor.told is None or anchor.published is None or not anchor.told_with_year or anchor.side == "future":
        return False
    near = anchor.here - anchor.told_at <= YEAR_REACH
    return near and anchor.grain in {"day", "month", "season"} and anchor.told.year < anchor.published.year - 1


def _chronicle_year(month: int, anchor: Anchor) -> int:
    """The year of the date told, or its neighbour where the turn of the year lies between."""
    assert anchor.told is not None
    if anchor.grain in {"year", "decade"}:
        return anchor.told.year
    distance = month - anchor.told.month
    return anchor.told.year + (1 if distance < -TURN_MONTHS else -1 if distance > TURN_MONTHS else 0)


def side_of(point: Point, anchor: Anchor) -> str | None:
    """The side a point looks to: by the word before it ("next", "last", "this"), else by its verb.

    >>> side_of(Point(month=5, which="next"), Anchor(None))
    'next'
    """
    if point.which in {"next", "coming", "after"}:
        return "next"
    if point.which in {"last", "past", "before"}:
        return "last"
    if point.which == "this":
        return "this"
    return anchor.side


def _nearest_year(point: Point, published: date, side: str | None) -> int:
    if side == "this":
        return published.year
    if point.day is None:
        return _month_year(point.month or 1, published, side)
    candidates = [
        found
        for year in (published.year - 1, published.year, published.year + 1)
        if (found := _try_day(year, point.month or 1, point.day))
    ]
    nearest = min(candidates, key=lambda found: abs((found - published).days), default=None)
    if nearest is None:
        return _leap_year(published.year)
    if side is None or abs((nearest - published).days) <= NEAR_DAYS:
        return nearest.year
    if side in {"past", "last"}:
        return max((c for c in candidates if c <= published), default=nearest).year
    return min((c for c in candidates if c >= published), default=nearest).year


def _leap_year(year: int) -> int:
    """The leap year nearest to a year, for the 29th of February."""
    return min(range(year - 4, year + 5), key=lambda y: (_try_day(y, 2, 29) is None, abs(y - year)))


def _month_year(month: int, published: date, side: str | None) -> int:
    if side in {"last", "past"}:
        return published.year - (month > published.month or (month == published.month and side == "last"))
    if side in {"next", "future", "present"}:
        return published.year + (month < published.month or (month == published.month and side == "next"))
    distance = month - published.month
    return published.year + (1 if distance < -TURN_MONTHS else -1 if distance > TURN_MONTHS else 0)


def _try_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_month(point: Point, anchor: Anchor) -> Placed | None:
    """ "the 15th": of the month told in a chronicle, else the nearest such day on the side the sentence looks to."""
    assert point.day is not None
    near = anchor.here - anchor.told_at <= YEAR_REACH and anchor.grain in {"day", "month"} and point.which == "bare"
    if anchor.told is not None and (anchor.chronicle or near):
        return _dated(replace(point, month=anchor.told.month), anchor.told.year, "told")
    if anchor.published is None:
        return timed(f"XXXX-XX-{point.day:02d}", point, None)
    base = anchor.published
    step = {"next": 1, "last": -1}.get(point.which, 0)
    if step == 0 and anchor.side in {"future", "present"} and point.day < base.day:
        step = 1
    if step == 0 and anchor.side == "past" and point.day > base.day:
        step = -1
    index = base.year * 12 + base.month - 1 + step
    return _dated(replace(point, month=index % 12 + 1), index // 12, "document")
