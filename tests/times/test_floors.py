"""Accuracy does not fall: value F1 on the public sets, by the benchmark's own scorer."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import times

FLOORS = {"timebank": 0.82, "wikiwars": 0.86, "diplomacy_probes": 0.96}


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_value_f1(name: str, floor: float) -> None:
    scores = times.score(times.load(name))
    assert scores["value"].f1 >= floor


def test_coming_weekdays() -> None:
    behind, ahead = times.weekdays(times.load("timebank"))
    assert ahead.right / ahead.total >= 0.8
    assert behind.right / behind.total >= 0.9
