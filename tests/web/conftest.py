"""The pages' tests: a record of three made-up reports, and a browser where there is one."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

sys.path.append(str(Path(__file__).parent))

import made
from chromium import FOUND

from summitry.knowledge import World
from summitry.questions import OpenRecord, open_record
from summitry.web import Desk, make_app

# The browser's tests need Chromium. Without it they are not collected, unless SUMMITRY_REQUIRE_BROWSER says that they must run.
collect_ignore = [] if FOUND or os.environ.get("SUMMITRY_REQUIRE_BROWSER") else ["test_browser.py"]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, world: World) -> Path:
    """A record of the made-up reports that nobody changes."""
    place = tmp_path_factory.mktemp("filled") / "record.sqlite"
    with open_record(f"sqlite:///{place}", world=world) as opened:
        made.fill(opened)
    return place


@pytest.fixture
def record(filled: Path, tmp_path: Path, world: World) -> Iterator[OpenRecord]:
    """A record of the made-up reports, for one test."""
    place = shutil.copy(filled, tmp_path / "record.sqlite")
    with open_record(f"sqlite:///{place}", world=world) as opened:
        yield opened


@pytest.fixture
def desk(record: OpenRecord) -> Desk:
    """The desk over it, open to this machine."""
    return Desk(record, made.read_text, made.read_file)


@pytest.fixture
def client(desk: Desk) -> Iterator[TestClient]:
    """A visitor on this machine."""
    with TestClient(make_app(desk), base_url="http://localhost") as visitor:
        yield visitor


@pytest.fixture(scope="session")
def reader(filled: Path, world: World) -> Iterator[TestClient]:
    """A visitor who only reads: one for all tests."""
    with (
        open_record(f"sqlite:///{filled}", world=world) as opened,
        TestClient(make_app(Desk(opened, made.read_text, made.read_file)), base_url="http://localhost") as visitor,
    ):
        yield visitor
