"""Dates of antiquity: years count backwards, and the calendar of the machine does not reach them."""

from __future__ import annotations

from summitry.times.meaning import Meaning, Point, Shift
from summitry.times.values import Placed


def place_before_christ(meaning: Meaning, told: int) -> Placed | None:
    """The value of a meaning in a text that has last told a year before the common era; None where that does not help.

    >>> place_before_christ(Point(month=9), 480).value, place_before_christ(Shift(1, "Y", "told"), 480).value
    ('BC0480-09', 'BC0479')
    """
    if isinstance(meaning, Point):
        return _point(meaning, told)
    if isinstance(meaning, Shift) and meaning.origin == "told":
        return _shift(meaning, told)
    return None


def _point(point: Point, told: int) -> Placed | None:
    if point.year is not None or point.decade is not None or point.century is not None or point.which == "next":
        return None
    year = told - {"after": 1, "before": -1}.get(point.which, 0)
    tail = f"-{point.season}" if point.season else f"-{point.month:02d}" if point.month else ""
    if not tail:
        return None
    day = f"-{point.day:02d}" if point.day else ""
    return Placed(f"BC{year:04d}{tail}{day}{point.clock or ''}", "TIME" if point.clock else "DATE", point.mod, "told")


def _shift(shift: Shift, told: int) -> Placed | None:
    if shift.unit == "Y":
        return Placed(f"BC{told - shift.amount:04d}", "DATE", shift.mod, "told")
    if shift.unit == "DE":
        return Placed(f"BC{(told - 10 * shift.amount) // 10:03d}", "DATE", shift.mod, "told")
    if shift.unit == "CE":
        return Placed(f"BC{told // 100 - shift.amount:02d}", "DATE", shift.mod, "told")
    return None
