"""States, organisations, bodies and places under their names."""

from __future__ import annotations

from summitry.actors.pieces import Piece
from summitry.actors.scene import Scene
from summitry.actors.uses import is_where, stands_for_government
from summitry.facts import Actor, ActorKind, Ambiguous, Mention, MentionUse, Resolution, Unknown


def thing(scene: Scene, index: int, framed: bool) -> list[Mention]:
    """The mention a known piece makes by itself; `framed` tells that it stands in the phrase of a person."""
    made = _thing(scene, scene.pieces[index], framed)
    return [made] if made else []


def _thing(scene: Scene, piece: Piece, framed: bool) -> Mention | None:
    """The mention a known piece makes, by the best of its entries."""
    if piece.of("name", "defect"):
        return _named(scene, piece, framed)
    if piece.of("adjective"):
        return _mention(scene, piece, scene.ids(piece.of("adjective")), "adjective", "adjective")
    if piece.of("demonym"):
        return _mention(scene, piece, scene.ids(piece.of("demonym")), "name", "demonym", "group")
    if piece.of("metonym"):
        return _seat(scene, piece, framed)
    if piece.of("place"):
        return _mention(scene, piece, scene.ids(piece.of("place")), "place", "place")
    return None


def _named(scene: Scene, piece: Piece, framed: bool) -> Mention | None:
    """A state, organisation or body under its name."""
    ids = scene.ids(piece.of("name", "defect"))
    where = is_where(scene.text, piece.start)
    rule = "misspelling" if piece.of("defect") and not piece.of("name") else "name"
    use: MentionUse = "adjective" if framed else "place" if where and scene.world.states.get(ids[0]) else "name"
    return _mention(scene, piece, ids, use, rule)


def _seat(scene: Scene, piece: Piece, framed: bool) -> Mention | None:
    """A capital or a seat: the government, or the place."""
    governments = scene.ids(piece.of("metonym"))
    places = scene.ids(piece.of("place"))
    if framed or not places:
        return _mention(scene, piece, governments, "metonym", "metonym")
    dateline = scene.report.dateline
    in_dateline = dateline is not None and dateline.span[0] <= piece.start < dateline.span[1]
    if not in_dateline and stands_for_government(scene.text, piece.start, piece.end, scene.opens_sentence(piece.start)):
        return _mention(scene, piece, governments, "metonym", "metonym by context")
    return _mention(scene, piece, places, "place", "place by context")


def _mention(
    scene: Scene, piece: Piece, ids: list[str], use: MentionUse, rule: str, kind: ActorKind | None = None
) -> Mention:
    """The mention of one of several actors."""
    words = scene.piece_words(piece)
    actors = [actor for actor in map(scene.actor, ids) if isinstance(actor, Actor)]
    found: Resolution
    if len(actors) == 1:
        found = actors[0]
    elif actors:
        found = Ambiguous(words, tuple(actors), f"{len(actors)} actors have this name")
    else:
        found = Unknown(f"no actor of the tables is named {words!r}")
    name = actors[0].name if len(actors) == 1 else words
    return Mention(
        piece.start, piece.end, words, found, name, kind or (actors[0].kind if actors else "place"), use,
        (piece.start, piece.end), None, rule,
    )  # fmt: skip
