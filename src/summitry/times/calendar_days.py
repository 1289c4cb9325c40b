"""A TIMEX3 value -> the days it can mean, and its EDTF spelling."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]

_SEASON_DAYS = {"SP": ((3, 1), (6, 20)), "SU": ((6, 1), (9, 22)), "FA": ((9, 1), (12, 21)), "WI": ((12, 1), (3, 20))}
"""From the first day of the meteorological season to the last of the astronomical one: both readings lie inside."""

_EDTF_SEASONS = {
    "SP": "21",
    "SU": "22",
    "FA": "23",
    "WI": "24",
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "H1": "40",
    "H2": "41",
}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<we>-WE)?|Q(?P<quarter>[1-4])|"
    r"H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?(?:T.*)?$"
)


def days_of(value: str, mod: str | None = None) -> Days | None:
    """The first and the last day a placed value can mean; None where it names no stretch of the calendar.

    A mod narrows only by what it rules out: "early November" lies in its first half, "mid" in the middle half.

    >>> [str(day) for day in days_of("2022-11", "START")], [str(day) for day in days_of("2022-W47")]
    (['2022-11-01', '2022-11-15'], ['2022-11-21', '2022-11-27'])
    >>> [str(day) for day in days_of("198")], days_of("XXXX-WXX-3")
    (['1980-01-01', '1989-12-31'], None)
    """
    days = _whole_days(value)
    return _narrowed(days, mod) if days and mod in {"START", "MID", "END"} and days[0] != days[1] else days


def _whole_days(value: str) -> Days | None:
    if re.fullmatch(r"\d{2,3}", value):
        first = int(value) * 10 ** (4 - len(value))
        return (date(first, 1, 1), date(first + 10 ** (4 - len(value)) - 1, 12, 31)) if first else None
    match = _VALUE.match(value)
    if match is None or int(match["year"]) < 1:
        return None
    year = int(match["year"])
    try:
        return _fielded_days(year, match)
    except (ValueError, OverflowError):
        return None


def _fielded_days(year: int, match: re.Match[str]) -> Days:
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return (day, day)
    if match["month"]:
        return months_of(year, int(match["month"]), int(match["month"]))
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1)
        return (monday + timedelta(days=5 if match["we"] else 0), monday + timedelta(days=6))
    if match["quarter"]:
        return months_of(year, int(match["quarter"]) * 3 - 2, int(match["quarter"]) * 3)
    if match["half"]:
        return months_of(year, int(match["half"]) * 6 - 5, int(match["half"]) * 6)
    if match["season"]:
        (first_month, first_day), (last_month, last_day) = _SEASON_DAYS[match["season"]]
        return (date(year, first_month, first_day), date(year + (last_month < first_month), last_month, last_day))
    return (date(year, 1, 1), date(year, 12, 31))


def months_of(year: int, first: int, last: int) -> Days:
    """From the first day of one month to the last of another of the same year."""
    return (date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _narrowed(days: Days, mod: str | None) -> Days:
    length = (days[1] - days[0]).days + 1
    if mod == "START":
        return (days[0], days[0] + timedelta(days=(length + 1) // 2 - 1))
    if mod == "END":
        return (days[1] - timedelta(days=(length + 1) // 2 - 1), days[1])
    return (days[0] + timedelta(days=length // 4), days[1] - timedelta(days=length // 4))


def edtf_of(value: str, days: Days | None, mod: str | None = None) -> str | None:
    """The Extended Date/Time Format (ISO 8601-2:2019) of a placed value; vague ends carry a tilde.

    >>> edtf_of("2022-SP", days_of("2022-SP")), edtf_of("198", days_of("198")), edtf_of("2022-W47", days_of("2022-W47"))
    ('2022-21', '198X', '2022-11-21/2022-11-27')
    """
    if days is None:
        return None
    if mod in {"START", "MID", "END"} and days[0] != days[1]:
        return f"{days[0]}~/{days[1]}~"
    tail = "~" if mod == "APPROX" else ""
    if re.fullmatch(r"\d{2,3}", value):
        return value + "X" * (4 - len(value)) + tail
    clock = re.fullmatch(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)", value)
    if clock and clock[2] < "24:00":
        return f"{clock[1]}T{clock[2]}:00{tail}"
    if days[0] == days[1]:
        return f"{days[0]}{tail}"
    year, _, rest = value.partition("-")
    if rest in _EDTF_SEASONS:
        return f"{year}-{_EDTF_SEASONS[rest]}{tail}"
    return f"{days[0]}/{days[1]}" if rest.startswith("W") else value + tail
