"""Whose day it is: of a deed or of what it is for, of the first day or the last; and who holds what a clause hangs on."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "kind", "start"),
    [
        ("President Anna Dahl flew to Kenya on Monday, her second trip there in a month.", "visit", "2026-03-02"),
        ("Norway voted to leave the African Union in June 2016.", "election", "2016-06"),
        ("The summit in Oslo, which ends on Friday, will adopt a treaty.", "meeting", None),
        ("Norwegian troops are holding drills in Kenya until Friday.", "exercise", None),
        ("MPs voted by 80 votes to 20 in favour of the treaty on Monday.", "agreement", "2026-03-02"),
        ("Omar Saleh will attend a summit on fish which Norway is hosting in Oslo on May 2.", "meeting", "2026-05-02"),
        (
            "Omar Saleh will attend the summit of the Group of 77 and China scheduled for 15-16 September 2026.",
            "meeting",
            "2026-09-15",
        ),
    ],
)
def test_whose_day(find, sentence: str, kind: str, start: str | None) -> None:
    assert [e.start for e in find(sentence).events if e.kind == kind] == [start]


def test_who_hosts_it_takes_part(find) -> None:
    (event,) = find("Omar Saleh will attend a summit on fish which Norway is hosting in Oslo.").events
    assert {p.name for p in event.participants} == {"Norway", "Omar Saleh"} and event.place.name == "Oslo"


def test_a_meeting_on_the_sidelines_is_not_the_summit(find) -> None:
    text = "The leaders opened a summit in Oslo on Monday. On the sidelines, Anna Dahl and Omar Saleh held a meeting."
    assert len(find(text).events) == 2


def test_the_continent_in_a_name_is_no_place(find) -> None:
    (event,) = find("Anna Dahl attended the Africa Fish Summit on Monday.").events
    assert event.place is None


def test_two_who_have_agreed(find) -> None:
    text = "President Anna Dahl and President Omar Saleh have agreed to return their ambassadors."
    assert [e.kind for e in find(text).events] == ["agreement"]


def test_first_to_go_there_is_no_new_office(find) -> None:
    text = "President Anna Dahl will become the first sitting president to visit Kenya."
    assert "office_change" not in {e.kind for e in find(text).events}
