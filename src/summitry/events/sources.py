"""Who says so: the speaker of the statement a piece of the text stands in."""

from __future__ import annotations

from collections.abc import Sequence

from summitry.facts import Actor, Span, Statement


class Sources:
    """Looks up the innermost statement around a span."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._contents = [(span, s) for s in statements if s.source and _speaks(s) for span in s.content]

    def of(self, span: Span) -> str:
        """The actor id or the words of who says what stands at a span; `report` for the report's own voice."""
        around = [
            (end - start, s)
            for (start, end), s in self._contents
            if start <= span[0] and span[1] <= end and not _spoken_of(s, span)
        ]
        if not around:
            return "report"
        statement = min(around, key=lambda pair: pair[0])[1]
        if isinstance(statement.speaker, Actor):
            return statement.speaker.id
        return statement.speaker_name or "report"


VOICES = frozenset(
    "source official analyst spokesman spokeswoman spokesperson minister president newspaper daily agency media report diplomat "
    "ministry office sources officials analysts diplomats secretary envoy reports observers statement release".split()
)


def _speaks(statement: Statement) -> bool:
    """Whether the source can speak: an actor, or words that name a voice."""
    if isinstance(statement.speaker, Actor):
        return statement.speaker.kind != "place"
    return bool(statement.speaker_name and set(statement.speaker_name.lower().split()) & VOICES)


def _spoken_of(statement: Statement, span: Span) -> bool:
    """Whether the span is in the source itself ("participants of the meeting said")."""
    return any(start <= span[0] and span[1] <= end for start, end in statement.source)
