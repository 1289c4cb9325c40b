"""What goes on as a rule, and occasions told beside others in one sentence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "The two leaders pledged to consult each other regularly.",
        "Norwegian officials have long been talking with Kenyan diplomats.",
        "The minister said Norwegian officials do not meet with rebels.",
        "Prime Minister Omar Saleh has never met President Anna Dahl.",
        "The rules were drafted in consultation with Kenyan diplomats.",
        "Norway will grant visas on arrival.",
        "President Anna Dahl will be greeted by thousands of protesters in Nairobi.",
        "We will come back to Nairobi later in the broadcast.",
        "Speaking to Omar Saleh, President Anna Dahl said that fish was dear.",
    ],
)
def test_no_occasion(find, sentence: str) -> None:
    assert {"meeting", "call", "visit"}.isdisjoint(event.kind for event in find(sentence).events)


@pytest.mark.parametrize(
    "sentence",
    [
        "President Anna Dahl will meet with Prime Minister Omar Saleh on Thursday and with King Olav the following morning.",
        "The party waited for the meetings with Prime Minister Omar Saleh last Monday and President Anna Dahl last week.",
        "President Anna Dahl met with the African Union, then with Prime Minister Omar Saleh.",
        "President Anna Dahl will hold separate talks with Prime Minister Omar Saleh and with King Olav.",
        "President Anna Dahl met separately with Prime Minister Omar Saleh and King Olav on Monday.",
    ],
)
def test_two_in_one_sentence(find, sentence: str) -> None:
    assert [event.kind for event in find(sentence).events] == ["meeting", "meeting"]


def test_day_right_after_the_noun(find) -> None:
    (event,) = find("Norway and Kenya support each other as hosts of the NATO summit later this month.").events
    assert (event.kind, event.start) == ("meeting", "2026-03")
