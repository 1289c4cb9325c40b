"""One watcher a record: what is fetched by two would be asked for twice as often as its server was promised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url, text

from summitry.errors import RecordLocked, RecordUnreachable
from summitry.locks import take
from summitry.record.engine import connect

WATCHER_LOCK = 7_305_018
"""The number of PostgreSQL's advisory lock that the watcher of a record holds."""


@contextmanager
def sole_watcher(url: str, lock: Path) -> Iterator[None]:
    """Be the only watcher of a record for a while, on this machine by a locked file, on a PostgreSQL server for all machines.

    Both locks go with the process that holds them, however it ends. Raises RecordLocked where another has one.
    """
    with _file_locked(url, lock), _server_locked(url):
        yield


def _busy(url: str) -> RecordLocked:
    return RecordLocked(
        f"the record {_shown(url)} is being watched already, by another process.\n  Stop that one, or give it these addresses too."
    )


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True) if "://" in url else url


@contextmanager
def _file_locked(url: str, lock: Path) -> Iterator[None]:
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        with lock.open("a+b") as file:
            if not take(file):
                raise _busy(url)
            yield
    except OSError as error:
        raise RecordUnreachable(
            f"the lock file {lock} cannot be used: {error.strerror}.\n  See that its folder is there and that you may write to it."
        ) from error


@contextmanager
def _server_locked(url: str) -> Iterator[None]:
    engine = connect(url)
    if engine.dialect.name != "postgresql":
        yield
        return
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if not connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": WATCHER_LOCK}).scalar():
                raise _busy(url)
            yield
    finally:
        engine.dispose()  # the lock is the connection's, and goes with it
