"""Short names: a surname of the report, with a title, or of one in a well-known office."""

from __future__ import annotations

from dataclasses import replace

from summitry.actors.frames import Frame
from summitry.actors.introduced import own
from summitry.actors.persons import choose, directory_of
from summitry.actors.scene import Scene
from summitry.actors.words import COMMON, WEAK_TITLES
from summitry.facts import Actor, Ambiguous, Resolution
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key, sound

_WELL_KNOWN = frozenset({"head of state", "head of government", "foreign minister", "secretary-general", "president"})
# Surnames that are words or places, so that alone they are not taken for a person not named in full.
_WORDS = frozenset(
    """fall bio park hill barrow may bush rice brown young king long moon power price grant wood woods west stone cook baker bell bond field ford fox
    frank green gray grey hunt knight lake lane law love major marshall mills page palmer parker pope rose sharp short snow street strong sun swift
    walker ward waters wells white winter wolf wise church banks rivers summers day noon smith harris story story post read small sands hope""".split()
)


def short(scene: Scene, index: int) -> None:
    """Who a surname is: of the report, else by its title, else in a well-known office."""
    piece, frame = scene.pieces[index], scene.framed[index]
    words = " ".join(piece.words)
    named = scene.cast.named(words)
    if key(frame.title) in REGNAL and frame.before:
        _reigning(scene, index, [actor for actor in named if _given_name(actor) == sound(words)])
        return
    if first := _called_by_first(scene, piece.start, words, named):
        scene.persons[index] = (first, "name in the report")
        return
    if named and (holder := _title_holder(scene, index, named)):
        scene.persons[index] = (holder, "title and surname")
        scene.cast.add(holder, piece.words)
        return
    if len(named) == 1:
        scene.persons[index] = (named[0], "surname in the report")
        return
    owner = scene.owner_id(frame.owner)
    called = {entry.actor for entry in piece.entries if entry.use == "person"}
    if called and not named:
        found = choose(scene.world, words, called, scene.day, owner, frame.title)
        scene.persons[index] = (found, "full name")
        if isinstance(found, Actor):
            scene.cast.add(found, piece.words)
        return
    if named:
        scene.persons[index] = (_of_report(scene, words, named, owner, frame), "surname in the report")
        return
    ids = {entry.actor for entry in piece.entries} | (
        directory_of(scene.world).by_sound.get(sound(words), set()) if frame.title else set()
    )
    if ids and frame.title and (closer := near(scene, ids, frame)):
        found = choose(scene.world, words, closer, scene.day, owner, frame.title)
        scene.persons[index] = (found, "title and surname")
        if isinstance(found, Actor):
            scene.cast.add(found, piece.words)
    elif ids and scene.dated and not frame.title:
        _in_office(scene, index, words, near(scene, ids, frame))
    elif (
        frame.title
        and frame.before
        and len(words) > 2
        and not (key(frame.title) in WEAK_TITLES or key(words) in COMMON)
    ):
        scene.persons[index] = (own(scene, piece, frame, owner), "introduced")
        scene.cast.add(own(scene, piece, frame, owner), piece.words)


def _called_by_first(scene: Scene, start: int, words: str, named: list[Actor]) -> Actor | None:
    """ "Mobutu" after "Mobutu Sese Seko", though his son "Nzanga Mobutu" is named too: the one whose name begins so, if told before."""
    if key(words) in directory_of(scene.world).given:
        return None
    firsts = [actor for actor in scene.cast.by_given.get(key(words), []) if actor not in named]
    at = scene.text.find(firsts[0].name) if len(firsts) == 1 and named else -1
    return firsts[0] if 0 <= at < start else None


REGNAL = frozenset("king queen emperor empress pope prince princess sultan".split())
"""Titles that stand before a given name: "King Hussein" is nobody whose surname is Hussein."""


def _given_name(actor: Actor) -> str:
    return sound(actor.name.split(" ")[0])


