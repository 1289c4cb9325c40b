"""Whether something holds on a day, where days may be known to the month or the year only."""

from __future__ import annotations

import re
from datetime import date

from summitry.errors import BadDate

PRESENT = "9999-12-31"
"""The day asked about where none is given: whatever still holds."""

_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")

Day = date | str | None


def iso(on: Day) -> str:
    """The day as ISO words, at the precision given; None is the present (what has no end).

    >>> iso(date(2022, 11, 23)), iso("2018-05"), iso(None)
    ('2022-11-23', '2018-05', '9999-12-31')
    """
    if on is None:
        return PRESENT
    if isinstance(on, date):
        return on.isoformat()[:10]
    if not _ISO.fullmatch(on):
        raise BadDate(f"cannot look up day {on!r}: a day is written 2022-11-23, 2022-11 or 2022.")
    return on


def holds(from_: str, to: str, day: str) -> bool | None:
    """Whether a row from `from_` to `to` holds on `day`; None where the precision known leaves it open.

    Both ends belong to the row. An empty `from_` is the beginning, an empty `to` the open end.

    >>> holds("2018-05", "", "2018-06-01"), holds("2018-05", "", "2018-05-08"), holds("2018-05-08", "", "2018-05-08")
    (True, None, True)
    """
    if len(day) == 10 and len(from_) in {0, 10} and len(to) in {0, 10}:
        return (not from_ or from_ <= day) and (not to or day <= to)
    started = _reached(from_, day) if from_ else True
    if started is False:
        return False
    ended = _passed(to, day) if to else False
    if ended is True:
        return False
    return None if started is None or ended is None else True


def _reached(point: str, day: str) -> bool | None:
    """Whether `day` is at or after `point`."""
    width = min(len(point), len(day))
    ours, theirs = day[:width], point[:width]
    if ours != theirs:
        return ours > theirs
    return True if width == 10 else None


def _passed(point: str, day: str) -> bool | None:
    """Whether `day` is after `point`."""
    width = min(len(point), len(day))
    ours, theirs = day[:width], point[:width]
    if ours != theirs:
        return ours > theirs
    return False if width == 10 else None


def first_day(point: str) -> str:
    """The first day a vague date can mean.

    >>> first_day("2018"), first_day("2018-05")
    ('2018-01-01', '2018-05-01')
    """
    return point + "0000-01-01"[len(point) :]


def last_day(point: str) -> str:
    """The last day a vague date can mean (the 31st of any month: it is only compared).

    >>> last_day("2018"), last_day("2018-05")
    ('2018-12-31', '2018-05-31')
    """
    return point + "0000-12-31"[len(point) :]
