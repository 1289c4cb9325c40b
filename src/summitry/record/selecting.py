"""Which occasions a question looks at, said in conditions that an index answers."""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, func, or_, select, union

from summitry.record.days import shift
from summitry.record.folding import fold_name
from summitry.record.schema import claim, occasion, part
from summitry.record.window import Window

Which = Literal["all", "due", "past", "past due", "told", "disputed", "agreements"]

_FORGOTTEN_DAYS = 365
"""An event without a day that nobody has spoken of for so long is not due any more."""


def select_ids(which: Which, window: Window, as_of: str) -> Select[Any]:
    """The query for the ids of the occasions that a question looks at, those spoken of by a day only.

    `due` are those whose last possible day is not over, and those without a day; `past` those whose first possible day has
    come; `past due` those of them that were announced and of which no word came after; `told` those told
    as past or off; `disputed` those whose claims part; `agreements` papers signed, adopted or
    refused.
    """
    query = select(occasion.c.id, occasion.c.sources).where(
        occasion.c.first_known <= as_of, *_conditions(which, as_of, window)
    )
    if (days := window.range) is not None:
        query = query.where(occasion.c.last_day >= days.first, occasion.c.first_day <= days.last)
    if window.organisation:
        told = select(claim.c.occasion).where(claim.c.body.in_(sorted(window.organisation)))
        query = query.where(occasion.c.id.in_(told))
    if window.person:
        query = query.where(occasion.c.id.in_(_with(window.person)))
    if which in ("past", "past due", "told", "disputed", "agreements") or (which == "all" and window.range is None):
        return query.order_by(occasion.c.last_day.desc().nulls_last(), occasion.c.id)
    return query.order_by(func.coalesce(occasion.c.last_day, "9999"), occasion.c.id)


def _with(person: str) -> CompoundSelect[Any]:
    """The occasions of a person, or of a state: where it takes part, where one of its people does, and what takes place in it."""
    seats = select(claim.c.occasion).join(part, part.c.claim == claim.c.id)
    named = (part.c.actor == person, part.c.of == person, part.c.folded == fold_name(person))
    return union(*(seats.where(each) for each in named), select(claim.c.occasion).where(claim.c.country == person))


def _conditions(which: Which, as_of: str, window: Window) -> list[ColumnElement[bool]]:
    if which == "due" and window.range is None:
        recent = and_(occasion.c.last_day.is_(None), occasion.c.due_from >= shift(as_of, -_FORGOTTEN_DAYS))
        return [or_(occasion.c.last_day >= as_of, recent)]
    if which == "past":
        return [or_(occasion.c.first_day <= as_of, occasion.c.told_on <= as_of)]
    if which == "told":
        return [occasion.c.told_on <= as_of]
    if which == "past due":
        silent = or_(occasion.c.told_on.is_(None), occasion.c.told_on > as_of)
        return [occasion.c.due_from <= as_of, occasion.c.first_day < as_of, silent]
    if which == "agreements":
        return [occasion.c.kind == "agreement"]
    if which == "disputed":
        return [occasion.c.disputed == 1]
    return []


def select_touched(since: str, as_of: str) -> Select[Any]:
    """The query for the ids of the occasions that claims made after one day, until another, speak of."""
    spoken = select(claim.c.occasion).where(claim.c.known_on > since, claim.c.known_on <= as_of)
    return select(occasion.c.id, occasion.c.sources).where(occasion.c.id.in_(spoken)).order_by(occasion.c.id)


def select_answered(as_of: str) -> Select[Any]:
    """The query for the ids of the occasions that were announced and then answered by a day, the newest first."""
    answered = (occasion.c.due_from <= as_of, occasion.c.told_on <= as_of, occasion.c.due_from <= occasion.c.told_on)
    return (
        select(occasion.c.id, occasion.c.sources).where(*answered).order_by(occasion.c.last_day.desc(), occasion.c.id)
    )