def _reigning(scene: Scene, index: int, named: list[Actor]) -> None:
    """Who a given name with a royal title is: of the report, of the tables, else introduced here."""
    piece, frame = scene.pieces[index], scene.framed[index]
    words, owner = " ".join(piece.words), scene.owner_id(frame.owner)
    if len(named) == 1:
        scene.persons[index] = (named[0], "given name with a royal title")
        return
    ids = {entry.actor for entry in piece.entries}
    fitting = {i for i in ids if isinstance(a := scene.world.actor(i), Actor) and _given_name(a) == sound(words)}
    closer = near(scene, fitting, frame) if fitting else set()
    found = choose(scene.world, words, closer, scene.day, owner, frame.title) if closer else None
    actor = found if isinstance(found, Actor) else _titled(scene, own(scene, piece, frame, owner), frame.title)
    scene.persons[index] = (actor, "given name with a royal title")
    scene.cast.add(actor, piece.words)


def _titled(scene: Scene, actor: Actor, title: str) -> Actor:
    """A person of no table whom the report knows by title and given name alone."""
    if " " not in actor.name:
        actor = scene.own[actor.id] = replace(actor, name=f"{title} {actor.name}")
    return actor


def _title_holder(scene: Scene, index: int, named: list[Actor]) -> Actor | None:
    """The one who holds an office of the title on the day under this surname, where the report has named only others of it."""
    title, piece = key(scene.framed[index].title), scene.pieces[index]
    if not title or not scene.dated or any(title in key(actor.office or "") for actor in named):
        return None
    holders = [
        entry.actor
        for entry in piece.entries
        if any(key(office.title) == title for office, _ in scene.world.offices_of(entry.actor, scene.day))
    ]
    ids = set(holders) - {actor.id for actor in named}
    if len(ids) != 1 or set(holders) & {actor.id for actor in named}:
        return None
    found = scene.world.actor(ids.pop())
    return scene.world.finder.with_office(found, scene.day) if isinstance(found, Actor) else None


def _of_report(scene: Scene, words: str, named: list[Actor], owner: str | None, frame: Frame) -> Resolution:
    """The one of several persons of the report with one short name that the title before it fits."""
    if frame.title:
        fitting = [a for a in named if (owner and a.of == owner) or (a.office and key(frame.title) in key(a.office))]
        if len(fitting) == 1:
            return fitting[0]
    known = [a for a in named if not a.id.startswith("person/")]
    if len(known) == 1 and not frame.title:
        return known[0]
    serving = [a for a in named if scene.dated and scene.world.offices_of(a.id, scene.day)]
    if len(serving) == 1 and not frame.title:
        return serving[0]
    return Ambiguous(words, tuple(named), f"{len(named)} persons of the report have this name")


def near(scene: Scene, ids: set[str], frame: Frame) -> set[str]:
    """Those of several persons who held an office on the day or within some years of it; before it, where "former" is said."""
    if not scene.dated:
        return ids
    year = int(scene.day[:4])
    found = set()
    for actor_id in ids:
        tenures = scene.world.offices.by_holder.get(actor_id, [])
        for tenure in tenures:
            begins, ends = int(tenure.from_[:4] or 0), int(tenure.to[:4] or 9999)
            if begins - 2 <= year and (year <= ends + 6 or bool(frame.modifier)):
                found.add(actor_id)
        if not tenures:
            found.add(actor_id)
    return found


def _in_office(scene: Scene, index: int, words: str, ids: set[str]) -> None:
    """A surname alone: the one person of this name in office whose state the report names, else the one of the whole
    tables, where the office is a well-known one."""
    piece = scene.pieces[index]
    if key(words) in directory_of(scene.world).given | _WORDS or scene.text[piece.end : piece.end + 2] in {
        "- ",
        "--",
        "-\n",
    }:
        return
    serving = [i for i in ids if scene.world.offices_of(i, scene.day)]
    named = [i for i in serving if scene.world.persons[i].state in scene.states_named]
    chosen = named if len(named) == 1 else serving if len(ids) == 1 else []
    if len(chosen) != 1 or not any(
        _WELL_KNOWN & set(several(o.role)) for o, _ in scene.world.offices_of(chosen[0], scene.day)
    ):
        return
    found = scene.world.actor(chosen[0])
    if isinstance(found, Actor):
        actor = scene.world.finder.with_office(found, scene.day)
        scene.persons[index] = (actor, "surname of one in office")
        scene.cast.add(actor, [words])
