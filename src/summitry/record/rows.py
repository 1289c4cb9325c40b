"""A reading becomes rows of the record."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from summitry.facts import Event, Figure, Reading, Report, Request, Span, Statement, Tenure
from summitry.facts.rows import coded_row, event_row
from summitry.record.answers import find_answers
from summitry.record.days import Days, days_of
from summitry.record.folding import fold, fold_name
from summitry.record.kin import Kin

Values = dict[str, Any]


def text_hash(report: Report) -> str:
    """The hash a report's text is known by."""
    return report.text_hash or hashlib.sha256(report.text.encode()).hexdigest()


def report_values(report: Report, base: str, origin: str) -> Values:
    """The row of a report."""
    return {
        "id": report.id,
        "base": base,
        "title": report.title,
        "text": report.text,
        "text_hash": text_hash(report),
        "publisher": report.publisher,
        "published": report.published.isoformat() if report.published else None,
        "language": report.language,
        "url": report.url,
        "path": report.path,
        "origin": origin,
    }


def claim_values(reading: Reading, number: int, known_on: str, kin: Kin) -> list[Values]:
    """One row an event of the reading."""
    ids = {event.id: f"{number}.{place}" for place, event in enumerate(reading.events, 1)}
    return [
        _claim(reading, event, {"id": ids[event.id], "reading": number, "known_on": known_on}, ids)
        | {"detail": _dump(_detail(reading.report, event, kin))}
        for event in reading.events
    ]


def _claim(reading: Reading, event: Event, given: Values, ids: dict[str, str]) -> Values:
    report = reading.report
    days = claim_days(reading, event)
    return {
        **given,
        "report": report.id,
        "ref": event.id,
        "occasion": None,
        "kind": event.kind,
        "realis": event.realis,
        "start": event.start,
        "end": event.end,
        "first_day": days.first if days else None,
        "last_day": days.last if days else None,
        "was": event.was,
        "place": event.place.name if event.place else None,
        "country": event.place.country if event.place else None,
        "body": event.body,
        "part_of": ids.get(event.part_of) if event.part_of else None,
        "title": event.title,
        "cue": report.words(event.certainty_cue) if event.certainty_cue else None,
        "source": event.source,
        "profile": "",
        "quote": report.words(event.quote),
        "quote_start": event.quote[0],
        "quote_end": event.quote[1],
    }


def claim_days(reading: Reading, event: Event) -> Days | None:
    """The days an event's claim allows: those of the expression it was dated by where that is narrower ("early November")."""
    days = days_of(event.start, event.end)
    if days is None or event.time is None:
        return days
    for when in reading.times:
        if (when.start, when.end) == event.time and when.earliest and when.latest:
            told = Days(when.earliest.isoformat(), when.latest.isoformat())
            if days.holds(told):
                return told
    return days


def _dump(values: Values) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _detail(report: Report, event: Event, kin: Kin) -> Values:
    row = event_row(event)
    for participant, told in zip(row["participants"], event.participants, strict=True):
        participant["words"] = report.words(told.quote)
        participant["cue_words"] = report.words(told.cue) if told.cue else None
        actor = kin.actor(told.actor) if told.actor else None
        participant["of"] = actor.of if actor and actor.kind in ("person", "office") else None
    for item, told_item in zip(row["agenda"], event.agenda, strict=True):
        item["words"] = report.words(told_item.quote)
    body = kin.actor(event.body) if event.body else None
    whole = kin.actor(body.of) if body and body.kind == "body" and body.of else body
    row["body_name"] = whole.name if whole else None
    row["mention_words"] = [report.words(span) for span in event.mentions]
    return row


def part_values(claims: Iterable[Values]) -> list[Values]:
    """One row a participant of every claim."""
    return [
        {
            "claim": claim["id"],
            "number": number,
            "actor": told["actor"],
            "name": told["name"],
            "folded": fold_name(told["name"]),
            "of": told["of"],
            "role": told["role"],
            "status": told["status"],
            "day": claim["first_day"] if claim["first_day"] == claim["last_day"] else None,
        }
        for claim in claims
        for number, told in enumerate(json.loads(claim["detail"])["participants"], 1)
    ]


