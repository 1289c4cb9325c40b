"""The record's tables are brought to the version this program knows."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.schema import SetColumnComment, SetTableComment

from summitry.errors import RecordVersion
from summitry.record.engine import asking, writing
from summitry.record.schema import VERSION, about, descriptions, metadata


def bring_up_to_date(engine: Engine) -> None:
    """Make the tables of a new record, or lift those of an older one; nothing happens where they are current.

    Raises RecordVersion for a record made by a later version, and for a database that holds something else.
    """
    with asking(engine) as connection:
        found = _version(connection)
    if found == VERSION:
        return
    with writing(engine) as connection:  # waits for another process that may be doing the same
        if _version(connection) != VERSION:
            migrate_to(connection, "head")
            _describe(connection)


def _version(connection: Connection) -> str | None:
    names = set(inspect(connection).get_table_names())
    if "alembic_version" in names:
        found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return found
    if names & set(metadata.tables):
        raise RecordVersion(
            f"the record {connection.engine.url.render_as_string()} cannot be used: it has tables of the same names that this "
            "program did not make.\n  Give another file or database with --record."
        )
    return None


def migrate_to(connection: Connection, revision: str) -> None:
    """Run the migrations up to a revision; raises RecordVersion where the record's own is not among those known."""
    # Alembic costs a tenth of a second to import: only a record that must change pays for it.
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    found = _version(connection)
    known = {script.revision for script in scripts.walk_revisions()}
    if found is not None and found not in known:
        raise RecordVersion(
            f"the record {connection.engine.url.render_as_string()} has version {found}, and this program knows {', '.join(sorted(known))}.\n"
            "  It was made by a later version: install that, or give another record with --record."
        )
    with EnvironmentContext(config, scripts, fn=lambda before, _: scripts._upgrade_revs(revision, before)) as steps:
        steps.configure(connection=connection, target_metadata=metadata)
        steps.run_migrations()


def _describe(connection: Connection) -> None:
    """Say in the database itself what every table and column holds."""
    connection.execute(about.delete())
    connection.execute(about.insert(), descriptions())
    if connection.dialect.name == "postgresql":
        for table in metadata.sorted_tables:
            connection.execute(SetTableComment(table))
            for column in table.columns:
                connection.execute(SetColumnComment(column))
