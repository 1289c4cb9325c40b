"""The phrase around a person's name: title, nationality, apposition."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summitry.actors.pieces import Piece
from summitry.actors.words import HONORIFICS
from summitry.knowledge.spelling import key

OWNER = ("name", "adjective", "demonym", "metonym")
_TIGHT = re.compile(
    r"(?:['’]s?)?(?:['’]s)? ?[-–]? ?(?:then |acting |former |new |the |current |interim |outgoing |late |ex-)?"
)
_OF = re.compile(r",? (?:of|for|to) (?:the )?")
_MODIFIER = re.compile(
    r"\b(?:the )?(former|ex|then|acting|interim|outgoing|incoming|late|deposed|ousted|exiled|current|new|newly elected|senior|top|chief)[ -]$"
)
_APPOSITION = re.compile(
    r", (?:\d{2}, )?(?:who is |who was )?(?:the |a |an |his |her |its |their )?(?:[a-z-]{3,16} ){0,2}"
)
_POSTED = re.compile(r" (?:of|for|to|in) (?:the )?")
_LIST = re.compile(r",? (?:and |as well as |together with )?(?:of )?|, ")


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a name: the whole phrase, the words of the office, the piece that says whose office it is, and
    the word that says the office is not of the day ("former"). `reach` is where an apposition ends."""

    start: int
    end: int
    title: str = ""
    owner: Piece | None = None
    modifier: str = ""
    before: bool = False
    reach: int = 0


def frame_of(text: str, pieces: list[Piece], index: int, listing: str = "") -> Frame:
    """The phrase around the name at an index; `listing` is the plural title of the list it stands in."""
    left = _left(text, pieces, index, listing)
    right = _right(text, pieces, index, left)
    modifier = _MODIFIER.search(text, max(0, left.start - 16), left.start)
    if modifier and left.title:
        return Frame(modifier.start(), right.end, right.title, right.owner, modifier.group(1), True)
    return right


def _left(text: str, pieces: list[Piece], index: int, listing: str) -> Frame:
    """The title and nationality before a name."""
    piece = pieces[index]
    start, title, owner, at = piece.start, "", None, index - 1
    if (
        at >= 0
        and (is_owner(pieces[at]) or pieces[at].of("place"))
        and text[pieces[at].end : start] in {" ", "'s ", "’s "}
    ):
        owned = pieces[at]
        link = _OF.fullmatch(text[pieces[at - 1].end : owned.start]) if at >= 1 and is_title(pieces[at - 1]) else None
        if link:
            title = text[pieces[at - 1].start : pieces[at - 1].end]
            holder = owned if " of" in link.group() and is_owner(owned) else None
            return _before_title(text, pieces, at - 1, Frame(pieces[at - 1].start, piece.end, title, holder, "", True))
        if listing and is_owner(owned):
            return Frame(owned.start, piece.end, listing, owned, "", True)
        return Frame(piece.start, piece.end)
    while at >= 0 and is_title(pieces[at]) and _TIGHT.fullmatch(text[pieces[at].end : start]):
        title = text[pieces[at].start : pieces[at].end] + (f" {title}" if title else "")
        start, at = pieces[at].start, at - 1
    if not title:
        return Frame(piece.start, piece.end)
    return _before_title(text, pieces, at + 1, Frame(start, piece.end, title, owner, "", True))


def _before_title(text: str, pieces: list[Piece], index: int, frame: Frame) -> Frame:
    """The frame with the nationality, state or organisation before its title."""
    at, start, owner = index - 1, frame.start, frame.owner
    while at >= 0 and (is_owner(pieces[at]) or is_title(pieces[at]) or pieces[at].of("body noun")):
        between = text[pieces[at].end : start]
        if not _TIGHT.fullmatch(between) or (is_title(pieces[at]) and between.strip()):
            break
        if is_owner(pieces[at]):
            owner = owner or pieces[at]
        start, at = pieces[at].start, at - 1
    return Frame(start, frame.end, frame.title, owner, "", True)


def _right(text: str, pieces: list[Piece], index: int, left: Frame) -> Frame:
    """The frame with what follows the name: "of Peru", ", the Peruvian president"."""
    at = index + 1
    if at >= len(pieces):
        return left
    following = pieces[at]
    if (
        left.title
        and not left.owner
        and is_owner(following)
        and text[left.end : following.start] in {" of ", " of the "}
    ):
        return Frame(left.start, following.end, left.title, following, "", True)
    if left.title and key(left.title) not in HONORIFICS:
        return left
    if not _APPOSITION.fullmatch(text[left.end : following.start]):
        return left
    owner = None
    if is_owner(following) and at + 1 < len(pieces):
        owner, at = following, at + 1
        if not _TIGHT.fullmatch(text[following.end : pieces[at].start]):
            return left
    if pieces[at].of("body noun") and at + 1 < len(pieces) and text[pieces[at].end : pieces[at + 1].start] == " ":
        at += 1
    if not is_title(pieces[at]):
        return left
    title, end = text[pieces[at].start : pieces[at].end], pieces[at].end
    if (
        owner is None
        and at + 1 < len(pieces)
        and is_owner(pieces[at + 1])
        and _OF.fullmatch(text[end : pieces[at + 1].start])
    ):
        owner, end = pieces[at + 1], pieces[at + 1].end
    return Frame(left.start, left.end, title, owner, "", False, end)


def is_title(piece: Piece) -> bool:
    """Whether a piece can be a title before a name."""
    return piece.kind == "known" and any(entry.use in {"title", "titles"} for entry in piece.entries)


def is_owner(piece: Piece) -> bool:
    """Whether a piece can say whose an office is."""
    return piece.kind == "known" and any(entry.use in OWNER for entry in piece.entries)


def in_list(between: str) -> bool:
    """Whether the words between two names go on with a list."""
    return bool(_LIST.fullmatch(between))


def apposed_before(text: str, pieces: list[Piece], index: int) -> Frame | None:
    """The frame of a name that a title stands before, parted by a comma: "his envoy in Norway, Kari Lind,"."""
    piece = pieces[index]
    at = index - 1
    if at < 0 or text[pieces[at].end : piece.start] != ", ":
        return None
    if not is_title(pieces[at]):
        if at < 1 or not is_title(pieces[at - 1]) or not _POSTED.fullmatch(text[pieces[at - 1].end : pieces[at].start]):
            return None
        at -= 1
    title = text[pieces[at].start : pieces[at].end]
    return Frame(piece.start, piece.end, title, None, "", False)
