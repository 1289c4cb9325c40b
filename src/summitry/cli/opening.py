"""The record and the window that the options of a command name."""

from __future__ import annotations

import sys
from pathlib import Path

from summitry.cli.options import day, day_or_today
from summitry.cli.settings import knowledge_folder, record_url
from summitry.cli.showing import harmless
from summitry.questions import OpenRecord, open_record, window_of
from summitry.record import Window


def open_chosen(record: str | None) -> OpenRecord:
    """The record that `--record` names, or that is meant without it, with the tables of `SUMMITRY_KNOWLEDGE` over those that ship.

    Raises RecordError, BadTable.
    """
    folder = knowledge_folder()
    if folder is None:
        return open_record(record_url(record))
    from summitry.knowledge import load

    return open_record(record_url(record), world=load(folder))


def open_to_ask(record: str | None) -> OpenRecord:
    """The same for a question; says on standard error where the record is only made now, as it is after a slip in its name."""
    kind, _, place = record_url(record).partition(":///")
    if kind == "sqlite" and place not in {"", ":memory:"} and not Path(place).expanduser().exists():
        print(
            harmless(f"The record {place} was not there: it is new and empty. summitry read takes reports in."),
            file=sys.stderr,
        )
    return open_chosen(record)


def window_chosen(
    opened: OpenRecord, as_of: str | None, start: str | None, days: int | None, org: str | None, person: str | None
) -> Window:
    """Which events `--from`, `--days`, `--org` and `--person` leave; all of them without any. Raises BadDate, BadRequest."""
    return window_of(
        opened,
        day_or_today(as_of),
        start=day(start) if start else None,
        days=days,
        organisation=org,
        person=person,
    )
