"""Every table of a selection as one Parquet file, each column with its description."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summitry.errors import BadRequest
from summitry.export.flat import Chunk
from summitry.export.sheet import joined
from summitry.export.tables import TABLES, Column, Table

if TYPE_CHECKING:
    import pyarrow

Row = dict[str, Any]

ROWS_IN_GROUP = 20_000
"""Rows that are held before they are written: it bounds memory, and a group of this size still compresses well."""


def write_parquet(chunks: Iterable[Chunk], folder: Path, version: str) -> list[Path]:
    """Write `events.parquet` and the other tables into a folder; the files, in the order of the codebook.

    A table without rows is written too, so that what reads them finds its columns. Raises BadRequest where pyarrow is missing.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ModuleNotFoundError as error:
        raise BadRequest(
            "Parquet cannot be written: pyarrow is not installed.\n  Install it with: pip install 'summitry[parquet]', "
            "or export CSV with --format csv."
        ) from error
    schemas = {table.name: _schema(table, version) for table in TABLES}
    paths = {name: folder / f"{name}.parquet" for name in schemas}
    held: dict[str, list[Row]] = {name: [] for name in schemas}
    with ExitStack() as open_files:
        writers = {
            name: open_files.enter_context(parquet.ParquetWriter(paths[name], schema, compression="zstd"))
            for name, schema in schemas.items()
        }

        def write(name: str) -> None:
            rows = [_typed(row, schemas[name]) for row in held[name]]
            writers[name].write_table(pyarrow.Table.from_pylist(rows, schema=schemas[name]))
            held[name].clear()

        for name, rows in chunks:
            held[name].extend(rows)
            if len(held[name]) >= ROWS_IN_GROUP:
                write(name)
        for name in schemas:
            write(name)
    return list(paths.values())


def _schema(table: Table, version: str) -> pyarrow.Schema:
    import pyarrow

    kinds = {
        "words": pyarrow.string(),
        "day": pyarrow.date32(),
        "number": pyarrow.float64(),
        "whole number": pyarrow.int64(),
        "yes or no": pyarrow.bool_(),
    }

    def field(column: Column) -> pyarrow.Field:
        return pyarrow.field(column.name, kinds[column.kind], metadata={"description": column.description})

    about = {"description": table.description, "creator": f"summitry {version}"}
    return pyarrow.schema([field(column) for column in table.columns], metadata=about)


def _typed(row: Row, schema: pyarrow.Schema) -> Row:
    return {field.name: _value(row.get(field.name), str(field.type)) for field in schema}


def _value(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "date32[day]":
        return date.fromisoformat(value)
    return joined(value) if kind == "string" else value
