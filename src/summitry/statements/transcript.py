"""Transcripts: whose turn it is, from the labels that open paragraphs ("PESKOV: …", "Q   …")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from summitry.facts import Report, Span
from summitry.text.sentences import paragraphs

_LABEL = re.compile(r"(Q(?=\s{1,8}\S)|A(?=\s{2,8}\S))|([A-Z][\w.'’-]{0,30}(?: [\w.,'’()-]{1,30}){0,6}):(?=\s|$)")
FEWEST = 2
"""Times that a label without a title must open a paragraph; a single one is a headline's or a list's."""
_TITLES = frozenset(
    """PRESIDENT PRIME VICE MINISTER SECRETARY FOREIGN CHANCELLOR AMBASSADOR SENATOR GENERAL ADMIRAL CHAIRMAN SPOKESMAN SPOKESPERSON
    SPOKESWOMAN MODERATOR QUESTION THE SENIOR MR. MS. MRS. DR. SEC. AMB. GEN. SEN. REP. GOV. MINISTERS KING QUEEN HIS HER""".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's turn: the label's words, the colon where there is one, and the paragraphs said."""

    label: Span
    colon: Span | None
    pieces: tuple[Span, ...]


def find_turns(report: Report) -> tuple[Turn, ...]:
    """The turns of a transcript in order; empty for a report that is none.

    A label is "Q" or "A" before a blank, a name in capitals before a colon, or another name before a colon that opens at
    least two paragraphs. One label at least must come back or bear a title ("PRESIDENT DAHL: …").

    >>> turns = find_turns(Report(id="r1", text="Q   Will he?\\nMS. DAHL:  He will.\\nWe hope so.\\nQ   When?"))
    >>> [(turn.label, turn.pieces) for turn in turns]
    [((0, 1), ((4, 12),)), ((13, 21), ((24, 32), (33, 44))), ((45, 46), ((49, 54),))]
    """
    opened = [(span, _LABEL.match(report.text, *span)) for _, span in paragraphs(report)]
    known = _labels(match.group(1) or match.group(2) for _, match in opened if match)
    turns: list[tuple[Span, Span | None, list[Span]]] = []
    for (start, end), match in opened:
        name = (match.group(1) or match.group(2)) if match else None
        if match is not None and name in known:
            colon = None if match.group(1) else (match.end() - 1, match.end())
            turns.append(((start, match.end(1 if match.group(1) else 2)), colon, []))
            start = _first_word(report.text, match.end(), end)
        if turns and start < end:
            turns[-1][2].append((start, end))
    return tuple(Turn(label, colon, tuple(pieces)) for label, colon, pieces in turns if pieces)


def _labels(found: Iterable[str]) -> frozenset[str]:
    """The labels that name speakers, of all words that stand where a label could; none where no label comes back."""
    counted = Counter(found)
    titled = any(label.isupper() and label.split()[0] in _TITLES for label in counted)
    if not titled and max(counted.values(), default=0) < FEWEST:
        return frozenset()
    return frozenset(label for label, times in counted.items() if times > 1 or label in {"Q", "A"} or label.isupper())


def _first_word(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of a report with look-up by place."""

    turns: tuple[Turn, ...]
    starts: tuple[int, ...]

    def at(self, offset: int) -> bool:
        """Whether a character is in somebody's turn."""
        place = bisect_right(self.starts, offset) - 1
        return place >= 0 and offset < self.turns[place].pieces[-1][1]

    def opens(self, offset: int) -> bool:
        """Whether a turn's label starts at a character."""
        place = bisect_right(self.starts, offset) - 1
        return place >= 0 and self.starts[place] == offset


def turns_of(report: Report) -> Turns:
    """The turns of a report, ready for look-up."""
    found = find_turns(report)
    return Turns(found, tuple(turn.label[0] for turn in found))
