"""The tables as rows, a user's folder laid over ours."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import cast

from summitry.errors import BadTable
from summitry.knowledge import rows
from summitry.knowledge.rows import RELATIONS, columns_of

SHIPPED = Path(__file__).with_name("tables")

Row = tuple[str, ...]


def files_of(relation: str, folder: Path) -> list[Path]:
    """The files of a relation in a folder: `relation.csv` and `relation-part.csv`, by name."""
    whole = folder / f"{relation}.csv"
    parts = sorted(folder.glob(f"{relation}-*.csv"))
    return [whole, *parts] if whole.exists() else parts


def read_rows(path: Path, relation: str) -> Iterator[Row]:
    """The rows of one file; a file whose header is not the relation's is refused."""
    row, _ = RELATIONS[relation]
    make = row._make  # type: ignore[attr-defined]
    width = len(row._fields)  # type: ignore[attr-defined]
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        if tuple(header) != columns_of(relation):
            raise BadTable(
                f"cannot read {path.name}: its header is {','.join(header)!r}; "
                f"{','.join(columns_of(relation))!r} is wanted. Correct the first line of the file."
            )
        for cells in reader:
            if len(cells) == width:
                yield make(cells)
            elif cells:
                raise BadTable(
                    f"cannot read {path.name} line {reader.line_num}: {len(cells)} cells, {width} are wanted "
                    f"({','.join(cells)[:80]!r}). Quote a cell that holds a comma."
                )


def read_relation(relation: str, folder: Path | None) -> list[Row]:
    """All rows of a relation: ours, with those of `folder` in place of ours of the same key, and its others added."""
    ours = [row for path in files_of(relation, SHIPPED) for row in read_rows(path, relation)]
    theirs = [row for path in files_of(relation, folder) for row in read_rows(path, relation)] if folder else []
    if not theirs:
        return ours
    row_type, key_names = RELATIONS[relation]
    places = [row_type._fields.index(name) for name in key_names]  # type: ignore[attr-defined]
    merged = {
        tuple(row[i] for i in places) + ((n,) if relation == "tenures" and not row[1] else ()): row
        for n, row in enumerate(ours)
    }
    merged.update({tuple(row[i] for i in places): row for row in theirs})
    return list(merged.values())


class Tables:
    """The relations of the world, each read when first asked for."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder

    @cached_property
    def states(self) -> list[rows.State]:
        """States and territories."""
        return cast("list[rows.State]", read_relation("states", self.folder))

    @cached_property
    def state_names(self) -> list[rows.StateName]:
        """Names, demonyms, adjectives and metonyms of states."""
        return cast("list[rows.StateName]", read_relation("state_names", self.folder))

    @cached_property
    def places(self) -> list[rows.Place]:
        """Places with coordinates."""
        return cast("list[rows.Place]", read_relation("places", self.folder))

    @cached_property
    def organisations(self) -> list[rows.Organisation]:
        """Organisations, formats, groups."""
        return cast("list[rows.Organisation]", read_relation("organisations", self.folder))

    @cached_property
    def organisation_names(self) -> list[rows.OrganisationName]:
        """Names of organisations."""
        return cast("list[rows.OrganisationName]", read_relation("organisation_names", self.folder))

    @cached_property
    def parts(self) -> list[rows.Part]:
        """Which agencies, courts and missions belong to which organisation."""
        return cast("list[rows.Part]", read_relation("parts", self.folder))

    @cached_property
    def bodies(self) -> list[rows.Body]:
        """Bodies of organisations."""
        return cast("list[rows.Body]", read_relation("bodies", self.folder))

    @cached_property
    def memberships(self) -> list[rows.Membership]:
        """Who belongs to what."""
        return cast("list[rows.Membership]", read_relation("memberships", self.folder))

    @cached_property
    def offices(self) -> list[rows.Office]:
        """Offices."""
        return cast("list[rows.Office]", read_relation("offices", self.folder))

    @cached_property
    def persons(self) -> list[rows.Person]:
        """Persons."""
        return cast("list[rows.Person]", read_relation("persons", self.folder))

    @cached_property
    def tenures(self) -> list[rows.Tenure]:
        """Who held which office."""
        return cast("list[rows.Tenure]", read_relation("tenures", self.folder))

    @cached_property
    def rotations(self) -> list[rows.Rotation]:
        """Rules of rotation."""
        return cast("list[rows.Rotation]", read_relation("rotations", self.folder))

    @cached_property
    def turns(self) -> list[rows.Turn]:
        """Turns of rotations."""
        return cast("list[rows.Turn]", read_relation("turns", self.folder))

    @cached_property
    def mechanisms(self) -> list[rows.Mechanism]:
        """How organisations answer crises."""
        return cast("list[rows.Mechanism]", read_relation("mechanisms", self.folder))

    @cached_property
    def yardsticks(self) -> list[rows.Yardstick]:
        """Figures that others are held against."""
        return cast("list[rows.Yardstick]", read_relation("yardsticks", self.folder))
