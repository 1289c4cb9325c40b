"""A reading enters the record in one transaction, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Table, delete, select, update

from summitry.facts import Reading
from summitry.record.clashes import note_clashes
from summitry.record.corrections import Rulings
from summitry.record.kin import Kin
from summitry.record.manner import names_several
from summitry.record.merging import Placing, place_also, place_claim
from summitry.record.occasions import find_renamed, rebuild_occasion
from summitry.record.profile import Profile, profile_of
from summitry.record.reprints import bands_of, find_origin
from summitry.record.rows import claim_values, fact_values, part_values, report_values, text_hash
from summitry.record.schema import (
    answer,
    claim,
    coded,
    decision,
    figure,
    finding,
    mention,
    moment,
    part,
    reading,
    report,
    request,
    sketch,
    statement,
    tenure,
)
from summitry.record.settling import settle

_TABLES: Mapping[str, Table] = {
    each.name: each
    for each in (claim, part, decision, request, answer, tenure, figure, finding, statement, moment, mention, coded)
}

_MOST_TWINS = 6
"""Visits that a report calls off in one word each."""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding a reading: the report, whether it was new, and its events' occasions in the reading's order."""

    report: str
    new: bool
    occasions: tuple[str, ...] = ()


def add_reading(connection: Connection, read: Reading, known_on: str, version: str, kin: Kin) -> Added:
    """Write the report, its claims and facts, and place every claim."""
    base = read.report.id
    read = _revised(connection, read)
    told = read.report
    superseded = _supersede(connection, told.id)
    _write_report(connection, read, base, known=superseded)
    values = {"report": told.id, "known_on": known_on, "state": "read", "version": version, "path": told.path}
    number = int(connection.execute(reading.insert().returning(reading.c.id), values).scalar_one())
    of_reading = kin.of_reading(read)
    claims = claim_values(read, number, known_on, of_reading)
    decisions = _place_all(connection, read, claims, of_reading)
    parts = part_values(claims)
    rows = {"claim": claims, "part": parts, "decision": decisions, **fact_values(read, number, known_on)}
    for name, values_of in rows.items():
        if values_of:
            connection.execute(_TABLES[name].insert(), values_of)
    note_clashes(connection, claims, parts)
    settle(connection, [Profile.load(each["profile"]) for each in claims], known_on, number)
    told_of = [values["id"] for values in claims[: len(read.events)]]
    return Added(told.id, not superseded, _where_placed(connection, number, told_of))


def _where_placed(connection: Connection, number: int, ids: list[str]) -> tuple[str, ...]:
    query = select(claim.c.id, claim.c.occasion).where(claim.c.reading == number)
    placed = {row.id: str(row.occasion) for row in connection.execute(query)}
    return tuple(placed[each] for each in ids)


def _revised(connection: Connection, read: Reading) -> Reading:
    """The reading under the id its text is kept by: a text that has changed since does not take the place of the old one."""
    told = read.report
    query = select(report.c.id, report.c.text_hash).where(report.c.base == told.id).order_by(report.c.number)
    known = connection.execute(query).all()
    same = next((row.id for row in known if row.text_hash == text_hash(told)), None)
    kept = same or (f"{told.id}#{len(known) + 1}" if known else told.id)
    return read if kept == told.id else replace(read, report=replace(told, id=kept))


def _supersede(connection: Connection, report_id: str) -> bool:
    """Set aside what was read of a report before, and work out anew the occasions it told of; whether there was any."""
    if connection.execute(select(report.c.id).where(report.c.id == report_id)).scalar() is None:
        return False
    mine = claim.c.report == report_id
    found = connection.execute(select(claim.c.occasion).where(mine, claim.c.occasion.is_not(None)).distinct())
    left = sorted(str(each) for each in found.scalars())
    connection.execute(update(claim).where(mine).values(occasion=None))
    connection.execute(
        update(reading).where(reading.c.report == report_id, reading.c.state == "read").values(state="superseded")
    )
    for occasion_id in left:
        rebuild_occasion(connection, occasion_id)
    return True


def _write_report(connection: Connection, read: Reading, base: str, *, known: bool) -> None:
    told = read.report
    bands = bands_of(told.text)
    if known:
        connection.execute(delete(sketch).where(sketch.c.report == told.id))
        origin = str(connection.execute(select(report.c.origin).where(report.c.id == told.id)).scalar_one())
        values = report_values(told, base, origin)
        connection.execute(update(report).where(report.c.id == told.id).values(values))
    else:
        origin = find_origin(connection, told.text, text_hash(told), bands) or told.id
        connection.execute(report.insert(), report_values(told, base, origin))
    if bands:
        connection.execute(sketch.insert(), [{"band": band, "report": told.id} for band in bands])


def _place_all(connection: Connection, read: Reading, claims: list[dict[str, Any]], kin: Kin) -> list[dict[str, Any]]:
    rulings = Rulings.load(connection, read.report.id)
    decisions: list[dict[str, Any]] = []
    same_reading: set[str] = set()
    twins: list[dict[str, Any]] = []
    for values, event in zip(claims, read.events, strict=True):
        profile = profile_of(read, event, kin, values["known_on"])
        values["profile"] = profile.dump()
        if values["body"] is None and len(profile.organisations) == 1:
            values["body"] = min(profile.organisations)
        placing = rulings.applied(connection, Placing(values, profile), event.mentions)
        decisions += place_claim(connection, placing, same_reading)
        same_reading.add(values["occasion"])
        if event.realis in ("cancelled", "denied") and names_several(event):
            decisions += _place_twins(connection, placing, claims, twins, same_reading)
    claims += twins
    now = find_renamed(connection, same_reading)
    for row in (*claims, *decisions):
        row["occasion"] = now.get(row["occasion"], row["occasion"])
    return decisions


def _place_twins(
    connection: Connection,
    placing: Placing,
    claims: list[dict[str, Any]],
    twins: list[dict[str, Any]],
    same_reading: set[str],
) -> list[dict[str, Any]]:
    """The decisions for the other visits that one sentence calls off ("his visits to Oslo and Bonn"): each gets the claim too."""
    decisions: list[dict[str, Any]] = []
    while len(twins) < _MOST_TWINS:
        number = f"{placing.claim['reading']}.{len(claims) + len(twins) + 1}"
        twin = Placing(placing.claim | {"id": number}, placing.profile, barred=frozenset(same_reading))
        made = place_also(connection, twin, same_reading)
        if not made:
            break
        decisions += made
        twins.append(twin.claim)
        same_reading.add(twin.claim["occasion"])
    return decisions
