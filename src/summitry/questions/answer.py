"""An answer: rows for programs, lines for people, each ending in its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Row = dict[str, Any]
Column = tuple[str, str]
"""A heading and the key of the row that stands under it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the record has to say to one question as of one day; `unknown` are sentences on what it cannot say."""

    question: str
    as_of: date
    rows: Sequence[Row]
    columns: Sequence[Column]
    unknown: Sequence[str] = field(default=())

    def to_json(self) -> Row:
        """The answer as programs read it."""
        return {
            "question": self.question,
            "as_of": self.as_of.isoformat(),
            "rows": list(self.rows),
            "unknown": list(self.unknown),
        }

    def lines(self) -> list[list[str]]:
        """One list of cells a row, in the order of `columns`, the source last."""
        return [[*(words_of(row.get(key)) for _, key in self.columns), source_words(row)] for row in self.rows]

    def headings(self) -> list[str]:
        """The headings of `lines`."""
        return [*(heading for heading, _ in self.columns), "source"]


def words_of(value: Any) -> str:
    """A cell's value in words.

    >>> words_of({"name": "Yerevan", "country": "arm"}), words_of([{"name": "Zas", "status": "certain"}, "Rahmon"]), words_of(None)
    ('Yerevan', 'Zas (certain), Rahmon', '')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        named = value.get("title") or value.get("name") or value.get("text") or ""
        return f"{named} ({value['status']})" if value.get("status") else str(named)
    if isinstance(value, list | tuple):
        return ", ".join(words_of(each) for each in value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def source_words(row: Row) -> str:
    """Publisher, day and words of a row's first source, and how many more there are.

    >>> source_words({"sources": [{"publisher": "NTB", "published": "2026-03-02", "quote": "talks open", "report": "r1"}]})
    'NTB 2026-03-02 "talks open"'
    """
    sources = row.get("sources") or []
    if not sources:
        return ""
    first = sources[0]
    quote = " ".join(first["quote"].split())
    short = quote if len(quote) <= 120 else quote[:117] + "…"
    name = first["publisher"] or first["report"]
    more = f" (+{len(sources) - 1})" if len(sources) > 1 else ""
    return f'{name} {first["published"] or "undated"} "{short}"{more}'.replace("  ", " ")
