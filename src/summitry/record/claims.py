"""What one report claims of one event, as the record keeps it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from summitry.record.days import Days
from summitry.record.schema import claim, report

Spot = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Source:
    """Where words stand: report, publisher, day, the words, and their characters. `origin` is the report it reprints, or itself."""

    report: str
    publisher: str | None
    published: str | None
    known_on: str
    origin: str
    quote: str
    span: Spot

    def row(self) -> dict[str, Any]:
        """The source as answers print it."""
        return {
            "report": self.report,
            "publisher": self.publisher,
            "published": self.published,
            "quote": self.quote,
            "span": list(self.span),
        }


@dataclass(frozen=True, slots=True)
class Part:
    """One actor's part in an event, as one claim tells it; `cue` are the words that tell how sure; `of` the state of a person."""

    name: str
    actor: str | None
    role: str
    status: str
    cue: str | None
    source: Source
    says: str
    represented_by: str | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One report's telling of one event. `days` are the days it allows; `says` who says so; `profile` is what
    it is recognised by, JSON; `detail` the event row as read."""

    id: str
    ref: str
    occasion: str | None
    kind: str
    realis: str
    start: str | None
    end: str | None
    days: Days | None
    was: str | None
    place: str | None
    body: str | None
    part_of: str | None
    title: str
    cue: str | None
    says: str
    source: Source
    parts: tuple[Part, ...]
    profile: str
    detail: dict[str, Any]

    @property
    def known_on(self) -> str:
        """The day it was made."""
        return self.source.known_on

    def source_at(self, words: str, span: Spot) -> Source:
        """Other words of the same report."""
        return replace(self.source, quote=words, span=span)

    @property
    def rank(self) -> tuple[str, str, str]:
        """Claims are weighed in this order: by day, then by report, so that reading order does not matter."""
        return (self.source.known_on, self.source.report, self.ref)


def select_claims() -> Select[Any]:
    """The query every claim is made from."""
    return select(claim, report.c.publisher, report.c.published, report.c.origin).join(
        report, report.c.id == claim.c.report
    )


def load_claims(connection: Connection, query: Select[Any]) -> list[Claim]:
    """The claims a query of `select_claims` finds, in their order of weight."""
    return sorted((claim_of(row) for row in connection.execute(query)), key=lambda found: found.rank)


def claim_of(row: Row[Any]) -> Claim:
    """A claim from its row."""
    detail: dict[str, Any] = json.loads(row.detail)
    span = (row.quote_start, row.quote_end)
    told = Source(row.report, row.publisher, row.published, row.known_on, row.origin, row.quote, span)
    parts = tuple(_part(each, told) for each in detail["participants"])
    return Claim(
        row.id,
        row.ref,
        row.occasion,
        row.kind,
        row.realis,
        row.start,
        row.end,
        Days(row.first_day, row.last_day) if row.first_day and row.last_day else None,
        row.was,
        row.place,
        row.body,
        row.part_of,
        row.title,
        row.cue,
        row.source,
        told,
        parts,
        row.profile,
        detail,
    )


def _part(row: dict[str, Any], told: Source) -> Part:
    begin, end = row["quote"]
    return Part(
        row["name"],
        row["actor"],
        row["role"],
        row["status"],
        row["cue_words"],
        Source(told.report, told.publisher, told.published, told.known_on, told.origin, row["words"], (begin, end)),
        row.get("source") or "report",
        row.get("represented_by"),
        row.get("of"),
    )
