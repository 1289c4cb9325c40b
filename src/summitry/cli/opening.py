"""The record and the window that the options of a command name."""

from __future__ import annotations

from summitry.cli.options import day, day_or_today
from summitry.cli.settings import knowledge_folder, record_url
from summitry.knowledge import load
from summitry.questions import OpenRecord, open_record, window_of
from summitry.record import Window


def open_chosen(record: str | None) -> OpenRecord:
    """The record that `--record` names, or that is meant without it, with the tables of `SUMMITRY_KNOWLEDGE` over those that ship.

    Raises RecordError, BadTable.
    """
    return open_record(record_url(record), world=load(knowledge_folder()))


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
