"""The persons of a report: those of the tables, and those the report introduces."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from summitry.actors.frames import Frame, apposed_before, frame_of, in_list, is_owner
from summitry.actors.given import FAMILY, sex_of
from summitry.actors.persons import choose, directory_of, full_name
from summitry.actors.pieces import Piece
from summitry.actors.scene import Scene
from summitry.actors.words import HONORIFICS, PLURAL_TITLES, SPEECH, WEAK_TITLES
from summitry.facts import Actor, Ambiguous, Resolution, Unknown
from summitry.knowledge.spelling import key, sound

_NEXT_WORD = re.compile(r",? ([a-z]{2,14})")
_QUOTED = re.compile(r"\b(?:quoted|cited|quoting|citing|headed by|led by|chaired by|said) $")
_NOT_A_PERSON = (
    " University",
    " Center",
    " Centre",
    " Street",
    " Avenue",
    " Airport",
    " Institute",
    " Convention",
    " Foundation",
    " Bay",
    " School",
)
# Words after a name that follow the name of a thing as often.
_NO_CUE = frozenset(
    {
        "was",
        "is",
        "has",
        "had",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "should",
        "also",
        "serves",
        "became",
        "becomes",
    }
)
_SEX: dict[str, Literal["m", "f"]] = {
    "mr": "m", "sir": "m", "king": "m", "lord": "m", "prince": "m", "mrs": "f", "ms": "f", "miss": "f", "queen": "f", "dame": "f", "princess": "f",
    "spokeswoman": "f", "chairwoman": "f", "congresswoman": "f", "spokesman": "m", "chairman": "m", "congressman": "m", "baroness": "f",
}  # fmt: skip
_WELL_KNOWN = ("head of state", "head of government", "foreign minister", "secretary-general", "president")


def identify(scene: Scene) -> None:
    """Fill in who every name piece is: full names first, then the short ones that take them up."""
    frame_all(scene)
    _note_speakers(scene)
    names = [i for i, piece in enumerate(scene.pieces) if piece.kind == "name"]
    for index in names:
        if len(scene.pieces[index].words) > 1:
            _full(scene, index)
    for index in names:
        if index not in scene.persons:
            _short(scene, index)


def _note_speakers(scene: Scene) -> None:
    """Note the single names that act or speak, so that the full names they take up are known for persons."""
    for piece in scene.pieces:
        if piece.kind == "name" and len(piece.words) == 1:
            following = _NEXT_WORD.match(scene.text, piece.end)
            if following and following.group(1) in SPEECH and following.group(1) not in _NO_CUE:
                scene.speaking.add(key(piece.words[0]))


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
        elif _introduced(scene, index):
            found = _own(scene, piece, frame, owner)
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
    near = _near(scene, ids, frame) if ids and scene.dated else set()
    found = choose(scene.world, piece.words[0], near, scene.day, owner, frame.title) if near else None
    held = scene.world.offices_of(found.id, scene.day) if isinstance(found, Actor) else []
    if not isinstance(found, Actor) or not any(key(frame.title) in key(office.title) for office, _ in held):
        return None
    if len(piece.words) > 1 and key(piece.words[0]) in directory_of(scene.world).given:
        return None
    piece.words = piece.words[:1]
    piece.end = piece.start + len(piece.words[0])
    scene.framed[index] = replace(frame, end=piece.end)
    return found


def _introduced(scene: Scene, index: int) -> bool:
    """Whether words that no table has are the name of a person: by title, apposition, verb of speech, or given name."""
    piece, frame = scene.pieces[index], scene.framed[index]
    last = piece.words[-1]
    if len(piece.words) > 4 or len(last) < 2 or (last.isupper() and not all(word.isupper() for word in piece.words)):
        return False
    first = key(piece.words[0])
    given = first in directory_of(scene.world).given or len(first) == 1
    if frame.title and (given or not frame.before or key(frame.title) not in WEAK_TITLES):
        return True
    if len(last) <= 4 and last.isupper():
        return False
    if first in FAMILY and len(piece.words) in {2, 3} and len(last) > 1:
        return True
    if apposed_before(scene.text, scene.pieces, index) and scene.text[piece.end : piece.end + 1] in {",", "."}:
        return True
    if len(piece.words) in {2, 3} and scene.text[piece.end : piece.end + 4] == " of " and _state_after(scene, index):
        return True
    if len(piece.words) in {2, 3} and _QUOTED.search(scene.text, max(0, piece.start - 14), piece.start):
        return True
    if given:
        return not scene.text[piece.end : piece.end + 12].startswith(_NOT_A_PERSON)
    following = _NEXT_WORD.match(scene.text, piece.end)
    if following and following.group(1) in SPEECH - _NO_CUE and len(piece.words) < 4:
        return True
    return key(last) in scene.speaking


def _state_after(scene: Scene, index: int) -> bool:
    """Whether "of" and a state's name follow a name."""
    if index + 1 >= len(scene.pieces):
        return False
    following = scene.pieces[index + 1]
    link = scene.text[scene.pieces[index].end : following.start]
    return link in {" of ", " of the "} and scene.owner_id(following) in scene.world.states


