"""Accuracy does not fall: pair and root F1 on the public sets, by the benchmark's own scorer."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import coded

FLOORS = {"plv_train": 0.70, "plover_gsr": 0.58}


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_pair_and_root(name: str, floor: float) -> None:
    assert coded.measure(name)["pair+root"].f1 >= floor
