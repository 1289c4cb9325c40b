"""Pairs of names: whether they can be one actor."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from summitry.actors import same
from summitry.facts import Unknown

PAIRS = list(csv.DictReader((Path(__file__).parent / "pairs.csv").open(encoding="utf-8")))


def said(one: str, other: str) -> str:
    verdict = same(one, other)
    return "unknown" if isinstance(verdict, Unknown) else "yes" if verdict else "no"


def test_pairs() -> None:
    wrong = [row for row in PAIRS if said(row["one"], row["other"]) != row["same"]]
    assert len(wrong) <= 0.05 * len(PAIRS), wrong


def test_order_of_the_two_does_not_matter() -> None:
    assert [said(r["one"], r["other"]) for r in PAIRS] == [said(r["other"], r["one"]) for r in PAIRS]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Arne Vikholm", "Arne J. Vikholm", "yes"),
        ("Arne Vikholm", "A. Vikholm", "yes"),
        ("Arne Vikholm", "Vikholm, Arne", "yes"),
        ("Arne Vikholm", "Foreign Minister Arne Vikholm", "yes"),
        ("Arne Vikholm", "Berit Vikholm", "no"),
        ("Igor Brezhnin", "Igor Brezhnina", "no"),
        ("Arne Vikholm", "Vikholm", "unknown"),
        ("Yevgeni Schukalow", "Evgeny Shukalov", "yes"),
        ("Ali Hassan Noor", "Ali Hussein Noor", "no"),
    ],
)
def test_names_of_no_table(one: str, other: str, wanted: str) -> None:
    assert said(one, other) == wanted
