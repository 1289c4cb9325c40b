"""Accuracy of statements does not fall: PolNeAR's development part, by the benchmark's own scorer."""

from __future__ import annotations

from collections import Counter

import pytest
import statements as scoring

from summitry.facts import Report
from summitry.statements import find_statements, weigh_by_rules
from summitry.text import Text, parse


@pytest.fixture(scope="module")
def parsed() -> list[tuple[scoring.Document, Text]]:
    """The documents with their parses."""
    return [(d, parse(Report(id=d["id"], text=d["text"]))) for d in scoring.load("dev")]


def counted(parsed: list[tuple[scoring.Document, Text]], judge: object = None) -> Counter[str]:
    counts = Counter[str]()
    for document, text in parsed:
        scoring.count(document, find_statements(text, (), (), judge), counts)  # type: ignore[arg-type]
    return counts


def f1(counts: Counter[str], name: str) -> float:
    return 2 * counts[name] / (counts["found"] + counts["gold"])


def test_weights(parsed: list[tuple[scoring.Document, Text]]) -> None:
    counts = counted(parsed)
    assert f1(counts, "lenient") >= 0.69 and f1(counts, "exact") >= 0.51
    assert counts["lenient"] / counts["found"] >= 0.77
    assert counts["right saying"] / counts["gold saying"] >= 0.88


def test_rules_alone(parsed: list[tuple[scoring.Document, Text]]) -> None:
    counts = counted(parsed, weigh_by_rules)
    assert f1(counts, "lenient") >= 0.62 and f1(counts, "exact") >= 0.46
