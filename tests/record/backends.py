"""Records to test on: a SQLite file, and a PostgreSQL server of our own where its programs are found."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

FOLDER = "SUMMITRY_TEST_POSTGRES"
REQUIRED = "SUMMITRY_REQUIRE_POSTGRES"

ADVICE = (
    f"no PostgreSQL server programs are found, and {REQUIRED} is set.\n"
    f"  Install PostgreSQL (Debian: apt-get install postgresql), or name the folder that holds initdb and pg_ctl in {FOLDER}."
)


def find_programs() -> Path | None:
    """The folder of initdb and pg_ctl; None where there is none."""
    named = os.environ.get(FOLDER)
    folders = [Path(named)] if named else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("initdb")
    folders += [Path(found).resolve().parent] if found else []
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)


def backends() -> list[str]:
    """The databases the suite runs on. PostgreSQL is among them where it is found, and where it must be."""
    wanted = find_programs() is not None or bool(os.environ.get(REQUIRED))
    return ["sqlite", "postgresql"] if wanted else ["sqlite"]


@contextmanager
def running_server() -> Iterator[str]:
    """A PostgreSQL server on a free port of this machine, gone afterwards; the address of its database `postgres`."""
    programs = find_programs()
    if programs is None:
        raise AssertionError(ADVICE)
    folder = Path(tempfile.mkdtemp(prefix="summitry-postgres-"))
    user = _unprivileged()
    if user is not None:
        shutil.chown(folder, user)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = folder / "data"

    def run(*words: str) -> None:
        done = subprocess.run(words, user=user, cwd=folder, capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise AssertionError(f"{words[0]} failed: {done.stderr or done.stdout}")

    def control(*words: str) -> None:
        # Its output goes to a file: the server would hold a pipe open for as long as it lives.
        with (folder / "control.log").open("w") as log:
            subprocess.run(
                [str(programs / "pg_ctl"), "-D", str(data), "-w", *words],
                user=user,
                cwd=folder,
                stdout=log,
                stderr=log,
                check=True,
                timeout=120,
            )

    run(str(programs / "initdb"), "-D", str(data), "-U", "summitry", "-A", "trust", "-E", "UTF8", "--no-sync")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60"
    control("-l", str(folder / "server.log"), "-o", options, "start")
    try:
        yield f"postgresql+psycopg://summitry@127.0.0.1:{port}/postgres"
    finally:
        control("-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged() -> str | None:
    """PostgreSQL refuses to run as root: the account to run it as then."""
    if os.name != "posix" or os.geteuid() != 0:
        return None
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def fresh_database(server: str) -> str:
    """A new database on a server; its address."""
    import psycopg

    name = f"record_{uuid4().hex[:12]}"
    plain = server.replace("+psycopg", "")
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return server.rsplit("/", 1)[0] + f"/{name}"
