"""Whose an office, a body or a group is, by the words around its noun."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summitry.actors.frames import is_owner
from summitry.actors.pieces import Piece
from summitry.actors.scene import Scene

_TIGHT = re.compile(
    r"(?:['’]s?)? ?(?:(?:then|acting|new|outgoing|incumbent|current|own|chief|senior|top|newly elected|permanent|first|deputy|interim|caretaker|transitional|military|embattled) ){0,2}"
)
_OF = re.compile(r" (?:of|for|to|from|in) (?:the )?")
_OF_ONLY = re.compile(r" (?:of|for|from) (?:the )?")
_COUNTRY = re.compile(r"\b(?:the|his|her|their) (?:country|nation|republic)['’]s (?:own )?$", re.IGNORECASE)
_BLOC = re.compile(
    r"\b(?:the|its) (?:bloc|alliance|organi[sz]ation|union|agency|body|grouping|league)['’]s (?:own )?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Owned:
    """A noun with the states or organisations whose it is: the whole phrase and the ids, in order of the text."""

    start: int
    end: int
    owners: tuple[str, ...]
    pieces: tuple[Piece, ...]
    last: int


def owned(scene: Scene, index: int, wide: bool = False) -> Owned | None:
    """The owners named before a noun ("Turkish and Iranian"), or after "of"; None where none is named there.

    `wide` lets "ambassador to Norway" and "office in Oslo" count as owned by what follows.
    """
    return _before(scene, index) or _after(scene, index, _OF if wide else _OF_ONLY)


def _before(scene: Scene, index: int) -> Owned | None:
    """The owners before a noun, with those that "and" or a comma joins to them."""
    pieces, text = scene.pieces, scene.text
    at, start = index - 1, pieces[index].start
    found: list[Piece] = []
    while at >= 0 and is_owner(pieces[at]):
        between = text[pieces[at].end : start]
        if not (_TIGHT.fullmatch(between) if not found else between in {" and ", ", ", ", and "}):
            break
        if found and not pieces[at].of("adjective", "demonym"):
            break
        found.insert(0, pieces[at])
        start, at = pieces[at].start, at - 1
    return _made(scene, start, pieces[index].end, found, index)


def _after(scene: Scene, index: int, link: re.Pattern[str]) -> Owned | None:
    """The owners after "of", with those that "and" or a comma joins to them."""
    pieces, text = scene.pieces, scene.text
    at, end = index + 1, pieces[index].end
    found: list[Piece] = []
    while at < len(pieces) and is_owner(pieces[at]) and pieces[at].of("name", "metonym", "defect"):
        between = text[end : pieces[at].start]
        if not (
            link.fullmatch(between)
            if not found
            else between in {" and ", ", ", ", and ", " and the ", ", the ", ", and the "}
        ):
            break
        found.append(pieces[at])
        end, at = pieces[at].end, at + 1
    return _made(scene, pieces[index].start, end, found, at - 1)


def _made(scene: Scene, start: int, end: int, found: list[Piece], last: int) -> Owned | None:
    """The owners where each is one actor."""
    ids = [scene.owner_id(piece) for piece in found]
    known = tuple(i for i in ids if i)
    return Owned(start, end, known, tuple(found), last) if known and len(known) == len(ids) else None


def bloc_before(scene: Scene, start: int) -> int | None:
    """Where "the bloc's" before an offset begins; None where it is not there."""
    match = _BLOC.search(scene.text, max(0, start - 24), start)
    return match.start() if match else None


def country_before(scene: Scene, start: int) -> int | None:
    """Where "the country's" before an offset begins; None where it is not there."""
    match = _COUNTRY.search(scene.text, max(0, start - 24), start)
    return match.start() if match else None
