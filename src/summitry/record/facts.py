"""Everything else a report claims, as it was known on a day: requests, offices, figures, findings, statements, names."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, select

from summitry.record.claims import Source
from summitry.record.schema import (
    answer,
    coded,
    figure,
    finding,
    mention,
    moment,
    reading,
    report,
    request,
    statement,
    tenure,
)

_TABLES: Mapping[str, Table] = {
    each.name: each for each in (request, answer, tenure, figure, finding, statement, moment, mention, coded)
}
_JSON = ("addressees", "quotes", "words", "detail")


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a table of facts, its JSON read, and where it stands."""

    id: str
    values: Mapping[str, Any]
    source: Source

    def __getitem__(self, name: str) -> Any:
        return self.values[name]


def load_facts(
    connection: Connection,
    name: str,
    as_of: str,
    where: Mapping[str, Sequence[str]] | None = None,
    newest: int | None = None,
) -> list[Fact]:
    """The facts of one table known on a day, oldest first; with `newest` only so many, the newest.

    `where` maps columns to the values wanted; a column followed by `>` to the day after which they were known.
    """
    table = _TABLES[name]
    conditions = [_condition(table, column, values) for column, values in (where or {}).items()]
    query = (
        select(table, report.c.publisher, report.c.published, report.c.origin, reading.c.known_on.label("made_on"))
        .join(reading, and_(reading.c.id == table.c.reading, reading.c.state == "read"))
        .join(report, report.c.id == table.c.report)
        .where((table.c.known_on if "known_on" in table.c else reading.c.known_on) <= as_of, *conditions)
    )
    if newest is not None:
        column = table.c.known_on if "known_on" in table.c else table.c.reading
        query = query.order_by(column.desc(), table.c.report.desc()).limit(newest)
    rows = [_fact(row._mapping) for row in connection.execute(query)]
    return sorted(rows, key=lambda fact: (fact.source.known_on, fact.source.report, fact.id))


def _fact(row: Mapping[Any, Any]) -> Fact:
    values = {name: json.loads(row[name]) if name in _JSON else row[name] for name in row}
    words, start, end = row.get("quote"), row.get("quote_start"), row.get("quote_end")
    if words is None and "content" in row:
        words = row["content"]
    if words is None and values.get("quotes"):
        words, start, end = (values["quotes"][0][key] for key in ("text", "start", "end"))
    source = Source(
        row["report"],
        row["publisher"],
        row["published"],
        row["made_on"],
        row["origin"],
        words or "",
        (start or 0, end or 0),
    )
    return Fact(str(row["id"]) if "id" in row else f"{row['reading']}.{row['actor']}", values, source)


def _condition(table: Table, column: str, values: Sequence[str]) -> ColumnElement[bool]:
    if column == "known_on>":
        return reading.c.known_on > values[0]
    return table.c[column].in_(list(values))
