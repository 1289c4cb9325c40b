"""Who will be there, how sure, who is missing?"""

from __future__ import annotations

from datetime import date

from summitry.facts import Actor
from summitry.knowledge import World
from summitry.questions.answer import Answer, Row
from summitry.questions.mechanisms import cost_of_absence
from summitry.questions.sources import rows_of
from summitry.questions.tables import table_source
from summitry.record import Attending, Occasion, Record

COLUMNS = (
    ("who", "name"),
    ("role", "role"),
    ("how sure", "status"),
    ("since", "since"),
    ("member", "member"),
    ("instead", "represented_by"),
    ("if absent", "cost"),
)


_MAY_STAY_AWAY = frozenset({"questioned", "possible", "declined", "unknown"})


def ask_attendance(record: Record, event: str, *, as_of: date) -> Answer:
    """Everybody told to take part in an event, and every member of its organisation of whom nothing is told.

    `cost` says, for a member whose seat is not sure, what the organisation's rules make of its absence.
    `member` is whether the actor, or the state it comes from, is a member on the day of the event; None where that is not known.
    Raises NoSuchEvent, AmbiguousName.
    """
    occasion = record.occasion(event, as_of)
    day = day_of(occasion, as_of)
    members, unknown = members_on(record.world, occasion, day)
    rows = [_row(record.world, each, members) for each in occasion.attending]
    present = {state_of(record.world, each) for each in occasion.attending}
    missing = [member for member in members or () if member.id not in present]
    rows += [_missing(member, occasion) for member in missing]
    cost = cost_of_absence(record.world, occasion)
    rows = [row | {"cost": cost if row["member"] and row["status"] in _MAY_STAY_AWAY else None} for row in rows]
    if missing:
        unknown.append(
            f"{len(missing)} of {len(members or ())} members: nothing is told of {', '.join(m.name for m in missing)}"
        )
    return Answer("attendance", as_of, rows, COLUMNS, unknown)


def day_of(occasion: Occasion, as_of: date) -> str:
    """The day an event is held against the tables: its own, or the day of the question where it has none."""
    days = occasion.dated.days
    return days.first if days else as_of.isoformat()


def members_on(world: World, occasion: Occasion, day: str) -> tuple[list[Actor] | None, list[str]]:
    """The members of an event's organisation on a day, or why they are not known."""
    if occasion.body is None:
        return None, ["no organisation is named whose members could be missed"]
    owner = world.actor(occasion.body)
    if isinstance(owner, Actor) and owner.kind == "body" and owner.of:
        owner = world.actor(owner.of)
    found = world.members(owner.id if isinstance(owner, Actor) else occasion.body, on=day)
    if not isinstance(found, list):
        return None, [found.reason]
    return found, []


def state_of(world: World, attending: Attending) -> str | None:
    """The state an actor comes from, or its own id."""
    if attending.of:
        return attending.of
    actor = world.actor(attending.actor) if attending.actor else None
    if not isinstance(actor, Actor):
        return attending.actor
    return actor.of if actor.kind in ("person", "office") and actor.of else actor.id


def _row(world: World, attending: Attending, members: list[Actor] | None) -> Row:
    state = state_of(world, attending)
    member = None if members is None or state is None else state in {each.id for each in members}
    return {
        "name": attending.name,
        "actor": attending.actor,
        "role": attending.role,
        "status": attending.status,
        "since": attending.since,
        "member": member,
        "represented_by": attending.represented_by,
        "cue": attending.deciding.cue,
        "sources": rows_of(part.source for part in attending.told),
    }


def _missing(member: Actor, occasion: Occasion) -> Row:
    return {
        "name": member.name,
        "actor": member.id,
        "role": "participant",
        "status": "unknown",
        "since": None,
        "member": True,
        "represented_by": None,
        "cue": None,
        "sources": [
            table_source("memberships", None, f"{member.name} is a member of {occasion.body}"),
            *rows_of([occasion.deciding.source]),
        ],
    }
