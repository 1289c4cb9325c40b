"""A record of four reports to export."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import AS_OF, readings

from summitry.export import Selection
from summitry.knowledge import World
from summitry.questions import OpenRecord, open_record


@pytest.fixture
def record(world: World, tmp_path: Path) -> Iterator[OpenRecord]:
    """The record, open."""
    with open_record(f"sqlite:///{tmp_path / 'desk.sqlite'}", world=world) as opened:
        for reading in readings():
            opened.add(reading)
        yield opened


@pytest.fixture
def selection(record: OpenRecord) -> Selection:
    """All of it as known when all was told."""
    return Selection(record, AS_OF)
