"""Every row of the phrase table does what it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summitry.events.coded.phrases import PHRASES, Row
from summitry.facts import CodedEvent

Coder = Callable[[str], tuple[CodedEvent, ...]]


@pytest.mark.parametrize("row", PHRASES, ids=[row[3] for row in PHRASES])
def test_a_phrase_codes_its_own_sentence(coded: Coder, row: Row) -> None:
    code, _, _, sentence = row
    assert [event.code for event in coded(sentence)] == [code]


def test_every_group_of_a_row_has_words() -> None:
    for _, verbs, words, _ in PHRASES:
        assert all(verbs.split("|"))
        assert all(word for group in words.split() for word in group.split("|"))
