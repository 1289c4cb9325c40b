"""Degrees north and east, and the state, of the places of events that the tables know."""

from __future__ import annotations

from dataclasses import replace

from summitry.facts import Event, Place
from summitry.knowledge import World


def locate(events: tuple[Event, ...], world: World) -> tuple[Event, ...]:
    """The events with coordinates and state filled in for each known place; the words of the text stay the name."""
    return tuple(replace(e, place=_located(e.place, world)) if e.place is not None else e for e in events)


def _located(place: Place, world: World) -> Place:
    """A place as the tables know it under its own name, or of a trip its first stop that they know."""
    if place.latitude is not None or place.name == "video":
        return place
    found = world.place(place.name, place.country)
    if not isinstance(found, Place):
        found = world.place(place.name)
    if not isinstance(found, Place) or (place.country and found.country and place.country != found.country):
        return place
    return Place(place.name, place.country or found.country, found.latitude, found.longitude)
