"""All of a record, for those who take it elsewhere: in steps, so that a large one fits into memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from summitry.record.schema import claim, mention, occasion, reading, report
from summitry.record.selecting import select_ids
from summitry.record.window import Window

_COLUMNS = ("id", "title", "text", "publisher", "published", "language", "url", "origin", "text_hash")


def find_ids(connection: Connection, window: Window, as_of: str) -> list[str]:
    """The ids of every occasion of a window known on a day, by their days."""
    query = select_ids("all", window, as_of).order_by(None)
    ordered = query.order_by(func.coalesce(occasion.c.last_day, "9999"), occasion.c.id)
    return [str(each) for each in connection.execute(ordered).scalars()]


def find_reports(connection: Connection, as_of: str) -> list[str]:
    """The ids of every report whose claims were known on a day, oldest first."""
    query = (
        select(reading.c.report, reading.c.known_on)
        .where(reading.c.state == "read", reading.c.known_on <= as_of)
        .order_by(reading.c.known_on, reading.c.report)
    )
    return [str(row.report) for row in connection.execute(query)]


def find_telling(connection: Connection, occasions: Sequence[str], as_of: str) -> set[str]:
    """The ids of the reports that tell of occasions, as known on a day."""
    query = select(claim.c.report).where(claim.c.occasion.in_(list(occasions)), claim.c.known_on <= as_of)
    return {str(each) for each in connection.execute(query.distinct()).scalars()}


def load_reports(connection: Connection, ids: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Reports by their ids, in the order given, their text among their fields."""
    query = select(*(report.c[name] for name in _COLUMNS)).where(report.c.id.in_(list(ids)))
    rows = {row["id"]: dict(row) for row in connection.execute(query).mappings()}
    return (rows[each] for each in ids if each in rows)


def find_actors(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Name and kind of actors by their ids, as the reports that name them have it."""
    query = select(mention.c.actor, mention.c.name, mention.c.kind).where(mention.c.actor.in_(list(ids))).distinct()
    return {row.actor: (row.name, row.kind) for row in connection.execute(query.order_by(mention.c.name))}
