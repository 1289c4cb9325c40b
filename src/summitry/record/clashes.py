"""Persons told to be in two places on one day are noted when the second place is told."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, select

from summitry.record.schema import claim, clash, part

_THERE = ("attended", "certain", "expected")
_NO_PLACE = (None, "video")


def note_clashes(connection: Connection, claims: list[dict[str, Any]], parts: list[dict[str, Any]]) -> None:
    """Note every actor of these claims whom another claim puts elsewhere on the same day."""
    places = {each["id"]: each["place"] for each in claims}
    there = {
        (each["actor"], each["day"]): each["claim"]
        for each in parts
        if each["actor"] and each["day"] and each["status"] in _THERE and places[each["claim"]] not in _NO_PLACE
    }
    if not there:
        return
    known_on = claims[0]["known_on"]
    query = (
        select(part.c.actor, part.c.day, claim.c.place)
        .join(claim, claim.c.id == part.c.claim)
        .where(part.c.actor.in_(sorted({actor for actor, _ in there})))
        .where(part.c.day.in_(sorted({day for _, day in there})))
        .where(part.c.status.in_(_THERE), claim.c.occasion.is_not(None))
    )
    elsewhere = {
        (row.actor, row.day)
        for row in connection.execute(query)
        if (row.actor, row.day) in there
        and row.place not in _NO_PLACE
        and row.place != places[there[row.actor, row.day]]
    }
    known = select(clash.c.actor, clash.c.day).where(clash.c.actor.in_(sorted({actor for actor, _ in elsewhere})))
    noted = {(row.actor, row.day) for row in connection.execute(known)} if elsewhere else set()
    rows = [{"actor": actor, "day": day, "known_on": known_on} for actor, day in sorted(elsewhere - noted)]
    if rows:
        connection.execute(clash.insert(), rows)


def find_clashing(connection: Connection, as_of: str, most: int) -> dict[tuple[str, str], list[str]]:
    """The newest actors and days noted by a day, with the ids of the occasions that put the actor anywhere on that day."""
    noted = (
        select(clash.c.actor, clash.c.day)
        .where(clash.c.known_on <= as_of)
        .order_by(clash.c.known_on.desc(), clash.c.actor)
        .limit(most)
        .subquery()
    )
    query = (
        select(part.c.actor, part.c.day, claim.c.occasion)
        .join(noted, and_(noted.c.actor == part.c.actor, noted.c.day == part.c.day))
        .join(claim, claim.c.id == part.c.claim)
        .where(claim.c.occasion.is_not(None), claim.c.known_on <= as_of)
        .distinct()
        .order_by(part.c.actor, part.c.day, claim.c.occasion)
    )
    found: dict[tuple[str, str], list[str]] = {}
    for row in connection.execute(query):
        found.setdefault((row.actor, row.day), []).append(row.occasion)
    return found
