"""Occasions are loaded as they stood on a day."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from summitry.record.claims import Claim, claim_of, select_claims
from summitry.record.present import Occasion, work_out
from summitry.record.schema import claim, correction

_AT_ONCE = 500
"""Ids in one query."""


def load_occasions(connection: Connection, ids: Sequence[str], as_of: str) -> list[Occasion]:
    """These occasions as known on a day, in the order given; one that nobody had spoken of by then is left out."""
    claims = _claims(connection, ids, as_of)
    set_by_hand = _corrected(connection, ids)
    parents = find_placed(connection, (each.part_of for told in claims.values() for each in told if each.part_of))
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


def _corrected(connection: Connection, ids: Sequence[str]) -> Mapping[str, dict[str, str | None]]:
    # A correction mends what was read wrong, so it holds for every day that is asked about.
    corrected: dict[str, dict[str, str | None]] = defaultdict(dict)
    query = select(correction).where(correction.c.kind == "set").order_by(correction.c.id)
    wanted = set(ids)
    for row in connection.execute(query):
        if row.occasion in wanted:
            detail = json.loads(row.detail)
            corrected[row.occasion][detail["field"]] = detail["value"]
    return corrected


def find_placed(connection: Connection, claim_ids: Iterable[str]) -> dict[str, str]:
    """The occasions that claims tell of, by claim id; claims set aside are left out."""
    found: dict[str, str] = {}
    for some in _batches(sorted(set(claim_ids))):
        query = select(claim.c.id, claim.c.occasion).where(claim.c.id.in_(some), claim.c.occasion.is_not(None))
        found.update({row.id: row.occasion for row in connection.execute(query)})
    return found
