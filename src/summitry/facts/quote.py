"""The words a fact was read from."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.facts.report import Report, Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a report with their place in it: `report.text[start:end] == text`.

    >>> quote_of(Report(id="r1", text="Talks opened in Oslo."), (0, 5))
    Quote(start=0, end=5, text='Talks')
    """

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The offsets alone."""
        return (self.start, self.end)


def quote_of(report: Report, span: Span) -> Quote:
    """The quote under a span; refuses a span that lies outside the text (ValueError)."""
    start, end = span
    if not 0 <= start < end <= len(report.text):
        raise ValueError(f"span {span} lies outside report {report.id!r} of {len(report.text)} characters")
    return Quote(start, end, report.text[start:end])
