"""Guests: those who are visiting are met, and make no visit of their own by the word alone."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "Prime Minister Anna Dahl and visiting Kenyan President Omar Saleh held talks in Oslo on Monday.",
        "Prime Minister Anna Dahl met with visiting Kenyan President Omar Saleh on Monday.",
    ],
)
def test_a_visiting_guest(find, sentence: str) -> None:
    (event,) = find(sentence).events
    assert (event.kind, {p.name for p in event.participants}) == ("meeting", {"Anna Dahl", "Omar Saleh"})


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Anna Dahl will travel to Kenya, Sudan and Chad starting this weekend.", "2026-03-07"),
        ("Anna Dahl will visit Kenya beginning Monday.", "2026-03-09"),
    ],
)
def test_a_journey_starting_on_a_day(find, sentence: str, start: str) -> None:
    assert {e.start for e in find(sentence).events} == {start}
