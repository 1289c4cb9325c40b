"""The persons of a report: those of the tables, and those the report introduces."""

from __future__ import annotations

import re
from dataclasses import replace

from summitry.actors.frames import frame_of, in_list, is_owner
from summitry.actors.introduced import introduced, note_speakers, own
from summitry.actors.persons import choose, directory_of, full_name
from summitry.actors.pieces import Piece
from summitry.actors.scene import Scene
from summitry.actors.short_names import near, short
from summitry.actors.words import PLURAL_TITLES
from summitry.facts import Actor, Unknown
from summitry.knowledge.spelling import key

# What is called after a person, and is none.
_CALLED_AFTER = re.compile(
    r" (?:(?:International|Memorial|National|Regional) )?(?:Airport|Airfield|Stadium|Boulevard|Avenue|Bridge|Hospital|University|Prize|Library)\b"
)


def identify(scene: Scene) -> None:
    """Fill in who every name piece is: full names first, then the short ones that take them up."""
    frame_all(scene)
    note_speakers(scene)
    names = [i for i, piece in enumerate(scene.pieces) if piece.kind == "name"]
    names = [i for i in names if not _CALLED_AFTER.match(scene.text, scene.pieces[i].end)]
    for index in names:
        if len(scene.pieces[index].words) > 1:
            _full(scene, index)
    for index in names:
        if index not in scene.persons:
            short(scene, index)


def frame_all(scene: Scene) -> None:
    """The phrase around every name; a plural title holds for the whole list of names after it."""
    listing, last = "", -1
    for index, piece in enumerate(scene.pieces):
        if piece.kind != "name":
            if titles := piece.of("titles"):
                listing, last = PLURAL_TITLES[key(titles[0].words)], piece.end
            continue
        before = scene.pieces[index - 1] if index else None
        begins = before.start if before and is_owner(before) else piece.start
        if (
            listing
            and last >= 0
            and not (in_list(scene.text[last:begins]) or scene.text[last:begins] in {" ", " of ", " of the "})
        ):
            listing = ""
        frame = frame_of(scene.text, scene.pieces, index, listing)
        scene.framed[index] = frame
        last = frame.end


def _full(scene: Scene, index: int) -> None:
    """Who a name of several words is."""
    piece, frame = scene.pieces[index], scene.framed[index]
    owner = scene.owner_id(frame.owner)
    found = full_name(scene.world, piece, scene.day, owner, frame.title)
    if isinstance(found, Unknown):
        surname = _surname_part(scene, piece)
        if surname is not None:
            found = surname
        elif frame.before and (headed := _headed(scene, index, owner)) is not None:
            found = headed
        elif introduced(scene, index):
            found = own(scene, piece, frame, owner)
        else:
            return
    rule = "introduced" if isinstance(found, Actor) and found.id.startswith("person/") else "full name"
    scene.persons[index] = (found, rule)
    if isinstance(found, Actor):
        scene.cast.add(found, piece.words)


def _surname_part(scene: Scene, piece: Piece) -> Actor | None:
    """A person in office whose surname of several words the piece is: "von der Leyen"."""
    ids = {entry.actor for entry in piece.entries if entry.use == "surname"}
    if len(ids) != 1:
        return None
    found = scene.world.actor(ids.pop())
    return scene.world.finder.with_office(found, scene.day) if isinstance(found, Actor) else None


def _headed(scene: Scene, index: int, owner: str | None) -> Actor | None:
    """The person whose surname with a title begins a run of capitals: "President Dahl Announces" in a headline."""
    piece, frame = scene.pieces[index], scene.framed[index]
    ids = {name.actor for name in scene.world.names.by_surname.get(key(piece.words[0]), [])}
    closer = near(scene, ids, frame) if ids and scene.dated else set()
    found = choose(scene.world, piece.words[0], closer, scene.day, owner, frame.title) if closer else None
    held = scene.world.offices_of(found.id, scene.day) if isinstance(found, Actor) else []
    if not isinstance(found, Actor) or not any(key(frame.title) in key(office.title) for office, _ in held):
        return None
    if len(piece.words) > 1 and key(piece.words[0]) in directory_of(scene.world).given:
        return None
    piece.words = piece.words[:1]
    piece.end = piece.start + len(piece.words[0])
    scene.framed[index] = replace(frame, end=piece.end)
    return found
