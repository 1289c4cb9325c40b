"""Seats at risk, headlines that pass over them, and people who would have to be in two places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from summitry.facts import Actor, Event, Finding, Participation, Reading, Unknown
from summitry.knowledge import World

_AT_RISK = {"questioned": "is in doubt", "declined": "is declined", "possible": "is only possible"}


def find_seats_at_risk(reading: Reading, world: World) -> Iterator[Finding]:
    """One `attendance-at-risk` for each seat of a due event that a report puts in doubt, with the member state it leaves empty."""
    for event, person in _doubtful(reading):
        member = _member_state(person, event, world)
        seat = f"the seat of {member} is at risk" if member else "the seat is at risk"
        yield Finding(
            "attendance-at-risk",
            "alert",
            f"{person.name}'s part in {event.title} {_AT_RISK[person.status]}: {seat}.",
            tuple(s for s in (person.quote, person.cue) if s),
        )


def find_headline_gaps(reading: Reading) -> Iterator[Finding]:
    """One `headline-gap` for each seat in doubt whose holder neither headline nor subhead names."""
    heads = [p for p in reading.report.parts if p.kind in {"title", "subhead"}]
    if not heads:
        return
    named = {m.name for m in reading.mentions if any(p.start <= m.start < p.end for p in heads)}
    for event, person in _doubtful(reading):
        if person.name not in named:
            yield Finding(
                "headline-gap",
                "alert",
                f"Headline and subhead say nothing of {person.name}, whose part in {event.title} {_AT_RISK[person.status]}.",
                ((heads[0].start, heads[-1].end), person.quote),
            )


def find_clashes(reading: Reading) -> Iterator[Finding]:
    """One `clash` for each person whom a report places in two cities on one day, and one `weak-reason` where an event given as the
    ground for doubt falls on another day."""
    days: dict[tuple[str, str], list[tuple[Event, Participation]]] = defaultdict(list)
    for event in reading.events:
        if event.start and len(event.start) == 10 and event.place and event.place.name != "video":
            for person in event.participants:
                if person.actor and person.status in {"attended", "certain", "expected"}:
                    days[person.actor, event.start].append((event, person))
    for (_, day), held in days.items():
        places = {e.place.name: (e, p) for e, p in held if e.place}
        countries = {e.place.country for e, _ in held if e.place and e.place.country}
        if len(places) > 1 and len(countries) > 1:
            who = held[0][1].name
            yield Finding(
                "clash",
                "warning",
                f"{who} would be in {' and '.join(places)} on {day}.",
                tuple(e.quote for e, _ in places.values()),
            )


def _doubtful(reading: Reading) -> Iterator[tuple[Event, Participation]]:
    for event in reading.events:
        if event.realis in {"scheduled", "expected"}:
            yield from ((event, p) for p in event.participants if p.status in {"questioned", "declined"})


def _member_state(person: Participation, event: Event, world: World) -> str | None:
    """The name of the state a person speaks for."""
    actor = world.actor(person.actor) if person.actor else None
    if not isinstance(actor, Actor):
        return None
    if actor.kind == "state":
        return actor.name
    state = world.actor(actor.of) if actor.of else Unknown("no state")
    return state.name if isinstance(state, Actor) else None
