"""Organisations and bodies that no table has, by the noun their name ends in: "Norwegian Refugee Council", "Lake Party (LP)"."""

from __future__ import annotations

import re
from bisect import bisect_left

from summitry.actors.given import GIVEN
from summitry.actors.lexicon import Entry
from summitry.actors.pieces import Piece
from summitry.actors.words import COMMON, TITLES
from summitry.knowledge.spelling import key

_NOUN = re.compile(
    r"\b(?:Part(?:y|ies)|Federation|Commission|Committee|Council|Union|Association|Alliance|Front|Movement|Army|Authority|Agency|Office|Institute"
    r"|Foundation|Bank|Corporation|Company|Group|Congress|Court|Bureau|Service|Directorate|Organi[sz]ation|League|Brigades?|Forces|Corps|University"
    r"|Network|Board|Ministry|Department|Fund|Society|Assembly|Tribunal|Inspectorate|Academy|Airlines|Airways|Guard|Police|Command)\b"
)
_LEFT = re.compile(r"((?:[A-Z][\w'’.-]{1,24}|of|for|and|on|the|&)) $")
_CONNECTORS = frozenset({"of", "for", "and", "on", "the", "&"})
_RIGHT = re.compile(r" (?:of|for|on) (?:the )?[A-Z][\w-]{1,24}(?: (?:and )?[A-Z][\w-]{2,24}){0,3}")
_WORD = re.compile(r" ([\w-]+)")
_PERSON_OF = re.compile(r"([A-Z][\w-]{1,24}) (?:[A-Z][\w.'’-]{0,24} ){1,3}of (?:the )?")
_ACRONYM = re.compile(r" \(([A-Z][A-Za-z-]{1,9})\)")
_OF_SOMETHING = frozenset(
    "Committee Commission Board Office Department Bureau Federation Association Court Institute Agency".split()
)
_ENDS = TITLES | {"member", "members", "nominee", "leaders", "ministers", "officials", "chairs", "remarks", "statement"}
_MOST = 7


def coin(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with those that a coined name covers put together, and its acronym found again."""
    starts = [piece.start for piece in pieces]
    spans = [span for noun in _NOUN.finditer(text) if (span := _span(text, noun, pieces, starts))]
    if not spans:
        return pieces
    coined = [_piece(text, span, _near(pieces, starts, span)) for span in spans]
    coined = _known_by_acronym(text, coined, pieces, starts)
    coined += _by_acronym(text, coined)
    return _laid_over(coined, pieces)


def _span(text: str, noun: re.Match[str], pieces: list[Piece], starts: list[int]) -> tuple[int, int] | None:
    """The whole name that ends in a noun, None where the noun is no name or a known one."""
    start, end = noun.span()
    if any(p.start < end and start < p.end and _known(p) for p in _near(pieces, starts, (start, end))):
        return None
    for _ in range(_MOST):
        before = _LEFT.search(text, max(0, start - 27), start)
        if before is None or key(before.group(1)) in _ENDS or _opens(text, before.start(), before.group(1)):
            break
        start = before.start()
    while (head := text[start:end].partition(" ")[0]) in _CONNECTORS | {"The", "A", "An"}:
        start += len(head) + 1
    person = _PERSON_OF.match(text, start, end)
    if person and key(person.group(1)) in GIVEN:
        start = person.end()
    if start >= noun.start():
        right = _RIGHT.match(text, end)
        return (start, _right_end(right)) if right and text[start].isupper() else None
    if not _names(text[start:end]):
        return None
    near = _near(pieces, starts, (start, end))
    if any(_stands_for(text, start, p, near) for p in near if p.end == noun.end()):
        return None
    right = _RIGHT.match(text, end) if noun.group() in _OF_SOMETHING else None
    return start, _right_end(right) if right else end


def _right_end(right: re.Match[str]) -> int:
    """Where the words after "of" end: with the last noun such a name ends in, where they hold one, or before a person's name."""
    nouns = list(_NOUN.finditer(right.group()))
    if nouns:
        return right.start() + nouns[-1].end()
    words = list(_WORD.finditer(right.group()))
    given = next((w for w in words[2:] if key(w.group(1)) in GIVEN), None)
    return right.start() + given.start() if given else right.end()


def _known(piece: Piece) -> bool:
    """Whether a piece is more than a noun that can take something up, or stand for an organisation by itself."""
    return piece.kind == "known" and any(entry.use not in {"noun", "epithet"} for entry in piece.entries)


def _stands_for(text: str, start: int, piece: Piece, near: list[Piece]) -> bool:
    """Whether a noun is the one it stands for, as in "the Union", "State of the Union" and "the NATO Alliance", not in "the Lake
    Democratic Union"."""
    own = {entry.actor for entry in piece.of("epithet")}
    before = text[start : piece.start].split()
    named = any(start <= p.start < piece.start and own & {e.actor for e in p.entries} for p in near)
    return bool(own) and (not before or not before[-1][0].isupper() or named)


def _near(pieces: list[Piece], starts: list[int], span: tuple[int, int]) -> list[Piece]:
    """The pieces that begin within a span or shortly before it."""
    return pieces[max(0, bisect_left(starts, span[0]) - 2) : bisect_left(starts, span[1])]


def _laid_over(coined: list[Piece], pieces: list[Piece]) -> list[Piece]:
    """The coined pieces, the first of two that overlap, and the others that none of them covers."""
    result: list[Piece] = []
    names = sorted(coined, key=lambda piece: (piece.start, -piece.end))
    first = {id(piece) for piece in names}
    for piece in sorted([*names, *pieces], key=lambda piece: (piece.start, id(piece) not in first)):
        if not result or result[-1].end <= piece.start:
            result.append(piece)
        elif id(piece) in first and id(result[-1]) not in first:
            result[-1] = piece
    return result


def _opens(text: str, start: int, word: str) -> bool:
    """Whether a capitalised word is a common one that only opens its sentence."""
    return (
        word[0].isupper()
        and key(word) in COMMON
        and (start == 0 or text[start - 2 : start] in {". ", "? ", "! ", '" '} or text[start - 1] == "\n")
    )


def _names(words: str) -> bool:
    """Whether the words are more than common ones."""
    return len(words.split()) > 1


def _piece(text: str, span: tuple[int, int], pieces: list[Piece]) -> Piece:
    """The piece of a coined name, owned by the state or organisation in it."""
    start, end = span
    owners = [p for p in pieces if start <= p.start and p.end <= end and p.of("name", "adjective")]
    owner = owners[0].of("name", "adjective")[0].actor if owners else ""
    return Piece(start, end, "known", (Entry(owner, "coined", text[start:end], "capital", "", ""),))


def _known_by_acronym(text: str, coined: list[Piece], pieces: list[Piece], starts: list[int]) -> list[Piece]:
    """The coined pieces, those with a known acronym behind them as what that names."""
    result = []
    for piece in coined:
        after = _ACRONYM.match(text, piece.end)
        span = after.span(1) if after else (0, 0)
        known = [p for p in _near(pieces, starts, span) if (p.start, p.end) == span and p.of("name")] if after else []
        result.append(Piece(piece.start, piece.end, "known", known[0].of("name")) if known else piece)
    return result


def _by_acronym(text: str, coined: list[Piece]) -> list[Piece]:
    """The pieces of the acronyms that names are followed by, wherever the text has them."""
    found = []
    for piece in coined:
        after = _ACRONYM.match(text, piece.end)
        if after and piece.entries[0].use == "coined":
            again = re.finditer(rf"\b{re.escape(after.group(1))}\b", text)
            found += [Piece(m.start(), m.end(), "known", piece.entries) for m in again]
    return found
