"""Feasts without their year."""

from __future__ import annotations

from dataclasses import replace

from summitry.times.anchor import Anchor
from summitry.times.holidays import holiday_in, is_approximate
from summitry.times.meaning import Point
from summitry.times.values import Placed, day_value, timed


def place_feast(point: Point, anchor: Anchor) -> Placed | None:
    """The day or the stretch of a feast: in its year, else the nearest one on the side the verb looks to.

    >>> from datetime import date
    >>> place_feast(Point(holiday="christmas"), Anchor(date(2022, 11, 23), side="future")).value
    '2022-12-25'
    """
    assert point.holiday is not None
    if point.year is not None:
        return _feast(point, point.year, "absolute")
    base = anchor.base()
    if base is None:
        return Placed("XXXX-XX-XX", "DATE", point.mod)
    if point.year_shift is not None:
        return _feast(point, base.year + point.year_shift, "document")
    found = [
        (stretch, year)
        for year in (base.year - 1, base.year, base.year + 1)
        if (stretch := holiday_in(point.holiday, year))
    ]
    if anchor.side in {"future", "present"}:
        found = [f for f in found if f[0][1] >= base] or found
    if anchor.side == "past":
        found = [f for f in found if f[0][0] <= base] or found
    nearest = min(found, key=lambda f: abs((f[0][0] - base).days), default=None)
    return _feast(point, nearest[1], "document") if nearest else None


def _feast(point: Point, year: int, source: str) -> Placed | None:
    stretch = holiday_in(point.holiday or "", year)
    if stretch is None:
        return Placed(f"{year:04d}", "DATE", point.mod, source)
    mod = point.mod or ("APPROX" if is_approximate(point.holiday or "") else None)
    if stretch[0] == stretch[1]:
        return replace(timed(day_value(stretch[0]), point, source), mod=mod)
    return Placed(f"{year:04d}", "DATE", mod, source, stretch)
