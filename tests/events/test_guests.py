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


def test_a_journey_to_a_meeting_in_a_town(find) -> None:
    visit, summit = find("Foreign Minister Anna Dahl left on Sunday for a summit of the union in Kampala.").events
    assert (visit.kind, visit.start, visit.realis) == ("visit", "2026-03-01", "past")
    assert visit.place is not None and visit.place.name == "Kampala"
    assert (summit.kind, summit.start, summit.realis) == ("meeting", "2026-03", "scheduled")


def test_to_be_received_is_to_come_where_the_verb_before_is(find) -> None:
    text = "Anna Dahl will hold talks with Omar Saleh in Oslo and be received by King Olav."
    assert {e.realis for e in find(text).events} == {"scheduled"}


def test_what_led_to_an_old_deed_is_as_old(find) -> None:
    (event,) = find("Kenya broke off contacts in 1995 after President Anna Dahl visited Oslo.").events
    assert event.start == "1995"


def test_whom_one_replaces_is_another(find) -> None:
    text = "League Secretary-General Omar Saleh spoke in Oslo. His term ends this year. Anna Dahl, a former prime minister of Norway, will replace him on May 1."
    event = next(e for e in find(text).events if e.start == "2026-05-01")
    assert {p.name: p.role for p in event.participants} == {"Anna Dahl": "new holder", "Omar Saleh": "old holder"}
    assert event.place is None
