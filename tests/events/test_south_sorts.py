"""What kind of summit, round or forum is meant, and what only the words around it say of it."""

from __future__ import annotations

from collections.abc import Callable

from summitry.events import Found


def test_emergency_summit_is_not_the_annual_one(find: Callable[[str], Found]) -> None:
    found = find(
        "Anna Dahl spoke after an emergency summit in Oslo. Kampala will host the annual summit on December 9."
    )
    assert {e.place.name for e in found.events if e.place} == {"Oslo", "Kampala"}


def test_sixth_round_is_of_talks(find: Callable[[str], Found]) -> None:
    (event,) = find("The sixth round was held in Oslo in March 2025.").events
    assert (event.kind, event.start) == ("meeting", "2025-03")


def test_in_the_event_that_is_in_case(find: Callable[[str], Found]) -> None:
    found = find("Anna Dahl met Omar Saleh in Oslo on Monday. In the event that Saleh refuses, she will act.")
    assert [len(e.mentions) for e in found.events] == [1]


def test_what_rebels_are_to_be_persuaded_to_do_is_wanted(find: Callable[[str], Found]) -> None:
    found = find("Anna Dahl came to Oslo on Monday to persuade the rebels to return to talks with the government.")
    assert [e.realis for e in found.events if e.kind == "meeting"] == ["wanted"]


def test_envoy_flies_in(find: Callable[[str], Found]) -> None:
    (event,) = find("Prime Minister Anna Dahl flew in on Sunday night.").events
    assert (event.kind, event.start) == ("visit", "2026-03-01")
