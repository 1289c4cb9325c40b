"""A reading as the rows that are printed, stored and exchanged (the field names are fixed)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from summitry.facts.actor import Actor, Mention
from summitry.facts.event import CodedEvent, Event, Participation, Place, Request, Tenure
from summitry.facts.finding import Figure, Finding
from summitry.facts.kinds import occur_status
from summitry.facts.reading import Reading
from summitry.facts.report import Report, Span
from summitry.facts.statement import Statement
from summitry.facts.when import When

Row = dict[str, Any]


def reading_row(reading: Reading, *, coded: bool = False) -> Row:
    """One report and everything read from it as one JSON-ready row; spans are `[start, end]` lists.

    >>> row = reading_row(Reading(Report(id="r1", text="Talks opened.")))
    >>> row["id"], row["published"], row["events"]
    ('r1', None, [])
    """
    row: Row = {
        **report_row(reading.report),
        "times": [time_row(when) for when in reading.times],
        "mentions": [mention_row(mention) for mention in reading.mentions],
        "statements": [statement_row(statement) for statement in reading.statements],
        "events": [event_row(event) for event in reading.events],
        "requests": [request_row(request) for request in reading.requests],
        "offices": [tenure_row(tenure) for tenure in reading.offices],
        "figures": [figure_row(figure) for figure in reading.figures],
        "findings": [finding_row(finding) for finding in reading.findings],
    }
    if coded:
        row["coded"] = [coded_row(event) for event in reading.coded]
    return row


def report_row(report: Report) -> Row:
    """The report itself: its text, and where and when it appeared."""
    dateline = report.dateline
    return {
        "id": report.id,
        "title": report.title,
        "text": report.text,
        "published": report.published.isoformat() if report.published else None,
        "published_from": report.published_from,
        "dateline": {
            "place": dateline.place,
            "date": dateline.date,
            "agency": dateline.agency,
            "span": list(dateline.span),
        }
        if dateline
        else None,
        "publisher": report.publisher,
        "language": report.language,
        "path": report.path,
        "url": report.url,
        "text_hash": report.text_hash,
    }


def time_row(when: When) -> Row:
    """A time expression with the days it can mean."""
    return {
        "start": when.start,
        "end": when.end,
        "text": when.text,
        "type": when.type,
        "value": when.value,
        "mod": when.mod,
        "direction": when.direction,
        "earliest": when.earliest.isoformat() if when.earliest else None,
        "latest": when.latest.isoformat() if when.latest else None,
        "edtf": when.edtf,
    }


def mention_row(mention: Mention) -> Row:
    """A mention with its actor, or None where it is ambiguous or unknown."""
    resolved = mention.resolved
    row: Row = {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "actor": resolved.id if isinstance(resolved, Actor) else None,
        "name": mention.name,
        "kind": mention.kind,
        "use": mention.use,
        "extent": list(mention.extent),
        "office": mention.office,
        "rule": mention.rule,
    }
    if not isinstance(resolved, Actor):
        row["reason"] = resolved.reason
    return row


def statement_row(statement: Statement) -> Row:
    """An attribution: source, cue and content spans, the speaker, and the mode."""
    speaker = statement.speaker
    return {
        "source": _spans(statement.source),
        "cue": _spans(statement.cue),
        "content": _spans(statement.content),
        "speaker": speaker.id if isinstance(speaker, Actor) else None,
        "speaker_name": statement.speaker_name,
        "mode": statement.mode,
        "said": statement.said.value if statement.said else None,
        "within": statement.within,
        "rule": statement.rule,
    }


def event_row(event: Event) -> Row:
    """An event with its participants, agenda, place, certainty and the words for each."""
    return {
        "id": event.id,
        "kind": event.kind,
        "title": event.title,
        "mentions": _spans(event.mentions),
        "realis": event.realis,
        "occur_status": occur_status(event.kind, event.realis),
        "certainty_cue": _span(event.certainty_cue),
        "start": event.start,
        "end": event.end,
        "time": _span(event.time),
        "was": event.was,
        "place": place_row(event.place),
        "body": event.body,
        "part_of": event.part_of,
        "inherited": list(event.inherited),
        "participants": [participation_row(p) for p in event.participants],
        "agenda": [
            {"text": a.text, "quote": list(a.quote), "source": a.source, "track": a.track} for a in event.agenda
        ],
        "documents": list(event.documents),
        "source": event.source,
        "quote": list(event.quote),
        "rules": list(event.rules),
    }


def participation_row(participation: Participation) -> Row:
    """One actor's part in an event."""
    return {
        "name": participation.name,
        "actor": participation.actor,
        "role": participation.role,
        "status": participation.status,
        "cue": _span(participation.cue),
        "quote": list(participation.quote),
        "source": participation.source,
        "represented_by": participation.represented_by,
    }


def place_row(place: Place | None) -> Row | None:
    """A place with its country and coordinates in degrees, or None."""
    if place is None:
        return None
    return {"name": place.name, "country": place.country, "latitude": place.latitude, "longitude": place.longitude}


def request_row(request: Request) -> Row:
    """Who asks what of whom; `due` is the id of the event at which it is due."""
    return {
        "by": request.by,
        "by_name": request.by_name,
        "to": list(request.to),
        "for": request.matter,
        "realis": request.realis,
        "due": request.due,
        "quote": list(request.quote),
    }


def tenure_row(tenure: Tenure) -> Row:
    """An office and its holder as the text gives them."""
    return {
        "office": tenure.office,
        "holder": tenure.holder,
        "from": tenure.from_,
        "to": tenure.to,
        "status": tenure.status,
        "quote": _span(tenure.quote),
    }


def figure_row(figure: Figure) -> Row:
    """A number with what it measures, its unit and its source."""
    return {
        "measure": figure.measure,
        "value": figure.value,
        "unit": figure.unit,
        "quantity_si": figure.quantity_si,
        "of": figure.of,
        "place": figure.place,
        "period": figure.period,
        "source": figure.source,
        "quote": list(figure.quote),
    }


def finding_row(finding: Finding) -> Row:
    """What a check has to say, with the words and the yardstick."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "text": finding.text,
        "yardstick": finding.yardstick,
        "quotes": _spans(finding.quotes),
    }


def coded_row(event: CodedEvent) -> Row:
    """A PLOVER event: who did what to whom."""
    return {
        "source": event.source,
        "source_actor": event.source_actor,
        "target": event.target,
        "target_actor": event.target_actor,
        "code": event.code,
        "mode": event.mode,
        "quad": event.quad,
        "future": event.future,
        "quote": list(event.quote),
    }


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


__all__ = [
    "Mention",
    "Row",
    "coded_row",
    "event_row",
    "figure_row",
    "finding_row",
    "mention_row",
    "participation_row",
    "place_row",
    "reading_row",
    "report_row",
    "request_row",
    "statement_row",
    "tenure_row",
    "time_row",
]
