"""Who is who in lists and chambers, blows and the campaigns they are part of, votes of a people, meetings refused or not."""

from __future__ import annotations

import pytest


def _names(event) -> set[str]:
    return {p.name for p in event.participants}


def test_whose_envoy_one_is_takes_no_part(find) -> None:
    (event,) = find("Omar Saleh, President Anna Dahl's envoy, will visit Nairobi on Monday.").events
    assert _names(event) == {"Omar Saleh"}


def test_a_chamber_is_not_its_state(find) -> None:
    (event,) = find("The U.S. Congress ratified the treaty on Monday.").events
    assert _names(event) == {"U.S. Congress"}


def test_counterparts_are_rung_up(find) -> None:
    (event,) = find("Foreign Minister Omar Saleh called his counterparts in Norway and Kenya.").events
    assert event.kind == "call"


def test_who_won_by_a_clause(find) -> None:
    (event,) = find("Kenyans voted on Sunday in an election that was won by Omar Saleh.").events
    assert _names(event) == {"Omar Saleh"} and event.place.name == "Kenya"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("In Mombasa, officials said three people were killed when an air strike hit a clinic on Monday.", 1),
        ("Rebel fighters launched an offensive on Monday to retake the port of Mombasa.", 1),
        ("A bomb exploded in Mombasa on Monday. The rebels launched their offensive in May.", 2),
    ],
)
def test_blows(find, text: str, count: int) -> None:
    assert [e.kind for e in find(text).events] == ["incident"] * count


def test_a_meeting_not_refused_is_possible(find) -> None:
    (event,) = find("Omar Saleh said President Anna Dahl would not refuse a meeting with him.").events
    assert event.realis == "possible"


def test_an_assembly_expected_to_vote_is_no_meeting(find) -> None:
    events = find("The General Assembly is expected to vote on 29 March on a resolution.").events
    assert {e.kind for e in events} == {"agreement"}


def test_recall_is_news(find) -> None:
    text = "Norway spoke. Kenya spoke. It rained. It rained. Norway recalled its ambassador to Kenya."
    (event,) = find(text).events
    assert (event.kind, event.start) == ("office_change", "2026-03-04")


def test_ahead_of_another_meeting(find) -> None:
    text = "Anna Dahl met Omar Saleh on Monday ahead of the meeting of the council of the African Union."
    assert len(find(text).events) == 2
