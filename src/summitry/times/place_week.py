"""Weekdays, weekends, and weekdays counted within a month."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from summitry.times.anchor import Anchor
from summitry.times.holidays import nth_weekday
from summitry.times.meaning import Point
from summitry.times.place_month import place_month
from summitry.times.values import Placed, day_value, timed, week_value


def place_weekday(point: Point, anchor: Anchor) -> Placed:
    """The day of a weekday: the report's own day if it is that one, else ahead or behind as the verb looks.

    >>> place_weekday(Point(weekday=5), Anchor(date(2022, 11, 23), side="past")).value
    '2022-11-18'
    """
    assert point.weekday is not None
    told = (
        anchor.told
        if anchor.grain == "day" and (anchor.chronicle or point.which in {"before", "after", "that"})
        else None
    )
    base = told or anchor.published
    if base is None:
        return timed(f"XXXX-WXX-{point.weekday}", point, None)
    return timed(
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


def place_nth_weekday(point: Point, anchor: Anchor) -> Placed | None:
    """The first Monday of a month: the month is placed, then counted in."""
    assert point.nth is not None and point.weekday is not None
    month = (
        place_month(replace(point, nth=None, weekday=None), anchor) if point.month else _running_month(point, anchor)
    )
    found = re.fullmatch(r"(\d{4})-(\d\d)", month.value) if month else None
    if month is None or found is None:
        return timed(f"XXXX-WXX-{point.weekday}", point, None)
    return timed(day_value(nth_weekday(int(found[1]), int(found[2]), point.weekday, point.nth)), point, month.anchor)


def _running_month(point: Point, anchor: Anchor) -> Placed | None:
    base = anchor.base()
    if base is None:
        return None
    index = base.year * 12 + base.month - 1 + {"next": 1, "last": -1}.get(point.which, 0)
    return Placed(f"{index // 12:04d}-{index % 12 + 1:02d}", "DATE", None, "document")


def place_weekend(point: Point, anchor: Anchor) -> Placed:
    """The weekend of a week, as TIMEX3 writes it.

    >>> place_weekend(Point(holiday="weekend", which="next"), Anchor(date(2022, 11, 23))).value
    '2022-W48-WE'
    """
    base = anchor.base()
    if base is None:
        return Placed("XXXX-WXX-WE", "DATE", point.mod)
    weeks = {"next": 1, "coming": 0, "after": 1, "last": -1, "past": -1, "before": -1}.get(point.which, 0)
    if point.which in {"bare", "that"} and anchor.side not in {"future", "present"} and base.isoweekday() < 6:
        weeks = -1
    if point.which in {"last", "past"} and base.isoweekday() == 7:
        weeks = -1
    return Placed(f"{week_value(base + timedelta(days=7 * weeks))}-WE", "DATE", point.mod, "document")
