"""Reading made-up sentences for the events in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from summitry.actors import find_mentions
from summitry.events import Found, find_events
from summitry.facts import Report
from summitry.knowledge import World
from summitry.reports import Draft, report_of
from summitry.statements import find_statements
from summitry.text import parse
from summitry.text.tense import direction_at
from summitry.times import find_times

PUBLISHED = date(2026, 3, 4)  # a Wednesday


@pytest.fixture(scope="session")
def find(world: World) -> Callable[..., Found]:
    """What is found in a text, published on Wednesday 4 March 2026."""

    def found(text: str) -> Found:
        report: Report = report_of(Draft(text), published=PUBLISHED)
        parsed = parse(report)
        mentions = find_mentions(report, world, [(s.start, s.end) for s in parsed.sentences])
        times = find_times(report.text, report.published, direction_at(parsed), report.parts)
        return find_events(parsed, mentions, times, find_statements(parsed, mentions, times), world)

    return found
