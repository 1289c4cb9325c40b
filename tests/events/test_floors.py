"""Accuracy of events does not fall: the annotated reports, by the benchmark's own scorer."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import events as scoring

SLOTS = {"realis": 0.88, "start": 0.85, "place": 0.79, "participant": 0.8, "status": 0.78}


@pytest.fixture(scope="module")
def tally() -> scoring.Tally:
    """All reports, read once."""
    return scoring.measure()


def f1(hit: int, want: int, have: int) -> float:
    return 2 * hit / (want + have)


def test_events_are_found(tally: scoring.Tally) -> None:
    counts: Counter[str] = tally.events
    assert f1(counts["hit"], counts["want"], counts["have"]) >= 0.92


def test_slots_together(tally: scoring.Tally) -> None:
    assert f1(tally.hit.total(), tally.want.total(), tally.have.total()) >= 0.83


@pytest.mark.parametrize(("slot", "floor"), SLOTS.items())
def test_each_slot(tally: scoring.Tally, slot: str, floor: float) -> None:
    assert f1(tally.hit[slot], tally.want[slot], tally.have[slot]) >= floor
