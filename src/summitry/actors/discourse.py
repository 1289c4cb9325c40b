"""What the report takes up again: "the organisation", "the country", "his country", he and she."""

from __future__ import annotations

import re

from summitry.actors.making import mention
from summitry.actors.pieces import Piece
from summitry.actors.references import last_body, last_organisation, last_person, speaks, state_meant
from summitry.actors.scene import Scene
from summitry.actors.words import DISCOURSE
from summitry.facts import Actor, Ambiguous, Mention, Resolution
from summitry.knowledge.spelling import key

_THE = re.compile(r"\b(?:[Tt]he|[Tt]his)(?: \w{2,12}-(?:member|nation|led|strong|country))? $")
_HIS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y) $")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_SPEECH_AFTER = re.compile(
    r" (?:also |later |then |further |earlier )?(?:said|says|told|added|adds|noted|stressed|stated|warned|insisted|explained|wrote|pointed)\b"
)


def taken_up(scene: Scene, index: int) -> Mention | None:
    """The organisation or state that a noun takes up."""
    piece = scene.pieces[index]
    epithets = piece.of("epithet")
    nouns = piece.of("noun")
    if not epithets and not nouns:
        return None
    noun = key(scene.piece_words(piece))
    if (
        scene.piece_words(piece).istitle()
        and nouns
        and not epithets
        and scene.text[piece.end + 1 : piece.end + 2].isupper()
    ):
        return None
    if DISCOURSE.get(noun) == "state":
        return _country(scene, piece)
    ids = set(scene.ids(epithets)) if epithets else set()
    if len(ids) == 1 and noun not in DISCOURSE and (" " in noun or "-" in scene.piece_words(piece)):
        found = scene.actor(next(iter(ids)))
        if not isinstance(found, Actor):
            return None
        if found.kind != "group" or not scene.piece_words(piece).islower():
            return _mention(piece, scene, found)
        ids = {found.id}  # "the rebel group" is the one that is named before, if any
    if not _THE.search(scene.text, max(0, piece.start - 28), piece.start):
        return None
    named = last_organisation(scene, ids) if ids else None
    if DISCOURSE.get(noun) == "body":
        named = last_body(scene, noun) or named
    elif named is None and noun in DISCOURSE:
        named = last_organisation(scene, set())
    return _mention(piece, scene, named) if named else None


def _country(scene: Scene, piece: Piece) -> Mention | None:
    """The state that "the country" or "his country" takes up."""
    if _HIS.search(scene.text, max(0, piece.start - 6), piece.start):
        person = last_person(scene, piece.start, reach=2)
        state = scene.actor(person.actor.of) if person and person.actor and person.actor.of else None
        return _mention(piece, scene, state) if isinstance(state, Actor) else None
    if not _THE.search(scene.text, max(0, piece.start - 28), piece.start):
        return None
    found = state_meant(scene, piece.start)
    return _mention(piece, scene, found) if found else None


def _mention(piece: Piece, scene: Scene, actor: Actor) -> Mention:
    """The mention of what was named before."""
    return mention(scene, (piece.start, piece.end), actor, (actor.kind, "description", "named before"))


def pronouns(scene: Scene) -> list[Mention]:
    """He and she, where the sentence and the one before leave one person, or several who are then the candidates."""
    people = [m for m in scene.mentions if m.kind == "person" and m.actor and m.use in {"name", "description"}]
    found, at = [], 0
    for match in _PRONOUN.finditer(scene.text):
        while at < len(people) and people[at].start < match.start():
            at += 1
        sex = "f" if match.group().lower() == "she" else "m"
        meant = _meant(scene, people[max(0, at - 8) : at], match.start(), match.end(), sex)
        if meant is None:
            continue
        found.append(mention(scene, match.span(), meant, ("person", "pronoun", "pronoun")))
    return found


def speaks_for_another(mention: Mention) -> bool:
    """Whether a person is a spokesman or press secretary, who says of another what he will do."""
    office = (mention.office or (mention.actor.office if mention.actor else None) or "").lower()
    return "spokes" in office or "press secretary" in office


def _meant(scene: Scene, people: list[Mention], start: int, end: int, sex: str) -> Resolution | None:
    """Who a pronoun is: the one person of its sentence, else of the sentence before; who spoke, where it speaks."""
    sentence = scene.sentence_of(start)
    fitting = [
        m for m in people if m.actor and m.actor.sex in {sex, None} and sentence - scene.sentence_of(m.start) <= 3
    ]
    if not fitting:
        return None
    if _SPEECH_AFTER.match(scene.text, end):
        speakers = [m for m in fitting if speaks(scene, m)]
        if speakers:
            return speakers[-1].actor
    fitting = [m for m in fitting if not speaks_for_another(m)] or fitting
    latest = max(scene.sentence_of(m.start) for m in fitting)
    near = [m for m in fitting if scene.sentence_of(m.start) == latest]
    actors = list({m.actor.id: m.actor for m in near if m.actor}.values())
    if len(actors) == 1:
        return actors[0]
    return Ambiguous(scene.text[start:end], tuple(actors), f"{len(actors)} persons are named before")
