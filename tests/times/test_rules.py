"""Every pattern of the grammar finds something in the sentence it is made for."""

from __future__ import annotations

import pytest

from summitry.times.grammar import RULES, Rule
from summitry.times.recognise import find_phrases


@pytest.mark.parametrize("entry", RULES, ids=[entry.name for entry in RULES])
def test_rule_reads_its_example(entry: Rule) -> None:
    assert entry.name in {phrase.rule for phrase in find_phrases(entry.example)}


def test_names_are_single() -> None:
    names = [entry.name for entry in RULES]
    assert len(names) == len(set(names)) > 60