def _own(scene: Scene, piece: Piece, frame: Frame, owner: str | None) -> Actor:
    """A person of no table, with the office the text gives."""
    name = " ".join(piece.words)
    slug = "person/" + key(name).replace(" ", "-")
    known = scene.own.get(slug)
    title = frame.title if frame.title and key(frame.title) not in HONORIFICS else None
    if known is None or (title and not known.office):
        sex = _SEX.get(key(frame.title).split(" ")[0]) if frame.title else None
        known = scene.own[slug] = Actor(slug, name, "person", owner, title, sex or sex_of(key(piece.words[0])))
    return known


def _short(scene: Scene, index: int) -> None:
    """Who a surname is: of the report, else by its title, else in a well-known office."""
    piece, frame = scene.pieces[index], scene.framed[index]
    words = " ".join(piece.words)
    named = scene.cast.named(words)
    if len(named) == 1:
        scene.persons[index] = (named[0], "surname in the report")
        return
    owner = scene.owner_id(frame.owner)
    if named:
        scene.persons[index] = (_of_report(scene, words, named, owner, frame), "surname in the report")
        return
    ids = {entry.actor for entry in piece.entries} | (
        directory_of(scene.world).by_sound.get(sound(words), set()) if frame.title else set()
    )
    if ids and frame.title and (near := _near(scene, ids, frame)):
        found = choose(scene.world, words, near, scene.day, owner, frame.title)
        scene.persons[index] = (found, "title and surname")
        if isinstance(found, Actor):
            scene.cast.add(found, piece.words)
    elif ids and scene.dated and not frame.title:
        _in_office(scene, index, words, ids)
    elif frame.title and frame.before and len(words) > 2 and key(frame.title) not in {"leader", "head", "chief"}:
        scene.persons[index] = (_own(scene, piece, frame, owner), "introduced")
        scene.cast.add(_own(scene, piece, frame, owner), piece.words)


def _of_report(scene: Scene, words: str, named: list[Actor], owner: str | None, frame: Frame) -> Resolution:
    """The one of several persons of the report with one short name that the title before it fits."""
    if frame.title:
        fitting = [a for a in named if (owner and a.of == owner) or (a.office and key(frame.title) in key(a.office))]
        if len(fitting) == 1:
            return fitting[0]
    serving = [a for a in named if scene.dated and scene.world.offices_of(a.id, scene.day)]
    if len(serving) == 1 and not frame.title:
        return serving[0]
    return Ambiguous(words, tuple(named), f"{len(named)} persons of the report have this name")


def _near(scene: Scene, ids: set[str], frame: Frame) -> set[str]:
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
    """A surname alone: the one person of this name in a well-known office on the day."""
    serving = [
        i
        for i in ids
        if any(set(_WELL_KNOWN) & set(o.role.split(" | ")) for o, _ in scene.world.offices_of(i, scene.day))
    ]
    if len(serving) != 1 or key(words) in directory_of(scene.world).given:
        return
    if scene.text[scene.pieces[index].end : scene.pieces[index].end + 2] in {"- ", "--", "-\n"}:
        return
    found = scene.world.actor(serving[0])
    if isinstance(found, Actor):
        actor = scene.world.finder.with_office(found, scene.day)
        scene.persons[index] = (actor, "surname of one in office")
        scene.cast.add(actor, [words])
