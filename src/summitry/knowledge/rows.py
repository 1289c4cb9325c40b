"""The rows of the tables: one named tuple a relation, its fields the columns in order."""

from __future__ import annotations

from typing import NamedTuple


class State(NamedTuple):
    """A state or territory."""

    id: str
    name: str
    official: str
    native: str
    iso2: str
    iso3: str
    cow: str
    gw: str
    wikidata: str
    status: str
    from_: str
    to: str
    source: str


class StateName(NamedTuple):
    """Words that name a state or its people."""

    state: str
    name: str
    kind: str
    from_: str
    to: str
    source: str


class Place(NamedTuple):
    """A place with its country and coordinates; a capital's days are those of being the capital."""

    id: str
    name: str
    country: str
    kind: str
    latitude: str
    longitude: str
    also: str
    from_: str
    to: str
    source: str


class Organisation(NamedTuple):
    """An organisation, format or group."""

    id: str
    name: str
    acronym: str
    kind: str
    seat: str
    from_: str
    to: str
    wikidata: str
    source: str


class OrganisationName(NamedTuple):
    """Words that name an organisation."""

    organisation: str
    name: str
    kind: str
    from_: str
    to: str
    source: str


class Part(NamedTuple):
    """An agency, court or mission that belongs to an organisation."""

    part: str
    whole: str
    from_: str
    to: str
    source: str


class Body(NamedTuple):
    """A body of an organisation and the level it meets at."""

    id: str
    organisation: str
    name: str
    also: str
    level: str
    from_: str
    to: str
    source: str


class Membership(NamedTuple):
    """A member's standing in an organisation over time."""

    organisation: str
    member: str
    status: str
    from_: str
    to: str
    source: str


class Office(NamedTuple):
    """An office of a state, organisation or body, apart from who holds it."""

    id: str
    of: str
    role: str
    title: str
    also: str
    level: str
    from_: str
    to: str
    source: str


class Person(NamedTuple):
    """A person, under the commonest English spelling."""

    id: str
    name: str
    also: str
    sex: str
    state: str
    wikidata: str
    source: str


class Tenure(NamedTuple):
    """The holding of an office."""

    office: str
    holder: str
    from_: str
    to: str
    status: str
    note: str
    source: str


class Rotation(NamedTuple):
    """A rule by which an office or a chair goes round."""

    id: str
    organisation: str
    office: str
    holder_kind: str
    order: str
    term: str
    start: str
    rule: str
    from_: str
    to: str
    source: str


class Turn(NamedTuple):
    """One turn of a rotation as it happened or is agreed."""

    rotation: str
    holder: str
    from_: str
    to: str
    status: str
    note: str
    source: str


class Mechanism(NamedTuple):
    """How an organisation answers a crisis."""

    id: str
    organisation: str
    name: str
    basis: str
    invoked_by: str
    body: str
    decides_by: str
    quorum: str
    can_follow: str
    note: str
    source: str


class Yardstick(NamedTuple):
    """A figure that others are held against."""

    measure: str
    of: str
    place: str
    value: str
    unit: str
    low: str
    high: str
    year: str
    note: str
    source: str


RELATIONS: dict[str, tuple[type[tuple[str, ...]], tuple[str, ...]]] = {
    "states": (State, ("id",)),
    "state_names": (StateName, ("state", "name", "kind", "from_")),
    "places": (Place, ("id", "from_")),
    "organisations": (Organisation, ("id",)),
    "organisation_names": (OrganisationName, ("organisation", "name", "kind", "from_")),
    "parts": (Part, ("part", "whole")),
    "bodies": (Body, ("id",)),
    "memberships": (Membership, ("organisation", "member", "status", "from_")),
    "offices": (Office, ("id",)),
    "persons": (Person, ("id",)),
    "tenures": (Tenure, ("office", "holder", "from_")),
    "rotations": (Rotation, ("id",)),
    "turns": (Turn, ("rotation", "holder", "from_")),
    "mechanisms": (Mechanism, ("id",)),
    "yardsticks": (Yardstick, ("measure", "of", "place", "year")),
}
"""Every relation with its row and the columns by which a row of a user's folder replaces ours."""


def columns_of(relation: str) -> tuple[str, ...]:
    """The header of a relation's files.

    >>> columns_of("turns")
    ('rotation', 'holder', 'from', 'to', 'status', 'note', 'source')
    """
    row, _ = RELATIONS[relation]
    return tuple(name.rstrip("_") for name in row._fields)  # type: ignore[attr-defined]


def several(cell: str) -> tuple[str, ...]:
    """The values of a cell that may hold several.

    >>> several("Zhaparov | Japarov")
    ('Zhaparov', 'Japarov')
    """
    return tuple(part.strip() for part in cell.split(" | ") if part.strip()) if cell else ()
