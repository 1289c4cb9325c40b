"""An answer on the screen: a table for people, each row with its source under it; rows for programs."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Iterator

from summitry.questions import Answer

WIDTH = 110
"""Characters of a table that goes to a file or a pipe."""
NARROWEST = 8
GAP = "  "


def show(answer: Answer, *, as_json: bool) -> None:
    """Print an answer: JSON, or a table whose rows end in their source."""
    if as_json:
        print(json.dumps(answer.to_json(), ensure_ascii=False))
        return
    styled = sys.stdout.isatty()
    width = shutil.get_terminal_size((WIDTH, 24)).columns if styled else WIDTH
    for line in table_lines(answer, width, styled=styled):
        print(line)


def table_lines(answer: Answer, width: int, *, styled: bool = False) -> Iterator[str]:
    """The lines of an answer's table; a column that is empty in every row is left out.

    >>> from datetime import date
    >>> row = {"who": "Zas", "sources": [{"publisher": "NTB", "published": "2026-03-02", "quote": "Zas", "report": "r"}]}
    >>> print(*table_lines(Answer("attendance", date(2026, 3, 2), [row], [("name", "who")]), 60), sep="\\n")
    name
    Zas
        NTB 2026-03-02 "Zas"
    """
    if not answer.rows:
        yield f"Nothing is known of this as of {answer.as_of.isoformat()}."
    lines, headings = [[harmless(cell) for cell in line] for line in answer.lines()], answer.headings()
    kept = [n for n in range(len(headings) - 1) if any(line[n] for line in lines)]
    widths = _widths([[headings[n] for n in kept], *([line[n] for n in kept] for line in lines)], width)
    if answer.rows:
        yield _bold(_joined([headings[n] for n in kept], widths)[0], styled)
    for line in lines:
        yield from _joined([line[n] for n in kept], widths)
        if line[-1]:
            yield from (
                _dim(piece, styled)
                for piece in textwrap.wrap(line[-1], width - 8, initial_indent="    ", subsequent_indent="    ")
            )
    for sentence in answer.unknown:
        yield from textwrap.wrap(f"Not known: {harmless(sentence)}", width)


def harmless(words: str) -> str:
    """Words of a report as a terminal may show them: control characters, which could steer it, are replaced.

    >>> harmless("Oslo\\x1b[2J talks")
    'Oslo\\ufffd[2J talks'
    """
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in words)


def harmless_lines(words: str) -> str:
    """The same for words of several lines, which stay lines.

    >>> harmless_lines("no\\x1b[2J answer\\nask again")
    'no\\ufffd[2J answer\\nask again'
    """
    return "\n".join(harmless(line) for line in words.splitlines())


def _widths(rows: list[list[str]], width: int) -> list[int]:
    """Column widths: as wide as their cells; where that is too much, the widest give way first."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    room = width - len(GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _joined(cells: list[str], widths: list[int]) -> list[str]:
    """One row as its lines, long cells wrapped."""
    wrapped = [textwrap.wrap(cell, width) or [""] for cell, width in zip(cells, widths, strict=True)]
    height = max((len(cell) for cell in wrapped), default=0)
    padded = [cell + [""] * (height - len(cell)) for cell in wrapped]
    rows = zip(*padded, strict=True)
    return [GAP.join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows]


def _bold(line: str, styled: bool) -> str:
    return f"\033[1m{line}\033[0m" if styled else line


def _dim(line: str, styled: bool) -> str:
    return f"\033[2m{line}\033[0m" if styled else line
