"""What a report tells of its own day, what is at a summit, and what only stands beside it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "start"),
    [
        ("Norwegian warplanes have shot down a Kenyan aircraft.", "incident", "2026-03-04"),
        ("Omar Saleh, who was visiting Oslo, praised the plan.", "visit", "2026-03-04"),
        ("Omar Saleh called off a visit to Oslo due on Friday.", "visit", "2026-03-06"),
    ],
)
def test_day(find, text: str, kind: str, start: str) -> None:
    assert [e.start for e in find(text).events if e.kind == kind] == [start]


def test_signed_at_the_summit_of_the_day(find) -> None:
    text = "Anna Dahl spoke to reporters after the summit in Oslo. Kenya signed its accession treaty at the summit."
    (treaty,) = [e for e in find(text).events if e.kind == "agreement"]
    assert treaty.start == "2026-03-04" and treaty.place.name == "Oslo"


def test_a_gala_is_no_summit(find) -> None:
    text = (
        "Norway called off a gala in Oslo planned for Friday. Anna Dahl will attend the summit of the union on May 2."
    )
    assert len([e for e in find(text).events if e.kind == "meeting"]) == 2


def test_before_leaders_gather_says_nothing_of_the_gathering(find) -> None:
    (event,) = find("The inspectors may finish before the leaders gather in Oslo on May 2.").events
    assert event.realis == "expected"


def test_who_failed_at_the_talks_was_there(find) -> None:
    text = "President Anna Dahl and President Omar Saleh failed to make progress at talks in Oslo on Monday."
    (event,) = [e for e in find(text).events if e.kind == "meeting"]
    assert {p.status for p in event.participants} == {"attended"} and event.realis == "past"


def test_what_is_agreed_to_is_no_deed_beside_it(find) -> None:
    (event,) = find("Norway and Kenya agreed on Monday to back the treaty.").events
    assert (event.realis, event.start) == ("past", "2026-03-02")


def test_rung_up_to_be_congratulated(find) -> None:
    (event,) = find("President Anna Dahl congratulated Omar Saleh by telephone.").events
    assert event.kind == "call"


def test_what_comes_before_has_its_own_day(find) -> None:
    events = find("The summit of the union in Oslo was preceded by a seminar on February 24.").events
    assert [e.start for e in events if e.title and "eminar" in e.title] == ["2026-02-24"]
    assert all(e.start != "2026-02-24" for e in events[:1])


def test_the_removal_of_a_thing_is_no_change_of_office(find) -> None:
    assert find("They spoke of a plan for the removal of the weapons by May 2.").events == ()


def test_killed_by_a_state_as_the_news(find) -> None:
    (event,) = find("The rebel leader Omar Saleh has been killed in a Norwegian air strike in Kenya.").events
    assert (event.kind, event.start) == ("incident", "2026-03-04")


@pytest.mark.parametrize(
    ("text", "realis"),
    [
        ("President Anna Dahl had agreed to meet Prime Minister Omar Saleh in Oslo in May.", "scheduled"),
        ("President Anna Dahl had planned to meet Prime Minister Omar Saleh in Oslo in May.", "cancelled"),
        ("President Anna Dahl is considering a visit to Nairobi to discuss the matter.", "possible"),
    ],
)
def test_what_holds_and_what_is_weighed(find, text: str, realis: str) -> None:
    assert [e.realis for e in find(text).events] == [realis]
