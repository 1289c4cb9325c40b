"""Calendars that follow the moon: the Hebrew one by its arithmetic, the Islamic one and the Chinese new year by the sky."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from math import radians, sin

_HIJRI_EPOCH = 227_014
"""Day number (1 January of the year 1 is 1) before the first day of the Islamic calendar, 16 July 622 Julian."""

_HEBREW_EPOCH = -1_373_427
"""Day number of the first day of the Hebrew calendar (Reingold and Dershowitz, Calendrical Calculations)."""


MEAN_MONTH = 29.530588861
"""Days from one new moon to the next, in the mean."""

SUNSET_IN_MECCA = 15
"""Hour in universal time; it stays within the hour all year."""


def hijri_month(year: int, month: int) -> date:
    """The first day of an Islamic month as the Umm al-Qura calendar has it: the day after the new moon, a day later where
    the moon is new only after sunset in Mecca. Where the crescent is looked for by eye it may come a day later still.

    >>> [hijri_month(1444, month).isoformat() for month in (9, 10, 12)]
    ['2023-03-23', '2023-04-21', '2023-06-19']
    """
    days = (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    reckoned = date.fromordinal(_HIJRI_EPOCH + 1 + days)
    number = round((reckoned - date(2000, 1, 6)).days / MEAN_MONTH)
    firsts = [_after_new_moon(n) for n in (number - 1, number, number + 1)]
    return min(firsts, key=lambda first: abs((first - reckoned).days))


def _after_new_moon(number: int) -> date:
    moon = _new_moon(number)
    return moon.date() + timedelta(days=1 if moon.hour < SUNSET_IN_MECCA else 2)


def hebrew_new_year(year: int) -> date:
    """Rosh Hashanah of a Hebrew year.

    >>> hebrew_new_year(5784).isoformat(), hebrew_new_year(5785).isoformat()
    ('2023-09-16', '2024-10-03')
    """
    before, this, after = (_hebrew_days(y) for y in (year - 1, year, year + 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return date.fromordinal(_HEBREW_EPOCH + this + delay)


def _hebrew_days(year: int) -> int:
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + ((3 * (day + 1)) % 7 < 3)


def passover(year: int) -> date:
    """The first day of Passover in a common year.

    >>> passover(2023).isoformat()
    '2023-04-06'
    """
    return hebrew_new_year(year + 3761) - timedelta(days=163)


def hanukkah(year: int) -> date:
    """The first day of Hanukkah in a common year.

    >>> hanukkah(2023).isoformat(), hanukkah(2022).isoformat()
    ('2023-12-08', '2022-12-19')
    """
    first = hebrew_new_year(year + 3761)
    long = (hebrew_new_year(year + 3762) - first).days % 10 == 5
    return first + timedelta(days=84 if long else 83)


def lunar_new_year(year: int) -> date:
    """The Chinese new year: the first new moon in Beijing from 21 January on.

    >>> [lunar_new_year(year).isoformat() for year in (2022, 2023, 2024)]
    ['2022-02-01', '2023-01-22', '2024-02-10']
    """
    number = round((year - 2000) * 365.2425 / MEAN_MONTH) - 2
    while (found := (_new_moon(number) + timedelta(hours=8)).date()) < date(year, 1, 21):
        number += 1
    return found


def _new_moon(number: int) -> datetime:
    """A new moon in universal time, counted from January 2000 (Meeus, Astronomical Algorithms, ch. 49, larger terms)."""
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number)
    node = radians(160.7108 + 390.67050284 * number)
    days = 5.09766 + MEAN_MONTH * number
    days += -0.40720 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node)
    days += 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun) + 0.00208 * sin(2 * sun)
    return datetime(2000, 1, 1, 12) + timedelta(days=days)
