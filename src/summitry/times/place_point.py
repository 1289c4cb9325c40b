"""A place on the calendar with missing fields -> its value: the missing ones come from the anchor and the side."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from summitry.times.anchor import Anchor
from summitry.times.holidays import holiday_in, is_approximate, nth_weekday
from summitry.times.meaning import Point
from summitry.times.values import Placed, day_value, week_value

BACK_MONTHS, AHEAD_MONTHS = 6, 6
NEAR_DAYS = 60
"""A date without a year this near the report's day is that one whatever the verb says: nobody leaves the year out of the
far one when the near one would be understood."""


def place_point(point: Point, anchor: Anchor) -> Placed | None:
    """The value of a point.

    >>> anchor = Anchor(date(2022, 11, 23))
    >>> anchor.side = "future"
    >>> place_point(Point(weekday=5), anchor).value, place_point(Point(month=2, day=5), anchor).value
    ('2022-11-25', '2023-02-05')
    """
    if point.before_christ or point.century is not None or point.decade is not None:
        return Placed(_old_value(point), "DATE", point.mod, "absolute")
    if point.nth is not None:
        return _nth_weekday(point, anchor)
    if point.holiday is not None:
        return _weekend(point, anchor) if point.holiday == "weekend" else _holiday(point, anchor)
    if point.month is not None or point.day is not None:
        return _month_or_day(point, anchor)
    if point.weekday is not None:
        return _weekday(point, anchor)
    if point.quarter or point.half or point.season:
        return _part_of_year(point, anchor)
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


def _timed(value: str, point: Point, source: str | None) -> Placed:
    return Placed(value + (point.clock or ""), "TIME" if point.clock else "DATE", point.mod, source)


def _clock_alone(point: Point, anchor: Anchor) -> Placed | None:
    """A time of day belongs to the day last told, else to the report's."""
    if point.clock is None:
        return None
    if point.which == "past" and not point.clock[1:2].isdigit():
        return None
    if anchor.told is not None and anchor.grain == "day":
        return _timed(day_value(anchor.told), point, "told")
    if anchor.published is None or anchor.chronicle:
        return _timed("XXXX-XX-XX", point, None)
    return _timed(day_value(anchor.published), point, "document")


# --- months and days


def _month_or_day(point: Point, anchor: Anchor) -> Placed | None:
    if point.month is None:
        return _day_of_month(point, anchor)
    if point.year is not None:
        return _dated(point, point.year, "absolute")
    year, source = _year_for(point, anchor)
    if year is None:
        day = f"-{point.day:02d}" if point.day else ""
        return _timed(f"XXXX-{point.month:02d}{day}", point, None)
    return _dated(point, year, source)


def _dated(point: Point, year: int, source: str | None) -> Placed | None:
    """A day that the month does not have is no date."""
    if point.day is None:
        return _timed(f"{year:04d}-{point.month:02d}", point, source)
    try:
        return _timed(day_value(date(year, point.month or 1, point.day)), point, source)
    except ValueError:
        return None


def _year_for(point: Point, anchor: Anchor) -> tuple[int | None, str | None]:
    month, day = point.month or 1, point.day
    if point.which == "that" or point.year_shift is not None:
        base = anchor.told if point.which == "that" and anchor.told else anchor.published
        return (
            (base.year + (point.year_shift or 0), "told" if point.which == "that" else "document")
            if base
            else (None, None)
        )
    if anchor.chronicle and anchor.told is not None:
        return _chronicle_year(month, anchor), "told"
    if anchor.published is None:
        return None, None
    return _nearest_year(point, anchor.published, _side(point, anchor), day), "document"


def _chronicle_year(month: int, anchor: Anchor) -> int:
    """The year of the date told, or its neighbour where the turn of the year lies between."""
    assert anchor.told is not None
    if anchor.grain in {"year", "decade"}:
        return anchor.told.year
    distance = month - anchor.told.month
    return anchor.told.year + (1 if distance < -BACK_MONTHS else -1 if distance > AHEAD_MONTHS else 0)


def _side(point: Point, anchor: Anchor) -> str | None:
    if point.which in {"next", "coming", "after"}:
        return "next"
    if point.which in {"last", "past", "before"}:
        return "last"
    if point.which == "this":
        return "this"
    return anchor.side


def _nearest_year(point: Point, published: date, side: str | None, day: int | None) -> int:
    month = point.month or 1
    if side == "this":
        return published.year
    if day is None:
        if side in {"last", "past"}:
            return published.year - (month > published.month or (month == published.month and side == "last"))
        if side in {"next", "future", "present"}:
            return published.year + (month < published.month or (month == published.month and side == "next"))
        return published.year + (1 if month - published.month < -6 else -1 if month - published.month > 6 else 0)
    candidates = [
        found
        for year in (published.year - 1, published.year, published.year + 1)
        if (found := _try_day(year, month, day))
    ]
    nearest = min(candidates, key=lambda found: abs((found - published).days), default=None)
    if nearest is None:
        return published.year
    distance = (nearest - published).days
    if side is None or abs(distance) <= NEAR_DAYS or distance == 0:
        return nearest.year
    if side in {"past", "last"}:
        return max((c for c in candidates if c <= published), default=nearest).year
    return min((c for c in candidates if c >= published), default=nearest).year


