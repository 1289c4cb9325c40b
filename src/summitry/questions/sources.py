"""The sources of an answer's line."""

from __future__ import annotations

from collections.abc import Iterable

from summitry.questions.answer import Row
from summitry.record import Source


def rows_of(sources: Iterable[Source]) -> list[Row]:
    """Each origin once with its words, the newest first; reports that reprint it are named beside it."""
    found: dict[str, Row] = {}
    for source in sorted(sources, key=lambda each: (each.known_on, each.report)):
        row = found.get(source.origin)
        if row is None:
            found[source.origin] = source.row()
        elif source.report != row["report"] and source.report not in row.setdefault("reprints", []):
            row["reprints"].append(source.report)
    return list(reversed(found.values()))
