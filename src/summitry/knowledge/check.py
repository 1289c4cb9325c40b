"""What is wrong with the tables: every row that cannot stand, with the reason."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from summitry.errors import NoSuchPath
from summitry.knowledge.check_links import LINKS, known_ids
from summitry.knowledge.check_tenures import overlaps
from summitry.knowledge.roles import ROLE_NAMES
from summitry.knowledge.rows import RELATIONS, columns_of, several
from summitry.knowledge.tables import SHIPPED

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,80}(?:/[a-z0-9][a-z0-9-]{0,80}){0,2}")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,6})?")

_WORDS: dict[tuple[str, str], frozenset[str]] = {
    ("states", "status"): frozenset("member observer other territory former".split()),
    ("state_names", "kind"): frozenset(
        "official short native former alias acronym demonym adjective metonym epithet defect".split()
    ),
    ("organisation_names", "kind"): frozenset(
        "official short native former alias acronym demonym adjective metonym epithet defect".split()
    ),
    ("places", "kind"): frozenset("capital city venue region sea river feature".split()),
    ("organisations", "kind"): frozenset(
        "universal regional security economic commodity river court format bank agency group".split()
    ),
    ("bodies", "level"): frozenset(
        "heads ministers ambassadors officials parliament court secretariat military".split()
    ),
    ("memberships", "status"): frozenset("member observer partner candidate suspended withdrawn guest".split()),
    ("offices", "role"): frozenset({*ROLE_NAMES, ""}),
    ("persons", "sex"): frozenset({"m", "f", ""}),
    ("tenures", "status"): frozenset("holder acting interim elect disputed vacant".split()),
    ("turns", "status"): frozenset("held agreed skipped extended cut-short".split()),
}
_NUMBERS = {"places": ("latitude", "longitude"), "yardsticks": ("value", "low", "high")}
_REQUIRED = {
    "tenures": ("office", "status"),
    "states": ("id", "name"),
    "persons": ("id", "name"),
    "offices": ("id", "of", "title"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one row: the file, its line (1 is the header), how grave, and what would be right."""

    file: str
    line: int
    severity: Literal["warning", "error"]
    text: str


Line = tuple[str, int, dict[str, str]]
"""A file's name, a line's number, its cells by column."""


def check_tables(folder: Path | None = None) -> list[Problem]:
    """Every problem of the tables, or of a user's folder as it lies over them, in order of file and line.

    An error is a row that a look-up would trip over; a warning one that can be right but seldom is. Raises NoSuchPath
    where the folder is not there.
    """
    if folder is not None and not folder.is_dir():
        raise NoSuchPath(f"cannot check {folder}: there is no such folder. Give a folder with CSV files.")
    where = folder or SHIPPED
    found: list[Problem] = []
    lines: dict[str, list[Line]] = {}
    for path in sorted(where.glob("*.csv")):
        relation = path.stem.partition("-")[0]
        if relation not in RELATIONS:
            found.append(
                Problem(path.name, 1, "error", f"no relation is named {relation!r}: {', '.join(RELATIONS)} are")
            )
            continue
        lines.setdefault(relation, []).extend(_lines(path, relation, found))
    ids = known_ids(lines, folder)
    for relation, rows in lines.items():
        found.extend(_repeated(relation, rows))
        for name, number, cells in rows:
            for severity, text in _of_row(relation, cells, ids):
                found.append(Problem(name, number, severity, text))
    found.extend(Problem(name, number, "warning", text) for name, number, text in overlaps(lines.get("tenures", [])))
    return sorted(found, key=lambda problem: (problem.file, problem.line))


def _lines(path: Path, relation: str, found: list[Problem]) -> Iterator[Line]:
    """The lines of a file with as many cells as columns; the others become problems."""
    columns = columns_of(relation)
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        if tuple(header) != columns:
            found.append(
                Problem(path.name, 1, "error", f"the header is {','.join(header)!r}, {','.join(columns)!r} is wanted")
            )
            return
        for cells in reader:
            if len(cells) != len(columns):
                found.append(
                    Problem(path.name, reader.line_num, "error", f"{len(cells)} cells, {len(columns)} are wanted")
                )
                continue
            yield path.name, reader.line_num, dict(zip(columns, cells, strict=True))


def _repeated(relation: str, rows: list[Line]) -> Iterator[Problem]:
    """Rows whose key another row has already."""
    keys = tuple(name.rstrip("_") for name in RELATIONS[relation][1])
    seen: dict[tuple[str, ...], int] = {}
    for name, number, cells in rows:
        mark = tuple(cells[column] for column in keys)
        if mark in seen and not (relation == "tenures" and cells["status"] == "vacant"):
            yield Problem(name, number, "error", f"{'/'.join(mark)} is in line {seen[mark]} already")
        seen.setdefault(mark, number)


def _of_row(
    relation: str, cells: dict[str, str], ids: dict[str, set[str]]
) -> Iterator[tuple[Literal["warning", "error"], str]]:
    """What is wrong with one row by itself and with what it points to."""
    if not cells["source"].strip():
        yield "error", "no source is given"
    for column in _REQUIRED.get(relation, ()):
        if not cells[column].strip():
            yield "error", f"{column} is empty"
    if "id" in cells and not _ID.fullmatch(cells["id"]):
        yield "error", f"id {cells['id']!r} is not of small ASCII letters, digits and hyphens"
    for text in (*_dates(cells), *_numbers(relation, cells)):
        yield "error", text
    for (table, column), allowed in _WORDS.items():
        if table == relation:
            for word in several(cells[column]) or (cells[column],):
                if word not in allowed:
                    yield "error", f"{column} {word!r} is none of {', '.join(sorted(filter(None, allowed)))}"
    for column, targets in LINKS.get(relation, {}).items():
        for word in several(cells[column]):
            if not any(word in ids[target] for target in targets):
                yield "error", f"{column} {word!r} is in no row of {' or '.join(targets)}"
    if relation == "tenures" and (cells["status"] == "vacant") == bool(cells["holder"]):
        yield "error", "a vacant office has no holder, and any other has one"


def _dates(cells: dict[str, str]) -> Iterator[str]:
    """Dates that are none, and an end before its beginning."""
    days = {}
    for column in ("from", "to", "start"):
        if value := cells.get(column, ""):
            if not _is_day(value):
                yield f"{column} {value!r} is no date: 2022-11-23, 2022-11 or 2022"
            else:
                days[column] = value
    if "from" in days and "to" in days:
        width = min(len(days["from"]), len(days["to"]))
        if days["from"][:width] > days["to"][:width]:
            yield f"it ends ({days['to']}) before it begins ({days['from']})"


def _is_day(value: str) -> bool:
    """Whether the words are a day, month or year of the calendar."""
    if not _DATE.fullmatch(value):
        return False
    try:
        date.fromisoformat(value + "-01-01"[(len(value) - 4) :] if len(value) < 10 else value)
    except ValueError:
        return False
    return True


def _numbers(relation: str, cells: dict[str, str]) -> Iterator[str]:
    """Cells that must be numbers and are not, coordinates off the globe, ranges without their value."""
    values = {}
    for column in _NUMBERS.get(relation, ()):
        if cells[column]:
            if _NUMBER.fullmatch(cells[column]):
                values[column] = float(cells[column])
            else:
                yield f"{column} {cells[column]!r} is no number"
    if abs(values.get("latitude", 0)) > 90 or abs(values.get("longitude", 0)) > 180:
        yield "the coordinates are not on the globe"
    if {"value", "low", "high"} <= set(values) and not values["low"] <= values["value"] <= values["high"]:
        yield "the value is not between low and high"
