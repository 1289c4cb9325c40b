"""What a time expression says before it is placed: only what its words tell, nothing of the report's day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summitry.facts import TimexType

Which = Literal["bare", "this", "next", "last", "that", "past", "coming", "before", "after"]
Origin = Literal["document", "told", "speech"]


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the calendar with whatever fields the words give; the missing larger ones are found by placing it.

    `season` is `SP, SU, FA, WI`; `clock` the TIMEX3 tail (`T15:00`, `TEV`); `which` is the word before it. `decade` is
    198 for the 1980s, `century` 19 for the 20th. `nth` counts the weekday within its month, -1 the last;
    `loose` marks a part of the day that is a time only beside its day ("night").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    century: int | None = None
    holiday: str | None = None
    clock: str | None = None
    which: Which = "bare"
    mod: str | None = None
    before_christ: bool = False
    year_shift: int | None = None
    nth: int | None = None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units away from the report's day or from the date last told: "yesterday", "two weeks later".

    `part` picks a weekday of the unit reached ("Tuesday of next week"). `origin` "speech" is a date in a sentence that
    looks ahead, a duration elsewhere ("in two weeks"). `compares` marks a step back of one year, which a balance sheet
    takes between quarters.
    """

    amount: int
    unit: str
    origin: Origin = "document"
    clock: str | None = None
    mod: str | None = None
    part: Point | None = None
    compares: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time or how often it comes back; `side` says that it ends or begins at the report's day."""

    value: str
    type: TimexType = "DURATION"
    mod: str | None = None
    side: Literal["past", "future"] | None = None
    amount: int | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that needs no placing: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`, a repeated pattern.

    `only_ahead` marks a word that is a time only in a sentence that looks ahead: "soon", not "they soon fell".
    """

    value: str
    type: TimexType = "DATE"
    mod: str | None = None
    only_ahead: bool = False


Meaning = Point | Shift | Length | Fixed


def is_day(meaning: Meaning) -> bool:
    """Whether a meaning names one day and no time of it.

    >>> is_day(Point(weekday=5)), is_day(Point(month=5)), is_day(Shift(1, "D"))
    (True, False, True)
    """
    if isinstance(meaning, Shift):
        return meaning.unit == "D" and not meaning.clock
    if not isinstance(meaning, Point) or meaning.clock:
        return False
    return bool(meaning.day or (meaning.weekday and not meaning.month) or meaning.holiday)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A recognised stretch of text with its meaning; `rule` names the pattern that found it.

    `days_off` is counted from the day placed: -1 in "the eve of May 9"; `as_week` widens it to its week.
    """

    start: int
    end: int
    meaning: Meaning
    rule: str
    range_id: int | None = None
    days_off: int = 0
    as_week: bool = False
