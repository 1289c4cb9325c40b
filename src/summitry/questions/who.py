"""Who is this; who holds this office on that day?"""

from __future__ import annotations

from datetime import date

from summitry.facts import Actor, Ambiguous
from summitry.knowledge import World
from summitry.knowledge.rows import several
from summitry.questions.answer import Answer, Row
from summitry.questions.tables import table_source
from summitry.record import Fact, Record, Source

COLUMNS = (
    ("who", "name"),
    ("kind", "kind"),
    ("also", "also"),
    ("offices", "offices"),
    ("belongs to", "memberships"),
    ("members", "members"),
    ("chair", "chair"),
    ("id", "id"),
)


def ask_who(record: Record, name: str, *, as_of: date, on: date | None = None) -> Answer:
    """Who a name or an office means on a day (`on`, else `as_of`): one row, or one for each who can be meant.

    The offices and memberships are those of that day, from the tables; the sources are the reports that name the actor.
    """
    day = on or as_of
    found = record.world.find(name, on=day)
    if isinstance(found, Ambiguous):
        rows = [_row(record, each, day, as_of) for each in found.candidates]
        return Answer("who", as_of, rows, COLUMNS, [found.reason])
    by_id = record.world.actor(name)
    actor = found if isinstance(found, Actor) else by_id
    if isinstance(actor, Actor):
        return Answer("who", as_of, [_row(record, actor, day, as_of)], COLUMNS)
    named = record.named(name, as_of)
    rows = [_told(fact) for fact in named]
    return Answer("who", as_of, rows, COLUMNS, [] if rows else [getattr(found, "reason", f"{name!r} is not known")])


def _row(record: Record, actor: Actor, day: date, as_of: date) -> Row:
    world = record.world
    members = world.members(actor.id, on=day) if actor.kind in ("organisation", "group") else []
    chair = world.chair(actor.id, on=day) if actor.kind in ("organisation", "group") else None
    mentions = record.facts("mention", as_of, {"actor": (actor.id,)}, newest=5)
    return {
        "id": actor.id,
        "kind": actor.kind,
        "name": actor.name,
        "also": also_of(world, actor, mentions),
        "of": world.name(actor.of) if actor.of else None,
        "offices": [
            _office(world, office.title, office.of, tenure.from_, tenure.to)
            for office, tenure in world.offices_of(actor.id, on=day)
        ],
        "memberships": _memberships(world, actor, day),
        "members": [each.name for each in members] if isinstance(members, list) else [],
        "chair": chair.name if isinstance(chair, Actor) else None,
        "sources": [*(_where(fact).row() for fact in reversed(mentions)), _known(world, actor)],
    }


def _memberships(world: World, actor: Actor, day: date) -> list[str]:
    """The organisations a state is a member of, suspended ones too; an observer is none."""
    held = world.memberships(actor.id, on=day) if actor.kind == "state" else []
    return list(dict.fromkeys(each.name for each, status in held if status in ("member", "suspended")))


def _known(world: World, actor: Actor) -> Row:
    row = (
        world.persons.get(actor.id)
        or world.states.get(actor.id)
        or world.organisation_rows.get(actor.id)
        or world.bodies.get(actor.id)
    )
    return table_source(f"{actor.kind}s", row.source if row else None, actor.name)


def _office(world: World, title: str, of: str, begins: str, ends: str) -> str:
    until = f"{begins or ''}..{ends or ''}" if begins or ends else ""
    return f"{title} of {world.name(of)} {until}".strip()


def also_of(world: World, actor: Actor, mentions: list[Fact]) -> list[str]:
    """Other names of an actor: of the tables, and of the reports that name it."""
    tables = world.tables
    names: list[str] = []
    if actor.kind == "person" and (person := world.persons.get(actor.id)):
        names += several(person.also)
    elif actor.kind == "state":
        names += [row.name for row in tables.state_names if row.state == actor.id and row.kind != "adjective"]
    elif actor.kind in ("organisation", "group"):
        names += [row.name for row in tables.organisation_names if row.organisation == actor.id]
        if row := world.organisation_rows.get(actor.id):
            names.append(row.acronym)
    elif actor.kind == "body" and (body := world.bodies.get(actor.id)):
        names += several(body.also)
    names += [words for fact in mentions for words in fact["words"]]
    return [name for name in dict.fromkeys(names) if name and name != actor.name]


def _where(fact: Fact) -> Source:
    from dataclasses import replace

    return replace(fact.source, quote=", ".join(fact["words"][:3]))


def _told(fact: Fact) -> Row:
    return {
        "id": fact["actor"],
        "kind": fact["kind"],
        "name": fact["name"],
        "also": [words for words in fact["words"] if words != fact["name"]],
        "of": None,
        "offices": [],
        "memberships": [],
        "members": [],
        "chair": None,
        "sources": [_where(fact).row()],
    }
