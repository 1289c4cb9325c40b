"""Comma-separated and tab-separated values that a spreadsheet opens without running anything in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\n")


def cell(value: Any) -> str:
    """A value as a cell. Words that a spreadsheet would take for a formula get an apostrophe before them; numbers are left alone.

    >>> cell("=HYPERLINK(1)"), cell(-8.8), cell(None), cell(True), cell(["a", "b"])
    ("'=HYPERLINK(1)", '-8.8', '', 'true', 'a | b')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.15g}" if isinstance(value, float) else str(value)
    words = joined(value).replace("\x00", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    return f"'{words}" if words.lstrip(" \ufeff").startswith(_FORMULA) or words.startswith(_FORMULA) else words


def joined(value: Any) -> str:
    """Words as they are; several values with bars between them."""
    return " | ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def lines(headings: Sequence[str], rows: Iterable[Sequence[Any]], *, tabs: bool = False) -> Iterator[str]:
    """A sheet line by line, the headings first; RFC 4180 with plain line ends."""
    yield _line(headings, tabs)
    for values in rows:
        yield _line([cell(value) for value in values], tabs)


def _line(cells: Sequence[str], tabs: bool) -> str:
    held = io.StringIO()
    csv.writer(held, dialect="excel-tab" if tabs else "excel", lineterminator="\n").writerow(cells)
    return held.getvalue()
