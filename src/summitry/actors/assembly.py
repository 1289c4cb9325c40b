"""The mentions of one report, put together piece by piece in the order of the text."""

from __future__ import annotations

from summitry.actors.descriptions import describe
from summitry.actors.discourse import pronouns, taken_up
from summitry.actors.groups import body, group
from summitry.actors.halves import halves
from summitry.actors.making import mention
from summitry.actors.people import identify
from summitry.actors.scene import Scene, scene_of
from summitry.actors.slips import slips_of
from summitry.actors.things import thing
from summitry.facts import Actor, Mention, Report, Span
from summitry.knowledge import World


class Assembly:
    """Identifies the persons of a report, then walks its pieces."""

    def __init__(self, report: Report, world: World, sentences: tuple[Span, ...]) -> None:
        self.scene: Scene = scene_of(report, world, sentences)

    def mentions(self) -> tuple[Mention, ...]:
        """All mentions in order of their first character."""
        scene = self.scene
        identify(scene)
        _claim(scene)
        for index, piece in enumerate(scene.pieces):
            if piece.kind == "name":
                scene.mentions.extend(_person(scene, index))
            elif index in scene.claimed:
                scene.mentions.extend(thing(scene, index, framed=True))
            else:
                scene.mentions.extend(_known(scene, index))
        scene.mentions = halves(scene)
        scene.mentions.extend(pronouns(scene))
        return tuple(sorted(scene.mentions, key=lambda mention: (mention.start, -mention.end)))


def _known(scene: Scene, index: int) -> list[Mention]:
    """The mentions that a piece of known words makes outside the phrase of a person."""
    if described := describe(scene, index):
        return described
    for reading in (group, body, taken_up):
        if made := reading(scene, index):
            return [made]
    return thing(scene, index, framed=False)


def _claim(scene: Scene) -> None:
    """Mark the titles and nationalities that belong to the phrase of a person."""
    at = 0
    spans = sorted((f.start, max(f.end, f.reach)) for f in (scene.framed[i] for i in scene.persons))
    for index, piece in enumerate(scene.pieces):
        while at < len(spans) and spans[at][1] <= piece.start:
            at += 1
        if at < len(spans) and spans[at][0] <= piece.start and piece.end <= spans[at][1] and piece.kind != "name":
            scene.claimed.add(index)


def _person(scene: Scene, index: int) -> list[Mention]:
    """The mention of a person; none where the name is nobody's."""
    if index not in scene.persons:
        return _slip(scene, index)
    found, rule = scene.persons[index]
    piece, frame = scene.pieces[index], scene.framed[index]
    extent = (frame.start, max(frame.end, piece.end))
    return [mention(scene, (piece.start, piece.end), found, ("person", "name", rule), frame.title or None, extent)]


def _slip(scene: Scene, index: int) -> list[Mention]:
    """The state whose name a single word is with one letter wrong."""
    piece = scene.pieces[index]
    state = slips_of(scene.world).state_of(piece.words[0]) if len(piece.words) == 1 else None
    actor = scene.actor(state) if state else None
    if not isinstance(actor, Actor):
        return []
    return [mention(scene, (piece.start, piece.end), actor, ("state", "name", "slip"))]
