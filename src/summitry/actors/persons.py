"""Which person a name is, as of the report's day and as the report has it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from summitry.actors.given import GIVEN, given_sound
from summitry.actors.pieces import Piece
from summitry.facts import Actor, Ambiguous, Resolution, Unknown
from summitry.knowledge import World
from summitry.knowledge.names import FAMILY_FIRST, GIVEN_USED, surnames
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key, sound


class Directory:
    """The persons of a world by parts of their names, whatever the romanisation."""

    def __init__(self, world: World) -> None:
        self.given: set[str] = set(GIVEN)
        self.by_ends: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.by_initial: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.by_sound: dict[str, set[str]] = defaultdict(set)
        for person in world.tables.persons:
            for full in (person.name, *several(person.also)):
                words = full.split()
                if len(words) < 2:
                    continue
                first, last = given_sound(words[0]), sound(words[-1])
                if person.state not in FAMILY_FIRST | GIVEN_USED:
                    self.given.add(key(words[0]))
                self.by_sound[sound(full)].add(person.id)
                self.by_ends[first, last].add(person.id)
                self.by_initial[key(words[0])[:1], last].add(person.id)
            for short in surnames(person.name, person.state):
                self.by_sound[sound(short)].add(person.id)


_DIRECTORIES: WeakKeyDictionary[World, Directory] = WeakKeyDictionary()


def directory_of(world: World) -> Directory:
    """The directory of a world, made once."""
    made = _DIRECTORIES.get(world)
    if made is None:
        made = _DIRECTORIES[world] = Directory(world)
    return made


@dataclass(slots=True)
class Cast:
    """The persons of one report so far, by short name, latest first named last."""

    world: World
    day: str
    by_short: dict[str, list[Actor]] = field(default_factory=lambda: defaultdict(list))
    by_given: dict[str, list[Actor]] = field(default_factory=lambda: defaultdict(list))

    def add(self, actor: Actor, words: list[str]) -> None:
        """A person of the report, under the short forms of the name in the tables and in the text."""
        written = " ".join(words)
        for short in {*surnames(actor.name, actor.of or ""), *surnames(written, actor.of or ""), written, words[-1]}:
            held = self.by_short[sound(short)]
            if all(other.id != actor.id for other in held):
                held.append(actor)

        if len(words) > 1 and all(other.id != actor.id for other in self.by_given[key(words[0])]):
            self.by_given[key(words[0])].append(actor)

    def named(self, words: str) -> list[Actor]:
        """The persons of the report that a short name can mean; those of this given name where it is nobody's surname."""
        return self.by_short.get(sound(words)) or self.by_given.get(key(words), [])


def full_name(world: World, piece: Piece, day: str, owner: str | None, title: str) -> Resolution:
    """Who has a name of two words or more: by the tables' spellings, by sound, by its ends, by an initial."""
    written = " ".join(piece.words)
    people = directory_of(world)
    ids = {entry.actor for entry in piece.entries if entry.use == "person"}
    if not ids and len(piece.words) > 1:
        first, last = piece.words[0], piece.words[-1]
        ends = given_sound(first), sound(last)
        ids = (
            people.by_sound.get(sound(written), set())
            or people.by_ends.get(ends, set())
            or people.by_ends.get((given_sound(last), sound(first)), set())
        )
        if not ids and len(first.rstrip(".")) == 1:
            ids = people.by_initial.get((key(first), sound(last)), set())
    if not ids:
        return Unknown(f"no person of the tables is named {written!r}")
    return choose(world, written, ids, day, owner, title)


def choose(world: World, words: str, ids: set[str], day: str, owner: str | None, title: str) -> Resolution:
    """The one of several persons that the office or the state named with them fits, else the one in office."""
    actors = [actor for actor in map(world.actor, sorted(ids)) if isinstance(actor, Actor)]
    if len(actors) > 1 and owner:
        actors = [
            a for a in actors if a.of == owner or any(o.of == owner for o, _ in world.offices_of(a.id, day))
        ] or actors
    if len(actors) > 1:
        serving = [a for a in actors if world.offices_of(a.id, day)]
        fitting = [
            a for a in serving if title and any(key(title) in key(o.title) for o, _ in world.offices_of(a.id, day))
        ]
        actors = fitting or serving or actors
    if len(actors) == 1:
        return world.finder.with_office(actors[0], day)
    return Ambiguous(words, tuple(actors), f"{len(actors)} persons of the tables have this name")
