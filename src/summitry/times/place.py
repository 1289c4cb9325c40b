"""An underspecified meaning -> its TIMEX3 value, by the anchor."""

from __future__ import annotations

from datetime import date, timedelta

from summitry.times.anchor import Anchor, Grain
from summitry.times.before_christ import place_before_christ
from summitry.times.build import duration
from summitry.times.calendar_days import months_of
from summitry.times.meaning import Length, Meaning, Point, Shift
from summitry.times.place_point import place_point
from summitry.times.values import Placed, day_value, month_value, week_value


def place(meaning: Meaning, anchor: Anchor) -> Placed | None:
    """The value of a meaning; None where it turns out to be no time ("the morning" without a day to stand on).

    >>> place(Shift(-1, "D"), Anchor(date(2022, 11, 23))).value
    '2022-11-22'
    """
    if anchor.before_christ is not None and anchor.chronicle:
        ancient = place_before_christ(meaning, anchor.before_christ)
        if ancient is not None:
            return ancient
    if isinstance(meaning, Point):
        return place_point(meaning, anchor)
    if isinstance(meaning, Shift):
        return _place_shift(meaning, anchor)
    if isinstance(meaning, Length):
        return _place_length(meaning, anchor)
    if meaning.only_ahead and (anchor.side == "past" or anchor.chronicle):
        return None
    return Placed(meaning.value, meaning.type, meaning.mod)


def _place_length(length: Length, anchor: Anchor) -> Placed:
    """A stretch keeps its duration; one that touches the report's day also has its days."""
    placed = Placed(length.value, length.type, length.mod)
    if (
        length.side is None
        or length.amount is None
        or anchor.published is None
        or length.unit not in {"D", "W", "M", "Q", "Y"}
    ):
        return placed
    edge = anchor.published
    far = stepped(edge, length.amount if length.side == "future" else -length.amount, length.unit)
    if far is None:
        return placed
    days = (edge, far) if length.side == "future" else (far, edge)
    return Placed(length.value, length.type, length.mod, "document", days)


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


def _place_shift(shift: Shift, anchor: Anchor) -> Placed | None:
    if shift.origin == "speech":
        if anchor.side not in {"future", "present"} or anchor.chronicle:
            return Placed(duration(str(shift.amount), shift.unit), "DURATION", shift.mod)
        return _from_day(shift, anchor.published, anchor, "document")
    if shift.compares and anchor.quarter:
        year, quarter = anchor.quarter
        return Placed(f"{year + shift.amount}-Q{quarter}", "DATE", shift.mod, "told")
    if shift.unit == "Q" and shift.origin == "told":
        return _told_quarter(shift, anchor)
    if anchor.chronicle and shift.origin == "document" and shift.unit in {"D", "H", "MIN", "S"}:
        return _unplaced(shift)
    if shift.origin == "told" or (anchor.chronicle and anchor.told is not None):
        return _from_told(shift, anchor)
    return _from_day(shift, anchor.published, anchor, "document")


def _told_quarter(shift: Shift, anchor: Anchor) -> Placed | None:
    if shift.part is not None and shift.part.year and anchor.quarter:
        return Placed(f"{shift.part.year}-Q{anchor.quarter[1]}", "DATE", shift.mod, "told")
    if anchor.quarter is None and anchor.published is None:
        return Placed("XXXX-QX", "DATE", shift.mod)
    if anchor.quarter is None and anchor.published is not None:
        anchor.quarter = _quarter_before(anchor.published)
    assert anchor.quarter is not None
    if shift.part is not None and shift.part.which == "last" and anchor.published is not None:
        anchor.quarter = min(anchor.quarter, _quarter_before(anchor.published))
    index = anchor.quarter[0] * 4 + anchor.quarter[1] - 1 + shift.amount
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


def _from_told(shift: Shift, anchor: Anchor) -> Placed | None:
    """A step from the date last told; one finer than that date cannot be placed."""
    if anchor.told is None:
        return _from_day(shift, anchor.published, anchor, "document") if _is_near(shift) else _unplaced(shift)
    if shift.unit == "D" and anchor.grain != "day" and anchor.told_day is not None and not anchor.chronicle:
        return _from_day(shift, anchor.told_day, anchor, "told")
    if shift.unit in _FINE and anchor.grain not in _FINE[shift.unit]:
        return _unplaced(shift)
    return _from_day(shift, anchor.told, anchor, "told")


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


def _from_day(shift: Shift, day: date | None, anchor: Anchor, source: str) -> Placed | None:
    if day is None:
        return _unplaced(shift)
    mod = shift.mod
    if shift.unit in {"H", "MIN", "S"}:
        return Placed(f"{day_value(day)}TXX", "TIME", mod, source)
    reached = stepped(day, shift.amount, shift.unit)
    if reached is None:
        return _unplaced(shift)
    if shift.part is not None and shift.part.weekday:
        if shift.part.which == "coming":
            ahead = day + timedelta(days=(shift.part.weekday - day.isoweekday()) % 7 or 7)
            return Placed(day_value(ahead + timedelta(days=7)), "DATE", mod, source)
        monday = reached - timedelta(days=reached.isoweekday() - 1)
        return Placed(day_value(monday + timedelta(days=shift.part.weekday - 1)), "DATE", mod, source)
    value = _unit_value(reached, shift.unit)
    return Placed(value + (shift.clock or ""), "TIME" if shift.clock else "DATE", mod, source)


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
