"""Which town a house, a conference by its name, a body or a dateline stands for."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.page import Line
from summitry.facts import Mention, Place
from summitry.knowledge import World
from summitry.text import lemma

HOUSES = frozenset(
    "Palace Airport Hotel Hall Center Centre Headquarters Residence Castle University Museum House Building Library Theatre Theater Stadium Club Base".split()
)
"""Last words of the names of buildings, which stand in a town."""
VENUES = frozenset("House Palace Pentagon Capitol Office Building Kremlin People Parliament".split())
"""A venue by one of these names is told as its country."""
SEATS = {"un-headquarters": "New York", "nato-headquarters": "Brussels"}
"""The towns of venues that are told by their town."""


BODY_SEATS = {"un": "New York", "un/general-assembly": "New York"}
"""The towns of bodies that one meets at."""
GATHERED = frozenset("Conference Forum Summit Dialogue".split())


def town_in_name(mention: Mention, token: Token, world: World) -> Place | None:
    """ "at the Oslo Security Conference": the town in its name; "at the United Nations": the seat."""
    if mention.actor is None or mention.kind not in {"organisation", "body"} or mention.use != "name":
        return None
    if mention.actor.id in BODY_SEATS and (token.head.lower_ in {"at", "of"} or lemma(token) == "assembly"):
        seat = world.place(BODY_SEATS[mention.actor.id])
        return seat if isinstance(seat, Place) else None
    words = mention.text.split()
    town = world.place(words[0]) if words[-1] in GATHERED else None
    return Place(words[0], town.country) if isinstance(town, Place) else None


def town_of_venue(line: Line, venue: Mention) -> Mention | None:
    """ "at the Palace of the People in Doha": the town right after the house."""
    if venue.kind != "place" or venue.text.rsplit(" ", 1)[-1] not in VENUES:
        return None
    return next((m for m in line.mentions if m.kind == "place" and 0 < m.start - venue.end <= 4), None)


def seat_of(line: Line, venue: Mention, country: str | None) -> Place:
    """ "at the U.N. headquarters": New York; "the U.N. headquarters in Nairobi": Nairobi."""
    there = next((m for m in line.mentions if m.kind == "place" and 1 <= m.start - venue.end <= 4), None)
    if there is not None and there.actor is not None:
        return Place(there.text, there.actor.of)
    return Place(SEATS[venue.actor.id] if venue.actor else venue.text, country)


def town_of(dateline: str) -> str:
    """The town of a dateline as one writes it; a report from the United Nations is from New York."""
    town = dateline.title() if dateline.isupper() else dateline
    return SEATS["un-headquarters"] if town == "United Nations" else town
