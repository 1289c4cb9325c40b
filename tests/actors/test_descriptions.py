"""Descriptions, seats, counterparts and what is taken up again, each in a made-up sentence of a day."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from summitry.actors import find_mentions
from summitry.facts import Report
from summitry.knowledge import load

CASES = list(csv.DictReader((Path(__file__).parent / "descriptions.csv").open(encoding="utf-8")))


def where(sentence: str, words: str) -> int:
    """The last occurrence of words that stand for something named before, the first of any other."""
    again = sentence.count(words) > 1 and words not in {"Moscow"}
    return sentence.rfind(words) if again else sentence.find(words)


@pytest.mark.parametrize("case", CASES, ids=[f"{case['words']}-{case['actor']}" for case in CASES])
def test_description(case: dict[str, str]) -> None:
    report = Report("made-up", case["sentence"], published=date.fromisoformat(case["published"]))
    at = where(case["sentence"], case["words"])
    found = [mention for mention in find_mentions(report, load()) if mention.start <= at < mention.end]
    assert case["actor"] in {mention.actor.id for mention in found if mention.actor}, found
