"""A report as it was read: its text, and what is known of where and when it appeared."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Span = tuple[int, int]
"""Character offsets into a report's text, start in, end out."""

DateSource = Literal["option", "metadata", "dateline", "file name"]
PartKind = Literal["title", "subhead", "heading", "dateline", "body"]


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place and day a wire puts before its first sentence; `date` is ISO at the precision it has.

    >>> Dateline("OSLO", "2026-03-02", "NTB", (0, 22)).place
    'OSLO'
    """

    place: str | None
    date: str | None
    agency: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Part:
    """One block of a report's text: a title, a subhead, a heading between paragraphs, a dateline, or a paragraph."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Report:
    """One report: the text every offset points into, and its metadata.

    `published` is None where nothing tells the day; it is never guessed. `published_from` says what told it.
    `parts` cover every non-blank line of `text` in order.

    >>> Report(id="r1", text="Talks opened in Oslo.").published is None
    True
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    published_from: DateSource | None = None
    dateline: Dateline | None = None
    publisher: str | None = None
    language: str = "en"
    path: str | None = None
    url: str | None = None
    text_hash: str = ""
    parts: tuple[Part, ...] = field(default=())
    notes: tuple[str, ...] = field(default=())

    def words(self, span: Span) -> str:
        """The words of the text under a span."""
        return self.text[span[0] : span[1]]

    @property
    def day(self) -> date | None:
        """The day the report speaks from: its dateline's where that has one, else its publication.

        >>> Report("r1", "Talks opened.", published=date(2026, 3, 3), dateline=Dateline("OSLO", "2026-03-02", None, (0, 0))).day
        datetime.date(2026, 3, 2)
        """
        told = self.dateline.date if self.dateline is not None else None
        if told is not None and len(told) == 10 and told[0] != "X":
            return date.fromisoformat(told)
        return self.published
