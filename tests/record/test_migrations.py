"""The migrations make the tables that the program knows, on every database."""

from __future__ import annotations

import ast
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import summitry.record.migrations
from summitry.questions import OpenRecord, open_record
from summitry.record.schema import VERSION, descriptions, metadata


def test_migrated_tables_are_those_of_the_schema(record: OpenRecord) -> None:
    """No table, column, index, key or comment differs; search tables are the database's own."""

    def ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
        return "search" not in (name or "") and name != "alembic_version"

    with record.asking() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_newest_migration_is_the_version_known() -> None:
    """A migration is added with its version."""
    folder = Path(summitry.record.migrations.__file__).parent / "versions"
    revisions = {
        node.value.value
        for path in folder.glob("0*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and node.targets[0].id == "revision"  # type: ignore[attr-defined]
    }
    assert max(revisions) == VERSION


def test_opening_twice_changes_nothing(record: OpenRecord, url: str) -> None:
    """The tables are made once; every one is described."""
    with open_record(url) as again:
        assert again.counts() == {"report": 0, "occasion": 0, "claim": 0}
    assert all(row["description"] for row in descriptions())
