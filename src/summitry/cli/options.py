"""Options that many commands share."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from summitry.errors import BadDate
from summitry.reports.dates import parse_date


def day(words: str) -> date:
    """A day from the command line; raises BadDate."""
    return parse_date(words)


def day_or_today(words: str | None) -> date:
    """The day an answer is given as of: the one named, else today."""
    return parse_date(words) if words else date.today()


def days_of(words: str) -> int:
    """A span of days from `90d`, `6w` or `90`; raises BadDate.

    >>> days_of("90d"), days_of("6w"), days_of("14")
    (90, 42, 14)
    """
    number, unit = (words[:-1], words[-1]) if words[-1:] in {"d", "w"} else (words, "d")
    if not (number.isascii() and number.isdigit()) or len(number) > 4:
        raise BadDate(f"{words[:40]!r} is no span of days that can be used. Write it as 90d or 6w.")
    return int(number) * (7 if unit == "w" else 1)


Paths = Annotated[list[str], typer.Argument(help="Files, folders, patterns, or - for standard input.")]
Published = Annotated[str | None, typer.Option(help="The day of publication, for reports that do not tell it.")]
RecordOption = Annotated[
    str | None,
    typer.Option("--record", help="Address of the record: a file, or a SQLAlchemy URL. Default: SUMMITRY_RECORD."),
]
AsOf = Annotated[str | None, typer.Option("--as-of", help="What was known on this day. Default: today.")]
AsJson = Annotated[bool, typer.Option("--json", help="Rows for programs.")]
From = Annotated[str | None, typer.Option("--from", help="From this day on.")]
DaysOption = Annotated[int | None, typer.Option("--days", help="For so many days.")]
Org = Annotated[str | None, typer.Option("--org", help="Of this organisation.")]
Person = Annotated[str | None, typer.Option("--person", help="With this person or state.")]
EventName = Annotated[
    str, typer.Argument(metavar="EVENT", help='An id, csto/2022-11-23, "CSTO summit Yerevan", or CSTO.')
]
