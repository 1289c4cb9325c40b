"""A record's address becomes a connection; drivers' errors become the record's own."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from summitry.errors import RecordError, RecordLocked, RecordUnreachable

BUSY_SECONDS = 10.0
"""How long a second writer waits for the first (SQLite lets one write at a time)."""

WRITER_LOCK = 7_305_017
"""The number of PostgreSQL's advisory lock under which readings are placed, one at a time."""


def connect(url: str, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine for a record's address; nothing is opened yet.

    Refuses an address that is no SQLAlchemy URL, and a kind of database that is neither SQLite nor PostgreSQL
    (RecordUnreachable). A plain path is taken for a SQLite file.

    >>> connect("sqlite:///:memory:").dialect.name
    'sqlite'
    """
    if "://" not in url:
        url = f"sqlite:///{Path(url).expanduser()}"
    try:
        address = make_url(url)
        backend = address.get_backend_name()
    except (ArgumentError, NoSuchModuleError) as error:
        raise RecordUnreachable(_advice(url)) from error
    if backend == "sqlite":
        return _sqlite(url, address.database, busy_seconds)
    if backend != "postgresql":
        raise RecordUnreachable(_advice(url))
    try:
        return create_engine(address.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise RecordUnreachable(
            f"the record {address!s} cannot be opened: the PostgreSQL driver is not installed.\n"
            "  Install it with: pip install 'summitry[postgresql]'."
        ) from error


def _advice(url: str) -> str:
    return (
        f"the record {url!r} cannot be opened: this is no address of a SQLite or PostgreSQL database.\n"
        "  Give a path, sqlite:///path/to/file.sqlite, or postgresql+psycopg://user@host/name."
    )


def _sqlite(url: str, database: str | None, busy_seconds: float) -> Engine:
    in_memory = not database or database == ":memory:"
    if database and not in_memory:
        try:
            Path(database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise RecordUnreachable(
                f"the record {database!r} cannot be made: {error.strerror}.\n  Give a place you may write to with --record."
            ) from error
    if database and not in_memory and _is_shelved(Path(database)):
        return _shelved(Path(database))
    arguments: dict[str, Any] = {"timeout": busy_seconds, "check_same_thread": False}
    engine = (
        create_engine(url, connect_args=arguments)
        if in_memory
        else create_engine(url, connect_args=arguments, poolclass=NullPool if busy_seconds < 1 else None)
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _is_shelved(path: Path) -> bool:
    """Whether a record lies where nothing can be written, and was closed in order: SQLite cannot then keep its log beside it."""
    return path.exists() and not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists()


def _shelved(path: Path) -> Engine:
    """Such a record, to be asked only: opened as a file that nobody changes."""
    engine = create_engine(f"sqlite:///file:{quote(str(path.absolute()))}?immutable=1&uri=true")
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    event.listen(engine, "connect", lambda raw, _entry: setattr(raw, "isolation_level", None))
    return engine


def _prepare(raw: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    raw.isolation_level = None  # this module says BEGIN itself: the driver's own would not lock until the first write
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32000"):
        raw.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("summitry_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def asking(engine: Engine) -> Iterator[Connection]:
    """A connection that reads; every answer is worked out from one state of the record."""
    with _translated(engine), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes: all of it is kept, or nothing is. Writers wait for one another."""
    with _translated(engine), engine.connect() as connection:
        connection = connection.execution_options(summitry_writes=True)
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITER_LOCK})
            yield connection


@contextmanager
def _translated(engine: Engine) -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        raise _translate(error, engine) from error


def _translate(error: SQLAlchemyError, engine: Engine) -> RecordError:
    where = engine.url.render_as_string(hide_password=True)
    said = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    first = said.strip().splitlines()[0] if said.strip() else type(error).__name__
    if "locked" in said or "lock timeout" in said or "busy" in said:
        return RecordLocked(
            f"the record {where} cannot be written: another process is writing to it ({first}).\n"
            "  Wait until it has ended, or keep the record in PostgreSQL, which lets many write."
        )
    if isinstance(error, OperationalError):
        return RecordUnreachable(
            f"the record {where} cannot be used: {first}.\n  See that the address is right, that the database answers, "
            "and that you have the right to it and room for it."
        )
    return RecordError(
        f"the record {where} cannot be used: {first}.\n  See that it is a record of summitry, or give another with --record."
    )
