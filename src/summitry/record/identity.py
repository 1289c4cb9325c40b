"""What other systems know an occasion by: an id that never changes, and a number that rises whenever it is told or corrected anew."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from summitry.record.schema import claim, correction, occasion, reading

_AT_ONCE = 500
"""Ids in one query."""


@dataclass(frozen=True, slots=True)
class Identity:
    """`uid` is the id an occasion was first given; `revision` counts from 0 the readings and corrections after the first telling."""

    uid: str
    revision: int


def find_identities(connection: Connection, ids: Sequence[str], as_of: str) -> dict[str, Identity]:
    """The identities of occasions as of a day, by their present ids.

    A report that is read again counts again: what it says may be another thing now. A correction counts on every day, because it
    holds on every day; one that took reports away counts for them too, so that the number never falls.
    """
    found: dict[str, Identity] = {}
    for some in _batches(ids):
        uids = connection.execute(select(occasion.c.id, occasion.c.uid).where(occasion.c.id.in_(some)))
        readings = _readings(connection, some, as_of)
        corrections = _corrections(connection, some)
        for row in uids:
            revision = max(readings[row.id] - 1, 0) + corrections[row.id]
            found[row.id] = Identity(row.uid, revision)
    return found


def _readings(connection: Connection, ids: Sequence[str], as_of: str) -> Counter[str]:
    told = select(claim.c.occasion, claim.c.report).where(claim.c.occasion.in_(ids), claim.c.known_on <= as_of)
    reports = told.distinct().subquery()
    query = (
        select(reports.c.occasion, func.count(reading.c.id))
        .join(reading, reading.c.report == reports.c.report)
        .where(reading.c.state != "failed", reading.c.known_on <= as_of)
        .group_by(reports.c.occasion)
    )
    return Counter({str(row[0]): int(row[1]) for row in connection.execute(query)})


def _corrections(connection: Connection, ids: Sequence[str]) -> Counter[str]:
    counted: Counter[str] = Counter()
    query = select(correction.c.occasion, correction.c.kind, correction.c.detail).where(correction.c.occasion.in_(ids))
    for row in connection.execute(query):
        counted[row.occasion] += 1 + (len(json.loads(row.detail)["reports"]) if row.kind == "split" else 0)
    return counted


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
