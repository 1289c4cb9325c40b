"""Rows -> a reading: the way back from what `extract` prints, so that a reading made elsewhere can enter a record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from summitry.facts.actor import Actor, Mention, Resolution, Unknown
from summitry.facts.event import AgendaItem, CodedEvent, Event, Participation, Place, Request, Tenure
from summitry.facts.finding import Figure, Finding
from summitry.facts.reading import Reading
from summitry.facts.report import Dateline, Report, Span
from summitry.facts.rows import Row
from summitry.facts.statement import Statement
from summitry.facts.when import When


def reading_of(row: Row) -> Reading:
    """The reading of a row as `reading_row` made it. Raises KeyError for a row that is none.

    What a row does not carry (a report's parts, the words passed over) stays empty.

    >>> from summitry.facts import reading_row
    >>> row = reading_row(Reading(Report(id="r1", text="Talks opened.")))
    >>> reading_row(reading_of(row)) == row
    True
    """
    times = {(t["start"], t["end"]): _time(t) for t in row["times"]}
    return Reading(
        report=report_of_row(row),
        times=tuple(times.values()),
        mentions=tuple(_mention(m) for m in row["mentions"]),
        statements=tuple(_statement(s, times.values()) for s in row["statements"]),
        events=tuple(_event(e) for e in row["events"]),
        requests=tuple(_request(r) for r in row["requests"]),
        offices=tuple(_tenure(o) for o in row["offices"]),
        figures=tuple(_figure(f) for f in row["figures"]),
        findings=tuple(_finding(f) for f in row["findings"]),
        coded=tuple(_coded(c) for c in row.get("coded", ())),
    )


def report_of_row(row: Row) -> Report:
    """The report of a row, without its parts."""
    told = row["dateline"]
    return Report(
        id=row["id"],
        text=row["text"],
        title=row["title"],
        published=_day(row["published"]),
        published_from=row["published_from"],
        dateline=Dateline(told["place"], told["date"], told["agency"], _known(told["span"])) if told else None,
        publisher=row["publisher"],
        language=row["language"],
        path=row["path"],
        url=row["url"],
        text_hash=row["text_hash"],
    )


def _time(row: Row) -> When:
    kept = {key: row[key] for key in ("start", "end", "text", "type", "value", "mod", "direction", "edtf")}
    return When(**kept, earliest=_day(row["earliest"]), latest=_day(row["latest"]))


def _mention(row: Row) -> Mention:
    resolved: Resolution = Unknown(row.get("reason") or "not resolved")
    if row["actor"] is not None:
        resolved = Actor(row["actor"], row["name"], row["kind"])
    kept = {key: row[key] for key in ("start", "end", "text", "name", "kind", "use", "office", "rule")}
    return Mention(**kept, resolved=resolved, extent=_known(row["extent"]))


def _statement(row: Row, times: Iterable[When]) -> Statement:
    speaker: Resolution = Unknown("not resolved")
    if row["speaker"] is not None:
        speaker = Actor(row["speaker"], row["speaker_name"] or row["speaker"], "person")
    said = next((when for when in times if when.value == row["said"]), None) if row["said"] else None
    return Statement(
        _spans(row["source"]),
        _spans(row["cue"]),
        _spans(row["content"]),
        row["mode"],
        speaker,
        row["speaker_name"],
        said,
        row["within"],
        row["rule"],
    )


def _event(row: Row) -> Event:
    kept = {
        key: row[key] for key in ("id", "kind", "title", "realis", "start", "end", "body", "part_of", "was", "source")
    }
    return Event(
        **kept,
        mentions=_spans(row["mentions"]),
        quote=_known(row["quote"]),
        time=_span(row["time"]),
        certainty_cue=_span(row["certainty_cue"]),
        place=Place(**row["place"]) if row["place"] else None,
        inherited=tuple(row["inherited"]),
        participants=tuple(_participation(p) for p in row["participants"]),
        agenda=tuple(AgendaItem(a["text"], _known(a["quote"]), a["source"], a["track"]) for a in row["agenda"]),
        documents=tuple(row["documents"]),
        rules=tuple(row["rules"]),
    )


def _participation(row: Row) -> Participation:
    kept = {key: row[key] for key in ("name", "actor", "role", "status", "source", "represented_by")}
    return Participation(**kept, cue=_span(row["cue"]), quote=_known(row["quote"]))


def _request(row: Row) -> Request:
    return Request(
        row["by"], tuple(row["to"]), row["for"], row["realis"], _known(row["quote"]), row["due"], row["by_name"]
    )


def _tenure(row: Row) -> Tenure:
    return Tenure(row["office"], row["holder"], row["from"], row["to"], row["status"], _span(row["quote"]))


def _figure(row: Row) -> Figure:
    kept = {key: value for key, value in row.items() if key != "quote"}
    return Figure(**kept, quote=_known(row["quote"]))


def _finding(row: Row) -> Finding:
    return Finding(row["rule"], row["severity"], row["text"], _spans(row["quotes"]), row["yardstick"])


def _coded(row: Row) -> CodedEvent:
    kept = {key: value for key, value in row.items() if key != "quote"}
    return CodedEvent(**kept, quote=_known(row["quote"]))


def _day(words: str | None) -> date | None:
    return date.fromisoformat(words) if words else None


def _known(span: list[int]) -> Span:
    return (span[0], span[1])


def _span(span: list[int] | None) -> Span | None:
    return _known(span) if span else None


def _spans(spans: Iterable[Any]) -> tuple[Span, ...]:
    return tuple(_known(span) for span in spans)
