"""The transcript of docs/times.md is what the code prints."""

from __future__ import annotations

import doctest
from pathlib import Path

import summitry.components


def test_transcript() -> None:
    assert summitry.components.TimesComponent
    page = Path(__file__).parents[2] / "docs" / "times.md"
    failed, attempted = doctest.testfile(str(page), module_relative=False)
    assert attempted >= 8
    assert failed == 0
