"""States, organisations, bodies and places under their names."""

from __future__ import annotations

import re

from summitry.actors.making import mention
from summitry.actors.pieces import Piece
from summitry.actors.references import REACH
from summitry.actors.scene import Scene
from summitry.actors.uses import is_where, stands_for_government
from summitry.actors.words import DOCUMENTS
from summitry.facts import Actor, ActorKind, Ambiguous, Mention, MentionUse, Resolution, Unknown
from summitry.knowledge.spelling import key

_CONTINENT = re.compile(r"\b(?:North|South|Latin|Central|Native|Asian|African) $")
_COMPASS = re.compile(r"\b(?:North|South|East|West) $")
_NEXT = re.compile(r" (?:(?:Climate|Peace|Nuclear|Trade|Framework) )?([A-Za-z]{3,13})\b")


def thing(scene: Scene, index: int, framed: bool) -> list[Mention]:
    """The mention a known piece makes by itself; `framed` tells that it stands in the phrase of a person."""
    made = _thing(scene, scene.pieces[index], framed)
    return [made] if made else []


def _thing(scene: Scene, piece: Piece, framed: bool) -> Mention | None:
    """The mention a known piece makes, by the best of its entries."""
    if piece.of("coined"):
        return _coined(scene, piece)
    if piece.of("name", "defect"):
        return _named(scene, piece, framed)
    if piece.of("adjective"):
        if _CONTINENT.search(scene.text, max(0, piece.start - 9), piece.start):
            return None
        return _mention(scene, piece, scene.ids(piece.of("adjective")), "adjective", "adjective")
    if piece.of("demonym"):
        return _people(scene, piece) or _mention(
            scene, piece, scene.ids(piece.of("demonym")), "name", "demonym", "group"
        )
    if piece.of("metonym"):
        return _seat(scene, piece, framed)
    if piece.of("place") and not _in_a_title(scene, piece):
        return _mention(scene, piece, scene.ids(piece.of("place")), "place", "place")
    return None


def _people(scene: Scene, piece: Piece) -> Mention | None:
    """A people within another state, which is that state's: "Bosnian Serbs"."""
    last = scene.mentions[-1] if scene.mentions else None
    if last is None or last.kind != "state" or last.actor is None or scene.text[last.end : piece.start] != " ":
        return None
    words = scene.text[last.start : piece.end]
    people = Actor(f"{last.actor.id}/{key(words).replace(' ', '-')}", words, "group", last.actor.id)
    return mention(scene, (last.start, piece.end), people, ("group", "name", "people within a state"))


def _in_a_title(scene: Scene, piece: Piece) -> bool:
    """Whether the name begins that of a paper or a house: "the Oslo Accords"."""
    following = _NEXT.match(scene.text, piece.end)
    return following is not None and key(following.group(1)) in DOCUMENTS


def _coined(scene: Scene, piece: Piece) -> Mention:
    """An organisation or body of no table, under the name the report gives."""
    entry = piece.of("coined")[0]
    owner = entry.actor or None
    slug = key(entry.words).replace(" ", "-")
    kind: ActorKind = "body" if owner else "organisation"
    actor = Actor(f"{owner or 'organisation'}/{slug}", entry.words, kind, owner)
    return mention(scene, (piece.start, piece.end), actor, (kind, "name", "introduced"))


def _named(scene: Scene, piece: Piece, framed: bool) -> Mention | None:
    """A state, organisation or body under its name."""
    if scene.text[piece.end : piece.end + 1] == "$" or scene.text[max(0, piece.start - 4) : piece.start] == "New ":
        return None
    ids = scene.ids(piece.of("name", "defect"))
    where = is_where(scene.text, piece.start) or bool(_COMPASS.search(scene.text, max(0, piece.start - 6), piece.start))
    rule = "misspelling" if piece.of("defect") and not piece.of("name") else "name"
    use: MentionUse = "adjective" if framed else "place" if where and scene.world.states.get(ids[0]) else "name"
    return _mention(scene, piece, ids, use, rule)


def _seat(scene: Scene, piece: Piece, framed: bool) -> Mention | None:
    """A capital or a seat: the government, or the place."""
    governments = scene.ids(piece.of("metonym"))
    places = scene.ids(piece.of("place"))
    if _in_a_title(scene, piece):
        return None
    if not places and not framed and is_where(scene.text, piece.start):
        return _site(scene, piece, governments)
    if framed or not places:
        return _mention(scene, piece, governments, "metonym", "metonym")
    dateline = scene.report.dateline
    in_dateline = dateline is not None and dateline.span[0] <= piece.start < dateline.span[1]
    if not in_dateline and (
        stands_for_government(scene.text, piece.start, piece.end, scene.opens_clause(piece.start))
        or _joined(scene, piece)
    ):
        return _mention(scene, piece, _likelier(scene, governments), "metonym", "metonym by context")
    return _mention(scene, piece, places, "place", "place by context")


def _joined(scene: Scene, piece: Piece) -> bool:
    """Whether "and" joins the name to one that is a government."""
    last = scene.mentions[-1] if scene.mentions else None
    return (
        last is not None
        and last.rule == "metonym by context"
        and scene.text[last.end : piece.start] in {" and ", " or "}
    )


def _likelier(scene: Scene, ids: list[str]) -> list[str]:
    """Of several governments with one seat, the one the report names otherwise, else the organisation."""
    if len(ids) < 2:
        return ids
    named = [i for i in ids if any(m.actor and m.actor.id == i and m.use != "metonym" for m in scene.mentions[-REACH:])]
    return named if len(named) == 1 else [i for i in ids if i not in scene.world.states] or ids


def _site(scene: Scene, piece: Piece, governments: list[str]) -> Mention:
    """A seat told as the place where something is: "at the White House"."""
    words = scene.piece_words(piece)
    country = governments[0] if len(governments) == 1 else None
    site = Actor(f"place/{key(words).replace(' ', '-')}", words, "place", of=country)
    return mention(scene, (piece.start, piece.end), site, ("place", "place", "place by context"))


def _mention(
    scene: Scene, piece: Piece, ids: list[str], use: MentionUse, rule: str, kind: ActorKind | None = None
) -> Mention:
    """The mention of one of several actors."""
    words = scene.piece_words(piece)
    actors = [actor for actor in map(scene.actor, ids) if isinstance(actor, Actor)]
    if len(actors) > 1:
        actors = [actor for actor in actors if actor.kind != "body"] or actors
    found: Resolution
    if len(actors) == 1:
        found = actors[0]
    elif actors:
        found = Ambiguous(words, tuple(actors), f"{len(actors)} actors have this name")
    else:
        found = Unknown(f"no actor of the tables is named {words!r}")
    return mention(scene, (piece.start, piece.end), found, (kind or (actors[0].kind if actors else "place"), use, rule))
