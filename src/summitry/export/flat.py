"""A selection as rows of flat tables: events and their parts from what stands now, all else from what reports say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from summitry.export.selection import Row, Selection, Told
from summitry.record import Claim, Fact, Source, days_of

_OF_FACTS = {"statements": "statement", "requests": "request", "figures": "figure", "coded": "coded"}
Chunk = tuple[str, list[Row]]
"""The name of a table, and rows of it."""


def chunks(selection: Selection) -> Iterator[Chunk]:
    """Every row of every table, some of one table at a time, in an order that does not change from run to run."""
    for told in selection.events():
        yield "events", [event_row(told)]
        yield "participants", list(_participants(told))
        yield "sources", [_source(told, claim) for claim in told.occasion.claims]
    for reports in selection.report_steps():
        yield "reports", [{name: report[name] for name in report if name != "text"} for report in reports]
        for table, name in _OF_FACTS.items():
            yield table, list(_facts(selection, name, reports))


def event_row(told: Told) -> Row:
    """An event on one flat row."""
    row = told.row()
    corrected = {"start", "end"} & set(told.occasion.corrected)
    days = days_of(row["start"], row["end"]) if corrected else told.occasion.dated.days
    place = row["place"] or {}
    return {name: row[name] for name in row if name not in _NESTED} | {
        "first_day": days.first if days else None,
        "last_day": days.last if days else None,
        "place": place.get("name"),
        "country": place.get("country"),
        "latitude": place.get("latitude"),
        "longitude": place.get("longitude"),
        "agenda": [item["text"] for item in row["agenda"]],
        "sources": len(row["sources"]),
        "quote": told.occasion.deciding.source.quote,
        "quote_start": row["quote"][0],
        "quote_end": row["quote"][1],
    }


_NESTED = frozenset({"mentions", "time", "participants", "quote", "place", "agenda", "sources", "parent"})


def _participants(told: Told) -> Iterator[Row]:
    for each in told.occasion.attending:
        yield each.row() | {"event": told.occasion.id, "since": each.since, **_said(each.deciding.source)}


def _source(told: Told, claim: Claim) -> Row:
    values = {name: getattr(claim, name) for name in ("realis", "start", "end", "place", "cue")}
    origin = claim.source.origin
    return {"event": told.occasion.id, "origin": origin, "source": claim.says, **values, **_said(claim.source)}


def _said(source: Source) -> Row:
    return {
        "report": source.report,
        "publisher": source.publisher,
        "published": source.published,
        "known_on": source.known_on,
        "quote": source.quote,
        "quote_start": source.span[0],
        "quote_end": source.span[1],
    }


def _facts(selection: Selection, name: str, reports: Sequence[Row]) -> Iterator[Row]:
    facts = selection.facts(name, reports)
    if name == "coded":
        texts = {report["id"]: report["text"] for report in reports}
        yield from (coded_row(fact, texts) for fact in facts)
        return
    due = selection.record.occasions_of([fact["due"] for fact in facts if fact["due"]]) if name == "request" else {}
    for fact in facts:
        row = {**fact.values, **_said(fact.source)}
        if name == "request":
            row["due"] = due.get(fact["due"]) if fact["due"] else None
        yield row


def coded_row(fact: Fact, texts: Mapping[str, str]) -> dict[str, Any]:
    """A coded event on one flat row, its words cut from the report's text."""
    detail: Row = fact["detail"]
    start, end = detail["quote"]
    words = texts[fact.source.report][start:end]
    return {**detail, **_said(fact.source), "quote": words, "quote_start": start, "quote_end": end}
