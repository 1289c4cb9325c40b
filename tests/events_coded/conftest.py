"""What the tests of coded events lean on: a sentence in, its events out."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from summitry.actors import find_mentions
from summitry.events.coded import code_events
from summitry.facts import CodedEvent, Report
from summitry.knowledge import World
from summitry.text import parse

# The floors need the evaluation sets; without them they are not collected.
collect_ignore = [] if os.environ.get("SUMMITRY_GOLD") else ["test_floors.py"]

Coder = Callable[[str], tuple[CodedEvent, ...]]


@pytest.fixture(scope="session")
def coded(world: World) -> Coder:
    """The coded events of a text."""

    def code(text: str) -> tuple[CodedEvent, ...]:
        report = Report(id="r", text=text)
        return code_events(parse(report), find_mentions(report, world))

    return code
