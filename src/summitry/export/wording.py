"""An event in words for a calendar's or a planning desk's entry: how sure, who, what, and whose words these are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

Row = dict[str, Any]

GRADES = {
    "scheduled": "",
    "past": "",
    "expected": "Expected: ",
    "possible": "Possible: ",
    "questioned": "In question: ",
    "wanted": "Wanted: ",
    "cancelled": "Cancelled: ",
    "denied": "Denied: ",
}
"""What stands before a title, so that how sure it is can be seen where a program shows nothing but the title."""

MOST_SOURCES = 10
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Words without the control characters that calendars, XML and spreadsheets refuse; line ends and tabs stay.

    >>> clean("Oslo\\x00 talks")
    'Oslo  talks'
    """
    return _CONTROL.sub(" ", text.replace("\r\n", "\n"))


def headline(row: Row) -> str:
    """The title with its grade before it.

    >>> headline({"title": "Talks in Oslo", "realis": "questioned"})
    'In question: Talks in Oslo'
    """
    return clean(f"{GRADES[row['realis']]}{row['title']}".replace("\n", " "))


def describe(row: Row) -> str:
    """An event row in lines: how sure, who, on the table, where it was before, and the sources with their words."""
    lines = [f"How sure: {row['realis']}" + (f' ("{_line(row["cue"])}")' if row.get("cue") else "")]
    if row["participants"]:
        lines.append("Who: " + ", ".join(f"{each['name']} ({each['status']})" for each in row["participants"]))
    if row["agenda"]:
        lines.append("On the table: " + "; ".join(each["text"] for each in row["agenda"]))
    if row["documents"]:
        lines.append("Documents: " + "; ".join(row["documents"]))
    if row.get("was"):
        lines.append(f"Moved from {row['was']}")
    lines.extend(["Sources:", *_sources(row["sources"])])
    return clean("\n".join(lines))


def _sources(sources: Sequence[Row]) -> list[str]:
    newest = sorted(sources, key=lambda each: each["published"] or "", reverse=True)
    told = [
        f'- {each["publisher"] or each["report"]}, {each["published"] or "undated"}: "{_line(each["quote"])}"'
        for each in newest[:MOST_SOURCES]
    ]
    more = len(newest) - MOST_SOURCES
    return [*told, f"- and {more} more"] if more > 0 else told


def _line(words: str) -> str:
    return " ".join(words.split())
