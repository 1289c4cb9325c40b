"""The mentions of one report, put together piece by piece in the order of the text."""

from __future__ import annotations

from summitry.actors.descriptions import describe
from summitry.actors.people import identify
from summitry.actors.scene import Scene, scene_of
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
                made = _person(scene, index)
            elif index in scene.claimed:
                made = thing(scene, index, framed=True)
            else:
                made = describe(scene, index) or thing(scene, index, framed=False)
            if made:
                scene.mentions.append(made)
        return tuple(sorted(scene.mentions, key=lambda mention: (mention.start, -mention.end)))


def _claim(scene: Scene) -> None:
    """Mark the titles and nationalities that belong to the phrase of a person."""
    at = 0
    spans = sorted((scene.framed[i].start, scene.framed[i].end) for i in scene.persons)
    for index, piece in enumerate(scene.pieces):
        while at < len(spans) and spans[at][1] <= piece.start:
            at += 1
        if at < len(spans) and spans[at][0] <= piece.start and piece.end <= spans[at][1] and piece.kind != "name":
            scene.claimed.add(index)


def _person(scene: Scene, index: int) -> Mention | None:
    """The mention of a person, None where the name is nobody's."""
    if index not in scene.persons:
        return None
    found, rule = scene.persons[index]
    piece, frame = scene.pieces[index], scene.framed[index]
    name = found.name if isinstance(found, Actor) else scene.piece_words(piece)
    return Mention(
        piece.start, piece.end, scene.piece_words(piece), found, name, "person", "name",
        (frame.start, max(frame.end, piece.end)), frame.title or None, rule,
    )  # fmt: skip
