"""The questions' tests use the readings made by hand for the record."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "record"))

from chains import Chain, Told, load_chains

from summitry.knowledge import World
from summitry.questions import OpenRecord, open_record


@pytest.fixture(scope="session")
def yerevan(world: World) -> Iterator[OpenRecord]:
    """A record of the first story chains, all in one."""
    with open_record("sqlite:///:memory:", world=world) as record:
        for chain in load_chains()[:4]:
            Told(record, [each | {"id": f"{chain.name[:2]}-{each['id']}"} for each in chain.reports])
        yield record


@pytest.fixture
def empty(world: World) -> Iterator[OpenRecord]:
    """A record with nothing in it."""
    with open_record("sqlite:///:memory:", world=world) as record:
        yield record


__all__ = ["Chain"]
