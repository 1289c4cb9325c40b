"""A place on the calendar with missing fields -> its value: the missing ones come from the anchor and the side."""

from __future__ import annotations

from summitry.times.anchor import Anchor
from summitry.times.meaning import Point
from summitry.times.place_feast import place_feast
from summitry.times.place_month import place_month
from summitry.times.place_season import place_part_of_year
from summitry.times.place_week import place_nth_weekday, place_weekday, place_weekend
from summitry.times.values import Placed, day_value, timed

CLOCK_REACH = 500
"""Characters from a day to a clock time that still belongs to it."""


def place_point(point: Point, anchor: Anchor) -> Placed | None:
    """The value of a point.

    >>> from datetime import date
    >>> anchor = Anchor(date(2022, 11, 23))
    >>> anchor.side = "future"
    >>> place_point(Point(weekday=5), anchor).value, place_point(Point(month=2, day=5), anchor).value
    ('2022-11-25', '2023-02-05')
    """
    if point.before_christ or point.century is not None or point.decade is not None:
        return Placed(_old_value(point), "DATE", point.mod, "absolute")
    if point.nth is not None:
        return place_nth_weekday(point, anchor)
    if point.holiday is not None:
        return place_weekend(point, anchor) if point.holiday == "weekend" else place_feast(point, anchor)
    if point.month is not None or point.day is not None:
        return place_month(point, anchor)
    if point.weekday is not None:
        return place_weekday(point, anchor)
    if point.quarter or point.half or point.season:
        return place_part_of_year(point, anchor)
    if point.year is not None:
        return Placed(f"{point.year:04d}", "DATE", point.mod, "absolute")
    if point.year_shift is not None:
        base = anchor.base()
        return Placed(
            f"{base.year + point.year_shift:04d}" if base else "XXXX", "DATE", point.mod, "document" if base else None
        )
    return _clock_alone(point, anchor)


def _old_value(point: Point) -> str:
    if point.decade is not None:
        return f"{point.decade:03d}"
    if point.century is not None:
        return ("BC" if point.before_christ else "") + f"{point.century:02d}"
    return f"BC{point.year:04d}" + (
        f"-{point.season}" if point.season else f"-{point.month:02d}" if point.month else ""
    )


def _clock_alone(point: Point, anchor: Anchor) -> Placed | None:
    """A time of day belongs to a day told just before, else to the report's."""
    if point.clock is None or point.loose:
        return None
    if anchor.told is not None and anchor.grain == "day" and anchor.here - anchor.told_at <= CLOCK_REACH:
        return timed(day_value(anchor.told), point, "told")
    if anchor.published is None or anchor.chronicle:
        return timed("XXXX-XX-XX", point, None)
    return timed(day_value(anchor.published), point, "document")
