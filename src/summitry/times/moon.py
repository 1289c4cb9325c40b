"""Calendars that follow the moon: the Islamic and Hebrew ones by their arithmetic, the Chinese new year by the sky."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from math import radians, sin

_HIJRI_EPOCH = 227_014
"""Day number (1 January of the year 1 is 1) before the first day of the Islamic calendar, 16 July 622 Julian."""

_HEBREW_EPOCH = -1_373_427
"""Day number of the first day of the Hebrew calendar (Reingold and Dershowitz, Calendrical Calculations)."""


def from_hijri(year: int, month: int, day: int) -> date:
    """A day of the arithmetical Islamic calendar, within a day or two of the sighted one.

    >>> from_hijri(1444, 9, 1).isoformat()
    '2023-03-23'
    """
    days = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(_HIJRI_EPOCH + days)


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
    moon = round((year - 2000) * 12.3685) - 2
    while (found := _new_moon(moon)) < date(year, 1, 21):
        moon += 1
    return found


def _new_moon(number: int) -> date:
    """The day in Beijing of a new moon, counted from January 2000 (Meeus, Astronomical Algorithms, ch. 49, larger terms)."""
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number)
    node = radians(160.7108 + 390.67050284 * number)
    days = 5.09766 + 29.530588861 * number
    days += -0.40720 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node)
    days += 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun) + 0.00208 * sin(2 * sun)
    return (datetime(2000, 1, 1, 12) + timedelta(days=days, hours=8)).date()
