"""What a page is narrowed to: the day whose knowledge is shown, and the filters as they were typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi import Request

from summitry.errors import BadDate, BadRequest
from summitry.questions import window_of
from summitry.record import Record, Window
from summitry.reports.dates import parse_date

FIRST, LAST = date(1000, 1, 1), date(2999, 12, 31)
"""Days that can be asked about; outside them a span of days could leave the calendar."""
MOST_DAYS = 36_500


@dataclass(frozen=True, slots=True)
class Scope:
    """The day and the filters of one page. `pinned` is whether the day was chosen: only then do links carry it on."""

    as_of: date
    pinned: bool = False
    start: str = ""
    days: str = ""
    org: str = ""
    person: str = ""
    place: str = ""
    grade: str = ""

    def query(self, **changed: str) -> str:
        """The scope as a query string, some of it changed; nothing empty.

        >>> Scope(date(2026, 3, 2), org="OSCE").query(page="2"), Scope(date(2026, 3, 2), pinned=True).query()
        ('org=OSCE&page=2', 'as_of=2026-03-02')
        """
        kept = {"as_of": self.as_of.isoformat() if self.pinned else "", "from": self.start, "days": self.days}
        kept |= {"org": self.org, "person": self.person, "place": self.place, "grade": self.grade}
        return urlencode({name: value for name, value in (kept | changed).items() if value})

    def day_only(self, **changed: str) -> str:
        """The day alone as a query string: for links that leave the filters behind."""
        return Scope(self.as_of, self.pinned).query(**changed)

    @property
    def narrowed(self) -> bool:
        """Whether any filter is set."""
        return any((self.start, self.days, self.org, self.person, self.place, self.grade))

    def window(self, record: Record) -> Window:
        """The window on the record; raises BadDate, BadRequest."""
        return window_of(
            record,
            self.as_of,
            start=day_of(self.start) if self.start else None,
            days=number_of(self.days, MOST_DAYS) if self.days else None,
            organisation=self.org or None,
            person=self.person or None,
        )

    def keeps(self, row: dict[str, Any]) -> bool:
        """Whether an event's row has the place and the grade that are asked for."""
        place = (row.get("place") or {}).get("name") or ""
        return self.place.casefold() in place.casefold() and self.grade in ("", row["realis"])

    def kept(self, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        """The rows that have the place and the grade that are asked for."""
        return [row for row in rows if self.keeps(row)]


def scope_of(request: Request) -> Scope:
    """The scope of a request; raises BadDate for a day that cannot be asked about."""
    given = {name: value.strip()[:300] for name, value in request.query_params.items()}
    as_of = given.get("as_of", "")
    return Scope(
        day_of(as_of) if as_of else date.today(),
        bool(as_of),
        given.get("from", ""),
        given.get("days", ""),
        given.get("org", ""),
        given.get("person", ""),
        given.get("place", ""),
        given.get("grade", ""),
    )


def day_of(words: str) -> date:
    """A day that can be asked about; raises BadDate for words that are none and for one outside `FIRST` to `LAST`.

    >>> day_of("2 March 2026")
    datetime.date(2026, 3, 2)
    """
    day = parse_date(words)
    if not FIRST <= day <= LAST:
        raise BadDate(f"{words[:40]!r} cannot be asked about.\n  Choose a day between {FIRST} and {LAST}.")
    return day


def day_or(request: Request, name: str, otherwise: date) -> date:
    """The day a parameter names, or another."""
    words = request.query_params.get(name, "").strip()
    return day_of(words) if words else otherwise


def week_before(day: date) -> date:
    """The same weekday of the week before."""
    return day - timedelta(days=7)


def number_of(words: str, most: int) -> int:
    """A whole number from 1 to `most`; raises BadRequest.

    >>> number_of("30", 90)
    30
    """
    if words.isascii() and words.isdigit() and len(words) < 9 and 1 <= int(words) <= most:
        return int(words)
    raise BadRequest(f"{words[:40]!r} is no number that can be used here.\n  Give one from 1 to {most}.")
