"""A record opens in any program that opens SQLite, and says itself what its tables and columns hold."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from summitry.questions import OpenRecord


def test_every_table_and_column_says_what_it_holds(record: OpenRecord, tmp_path: Path) -> None:
    """Opened for reading only, as a viewer does; search indexes and the version table are the database's own."""
    record.close()
    with sqlite3.connect(f"file:{tmp_path / 'desk.sqlite'}?mode=ro", uri=True) as viewer:
        names = [row[0] for row in viewer.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        about = {
            (row[0], row[1]): row[2] for row in viewer.execute("SELECT table_name, column_name, description FROM about")
        }
        tables = [name for name in names if "_search" not in name and not name.startswith(("sqlite_", "alembic_"))]
        assert {"report", "occasion", "claim", "part", "statement", "request", "figure", "coded"} <= set(tables)
        for table in tables:
            columns = [row[1] for row in viewer.execute(f'PRAGMA table_info("{table}")')]
            for column in ("*", *columns):
                assert about.get((table, column)), f"{table}.{column} is not described"
            assert viewer.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] >= 0
        assert {table for table, _ in about} <= set(tables), "what is described is there"
        found = viewer.execute(
            "SELECT report.id FROM report_search JOIN report ON number = report_search.rowid WHERE report_search MATCH 'yerevan'"
        )
        assert {row[0] for row in found} == {"r1", "r2"}
    viewer.close()
