"""What the tests of coded events lean on: a sentence in, its events out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summitry.actors import find_mentions
from summitry.events.coded import code_events
from summitry.facts import CodedEvent, Report
from summitry.knowledge import World
from summitry.text import parse

Coder = Callable[[str], tuple[CodedEvent, ...]]


@pytest.fixture(scope="session")
def coded(world: World) -> Coder:
    """The coded events of a text."""

    def code(text: str) -> tuple[CodedEvent, ...]:
        report = Report(id="r", text=text)
        return code_events(parse(report), find_mentions(report, world))

    return code
