"""Occasions are loaded as they stood on a day."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, or_, select

from summitry.record.claims import Claim, claim_of, select_claims
from summitry.record.folding import fold_name
from summitry.record.present import Occasion, work_out
from summitry.record.schema import claim, correction, occasion, part
from summitry.record.window import Window

_AT_ONCE = 500
"""Ids in one query."""


def load_occasions(connection: Connection, ids: Sequence[str], as_of: str) -> list[Occasion]:
    """These occasions as known on a day, in the order given; one that nobody had spoken of by then is left out."""
    claims = _claims(connection, ids, as_of)
    set_by_hand = _corrected(connection, ids, as_of)
    parents = _parents(connection, (each for told in claims.values() for each in told))
    found = []
    for occasion_id in ids:
        told = sorted(claims.get(occasion_id, ()), key=lambda each: each.rank)
        if told:
            parent = next((parents[each.part_of] for each in reversed(told) if each.part_of in parents), None)
            above = parent if parent != occasion_id else None
            found.append(work_out(occasion_id, told, set_by_hand.get(occasion_id, {}), above))
    return found


def _claims(connection: Connection, ids: Sequence[str], as_of: str) -> dict[str, list[Claim]]:
    claims: dict[str, list[Claim]] = defaultdict(list)
    for some in _batches(ids):
        query = select_claims().where(claim.c.occasion.in_(some), claim.c.known_on <= as_of)
        for row in connection.execute(query):
            claims[row.occasion].append(claim_of(row))
    return claims


def _batches(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _corrected(connection: Connection, ids: Sequence[str], as_of: str) -> Mapping[str, dict[str, str | None]]:
    corrected: dict[str, dict[str, str | None]] = defaultdict(dict)
    query = select(correction).where(correction.c.kind == "set").order_by(correction.c.id)
    wanted = set(ids)
    for row in connection.execute(query):
        if row.occasion in wanted and row.made_at[:10] <= as_of:
            detail = json.loads(row.detail)
            corrected[row.occasion][detail["field"]] = detail["value"]
    return corrected


def _parents(connection: Connection, claims: Iterable[Claim]) -> dict[str, str]:
    wanted = sorted({each.part_of for each in claims if each.part_of})
    found: dict[str, str] = {}
    for some in _batches(wanted):
        query = select(claim.c.id, claim.c.occasion).where(claim.c.id.in_(some), claim.c.occasion.is_not(None))
        found.update({row.id: row.occasion for row in connection.execute(query)})
    return found


def select_ids(window: Window, as_of: str, *more: ColumnElement[bool]) -> Select[Any]:
    """The query for the ids of a window's occasions that had been spoken of by a day."""
    query = select(occasion.c.id).where(occasion.c.first_known <= as_of, *more)
    if (days := window.range) is not None:
        query = query.where(occasion.c.last_day >= days.first, occasion.c.first_day <= days.last)
    if window.organisation:
        told = select(claim.c.occasion).where(claim.c.body.in_(sorted(window.organisation)))
        query = query.where(occasion.c.id.in_(told))
    if window.person:
        names = or_(part.c.actor == window.person, part.c.folded == fold_name(window.person))
        query = query.where(
            occasion.c.id.in_(select(claim.c.occasion).join(part, and_(part.c.claim == claim.c.id)).where(names))
        )
    return query
