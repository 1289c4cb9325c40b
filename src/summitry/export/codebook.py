"""The codebook of the exported tables, made from the descriptions of their columns."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from summitry.export.polecat import COLUMNS as POLECAT
from summitry.export.tables import TABLES, Column, Table

_KINDS = {
    "words": "text",
    "day": "date",
    "number": "double",
    "whole number": "int64",
    "yes or no": "boolean",
}


def codebook() -> str:
    """The codebook as Markdown.

    >>> codebook().splitlines()[0]
    '# Codebook of the exported tables'
    """
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Codebook of the exported tables"
    yield ""
    yield "Made by `python -m summitry.export.codebook` from the descriptions that the Parquet files carry; a test keeps it true."
    yield ""
    yield "`summitry export --format parquet --out FOLDER` writes one file a table, `--format csv --out FOLDER` the same tables as CSV."
    yield "In CSV an empty cell is a value that is not known, several values stand with ` | ` between them, and words that a spreadsheet"
    yield "would take for a formula have an apostrophe before them. Every row says which report it rests on; `quote` is"
    yield "`text[quote_start:quote_end]` of that report."
    for table in TABLES:
        yield from _table(table)
    yield ""
    yield "## polecat"
    yield ""
    yield "`--format polecat` writes the coded events with POLECAT's columns, separated by tabs. What no report and no table tells stays empty."
    yield ""
    yield from _columns(POLECAT)


def _table(table: Table) -> Iterator[str]:
    yield ""
    yield f"## {table.name}"
    yield ""
    yield f"{table.description}."
    yield ""
    yield from _columns(table.columns)


def _columns(columns: tuple[Column, ...]) -> Iterator[str]:
    yield "| column | type | what it holds |"
    yield "|---|---|---|"
    for column in columns:
        description = column.description.replace("|", "\\|")
        yield f"| `{column.name}` | {_KINDS[column.kind]} | {description} |"


if __name__ == "__main__":
    sys.stdout.write(codebook())
