"""Everything read from a report as one list for people: what it is, in words, and where in the text it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from summitry.facts import Reading, Span, reading_row
from summitry.record import Fact
from summitry.record.reported import Kept
from summitry.web.words import day_words, title_words

Row = Mapping[str, Any]
MOST = 3000
"""Facts of one report that are shown; a longer report is better asked for in parts."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing read from a text. `event` leads to its page, `grade` says how sure; `spans` are its words, the first leading."""

    kind: str
    words: str
    spans: tuple[Span, ...]
    event: str | None = None
    name: str | None = None
    grade: str | None = None
    lines: tuple[tuple[str, str | None], ...] = ()


def told_of_reading(reading: Reading) -> list[Told]:
    """All that a reading holds, in the order of the text, times and actors last."""
    row = reading_row(reading)
    return _in_order(
        *(_event(each, None) for each in row["events"]),
        *(_of_statement(each, row["text"]) for each in row["statements"]),
        *(_request(each, each["by_name"] or each["by"], each["to"], each["for"]) for each in row["requests"]),
        *(_office(each, each["from"], each["to"]) for each in row["offices"]),
        *(_figure(each) for each in row["figures"]),
        *(_finding(each, _spans(each["quotes"])) for each in row["findings"]),
        *(
            Told("time", f"{each['type'].lower()} {each['value']}", ((each["start"], each["end"]),))
            for each in row["times"]
        ),
        *_actors(
            (each["name"], each["kind"], (each["start"], each["end"])) for each in row["mentions"] if each["actor"]
        ),
    )


def told_of_kept(kept: Kept, name_of: Callable[[str], str], within: Span) -> list[Told]:
    """All that the record holds of a report's text between two characters; names are looked up where only ids are kept."""
    facts = kept.facts
    return _inside(
        within,
        *(_event(claim.detail, claim.occasion) for claim in kept.claims),
        *(_statement(each.values, (each.source.span,), each["content"]) for each in facts["statement"]),
        *(
            _request(
                _at(each),
                each["asker_name"] or name_of(each["asker"]),
                [name_of(to) for to in each["addressees"]],
                each["matter"],
            )
            for each in facts["request"]
        ),
        *(
            _office(
                _at(each) | {"holder": name_of(each["holder"]) if each["holder"] else None},
                each["from_day"],
                each["to_day"],
            )
            for each in facts["tenure"]
        ),
        *(_figure(_at(each)) for each in facts["figure"]),
        *(_finding(each.values, tuple((q["start"], q["end"]) for q in each["quotes"])) for each in facts["finding"]),
        *(Told("time", f"{each['type'].lower()} {each['value']}", (each.source.span,)) for each in facts["moment"]),
        *_actors(_found(kept, within)),
    )


def _event(row: Row, occasion: str | None) -> Told:
    people = [(f"{each['name']} ({each['role'].replace('_', ' ')})", each["status"]) for each in row["participants"]]
    where = row["place"]["name"] if row["place"] else None
    until = f" to {day_words(row['end'])}" if row["end"] and row["end"] != row["start"] else ""
    facts = ", ".join(each for each in (day_words(row["start"]) + until, where) if each)
    matters = [(f"on the table: {each['text']}", None) for each in row["agenda"]]
    spans = _spans(
        row["mentions"] or [row["quote"]],
        [each for each in (row["time"], row.get("certainty_cue")) if each],
        [each["quote"] for each in row["participants"]],
        [each["quote"] for each in row["agenda"]],
    )
    return Told("event", title_words(row), spans, occasion, None, row["realis"], ((facts, None), *people, *matters))


def _of_statement(row: Row, text: str) -> Told:
    said = " … ".join(text[start:end] for start, end in row["content"])
    return _statement(row, _spans(row["source"], row["cue"], row["content"]), said)


def _statement(row: Row, spans: tuple[Span, ...], said: str) -> Told:
    short = " ".join(said[:200].split())
    quoted = f"“{short}{'…' if len(said) > 200 else ''}”"
    who = row["speaker_name"] or "a source not named"
    return Told("statement", f"{who} ({row['mode']})", spans, name=row["speaker_name"], lines=((quoted, None),))


def _request(row: Row, by: str, to: Iterable[str], matter: str) -> Told:
    asked = ", ".join(to)
    return Told("request", f"{by} asks{f' {asked}' if asked else ''} for {matter}", _spans([row["quote"]]), name=by)


def _office(row: Row, begins: str | None, ends: str | None) -> Told:
    days = " ".join(each for each in (begins and f"from {begins}", ends and f"to {ends}") if each)
    words = f"{row['office']}: {row['holder'] or 'nobody named'}, {row['status']} {days}".strip()
    return Told("office", words, _spans([row["quote"]] if row["quote"] else []), name=row["holder"])


def _figure(row: Row) -> Told:
    words = f"{row['measure']}: {row['value']:,.10g} {row['unit'] or ''} {row['of'] or ''}"
    return Told("figure", " ".join(words.split()), _spans([row["quote"]]))


def _finding(row: Row, spans: tuple[Span, ...]) -> Told:
    return Told("finding", f"{row['severity']}, {row['rule']}: {row['text']}", spans)


def _actors(found: Iterable[tuple[str, str, Span]]) -> Iterator[Told]:
    places: dict[tuple[str, str], list[Span]] = {}
    for name, kind, span in found:
        places.setdefault((name, kind), []).append(span)
    for (name, kind), spans in places.items():
        yield Told("actor", f"{name}, {kind}", tuple(spans), name=name)


def _found(kept: Kept, within: Span) -> Iterator[tuple[str, str, Span]]:
    """Where the words stand by which actors are named; whole words only."""
    for fact in kept.facts["mention"]:
        for words in fact["words"]:
            for start in islice(_places(kept.text, words, within), 200):
                yield fact["name"], fact["kind"], (start, start + len(words))


def _places(text: str, words: str, within: Span) -> Iterator[int]:
    at = text.find(words, *within) if words else -1
    while at >= 0:
        end = at + len(words)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at
        at = text.find(words, end, within[1])


def _at(fact: Fact) -> dict[str, Any]:
    """A fact's values with its words' place as a reading gives it."""
    return {**fact.values, "quote": list(fact.source.span) if fact.source.quote else None}


def _spans(*groups: Iterable[Iterable[int]]) -> tuple[Span, ...]:
    found = [(start, end) for group in groups for start, end in group if end > start]
    return tuple(dict.fromkeys(found))


def _inside(within: Span, *told: Told) -> list[Told]:
    first, last = within
    return _in_order(*(each for each in told if not each.spans or any(a < last and first < b for a, b in each.spans)))


def _in_order(*told: Told) -> list[Told]:
    late = {"time": 1, "actor": 2}
    ordered = sorted(told, key=lambda each: (late.get(each.kind, 0), each.spans[0] if each.spans else (0, 0)))
    return ordered[:MOST]
