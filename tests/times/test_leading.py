"""What is looked at as a possible beginning of a time, and that no pattern's own example is passed over."""

from __future__ import annotations

import re

import pytest

from summitry.times.grammar import RULES, Rule
from summitry.times.leading import LEADING, is_core, open_ones
from summitry.times.recognise import find_phrases


def opening(text: str) -> list[str]:
    words = list(re.finditer(r"[A-Za-z]+|\d+", text))
    return [w.group() for w, opens in zip(words, open_ones(words), strict=True) if opens]


def test_leading_words_open_only_before_a_word_of_the_grammar() -> None:
    assert opening("the envoys of the union left in the early spring") == ["in", "the", "early", "spring"]
    assert opening("a delegation on the bridge") == []
    assert opening("within the 40 hours") == ["within", "the", "40", "hours"]


@pytest.mark.parametrize("word", ["monthly", "weekdays", "springtime", "Thursday", "7", "tomorrow", "decades"])
def test_words_of_the_grammar(word: str) -> None:
    assert is_core(word)


def test_leading_words_are_no_time_by_themselves() -> None:
    assert not any(is_core(word) for word in LEADING)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_pattern_is_still_found_in_its_example(rule: Rule) -> None:
    assert find_phrases(rule.example)
