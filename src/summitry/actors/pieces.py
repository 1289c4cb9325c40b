"""The pieces a text offers for mentions: known words, and capitalised words that may name a person."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summitry.actors.given import GIVEN
from summitry.actors.lexicon import Entry, Hit
from summitry.actors.words import COMMON, NAME_PLACES, PARTICLES
from summitry.knowledge.spelling import key

PERSON = ("person", "surname")

_CAPITALISED = re.compile(
    r"(?:[A-Z]\.){2,3}(?= [A-Z])|(?:(?:al|el|as|ash|ar|an|at|ad|az)-|d['’]|(?<=\s)(?:Mc|Mac|O['’]))?[^\W\d_a-z][^\W\d_]{0,30}(?:['’-][^\W\d_]{1,30}){0,3}"
)
_GAP = re.compile(rf"\.? (?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}")
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(slots=True)
class Piece:
    """Words with what they can be. `kind` is `known` (entries of the lexicon), or `name` (words that may name a person)."""

    start: int
    end: int
    kind: str
    entries: tuple[Entry, ...] = ()
    words: list[str] = field(default_factory=list)

    def of(self, *uses: str) -> tuple[Entry, ...]:
        """The entries of some uses."""
        return tuple(entry for entry in self.entries if entry.use in uses)


def pieces_of(text: str, hits: list[Hit]) -> list[Piece]:
    """The pieces of a text in order, none over another."""
    blocks = [hit for hit in hits if any(entry.use not in PERSON for entry in hit.entries)]
    persons = [hit for hit in hits if all(entry.use in PERSON for entry in hit.entries)]
    found = [Piece(hit.start, hit.end, "known", hit.entries) for hit in blocks]
    taken = [(hit.start, hit.end) for hit in blocks]
    full = [hit for hit in persons if hit.of("person") and " " in text[hit.start : hit.end]]
    for hit in full:
        found.append(Piece(hit.start, hit.end, "name", hit.of("person"), text[hit.start : hit.end].split()))
        taken.append((hit.start, hit.end))
    short = {(hit.start, hit.end): hit.entries for hit in persons}
    begins = {hit.end: hit.start for hit in persons if text[hit.start].islower()}
    for segment in _segments(text, sorted(taken)):
        end = segment[-1][1]
        start = min(segment[0][0], begins.get(end, segment[0][0]))
        words = [text[a:b] for a, b in segment] if start == segment[0][0] else text[start:end].split()
        found.append(Piece(start, end, "name", short.get((start, end), ()), words))
    return _joined(text, sorted(found, key=lambda piece: piece.start))


def _joined(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with a place's name that is a given name here put to the surname after it: "Jordan Lind"."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if (
            last
            and piece.kind == "name"
            and len(piece.words) == 1
            and text[last.end : piece.start] == " "
            and _given(text, last)
        ):
            joined[-1] = Piece(last.start, piece.end, "name", (), [text[last.start : last.end], *piece.words])
        else:
            joined.append(piece)
    return joined


def _given(text: str, piece: Piece) -> bool:
    """Whether a known piece is a word that is a given name too, and does not stand after "of" or with a title."""
    if piece.kind != "known" or key(text[piece.start : piece.end]) not in NAME_PLACES:
        return False
    return not text[max(0, piece.start - 4) : piece.start].endswith((" of ", ", ", "and ", "-", "–"))


def _segments(text: str, taken: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The runs of capitalised words outside the spans taken, without words that are no names."""
    segments: list[list[tuple[int, int]]] = []
    at, count = 0, len(taken)
    for match in _CAPITALISED.finditer(text):
        start, end = match.span()
        if _POSSESSIVE.search(match.group()):
            end -= 2
        while at < count and taken[at][1] <= start:
            at += 1
        if at < count and taken[at][0] < end:
            continue
        plain = key(text[start:end])
        initial = end - start == 1 and text[end : end + 1] == "."
        if (
            plain in COMMON
            and not initial
            and not (plain in GIVEN and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())
        ):
            continue
        last = segments[-1][-1][1] if segments else -1
        between = text[last:start] if segments else ""
        clear = at == 0 or taken[at - 1][1] <= last
        if (
            segments
            and clear
            and 0 < len(between) < 12
            and _GAP.fullmatch(between)
            and _joins(text, segments[-1], between)
        ):
            segments[-1].append((start, end))
        else:
            segments.append([(start, end)])
    return segments


def _joins(text: str, segment: list[tuple[int, int]], between: str) -> bool:
    """Whether the gap after a segment lies within one name: a full stop only after an initial or a short title."""
    if not between.startswith("."):
        return True
    start, end = segment[-1]
    return end - start == 1 or text[start:end] in {"Jr", "St"}
