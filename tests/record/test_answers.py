"""Sentences that may answer a request are found with their place."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry.record.answers import find_answers


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Norway turned down the request for observers.", "refused"),
        ("The council did not give the assessment that Kenya had asked for.", "refused"),
        ("The text gave no answer to the demand.", "refused"),
        ("The paper was not adopted.", "refused"),
        ("Norway has not yet agreed to the request.", None),
        ("Norway agreed to send observers.", "granted"),
        ("Norway may send observers, which Kenya granted.", None),
        ("Norway sent the observers on Monday.", "met"),
        ("Kenya withdrew its request.", "withdrawn"),
        ("The item was taken off the agenda at the wish of Kenya.", "withdrawn"),
        ("Kenya asked Norway again.", None),
        ("Kenya asked that observers be sent.", None),
        ("It rained in Oslo.", None),
    ],
)
def test_a_sentence_tells_what_became_of_it(sentence: str, state: str | None) -> None:
    """Or nothing."""
    assert [each.state for each in find_answers(sentence)] == ([state] if state else [])


@given(st.text(max_size=400))
def test_places_lie_within_any_text(text: str) -> None:
    """And the sentences follow one another."""
    last = 0
    for each in find_answers(text):
        assert last <= each.start < each.end <= len(text)
        last = each.end


@pytest.mark.parametrize("text", ["took a " * 20_000, "did not " * 20_000, "A. " * 40_000, "(" * 100_000])
def test_no_text_takes_long(text: str) -> None:
    """The patterns are linear."""
    began = time.process_time()
    find_answers(text)
    assert time.process_time() - began < 2
