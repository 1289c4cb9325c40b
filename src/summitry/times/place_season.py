"""Quarters, halves and seasons without their year."""

from __future__ import annotations

from datetime import date

from summitry.times.anchor import Anchor
from summitry.times.meaning import Point
from summitry.times.place_month import is_lent, side_of
from summitry.times.values import Placed

_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def place_part_of_year(point: Point, anchor: Anchor) -> Placed:
    """The value of a part of a year: the one that is running, or the last or next one by the side.

    >>> place_part_of_year(Point(quarter=3), Anchor(date(2022, 11, 23))).value
    '2022-Q3'
    """
    sign = f"Q{point.quarter}" if point.quarter else f"H{point.half}" if point.half else point.season or ""
    if point.year is not None:
        return Placed(f"{point.year:04d}-{sign}", "DATE", point.mod, "absolute")
    base = anchor.told if (point.which == "that" or anchor.chronicle) and anchor.told else anchor.published
    if base is None:
        return Placed(f"XXXX-{sign}", "DATE", point.mod)
    source = "told" if base is anchor.told and base is not anchor.published else "document"
    if point.year_shift is not None:
        return Placed(f"{base.year + point.year_shift:04d}-{sign}", "DATE", point.mod, source)
    if anchor.chronicle or (point.season and point.which == "bare" and is_lent(anchor) and anchor.told is not None):
        base = anchor.told or base
        return Placed(f"{base.year:04d}-{sign}", "DATE", point.mod, source)
    return Placed(f"{_part_year(point, base, anchor):04d}-{sign}", "DATE", point.mod, source)


def _part_year(point: Point, base: date, anchor: Anchor) -> int:
    """The year of the part of a year that is running, last or next."""
    if point.quarter:
        first = point.quarter * 3 - 2
    else:
        first = point.half * 6 - 5 if point.half else _FIRST_MONTH[point.season or "SP"]
    length = 6 if point.half else 3
    now = base.year * 12 + base.month
    this = base.year * 12 + first
    if point.season == "WI" and base.month <= 2:
        this -= 12
    side = side_of(point, anchor)
    if side == "this":
        return (this - 1) // 12
    over = this + length + (3 if point.quarter else 0) <= now
    if (side == "next" and this <= now) or (side in {"future", "present"} and over):
        return (this - 1) // 12 + 1
    if side == "last" and this + length > now:
        return (this - 1) // 12 - 1
    if side in {"past", None} and this > now and not point.half:
        return (this - 1) // 12 - 1
    return (this - 1) // 12
