"""Occasions are made, joined, worked out anew and retired; each is the sum of its claims."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from summitry.record.blocking import keys_to_file
from summitry.record.days import days_of
from summitry.record.folding import fold
from summitry.record.naming import head_of, id_of
from summitry.record.profile import Profile
from summitry.record.schema import alias, block, claim, correction, occasion

Values = dict[str, Any]

_FILED = select(block.c.key).where(
    block.c.occasion == bindparam("occasion"), block.c.key.in_(bindparam("keys", expanding=True))
)

_TAKEN = (
    select(occasion.c.id)
    .where(occasion.c.id.in_(bindparam("ids", expanding=True)))
    .union(select(alias.c.id).where(alias.c.id.in_(bindparam("ids", expanding=True))))
)
_TRIED = 16
"""Ids of one head and day that are looked at together."""

_DAY = len("2022-11-23")
_MOST_WORDS = 200


def make_occasion(connection: Connection, told: Values, profile: Profile) -> str:
    """A new occasion from its first claim; its id."""
    head = head_of(profile, told["kind"], told["title"])
    made = _free_id(connection, head, told["start"])
    values = {"id": made, "uid": made, "kind": told["kind"], "title": told["title"], "head": head}
    connection.execute(occasion.insert(), values | _sum(None, told, profile))
    _file(connection, made, keys_to_file(profile, told["known_on"]))
    return made


def _free_id(connection: Connection, head: str, start: str | None) -> str:
    """The first id that nothing has or had. Asked by whole ids: a search by their beginning looks at every one there is."""
    tried = _TRIED
    while True:
        wanted = [id_of(head, start, set())]
        wanted += [f"{wanted[0]}/{number}" for number in range(2, tried + 1)]
        taken = set(connection.execute(_TAKEN, {"ids": wanted}).scalars())
        if len(taken) < len(wanted):
            return id_of(head, start, taken)
        tried *= 4


def join_occasion(connection: Connection, row: Any, told: Values, profile: Profile) -> str:
    """Add one claim to an occasion that is there; its id, which is a new one once its day is told."""
    values = _sum(row, told, profile)
    connection.execute(update(occasion).where(occasion.c.id == row.id).values(values))
    _file(connection, row.id, keys_to_file(profile, told["known_on"]))
    if len(row.id.partition("/")[2].partition("/")[0]) >= _DAY or len(told["start"] or "") < _DAY:
        return str(row.id)
    return rename_occasion(connection, row.id, _free_id(connection, row.head, told["start"]))


def rename_occasion(connection: Connection, old: str, new: str) -> str:
    """Give an occasion another id; the old one leads to it."""
    connection.execute(update(occasion).where(occasion.c.id == old).values(id=new))
    lead_to(connection, old, new)
    return new


def find_renamed(connection: Connection, ids: set[str]) -> dict[str, str]:
    """Of some ids those that have been given up, with the ids they lead to."""
    query = select(alias).where(alias.c.id.in_(sorted(ids)))
    return {row.id: row.occasion for row in connection.execute(query)}


def lead_to(connection: Connection, old: str, new: str) -> None:
    """Let an id that is no longer used lead to an occasion, and with it whatever led to it and what was corrected in it."""
    connection.execute(update(alias).where(alias.c.occasion == old).values(occasion=new))
    connection.execute(delete(alias).where(alias.c.id.in_((old, new))))
    connection.execute(alias.insert(), {"id": old, "occasion": new})
    connection.execute(update(correction).where(correction.c.occasion == old).values(occasion=new))


def rebuild_occasion(connection: Connection, occasion_id: str) -> None:
    """Work an occasion out anew from the claims it has now; one without claims is retired."""
    query = select(claim).where(claim.c.occasion == occasion_id).order_by(claim.c.known_on, claim.c.report, claim.c.ref)
    rows = connection.execute(query).mappings().all()
    connection.execute(delete(block).where(block.c.occasion == occasion_id))
    if not rows:
        connection.execute(delete(occasion).where(occasion.c.id == occasion_id))
        return
    values: Values = {}
    for row in rows:
        values = _sum(_Known(values) if values else None, dict(row), Profile.load(row["profile"]))
    values |= _days_by_hand(connection, occasion_id, values)
    connection.execute(update(occasion).where(occasion.c.id == occasion_id).values(values))
    for row in rows:
        _file(connection, occasion_id, keys_to_file(Profile.load(row["profile"]), row["known_on"]))


def _days_by_hand(connection: Connection, occasion_id: str, values: Values) -> Values:
    """The days that claims and corrections allow together, so that a corrected event is found on its day."""
    query = select(correction.c.detail).where(correction.c.occasion == occasion_id, correction.c.kind == "set")
    details = [json.loads(detail) for detail in connection.execute(query.order_by(correction.c.id)).scalars()]
    told = {each["field"]: each["value"] for each in details}
    days = days_of(told.get("start") or told.get("end"), told.get("end"))
    if days is None:
        return {}
    first, last = values["first_day"], values["last_day"]
    return {"first_day": min(filter(None, (first, days.first))), "last_day": max(filter(None, (last, days.last)))}


class _Known:
    """Sums so far, read like a row."""

    def __init__(self, values: Values) -> None:
        self.__dict__.update(values)


def _sum(row: Any, told: Values, profile: Profile) -> Values:
    known = told["known_on"]
    over = told["realis"] in ("past", "cancelled", "denied")
    first, last = told["first_day"], told["last_day"]
    told_on, due_from = (known, None) if over else (None, known)
    if row is not None:
        profile = Profile.load(row.profile).joined(profile)
        first = min(filter(None, (first, row.first_day)), default=None)
        last = max(filter(None, (last, row.last_day)), default=None)
        told_on = min(filter(None, (told_on, row.told_on)), default=None)
        due_from = min(filter(None, (due_from, row.due_from)), default=None)
    return {
        "profile": profile.dump(),
        "words": _words(told, profile, row.words if row is not None else ""),
        "first_day": first,
        "last_day": last,
        "first_known": min(known, row.first_known) if row is not None else known,
        "told_on": told_on,
        "due_from": due_from,
        "sources": row.sources + 1 if row is not None else 1,
        "disputed": int(profile.disputed),
    }


def _words(told: Values, profile: Profile, before: str) -> str:
    persons = [each.replace("-", " ") for each in (*profile.parties, *profile.persons)]
    names = [told["title"], told["kind"], *profile.places, *profile.organisations, *persons]
    kept = before.split()
    seen = set(kept)
    for word in fold(" ".join(names)).split():
        if word not in seen and len(kept) < _MOST_WORDS:
            seen.add(word)
            kept.append(word)
    return " ".join(kept)


def _file(connection: Connection, occasion_id: str, keys: set[str]) -> None:
    listed = sorted(keys)
    there = set(connection.execute(_FILED, {"occasion": occasion_id, "keys": listed}).scalars())
    rows = [{"key": key, "occasion": occasion_id} for key in listed if key not in there]
    if rows:
        connection.execute(block.insert(), rows)