def _try_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_month(point: Point, anchor: Anchor) -> Placed | None:
    """ "the 15th": of the month told in a chronicle, else the nearest such day on the side the sentence looks to."""
    assert point.day is not None
    if anchor.chronicle and anchor.told is not None:
        return _dated(replace(point, month=anchor.told.month), anchor.told.year, "told")
    if anchor.published is None:
        return _timed(f"XXXX-XX-{point.day:02d}", point, None)
    base = anchor.published
    step = {"next": 1, "last": -1}.get(point.which, 0)
    if step == 0 and anchor.side in {"future", "present"} and point.day < base.day:
        step = 1
    if step == 0 and anchor.side == "past" and point.day > base.day:
        step = -1
    index = base.year * 12 + base.month - 1 + step
    return _dated(replace(point, month=index % 12 + 1), index // 12, "document")


# --- weekdays and weekends


def _weekday(point: Point, anchor: Anchor) -> Placed:
    assert point.weekday is not None
    told = (
        anchor.told
        if anchor.grain == "day" and (anchor.chronicle or point.which in {"before", "after", "that"})
        else None
    )
    base = told or anchor.published
    if base is None:
        return _timed(f"XXXX-WXX-{point.weekday}", point, None)
    return _timed(
        day_value(base + timedelta(days=_weekday_step(point, base, anchor))),
        point,
        "told" if anchor.chronicle else "document",
    )


def _weekday_step(point: Point, base: date, anchor: Anchor) -> int:
    """How many days from the base to the weekday meant."""
    assert point.weekday is not None
    ahead = (point.weekday - base.isoweekday()) % 7
    if point.which == "this":
        in_week = point.weekday - base.isoweekday()
        return ahead if anchor.side in {"future", "present"} else in_week
    if point.which in {"next", "coming", "after"}:
        return ahead or 7
    if point.which in {"last", "past", "before"}:
        return ahead - 7
    if ahead == 0:
        return 0
    return ahead if anchor.side in {"future", "present"} or anchor.chronicle else ahead - 7


def _nth_weekday(point: Point, anchor: Anchor) -> Placed | None:
    """The first Monday of a month: the month is placed, then counted in."""
    assert point.nth is not None and point.weekday is not None
    month = (
        place_point(replace(point, nth=None, weekday=None), anchor) if point.month else _running_month(point, anchor)
    )
    found = re.fullmatch(r"(\d{4})-(\d\d)", month.value) if month else None
    if month is None or found is None:
        return _timed(f"XXXX-WXX-{point.weekday}", point, None)
    return _timed(day_value(nth_weekday(int(found[1]), int(found[2]), point.weekday, point.nth)), point, month.anchor)


def _running_month(point: Point, anchor: Anchor) -> Placed | None:
    base = anchor.base()
    if base is None:
        return None
    index = base.year * 12 + base.month - 1 + {"next": 1, "last": -1}.get(point.which, 0)
    return Placed(f"{index // 12:04d}-{index % 12 + 1:02d}", "DATE", None, "document")


def _weekend(point: Point, anchor: Anchor) -> Placed:
    base = anchor.base()
    if base is None:
        return Placed("XXXX-WXX-WE", "DATE", point.mod)
    weeks = {"next": 1, "coming": 0, "after": 1, "last": -1, "past": -1, "before": -1}.get(point.which, 0)
    if point.which in {"bare", "that"} and anchor.side not in {"future", "present"} and base.isoweekday() < 6:
        weeks = -1
    if point.which in {"last", "past"} and base.isoweekday() == 7:
        weeks = -1
    return Placed(f"{week_value(base + timedelta(days=7 * weeks))}-WE", "DATE", point.mod, "document")


# --- parts of a year


def _part_of_year(point: Point, anchor: Anchor) -> Placed:
    sign = f"Q{point.quarter}" if point.quarter else f"H{point.half}" if point.half else point.season or ""
    if point.year is not None:
        return Placed(f"{point.year:04d}-{sign}", "DATE", point.mod, "absolute")
    base = anchor.told if (point.which == "that" or anchor.chronicle) and anchor.told else anchor.published
    if base is None:
        return Placed(f"XXXX-{sign}", "DATE", point.mod)
    source = "told" if base is anchor.told and base is not anchor.published else "document"
    if point.year_shift is not None:
        return Placed(f"{base.year + point.year_shift:04d}-{sign}", "DATE", point.mod, source)
    if anchor.chronicle:
        return Placed(f"{base.year:04d}-{sign}", "DATE", point.mod, source)
    return Placed(f"{_part_year(point, base, anchor):04d}-{sign}", "DATE", point.mod, source)


_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


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
    side = _side(point, anchor)
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


# --- feasts


def _holiday(point: Point, anchor: Anchor) -> Placed | None:
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
        return replace(_timed(day_value(stretch[0]), point, source), mod=mod)
    return Placed(f"{year:04d}", "DATE", mod, source, stretch)
