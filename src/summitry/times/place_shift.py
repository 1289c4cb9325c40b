"""Steps from the report's day or from the date last told."""

from __future__ import annotations

from datetime import date, timedelta

from summitry.times.anchor import Anchor, Grain
from summitry.times.build import duration
from summitry.times.calendar_days import months_of
from summitry.times.meaning import Point, Shift
from summitry.times.values import Placed, day_value, month_value, week_value


def place_shift(shift: Shift, anchor: Anchor) -> Placed:
    """The value of a step; an open pattern where there is nothing to step from.

    >>> place_shift(Shift(1, "W"), Anchor(date(2022, 11, 23))).value, place_shift(Shift(1, "D", "told"), Anchor(None)).value
    ('2022-W48', 'XXXX-XX-XX')
    """
    if shift.origin == "speech":
        if anchor.side not in {"future", "present"} or anchor.chronicle:
            return Placed(duration(str(shift.amount), shift.unit), "DURATION", shift.mod)
        return _from_day(shift, anchor.published, "document")
    if shift.compares and anchor.quarter:
        year, quarter = anchor.quarter
        return Placed(f"{year + shift.amount}-Q{quarter}", "DATE", shift.mod, "told")
    if shift.unit == "Q" and shift.origin == "told":
        return _told_quarter(shift, anchor)
    if anchor.chronicle and shift.origin == "document" and shift.unit in {"D", "H", "MIN", "S"}:
        return _unplaced(shift)
    if shift.origin == "told" or (anchor.chronicle and anchor.told is not None):
        return _from_told(shift, anchor)
    return _from_day(shift, anchor.published, "document")


def _told_quarter(shift: Shift, anchor: Anchor) -> Placed:
    """The quarter spoken of: the one last told, else the last that was over on the report's day."""
    over = _quarter_before(anchor.published) if anchor.published is not None else None
    told = anchor.quarter or over
    if told is None:
        return Placed("XXXX-QX", "DATE", shift.mod)
    if shift.part is not None and shift.part.year:
        return Placed(f"{shift.part.year}-Q{told[1]}", "DATE", shift.mod, "told")
    if shift.part is not None and shift.part.which == "last" and over is not None:
        told = min(told, over)
    index = told[0] * 4 + told[1] - 1 + shift.amount
    return Placed(f"{index // 4}-Q{index % 4 + 1}", "DATE", shift.mod, "told")


def _quarter_before(day: date) -> tuple[int, int]:
    """The last quarter that was over on a day."""
    index = day.year * 4 + (day.month - 1) // 3 - 1
    return (index // 4, index % 4 + 1)


_FINE: dict[str, tuple[Grain, ...]] = {
    "D": ("day",),
    "W": ("day", "week"),
    "M": ("day", "week", "month"),
    "Q": ("day", "week", "month", "quarter"),
    "Y": ("day", "week", "month", "quarter", "season", "year"),
}


def _from_told(shift: Shift, anchor: Anchor) -> Placed:
    """A step from the date last told; one finer than that date cannot be placed."""
    if anchor.told is None:
        return _from_day(shift, anchor.published, "document") if _is_near(shift) else _unplaced(shift)
    if shift.unit == "D" and anchor.grain != "day" and anchor.told_day is not None and not anchor.chronicle:
        return _from_day(shift, anchor.told_day, "told")
    if shift.unit in _FINE and anchor.grain not in _FINE[shift.unit]:
        return _unplaced(shift)
    return _from_day(shift, anchor.told, "told")


def _is_near(shift: Shift) -> bool:
    """Whether a step without anything told is taken from the report's own day: "that night", "a year earlier"."""
    return shift.amount <= 0


def _unplaced(shift: Shift) -> Placed:
    pattern = {
        "D": "XXXX-XX-XX",
        "W": "XXXX-WXX",
        "M": "XXXX-XX",
        "Q": "XXXX-QX",
        "Y": "XXXX",
        "DE": "XXX",
        "CE": "XX",
    }.get(shift.unit, "XXXX-XX-XX")
    if shift.part is not None and shift.part.weekday:
        pattern = f"XXXX-WXX-{shift.part.weekday}"
    tail = shift.clock or ""
    return Placed(pattern + tail, "TIME" if tail else "DATE", shift.mod)


def _from_day(shift: Shift, day: date | None, source: str) -> Placed:
    if day is None:
        return _unplaced(shift)
    mod = shift.mod
    if shift.unit in {"H", "MIN", "S"}:
        return Placed(f"{day_value(day)}TXX", "TIME", mod, source)
    reached = stepped(day, shift.amount, shift.unit)
    if reached is None:
        return _unplaced(shift)
    if shift.part is not None and shift.part.weekday:
        return Placed(day_value(_weekday_of(shift.part, day, reached)), "DATE", mod, source)
    value = _unit_value(reached, shift.unit)
    return Placed(value + (shift.clock or ""), "TIME" if shift.clock else "DATE", mod, source)


def _weekday_of(part: Point, day: date, reached: date) -> date:
    """The weekday of the week reached; for "a week from Friday" the one a week behind the coming Friday."""
    assert part.weekday is not None
    if part.which == "coming":
        return day + timedelta(days=((part.weekday - day.isoweekday()) % 7 or 7) + 7)
    return reached + timedelta(days=part.weekday - reached.isoweekday())


def _unit_value(day: date, unit: str) -> str:
    if unit == "W":
        return week_value(day)
    if unit == "M":
        return month_value(day)
    if unit == "Q":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if unit == "Y":
        return f"{day.year:04d}"
    if unit == "DE":
        return f"{day.year // 10}"
    if unit == "CE":
        return f"{day.year // 100}"
    return day_value(day)


def stepped(day: date, amount: int, unit: str) -> date | None:
    """The day so many units away, the last of its month where that is shorter; None outside the calendar.

    >>> stepped(date(2024, 1, 31), 1, "M")
    datetime.date(2024, 2, 29)
    """
    months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}.get(unit)
    try:
        if months is None:
            return day + timedelta(days=amount * {"D": 1, "N": 1, "W": 7}.get(unit, 0))
        index = day.year * 12 + day.month - 1 + amount * months
        last = months_of(index // 12, index % 12 + 1, index % 12 + 1)[1].day
        return date(index // 12, index % 12 + 1, min(day.day, last))
    except (OverflowError, ValueError):
        return None
