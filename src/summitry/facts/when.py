"""A time expression and where it lies on the calendar (TIMEX3, ISO-TimeML)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Direction = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class When:
    """A time expression: its words, its TIMEX3 type, value and mod, and the days it can mean.

    `value` is the TIMEX3 value (`2022-11-23`, `2022-W47`, `P2W`, `PRESENT_REF`, `XXXX-WXX-5`); `mod` is `START`, `MID`, `END`,
    `APPROX`, `BEFORE`, `AFTER`, `EQUAL_OR_LESS`, … or None. `earliest`/`latest` bound a placed expression by days, both None
    where it cannot be placed. `edtf` is the Extended Date/Time Format spelling. `direction` is the side of the report's day.
    `anchor` says what placed it (`document`, `told`, `absolute`, …). `range_id` joins the two ends of one range.

    >>> When(0, 9, "Wednesday", "DATE", "2022-11-23").value
    '2022-11-23'
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    direction: Direction | None = None
    earliest: date | None = None
    latest: date | None = None
    edtf: str | None = None
    anchor: str | None = None
    range_id: int | None = None
