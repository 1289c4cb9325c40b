"""The place that a word names: a town, a state, a venue with its town, a capital, a name that no table has."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.grammar import children, objects_of, received_in
from summitry.events.lexicon import PLACE_NOUNS
from summitry.events.page import Line
from summitry.events.seats import SEATS, VENUES, seat_of, town_in_name, town_of_venue
from summitry.events.towns import town_of_land, unknown_place
from summitry.events.triggers import NOUNS
from summitry.facts import Actor, Mention, Place
from summitry.knowledge import World
from summitry.text import lemma

SHORT = frozenset({"US", "USA", "UK", "UAE", "U.S.", "U.K.", "U.A.E."})
"""Short forms that are told by the full name."""
NOWHERE = frozenset(
    "request invitation initiative behest behalf suggestion insistence start end height expense level time side margin sideline".split()
)
"""What a state has that is no place: "at the request of Kenya"."""


def _deeper(line: Line, token: Token, world: World, depth: int) -> tuple[int, Place] | None:
    """ "the city of Doha", "her residence in Oslo": the place under a venue noun."""
    if depth > 1 or lemma(token) in NOWHERE or token in received_in(token.head.head):
        return None
    wide = ("poss", "amod") if lemma(token) in PLACE_NOUNS else ()
    for inner in [
        *objects_of(token, "in", "of", "outside", "near", "at"),
        *children(token, "appos", "compound", *wide),
    ]:
        mention = line.mention_at(inner)
        if mention is not None and mention.kind == "state" and inner.dep_ == "compound" and lemma(token) in NOUNS:
            continue  # "left for the EU-Russia summit"
        if inner.dep_ == "compound" and inner.text in {"Sea", "Ocean", "Gulf"}:
            continue  # "at a Red Sea resort"
        if mention is None and inner.head.lower_ == "of" and lemma(token) not in PLACE_NOUNS | REGIONS:
            continue  # "one of the bastions of Communism"
        if mention is None or mention.kind in {"place", "state"}:
            found = place_at(line, inner, world, depth + 1) if mention is not None or inner.dep_ == "pobj" else None
            if found is not None:
                return found
    return None


def place_at(line: Line, token: Token, world: World, depth: int = 0) -> tuple[int, Place] | None:
    mention = line.mention_at(token)
    if mention is None and token.i in line.sites:
        mention = line.sites[token.i]
        return line.span(token)[0], _place(line, mention, world)
    if mention is None and (seat := _capital(line, token, world)) is not None:
        return seat
    if mention is None:
        known = town_of_land(line, token) or _deeper(line, token, world, depth)
        return known or unknown_place(line, token) or _region(line, token)
    inner = [
        m
        for m in line.mentions
        if mention.extent[0] <= m.start and m.end <= mention.extent[1] and m.kind in {"place", "state"}
    ]
    if (named := town_in_name(mention, token, world)) is not None:
        return mention.start, named
    if (town := town_of_venue(line, mention)) is not None:
        return town.start, _place(line, town, world)
    if mention.kind not in {"place", "state"}:
        actor = mention.actor
        if (
            mention.kind in {"organisation", "office", "body"}
            and actor is not None
            and actor.of
            and actor.name.endswith("House")
        ):
            return mention.start, Place(_state_name(world, actor.of), actor.of)
        inner = [m for m in inner if m.kind == "place"]
        if not inner or mention.kind == "person":
            return None
        mention = inner[0]
    for other in line.mentions:
        if other.kind != "place" or mention.kind != "state" or not other.end < mention.start <= other.end + 2:
            continue
        if other.actor is not None and mention.actor is not None and other.actor.of == mention.actor.id:
            return other.start, _place(line, other, world)
    return mention.start, _place(line, mention, world)


FORMER_SEATS = {"yug": "Belgrade", "scg": "Belgrade", "sun": "Moscow", "csk": "Prague", "ddr": "East Berlin"}
"""The capitals of states that are no more."""


def _capital(line: Line, token: Token, world: World) -> tuple[int, Place] | None:
    """ "the Kenyan capital", "Kenya's capital", "the capital of Kenya": the city."""
    if lemma(token) != "capital":
        return None
    near = [*children(token, "amod", "poss", "compound"), *objects_of(token, "of")]
    states = [m for t in near if (m := line.mention_at(t)) is not None and m.kind == "state" and m.actor is not None]
    if len(states) != 1 or states[0].actor is None:
        return None
    if (former := FORMER_SEATS.get(states[0].actor.id)) is not None:
        return line.span(token)[0], Place(former, states[0].actor.id)
    seat = world.capital(states[0].actor.id)
    return (line.span(token)[0], Place(seat.name, seat.of)) if isinstance(seat, Actor) else None


REGIONS = frozenset(
    "province region district county state governorate prefecture village town city island valley border settlement suburb port resort "
    "hamlet oasis area neighbourhood neighborhood township oilfield terminal hub stronghold crossing enclave territory archipelago "
    "peninsula mountain pass outpost municipality commune canton department parish quarter garrison locality community".split()
)
"""What a place of any name is."""


def _region(line: Line, token: Token) -> tuple[int, Place] | None:
    """ "into Xalun province", "in Xalun district": the name before the noun, where no table has it."""
    names = [t for t in children(token, "compound") if t.i == token.i - 1 and line.mention_at(t) is None]
    return unknown_place(line, names[0]) if lemma(token) in REGIONS and names else None


def _state_name(world: World, state: str) -> str:
    found = world.actor(state)
    return found.name if isinstance(found, Actor) else state


def _place(line: Line, mention: Mention, world: World) -> Place:
    actor = mention.actor
    country = None
    if actor is not None:
        country = actor.id if actor.kind == "state" else actor.of
    if actor is not None and actor.id in SEATS:
        return seat_of(line, mention, country)
    if mention.kind == "place" and country and mention.text.rsplit(" ", 1)[-1] in VENUES:
        state = world.actor(country)
        return Place(state.name if isinstance(state, Actor) else mention.text, country)
    if country is None and mention.kind == "place":
        country = next(
            (m.actor.id for m in line.mentions if m.kind == "state" and m.actor and 1 <= m.start - mention.end <= 2),
            None,
        )
    told = (
        mention.use in {"name", "place"}
        and not mention.text.endswith("House")
        and not mention.rule.startswith("metonym")
    )
    short = len(mention.text) <= 4 and mention.kind != "place" and mention.text not in SHORT
    told = told and (short or not mention.text.isupper())
    return Place(mention.text if told else mention.name, country)


def joined(places: list[tuple[int, Place]], trip: bool) -> Place:
    """One place: the first; of a trip all its stops, a country after its city left out."""
    kept: list[Place] = []
    for _, place in sorted(places, key=lambda p: p[0]):
        if any(place.name == k.name or (place.country and place.country == k.country) for k in kept):
            continue
        kept.append(place)
    if not trip or len(kept) == 1:
        return kept[0]
    names = [p.name for p in kept]
    return Place(", ".join(names[:-1]) + " and " + names[-1])
