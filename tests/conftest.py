"""What every test may lean on."""

from __future__ import annotations

import os

import pytest

from summitry.knowledge import World, load

# The accuracy floors need the evaluation sets; without them they are not collected at all.
collect_ignore_glob = [] if os.environ.get("SUMMITRY_GOLD") else ["*/test_floors.py"]


@pytest.fixture(scope="session")
def world() -> World:
    """The tables that ship."""
    return load()
