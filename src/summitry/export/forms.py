"""The forms a record is exported in, by name."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Literal, Protocol

from summitry import __version__
from summitry.errors import BadRequest
from summitry.export.calendar import calendar, entries_of
from summitry.export.flat import Chunk, chunks, event_row
from summitry.export.selection import Row, Selection
from summitry.export.sheet import lines
from summitry.export.tables import EVENTS, TABLES
from summitry.record import Record
from summitry.record.identity import find_identities

Format = Literal["ics", "jsonld", "annotations", "ftm", "parquet", "csv", "polecat", "superdesk"]


class Rows(Protocol):
    """What an answer must have to be exported."""

    @property
    def rows(self) -> Sequence[Row]: ...
    @property
    def as_of(self) -> date: ...
    def headings(self) -> list[str]: ...
    def lines(self) -> list[list[str]]: ...


def export_rows(answer: Rows, format: str, *, record: Record | None = None) -> str:
    """An answer as `csv`, and an answer of events as `ics`.

    With the record at hand a calendar's UIDs and SEQUENCEs are those of `summitry export`; without it they are the events'
    present ids, and counts of their reports.
    """
    if format == "csv":
        return "".join(lines(answer.headings(), answer.lines()))
    if format == "ics":
        return calendar(_identified(answer, record), answer.as_of)
    raise BadRequest(f"an answer cannot be exported as {format!r}.\n  It can as ics or csv.")


def _identified(answer: Rows, record: Record | None) -> Sequence[Row]:
    if record is None:
        return answer.rows
    with record.asking() as connection:
        known = find_identities(connection, [row["id"] for row in answer.rows], answer.as_of.isoformat())
    return [
        row | ({"uid": known[row["id"]].uid, "revision": known[row["id"]].revision} if row["id"] in known else {})
        for row in answer.rows
    ]


def export_text(selection: Selection, format: Format, *, vague: bool = False) -> Iterator[str]:
    """A selection as one text, in pieces. Raises BadRequest for a form that is many files."""
    match format:
        case "ics":
            yield from entries_of((told.row() for told in selection.events()), selection.as_of, vague=vague)
        case "jsonld":
            from summitry.export.linked import linked_events

            yield from linked_events(selection)
        case "annotations":
            from summitry.export.quotes import annotation_page

            yield from annotation_page(selection)
        case "ftm":
            from summitry.export.ftm import entities

            yield from entities(selection)
        case "csv":
            headings = EVENTS.headings
            events = (event_row(told) for told in selection.events())
            yield from lines(headings, ([row[name] for name in headings] for row in events))
        case "polecat":
            from summitry.export.polecat import polecat_lines

            yield from polecat_lines(selection)
        case "superdesk":
            from summitry.export.superdesk import desk_lines

            yield from desk_lines(selection)
        case "parquet":
            raise BadRequest(
                "Parquet is one file a table and cannot be written to one file or to the screen.\n"
                "  Name a folder with --out: summitry export --format parquet --out tables/"
            )


def export_folder(selection: Selection, format: Format, folder: Path) -> list[Path]:
    """A selection as files in a folder, which is made where it is not there; the files. Every file is whole or not there.

    Parquet and CSV are one file a table, Superdesk one file an event. Raises BadRequest for a form that is one text.
    """
    if format not in ("parquet", "csv", "superdesk"):
        raise BadRequest(f"{format} is one file, and {folder} is a folder.\n  Name a file with --out.")
    if folder.exists() and not folder.is_dir():
        raise BadRequest(f"{folder} cannot be written into: it is a file.\n  Name a folder with --out.")
    folder.mkdir(parents=True, exist_ok=True)
    with _aside(folder) as (made, moved):
        if format == "parquet":
            from summitry.export.parquet import write_parquet

            write_parquet(chunks(selection), made, __version__)
        elif format == "csv":
            _write_csv(chunks(selection), made)
        else:
            _write_events(selection, made)
    return moved


@contextmanager
def _aside(folder: Path) -> Iterator[tuple[Path, list[Path]]]:
    """A folder inside, whose files are moved up once all are written; and the list that their places are told in then."""
    made = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
    moved: list[Path] = []
    try:
        yield made, moved
        moved.extend(path.replace(folder / path.name) for path in sorted(made.iterdir()))
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _write_csv(pieces: Iterable[Chunk], folder: Path) -> None:
    headings = {table.name: table.headings for table in TABLES}
    for name, names in headings.items():
        (folder / f"{name}.csv").write_text("".join(lines(names, [])), encoding="utf-8")
    for name, rows in pieces:
        with (folder / f"{name}.csv").open("a", encoding="utf-8", newline="") as file:
            told = lines(headings[name], ([row.get(each) for each in headings[name]] for row in rows))
            next(told)
            file.writelines(told)


def _write_events(selection: Selection, folder: Path) -> None:
    from summitry.export.superdesk import desk_events

    for name, event in desk_events(selection):
        (folder / name).write_text(json.dumps(event, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_text(pieces: Iterable[Any], path: Path) -> None:
    """Write a text to a file, whole or not at all. Raises BadRequest where the file cannot be written."""
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="", dir=path.parent, delete=False) as file:
            made = Path(file.name)
            try:
                file.writelines(pieces)
            except BaseException:
                made.unlink()
                raise
        made.chmod(0o644)
        made.replace(path)
    except OSError as error:
        raise BadRequest(f"{path} cannot be written: {error.strerror}.\n  Name another file with --out.") from error
