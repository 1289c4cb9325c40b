"""Dates as metadata, datelines and file names write them; a year is never guessed and the clock never read."""

from __future__ import annotations

import re
from datetime import date, datetime

from summitry.errors import BadDate
from summitry.facts.letters import plain_letters

_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|"
        "nov november|dec december".split("|"),
        start=1,
    )
    for name in names.split()
}
MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
"""A month's English name or abbreviation, to be matched without regard to case."""
WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)"

DAY = re.compile(
    rf"(?:{WEEKDAY}\.?,?\s)?(?:(?P<m1>{MONTH})\.?\s(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<m2>{MONTH})\.?)"
    r"(?:,?\s(?P<year>\d{4}))?(?!\d)",
    re.IGNORECASE,
)
_ISO_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_YEAR_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def parse_date(words: str) -> date:
    """The day that a full date means: ISO 8601 with or without a time, RFC 822, or "23 November 2022" in either order.

    Raises BadDate for anything else; "November 23" has no year and is refused.

    >>> parse_date("2022-11-23T09:00:00Z"), parse_date("Wed, 23 Nov 2022 09:00:00 GMT"), parse_date("November 23, 2022")
    (datetime.date(2022, 11, 23), datetime.date(2022, 11, 23), datetime.date(2022, 11, 23))
    """
    words = words.strip()
    try:
        return datetime.fromisoformat(words).date()
    except ValueError:
        pass
    if found := DAY.fullmatch(words):
        day = day_of(found, year=None)
        if day:
            return day
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(words).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        raise BadDate(
            f"{words[:60]!r} is no date that can be placed. Write it as 2022-11-23 (year, month, day)."
        ) from None


def day_of(found: re.Match[str], year: int | None) -> date | None:
    """The day of a DAY match with its own year or the one given; None without a year or on no such day."""
    month = _MONTHS[plain_letters(found["m1"] or found["m2"]).lower().rstrip(".")]
    own = int(found["year"]) if found["year"] else year
    if own is None:
        return None
    try:
        return date(own, month, int(found["d1"] or found["d2"]))
    except ValueError:
        return None


def month_and_day(found: re.Match[str]) -> str:
    """A DAY match without a year as EDTF writes it (`XXXX-11-23`)."""
    month = _MONTHS[plain_letters(found["m1"] or found["m2"]).lower().rstrip(".")]
    return f"XXXX-{month:02d}-{int(found['d1'] or found['d2']):02d}"


def nearest_to(found: re.Match[str], near: date) -> date | None:
    """The day of a DAY match without a year, in the year that brings it nearest to another day.

    >>> nearest_to(DAY.match("December 31"), date(2023, 1, 1))
    datetime.date(2022, 12, 31)
    """
    days = [d for y in (near.year - 1, near.year, near.year + 1) if 1 <= y <= 9999 and (d := day_of(found, y))]
    return min(days, key=lambda d: abs((d - near).days), default=None)


def date_in_name(name: str) -> date | None:
    """The day a file's name carries.

    >>> date_in_name("oslo-2022-11-23.txt"), date_in_name("talks_20221123"), date_in_name("session-17.txt")
    (datetime.date(2022, 11, 23), datetime.date(2022, 11, 23), None)
    """
    for found in _ISO_IN_NAME.finditer(name):
        try:
            return date(*map(int, found.groups()))
        except ValueError:
            continue
    return None


def year_in_name(name: str) -> int | None:
    """The year a file's name carries, where it carries one alone."""
    years = {int(y) for y in _YEAR_IN_NAME.findall(name)}
    return years.pop() if len(years) == 1 else None
