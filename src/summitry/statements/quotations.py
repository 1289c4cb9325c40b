"""Where words stand between quotation marks, over sentences and paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from summitry.facts import Report, Span
from summitry.statements.transcript import Turns, turns_of
from summitry.text.sentences import paragraphs

_MARKS = re.compile(r"[“”„«»\"]|''|``|‘|’(?=[\s.,;:!?)\]—–-]|$)")
# What closes a quotation, by what opened it.
_CLOSERS = {"“": '”"', "„": "“”", "«": "»", '"': '"', "''": "''", "``": "''", "‘": "’", "”": "”"}
STRIPPED = "“”„«»\"'`‘’ "
LONGEST_SINGLE = 400
"""Characters; a single mark that is not closed sooner is an apostrophe."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation with its marks. `pieces` has one span a paragraph; the marks may be missing at a paragraph's end."""

    pieces: tuple[Span, ...]
    text: str
    opens_paragraph: bool = False
    fills_paragraph: bool = False

    @property
    def start(self) -> int:
        """The first character."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """The character after the last."""
        return self.pieces[-1][1]

    @property
    def asks(self) -> bool:
        """Whether it ends with a question or exclamation mark."""
        return self.text.rstrip(STRIPPED)[-1:] in {"?", "!"}

    @property
    def has_cue(self) -> bool:
        """Whether it ends with a comma, so that a cue of its own follows it."""
        return self.text.rstrip(STRIPPED)[-1:] == ","

    @property
    def is_speech(self) -> bool:
        """Whether it is something said, not a word or two held with tongs: it has five words or is closed like a sentence."""
        inner = self.text.strip(STRIPPED)
        return len(inner.split()) >= 5 or inner[-1:] in {",", ".", "?", "!", "…"}


def find_quotations(report: Report) -> tuple[Quotation, ...]:
    """All quotations of a report in order, outermost only.

    A paragraph that opens with a mark while the one before was left open goes on with the same quotation (running marks).
    A mark that is never closed ends with its paragraph.

    >>> found = find_quotations(Report(id="r1", text="“Talks will go on. \\n“We shall see,” he said."))
    >>> [q.pieces for q in found]
    [((0, 18), (20, 35))]
    """
    found: list[Quotation] = []
    left_open: list[Span] = []
    opens = False
    for _, (start, end) in paragraphs(report):
        pieces, still_open = _in_paragraph(report.text, start, end)
        if left_open and pieces and pieces[0][0] == start and (opens or not _has_cue(report.text, pieces[0], end)):
            left_open.append(pieces.pop(0))
            if still_open and not pieces:
                continue
            fills = opens and left_open[-1][1] >= end - 1
            found.append(_quotation(report.text, left_open, opens, fills))
        elif left_open:
            found.append(_quotation(report.text, left_open, opens, opens))
        left_open = []
        if still_open and pieces:
            left_open = [pieces.pop()]
            opens = left_open[0][0] == start
        found += [_quotation(report.text, [p], p[0] == start, p[0] == start and p[1] >= end - 1) for p in pieces]
    if left_open:
        found.append(_quotation(report.text, left_open, opens, opens))
    return tuple(found)


def _has_cue(text: str, piece: Span, end: int) -> bool:
    """Whether a paragraph's opening quotation is followed by a cue of its own: '“…,” he said'."""
    return text[piece[0] : piece[1]].rstrip(STRIPPED)[-1:] == "," and piece[1] < end - 1


def _quotation(text: str, pieces: list[Span], opens: bool, fills: bool) -> Quotation:
    return Quotation(tuple(pieces), text[pieces[0][0] : pieces[-1][1]], opens, fills)


def _in_paragraph(text: str, start: int, end: int) -> tuple[list[Span], bool]:
    """The quotations of one paragraph, and whether the last was left open."""
    pieces: list[Span] = []
    opened, closers, depth = -1, "", 0
    for match in _MARKS.finditer(text, start, end):
        mark, at, after = match.group(), match.start(), match.end()
        if opened >= 0 and closers == "’" and at - opened > LONGEST_SINGLE:
            opened = -1
        if opened < 0:
            if (mark not in "”»’" or (mark == "”" and at == start)) and _can_open(text, start, at, after, end):
                opened, closers, depth = at, _CLOSERS[mark], 0
        elif mark in closers and _can_close(text, at, after, end):
            if depth == 0 or mark == '"':
                pieces.append((opened, after))
                opened = -1
            else:
                depth -= 1
        elif mark == text[opened] == "“" and _can_open(text, start, at, after, end):
            depth += 1
    if opened < 0 or closers == "’":
        return pieces, False
    return [*pieces, (opened, end)], True


def _can_open(text: str, start: int, at: int, after: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    return after < end and not before.isalnum()


def _can_close(text: str, at: int, after: int, end: int) -> bool:
    following = text[after] if after < end else " "
    return not following.isalnum() or not text[at - 1].isspace()


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations of a report, and its turns where it is a transcript, with look-up by place."""

    quotations: tuple[Quotation, ...]
    starts: tuple[int, ...]
    turns: Turns

    def spoken(self, offset: int) -> bool:
        """Whether a character stands in somebody's own words, quoted or in a turn."""
        return self.at(offset) is not None or self.turns.at(offset)

    def at(self, offset: int) -> Quotation | None:
        """The quotation that holds a character, if any."""
        place = bisect_right(self.starts, offset) - 1
        if place < 0 or offset >= self.quotations[place].end:
            return None
        return self.quotations[place]

    def whole(self, span: Span) -> bool:
        """Whether a span is just a quotation, and one that is speech."""
        quotation = self.at(span[0])
        return (
            quotation is not None
            and quotation.start == span[0]
            and quotation.is_speech
            and abs(quotation.end - span[1]) <= 1
        )

    def following(self, end: int) -> Quotation | None:
        """The quotation that opens right after a sentence in the same paragraph and has no cue of its own behind it."""
        quotation = self.starting_in(end, end + 3)
        if quotation is None or not quotation.is_speech or quotation.opens_paragraph:
            return None
        return None if quotation.has_cue else quotation

    def ending_in(self, start: int, end: int) -> Quotation | None:
        """The last quotation whose end lies in `start..end`."""
        place = bisect_right(self.starts, end) - 1
        if place >= 0 and self.quotations[place].end > end:
            place -= 1
        return self.quotations[place] if place >= 0 and start <= self.quotations[place].end <= end else None

    def starting_in(self, start: int, end: int) -> Quotation | None:
        """The first quotation whose start lies in `start..end`."""
        place = bisect_right(self.starts, start - 1)
        return self.quotations[place] if place < len(self.starts) and self.starts[place] <= end else None


def quoted(report: Report) -> Quoted:
    """The quotations of a report, ready for look-up."""
    found = find_quotations(report)
    return Quoted(found, tuple(q.start for q in found), turns_of(report))