def fact_values(reading: Reading, number: int, known_on: str) -> dict[str, list[Values]]:
    """The rows of everything but events, by table."""
    report = reading.report
    given = {"reading": number, "report": report.id, "known_on": known_on}
    ids = {event.id: f"{number}.{place}" for place, event in enumerate(reading.events, 1)}
    return {
        "request": [_request(report, each, ids) | _key(given, "r", n) for n, each in enumerate(reading.requests, 1)],
        "tenure": [_tenure(report, each) | _key(given, "o", n) for n, each in enumerate(reading.offices, 1)],
        "figure": [_figure(report, each) | _key(given, "f", n) for n, each in enumerate(reading.figures, 1)],
        "finding": [
            {
                "rule": each.rule,
                "severity": each.severity,
                "text": each.text,
                "yardstick": each.yardstick,
                "quotes": json.dumps([_quote(report, span) for span in each.quotes], ensure_ascii=False),
            }
            | _key(given, "x", n)
            for n, each in enumerate(reading.findings, 1)
        ],
        "statement": [
            _statement(report, each) | _key(given, "s", n)
            for n, each in enumerate(reading.statements, 1)
            if each.content
        ],
        "coded": [
            {"detail": json.dumps(coded_row(each), ensure_ascii=False)} | _key(given, "c", n)
            for n, each in enumerate(reading.coded, 1)
        ],
        "answer": [
            {"state": each.state, "folded": each.words, **_quoted(report, (each.start, each.end))} | _key(given, "a", n)
            for n, each in enumerate(find_answers(report.text), 1)
        ],
        "moment": [
            {"type": each.type, "value": each.value, **_quoted(report, (each.start, each.end))} | _key(given, "w", n)
            for n, each in enumerate(reading.times, 1)
        ],
        "mention": _mentions(reading, number),
    }


def _key(given: Values, letter: str, number: int) -> Values:
    return {**given, "id": f"{given['reading']}.{letter}{number}"}


def _quote(report: Report, span: Span) -> Values:
    return {"start": span[0], "end": span[1], "text": report.words(span)}


def _quoted(report: Report, span: Span | None) -> Values:
    if span is None:
        return {"quote": None, "quote_start": None, "quote_end": None}
    return {"quote": report.words(span), "quote_start": span[0], "quote_end": span[1]}


def _request(report: Report, request: Request, ids: dict[str, str]) -> Values:
    return {
        "asker": request.by,
        "asker_name": request.by_name,
        "addressees": json.dumps(list(request.to), ensure_ascii=False),
        "matter": request.matter,
        "realis": request.realis,
        "due": ids.get(request.due) if request.due else None,
        **_quoted(report, request.quote),
    }


def _tenure(report: Report, tenure: Tenure) -> Values:
    return {
        "office": tenure.office,
        "holder": tenure.holder,
        "from_day": tenure.from_,
        "to_day": tenure.to,
        "status": tenure.status,
        **_quoted(report, tenure.quote),
    }


def _figure(report: Report, figure: Figure) -> Values:
    named = (figure.measure, figure.of, figure.place, figure.period)
    return {
        "measure": figure.measure,
        "value": figure.value,
        "unit": figure.unit,
        "quantity_si": figure.quantity_si,
        "of": figure.of,
        "place": figure.place,
        "period": figure.period,
        "source": figure.source,
        "topic": "|".join(fold(each or "") for each in named)
        if figure.of and (figure.place or figure.period)
        else None,
        **_quoted(report, figure.quote),
    }


def _statement(report: Report, statement: Statement) -> Values:
    speaker = statement.speaker
    content = " ".join(report.words(span) for span in statement.content)
    return {
        "speaker": getattr(speaker, "id", None),
        "speaker_name": statement.speaker_name,
        "mode": statement.mode,
        "content": content,
        "cue": " ".join(report.words(span) for span in statement.cue) or None,
        "quote_start": statement.content[0][0],
        "quote_end": statement.content[-1][1],
    }


def _mentions(reading: Reading, number: int) -> list[Values]:
    found: dict[str, Values] = {}
    words: dict[str, list[str]] = {}
    for mention in reading.mentions:
        actor = mention.actor
        if actor is None:
            continue
        row = found.setdefault(
            actor.id,
            {
                "reading": number,
                "actor": actor.id,
                "report": reading.report.id,
                "name": actor.name,
                "kind": actor.kind,
                "times": 0,
            },
        )
        row["times"] += 1
        if mention.text not in words.setdefault(actor.id, []):
            words[actor.id].append(mention.text)
    return [{**row, "words": json.dumps(words[actor], ensure_ascii=False)} for actor, row in found.items()]
