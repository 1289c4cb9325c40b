"""Events as iCalendar (RFC 5545, RFC 7986), for the calendars that people have open anyway."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from icalendar import Calendar, Event

from summitry import __version__
from summitry.export.wording import clean, describe, headline
from summitry.record import days_of

Row = dict[str, Any]

STATUS = {
    "past": "CONFIRMED",
    "scheduled": "CONFIRMED",
    "expected": "TENTATIVE",
    "possible": "TENTATIVE",
    "questioned": "TENTATIVE",
    "wanted": "TENTATIVE",
    "cancelled": "CANCELLED",
    "denied": "CANCELLED",
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def calendar(rows: Sequence[Row], as_of: date, *, vague: bool = False) -> str:
    """Event rows as one calendar; see `entries_of`."""
    return "".join(entries_of(rows, as_of, vague=vague, uids={row["id"]: uid_of(row) for row in rows}))


def entries_of(
    rows: Iterable[Row], as_of: date, *, vague: bool = False, uids: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Event rows as one calendar in pieces, each event under a UID that never changes.

    An event known to the day becomes an all-day entry whose DTEND is the day after its last. One known less well is left out;
    with `vague` it spans every day it can mean and is TENTATIVE. What was called off stays, as CANCELLED. SEQUENCE is the row's
    `revision`, or without it the number of reports after the first. No ORGANIZER and no ATTENDEE is written: both are mail
    addresses, and no report tells them; who comes is told in words. `uids` are those of events by id, for rows that do not name
    the event they are part of by its uid.
    """
    made = Calendar()
    made.add("prodid", f"-//summitry//summitry {__version__}//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("name", "Agenda")
    made.add("x-wr-calname", "Agenda")
    head, end, tail = str(made.to_ical(), "utf-8").partition("END:VCALENDAR")
    yield head
    for row in rows:
        days = exact_days(row) or (_possible_days(row) if vague else None)
        if days is not None:
            yield str(_entry(row, days, as_of, uids or {}).to_ical(), "utf-8")
    yield end + tail


def uid_of(row: Row) -> str:
    """The UID of an event row."""
    return f"{row.get('uid') or row['id']}@summitry"


def exact_days(row: Row) -> tuple[date, date] | None:
    """The first and last day of an event whose days are known; None where one is known to the month or less.

    >>> exact_days({"start": "2026-03-02", "end": None}), exact_days({"start": "2026-03", "end": None})
    ((datetime.date(2026, 3, 2), datetime.date(2026, 3, 2)), None)
    """
    start, end = row["start"] or "", row["end"] or row["start"] or ""
    return _possible_days(row) if _DAY.match(start) and _DAY.match(end) else None


def _possible_days(row: Row) -> tuple[date, date] | None:
    days = days_of(_day(row["start"]), _day(row["end"]))
    return (date.fromisoformat(days.first), date.fromisoformat(days.last)) if days else None


def _day(value: str | None) -> str | None:
    return value.partition("T")[0] if value else None


def _entry(row: Row, days: tuple[date, date], as_of: date, uids: Mapping[str, str]) -> Event:
    entry = Event()
    first, last = days
    known = sorted(source["published"] for source in row["sources"] if source["published"])
    entry.add("uid", uid_of(row))
    entry.add("dtstamp", _instant(known[-1] if known else as_of.isoformat()))
    entry.add("last-modified", _instant(known[-1] if known else as_of.isoformat()))
    if known:
        entry.add("created", _instant(known[0]))
    entry.add("sequence", revision_of(row))
    entry.add("dtstart", first)
    entry.add("dtend", min(last, date.max - timedelta(days=1)) + timedelta(days=1))
    entry.add("summary", headline(row))
    entry.add("status", STATUS[row["realis"]] if exact_days(row) else _less_sure(row["realis"]))
    entry.add("transp", "TRANSPARENT")
    entry.add("categories", [row["kind"], *([clean(row["body"])] if row["body"] else [])])
    entry.add("description", describe(row) if exact_days(row) else f"Day not known: {_told(row)}\n{describe(row)}")
    _add_place(entry, row["place"])
    above = f"{row['parent']}@summitry" if row.get("parent") else uids.get(row["part_of"])
    if above:
        entry.add("related-to", above, parameters={"RELTYPE": "PARENT"})
    entry.add("x-summitry-id", row["id"])
    entry.add("x-summitry-realis", row["realis"])
    entry.add("x-summitry-occur-status", row["occur_status"])
    return entry


def _add_place(entry: Event, place: Row | None) -> None:
    if place is None:
        return
    entry.add("location", "video link" if place["name"] == "video" else clean(place["name"]))
    if place["latitude"] is not None and place["longitude"] is not None:
        entry.add("geo", (place["latitude"], place["longitude"]))


def revision_of(row: Row) -> int:
    """How often an event was told or corrected anew; counted from its reports where the row does not say."""
    if (known := row.get("revision")) is not None:
        return int(known)
    return max(sum(1 + len(source.get("reprints", ())) for source in row["sources"]) - 1, 0)


def _less_sure(realis: str) -> str:
    return "CANCELLED" if STATUS[realis] == "CANCELLED" else "TENTATIVE"


def _told(row: Row) -> str:
    return f"{row['start']} to {row['end']}" if row["end"] and row["end"] != row["start"] else str(row["start"])


def _instant(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(), tzinfo=UTC)
