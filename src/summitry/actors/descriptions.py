"""Offices without a name: "the Belarusian leader", "the prime minister", "his Turkish counterpart"."""

from __future__ import annotations

import re

from summitry.actors.frames import is_owner, is_title
from summitry.actors.scene import Scene
from summitry.facts import Actor, Mention, Resolution, Unknown
from summitry.knowledge.spelling import key

_TIGHT = re.compile(r"(?:['’]s?)?(?:['’]s)? ?(?:then |acting |new |current )?")
_OF = re.compile(r" of (?:the )?")


def describe(scene: Scene, index: int) -> Mention | None:
    """The mention of the holder of an office that the text names without its holder; None where there is none."""
    piece = scene.pieces[index]
    if not is_title(piece) or not scene.dated:
        return None
    start, end, owner = piece.start, piece.end, None
    if (
        index
        and is_owner(scene.pieces[index - 1])
        and _TIGHT.fullmatch(scene.text[scene.pieces[index - 1].end : start])
    ):
        owner, start = scene.pieces[index - 1], scene.pieces[index - 1].start
    elif (
        index + 1 < len(scene.pieces)
        and is_owner(scene.pieces[index + 1])
        and _OF.fullmatch(scene.text[end : scene.pieces[index + 1].start])
    ):
        owner, end = scene.pieces[index + 1], scene.pieces[index + 1].end
    owner_id = scene.owner_id(owner)
    if owner_id is None or not piece.of("title"):
        return None
    title = scene.piece_words(piece)
    found: Resolution = scene.world.holder_of(title, owner_id, scene.day)
    if isinstance(found, Unknown) and key(title) not in {"president", "prime minister", "foreign minister", "leader"}:
        return None
    words = scene.text[start:end]
    name = found.name if isinstance(found, Actor) else words
    return Mention(start, end, words, found, name, "person", "description", (start, end), title, "office of the day")
