"""Persons of no table: when words are the name of one, and the actor they become."""

from __future__ import annotations

import re
from typing import Literal

from summitry.actors.frames import Frame, apposed_before
from summitry.actors.given import FAMILY, given_sound, sex_of
from summitry.actors.persons import directory_of
from summitry.actors.pieces import Piece
from summitry.actors.scene import Scene
from summitry.actors.words import HONORIFICS, SPEECH, WEAK_TITLES
from summitry.facts import Actor
from summitry.knowledge.spelling import key, sound

_NEXT_WORD = re.compile(r",? ([a-z]{2,14})")
_QUOTED = re.compile(r"\b(?:quoted|cited|quoting|citing|headed by|led by|chaired by|said) $")
_NOT_A_PERSON = tuple(
    " University| Center| Centre| Street| Avenue| Airport| Institute| Convention| Foundation| Bay| School".split("|")
)
# Words after a name that follow the name of a thing as often.
_NO_CUE = frozenset("was is has had will would can could may might must should also serves became becomes".split())
_SEX: dict[str, Literal["m", "f"]] = {
    "mr": "m", "sir": "m", "king": "m", "lord": "m", "prince": "m", "mrs": "f", "ms": "f", "miss": "f", "queen": "f", "dame": "f", "princess": "f",
    "spokeswoman": "f", "chairwoman": "f", "congresswoman": "f", "spokesman": "m", "chairman": "m", "congressman": "m", "baroness": "f",
}  # fmt: skip


def note_speakers(scene: Scene) -> None:
    """Note the single names that act or speak, so that the full names they take up are known for persons."""
    for piece in scene.pieces:
        if piece.kind == "name" and len(piece.words) == 1:
            following = _NEXT_WORD.match(scene.text, piece.end)
            if following and following.group(1) in SPEECH and following.group(1) not in _NO_CUE:
                scene.speaking.add(key(piece.words[0]))


def introduced(scene: Scene, index: int) -> bool:
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


def own(scene: Scene, piece: Piece, frame: Frame, owner: str | None) -> Actor:
    """A person of no table, with the office the text gives."""
    name = " ".join(piece.words)
    slug = "person/" + key(name).replace(" ", "-")
    ends = given_sound(piece.words[0]), sound(piece.words[-1])
    slug = scene.own_by_ends.setdefault(ends, slug) if len(piece.words) > 1 else slug
    known = scene.own.get(slug)
    title = frame.title if frame.title and key(frame.title) not in HONORIFICS else None
    if known is None or (title and not known.office):
        sex = _SEX.get(key(frame.title).split(" ")[0]) if frame.title else None
        known = scene.own[slug] = Actor(
            slug, known.name if known else name, "person", owner, title, sex or sex_of(key(piece.words[0]))
        )
    return known
