"""An answer on the screen: a table for people, rows for programs."""

from __future__ import annotations

import json
import sys

from rich.console import Console
from rich.table import Table

from summitry.questions import Answer

WIDTH = 132
"""Characters of a table that goes to a file or a pipe."""


def show(answer: Answer, *, as_json: bool) -> None:
    """Print an answer: JSON, or a table whose rows end in their source."""
    if as_json:
        print(json.dumps(answer.to_json(), ensure_ascii=False))
        return
    console = Console(width=None if sys.stdout.isatty() else WIDTH, highlight=False, soft_wrap=False)
    if not answer.rows:
        console.print(f"Nothing is known of this as of {answer.as_of.isoformat()}.")
    else:
        console.print(_table(answer))
    for sentence in answer.unknown:
        console.print(f"Not known: {sentence}", markup=False)


def _table(answer: Answer) -> Table:
    """The answer's columns; one that is empty in every row is left out."""
    lines, headings = answer.lines(), answer.headings()
    kept = [n for n in range(len(headings)) if any(line[n] for line in lines)]
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for number in kept:
        last = number == len(headings) - 1
        table.add_column(headings[number], overflow="fold", style="dim" if last else None, ratio=2 if last else None)
    for line in lines:
        table.add_row(*(_escaped(line[n]) for n in kept))
    return table


def _escaped(words: str) -> str:
    """Words of a report are shown as they stand; square brackets in them are no markup."""
    return words.replace("[", r"\[")
