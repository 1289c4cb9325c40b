"""The reports of a record, each with everything read from it, for those who want to look them over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from summitry.record.claims import Claim, load_claims, select_claims
from summitry.record.facts import Fact, load_facts
from summitry.record.record import Record
from summitry.record.schema import claim, correction, reading, report

FACTS = ("statement", "request", "tenure", "figure", "finding", "moment", "mention")


@dataclass(frozen=True, slots=True)
class Listed:
    """One report of the list: what it is called, whence, and how many events it tells of."""

    id: str
    title: str | None
    publisher: str | None
    published: str | None
    known_on: str
    origin: str
    events: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A report as it is kept: its text, the claims of its events and every other fact, by name of the table."""

    about: Listed
    text: str
    url: str | None
    language: str | None
    claims: tuple[Claim, ...]
    facts: Mapping[str, Sequence[Fact]]


def list_reports(
    record: Record, as_of: date, *, first: int = 0, most: int = 50, ids: Sequence[str] | None = None
) -> list[Listed]:
    """The reports known on a day, the newest first; so many from the `first` on, of those `ids` where given."""
    query = (
        select(report, reading.c.known_on, reading.c.id.label("reading"))
        .join(reading, (reading.c.report == report.c.id) & (reading.c.state == "read"))
        .where(reading.c.known_on <= as_of.isoformat())
    )
    if ids is not None:
        query = query.where(report.c.id.in_(list(ids)))
    query = query.order_by(reading.c.known_on.desc(), report.c.number.desc()).limit(most).offset(first)
    with record.asking() as connection:
        rows = connection.execute(query).all()
        events = _events(connection, [row.reading for row in rows])
    return [
        Listed(row.id, row.title, row.publisher, row.published, row.known_on, row.origin, events.get(row.reading, 0))
        for row in rows
    ]


def _events(connection: Connection, readings: Sequence[int]) -> dict[int, int]:
    """How many events each of some readings tells of."""
    counted = (
        select(claim.c.reading, func.count().label("events"))
        .where(claim.c.reading.in_(readings), claim.c.occasion.is_not(None))
        .group_by(claim.c.reading)
    )
    return {row.reading: row.events for row in connection.execute(counted)}


def newest_day(record: Record) -> date | None:
    """The day of the newest report; None for an empty record."""
    with record.asking() as connection:
        found = connection.execute(select(func.max(reading.c.known_on)).where(reading.c.state == "read")).scalar()
    return date.fromisoformat(found) if found else None


def find_kept(record: Record, report_id: str) -> Kept | None:
    """One report with all that its latest reading found; None where there is no such report."""
    query = (
        select(report, reading.c.known_on, reading.c.id.label("reading"))
        .join(reading, (reading.c.report == report.c.id) & (reading.c.state == "read"))
        .where(report.c.id == report_id)
    )
    with record.asking() as connection:
        row = connection.execute(query.order_by(reading.c.id.desc()).limit(1)).one_or_none()
        if row is None:
            return None
        claims = load_claims(connection, select_claims().where(claim.c.reading == row.reading))
        where = {"report": (report_id,)}
        facts = {name: load_facts(connection, name, "9999-12-31", where) for name in FACTS}
    about = Listed(row.id, row.title, row.publisher, row.published, row.known_on, row.origin, len(claims))
    return Kept(about, row.text, row.url, row.language, tuple(claims), facts)


def stamp_of(record: Record) -> tuple[int, int]:
    """Two numbers that change whenever a report is read or a person corrects, and at no other time."""
    query = select(
        select(func.coalesce(func.max(reading.c.id), 0)).scalar_subquery(),
        select(func.coalesce(func.max(correction.c.id), 0)).scalar_subquery(),
    )
    with record.asking() as connection:
        readings, corrections = connection.execute(query).one()
    return int(readings), int(corrections)
