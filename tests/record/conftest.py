"""The record's tests run on every database there is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from backends import backends, fresh_database, running_server

from summitry.knowledge import World
from summitry.questions import OpenRecord, open_record


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests that want a record run once on each database."""
    if "backend" in metafunc.fixturenames:
        metafunc.parametrize("backend", backends(), scope="session")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """One PostgreSQL server for all tests."""
    with running_server() as address:
        yield address


@pytest.fixture
def url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty record."""
    if backend == "sqlite":
        return f"sqlite:///{tmp_path / 'record.sqlite'}"
    return fresh_database(request.getfixturevalue("server"))


@pytest.fixture
def record(url: str, world: World) -> Iterator[OpenRecord]:
    """An empty record."""
    with open_record(url, world=world) as opened:
        yield opened
