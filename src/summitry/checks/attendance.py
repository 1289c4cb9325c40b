"""Seats at risk, headlines that pass over them, and people who would have to be in two places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from summitry.facts import Actor, Event, Finding, Participation, Reading, Unknown, kilometres
from summitry.knowledge import World

FAR = 3_000.0
"""Kilometres; nobody holds talks in both places on one day without a night between them."""
_AT_RISK = {"questioned": "is in doubt", "declined": "is declined"}


def find_seats_at_risk(reading: Reading, world: World) -> Iterator[Finding]:
    """One `attendance-at-risk` for each seat of a due event that a report puts in doubt, with the member state it leaves empty."""
    for event, person in _doubtful(reading):
        member = _member_state(person, world)
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
    """One `clash` for each person whom a report has in meetings on one day further apart than a day's diplomacy reaches."""
    days: dict[tuple[str, str], list[tuple[Event, Participation]]] = defaultdict(list)
    for event in reading.events:
        if event.kind == "meeting" and event.start and len(event.start) == 10 and event.place and event.place.latitude:
            for person in event.participants:
                if person.actor and person.status in {"attended", "certain", "expected"}:
                    days[person.actor, event.start].append((event, person))
    for (_, day), held in days.items():
        for (first, person), (second, _) in combinations(held[:6], 2):
            apart = kilometres(first.place, second.place) if first.place and second.place else None
            if apart is not None and apart > FAR and first.place and second.place:
                yield Finding(
                    "clash",
                    "warning",
                    f"{person.name} would be in {first.place.name} and {second.place.name} on {day}.",
                    (first.quote, second.quote),
                )


def _doubtful(reading: Reading) -> Iterator[tuple[Event, Participation]]:
    for event in reading.events:
        if event.realis in {"scheduled", "expected"}:
            yield from ((event, p) for p in event.participants if p.actor and p.status in {"questioned", "declined"})


def _member_state(person: Participation, world: World) -> str | None:
    """The name of the state a person speaks for."""
    actor = world.actor(person.actor) if person.actor else None
    if not isinstance(actor, Actor):
        return None
    if actor.kind == "state":
        return actor.name
    state = world.actor(actor.of) if actor.of else Unknown("no state")
    return state.name if isinstance(state, Actor) else None
