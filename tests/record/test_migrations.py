"""The migrations make the tables that the program knows, on every database."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, text
from telling import reading

import summitry.record.migrations
from summitry.knowledge import World
from summitry.questions import OpenRecord, open_record
from summitry.record.engine import asking, connect, writing
from summitry.record.migrate import migrate_to
from summitry.record.schema import VERSION, descriptions, metadata

TOLD: dict[str, Any] = {
    "id": "first",
    "day": "2031-03-02",
    "events": [
        {
            "says": "Putin and Tokayev will meet in Astana on 9 March.",
            "title": "Putin and Tokayev meet",
            "start": "2031-03-09",
            "place": "Astana",
            "who": {"Vladimir Putin": "certain", "Kassym-Jomart Tokayev": "certain"},
        },
        {"says": "The CSTO will sit in Minsk in April.", "title": "CSTO session", "start": "2031-04", "body": "csto"},
    ],
    "requests": [{"by": "arm", "to": ["csto"], "for": "observers", "says": "Armenia asked for observers."}],
}


def test_migrated_tables_are_those_of_the_schema(record: OpenRecord) -> None:
    """No table, column, index, key or comment differs; search tables are the database's own."""
    assert _differences(record) == []


def test_a_record_of_the_first_version_is_lifted_with_all_it_holds(url: str, world: World) -> None:
    """Rows written under the first revision answer under the newest, and take new readings."""
    _make_first_version(url, world)
    with open_record(url, world=world) as record:
        assert _differences(record) == []
        assert record.counts() == {"report": 1, "occasion": 2, "claim": 2}
        rows = record.agenda(as_of=date(2031, 3, 3)).rows
        assert [(row["start"], row["body"]) for row in rows] == [("2031-03-09", None), ("2031-04", "csto")]
        assert [row["for"] for row in record.requests(as_of=date(2031, 3, 3)).rows] == ["observers"]
        later = {
            **TOLD["events"][0],
            "says": "Putin and Tokayev met in Astana on 9 March.",
            "realis": "past",
            "who": {"Vladimir Putin": "attended", "Kassym-Jomart Tokayev": "attended"},
        }
        record.add(reading({"id": "second", "day": "2031-03-10", "events": [later]}))
        (row,) = record.outcomes(as_of=date(2031, 3, 11)).rows
        assert row["verdict"] == "held"
        assert {each["report"] for each in row["sources"]} == {"first", "second"}


def _make_first_version(url: str, world: World) -> None:
    """A record as the first revision made it, with the rows of one reading and none of what came later."""
    engine = connect(url)
    with writing(engine) as connection:
        migrate_to(connection, "0001")
        there = set(inspect(connection).get_table_names())
    with open_record("sqlite:///:memory:", world=world) as made:
        made.add(reading(TOLD))
        with made.asking() as old, writing(engine) as new:
            for table in metadata.sorted_tables:
                rows = [dict(row) for row in old.execute(select(table)).mappings()]
                if rows and table.name in there:
                    new.execute(table.insert(), rows)
            if new.dialect.name == "postgresql":
                _count_on(new)
    with asking(engine) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "0001"
    engine.dispose()


def _count_on(connection: Connection) -> None:
    """Let the running numbers go on after rows that brought their own."""
    for table, column in (("report", "number"), ("occasion", "number"), ("reading", "id"), ("decision", "id")):
        sequence = f"pg_get_serial_sequence('{table}', '{column}')"
        connection.execute(text(f"SELECT setval({sequence}, (SELECT max({column}) FROM {table}))"))


def _differences(record: OpenRecord) -> list[Any]:
    def ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
        return "search" not in (name or "") and name != "alembic_version"

    with record.asking() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
        return list(compare_metadata(context, metadata))


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
