"""The look-ups over questions written without the tables: at least 95 of 100 right, at most one wrong."""

from __future__ import annotations

import csv
import importlib.util
from collections import Counter
from pathlib import Path

import pytest

from summitry.knowledge import load

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("questions", ["quiz.csv", "quiz-second.csv"])
def test_quiz(questions: str) -> None:
    spec = importlib.util.spec_from_file_location("knowledge_quiz", ROOT / "benchmarks" / "knowledge_quiz.py")
    assert spec and spec.loader
    quiz = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(quiz)
    rows = list(csv.DictReader((Path(__file__).parent / questions).open(encoding="utf-8")))
    counts = Counter(quiz.verdict(load(), row) for row in rows)
    assert len(rows) >= 300
    assert counts["right"] >= 0.95 * len(rows), counts
    assert counts["wrong"] <= 0.01 * len(rows), counts
