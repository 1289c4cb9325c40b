"""The page says what the program prints."""

from __future__ import annotations

import doctest
from pathlib import Path


def test_the_page() -> None:
    page = Path(__file__).parents[2] / "docs" / "coded.md"
    failed, tried = doctest.testfile(str(page), module_relative=False)
    assert tried > 0
    assert failed == 0
