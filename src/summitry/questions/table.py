"""What is on the table, in which track, put there by whom?"""

from __future__ import annotations

from datetime import date

from summitry.questions.answer import Answer, Row
from summitry.questions.answering import name_of
from summitry.questions.sources import rows_of
from summitry.questions.threads import Thread, find_threads
from summitry.record import Occasion, Record

COLUMNS = (("item", "item"), ("track", "track"), ("by", "by"))


def ask_table(record: Record, event: str, *, as_of: date) -> Answer:
    """The matters told to be on an event's table, on those of the meetings that are part of it, and what is asked of it.

    `by` is who is told to put it there, or the report. Raises NoSuchEvent, AmbiguousName.
    """
    occasion = record.occasion(event, as_of)
    rows = _items(record, occasion, None)
    for part in parts_of(record, occasion, as_of):
        rows += _items(record, part, part.title)
    rows += [_asked(thread) for thread in find_threads(record, as_of, due_at=occasion) if occasion.id in thread.due]
    unknown = [] if rows else [f"nothing is told of what is on the table of {occasion.title}"]
    return Answer("table", as_of, rows, COLUMNS, unknown)


def parts_of(record: Record, occasion: Occasion, as_of: date) -> list[Occasion]:
    """The events that are told to be part of an event."""
    days = occasion.dated.days
    if days is None:
        return []
    parts = record.parts(occasion, as_of)
    return [each for each in parts if each.dated.days is not None and each.dated.days.meets(days)]


def _items(record: Record, occasion: Occasion, track: str | None) -> list[Row]:
    rows: list[Row] = [
        {
            "item": item.text,
            "track": item.track or track,
            "by": name_of(record, item.by) if item.by else "report",
            "event": occasion.id,
            "sources": rows_of(claim.source_at(*quote) for claim, quote in zip(item.claims, item.quotes, strict=True)),
        }
        for item in occasion.agenda
    ]
    for document in occasion.documents:
        sources = rows_of(claim.source for claim in occasion.claims if document in claim.detail["documents"])
        rows.append(
            {"item": document, "track": track or "documents", "by": "report", "event": occasion.id, "sources": sources}
        )
    return rows


def _asked(thread: Thread) -> Row:
    return {
        "item": thread.matter,
        "track": "requests",
        "by": thread.by,
        "event": None,
        "sources": rows_of(fact.source for fact in thread.asked),
    }
