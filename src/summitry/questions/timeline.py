"""What was and what is due, in one line of time."""

from __future__ import annotations

from datetime import date

from summitry.questions.agenda import MORE, by_day
from summitry.questions.answer import Answer
from summitry.record import ALL, Record, Window

COLUMNS = (
    ("day", "start"),
    ("event", "title"),
    ("kind", "kind"),
    ("where", "place"),
    ("how sure", "realis"),
    ("id", "id"),
)


def ask_timeline(record: Record, *, as_of: date, window: Window = ALL) -> Answer:
    """Every event of a window as known on a day, by its day; those without one last."""
    found = record.occasions(as_of, window, "all")
    rows = [each.row() for each in sorted(found.occasions, key=by_day)]
    return Answer("timeline", as_of, rows, COLUMNS, [MORE] if found.more else [])
