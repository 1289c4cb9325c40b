"""What a question is narrowed to, as a caller says it, becomes a window on the record."""

from __future__ import annotations

from datetime import date

from summitry.errors import BadRequest
from summitry.record.record import Record
from summitry.record.window import Window


def window_of(
    record: Record,
    as_of: date,
    *,
    start: date | None = None,
    days: int | None = None,
    organisation: str | None = None,
    person: str | None = None,
) -> Window:
    """The window for `--from`, `--days`, `--org`, `--person`; days without a beginning count from `as_of`.

    Raises BadRequest for fewer than one day, and for a name that several actors answer to.
    """
    if days is not None and days < 1:
        raise BadRequest(f"{days} days cannot be asked for.\n  Give one day or more.")
    if days is not None and start is None:
        start = as_of
    bodies = _bodies(record, organisation, as_of) if organisation else frozenset()
    return Window(start, days, bodies, actor_id(record, person, as_of) if person else None)


def actor_id(record: Record, name: str, as_of: date) -> str:
    """The id of the actor a name means; the name itself where the world does not know it."""
    from summitry.facts import Actor, Ambiguous

    found = record.world.find(name, on=as_of)
    if isinstance(found, Ambiguous):
        listed = ", ".join(each.name for each in found.candidates)
        raise BadRequest(f"{name!r} can be several: {listed}.\n  Say which.")
    if isinstance(found, Actor):
        return found.id
    by_id = record.world.actor(name)
    return by_id.id if isinstance(by_id, Actor) else name


def _bodies(record: Record, name: str, as_of: date) -> frozenset[str]:
    whole = actor_id(record, name, as_of)
    bodies = record.world.organisations.bodies.get(whole, [])
    return frozenset({whole, name, name.lower(), *(body.id for body in bodies)})
