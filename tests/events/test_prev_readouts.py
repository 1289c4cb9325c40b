"""Readouts, communiqués and previews: who is received where, what is of another day, which papers are two."""

from __future__ import annotations

import pytest


def _all(found, kind: str) -> list:
    return [event for event in found.events if event.kind == kind]


def test_guest_behind_the_palace(find) -> None:
    (meeting,) = _all(find("Omar Saleh received in the Kremlin President of Norway Anna Dahl on Monday."), "meeting")
    assert {p.name for p in meeting.participants} == {"Omar Saleh", "Anna Dahl"}


def test_attending_were(find) -> None:
    text = "Omar Saleh chaired the summit in Oslo on Monday. Attending were President of Norway Anna Dahl and President of Kenya Jonas Berg."
    (summit,) = _all(find(text), "meeting")
    assert {p.name for p in summit.participants} == {"Omar Saleh", "Anna Dahl", "Jonas Berg"}


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The leaders met in Oslo on Monday and approved the strategy until 2030.", "2026-03-02"),
        ("The Security Council today adopted resolution 3210 (2011).", "2026-03-04"),
    ],
)
def test_year_of_the_paper(find, text: str, start: str) -> None:
    assert {e.start for e in _all(find(text), "agreement")} == {start}


def test_paper_to_come_and_paper_of_old(find) -> None:
    text = (
        "The leaders are expected to adopt a final communique. "
        "The previous summit took place in Oslo in August 2018, when the convention on the fjord was signed."
    )
    assert [(e.realis, e.start) for e in _all(find(text), "agreement")] == [("expected", None), ("past", "2018-08")]


def test_call_told_by_headline(find) -> None:
    text = "Omar Saleh discusses trade with Dahl\nKenyan President Omar Saleh had a phone conversation with Norwegian Prime Minister Anna Dahl on Tuesday."
    assert [e.kind for e in find(text).events] == ["call"]


def test_put_off_and_still_on(find) -> None:
    text = (
        "Meetings on the negotiation of the partnership agreement will be postponed. The Norway-Kenya Summit scheduled for 14 November in Oslo will be an "
        "occasion for a review."
    )
    assert [e.realis for e in _all(find(text), "meeting")] == ["cancelled", "scheduled"]


def test_told_to_meet(find) -> None:
    (meeting,) = find("The council directed the defence ministers to meet in Kampala on Monday.").events
    assert meeting.realis == "wanted"


def test_one_visit(find) -> None:
    text = "Anna Dahl held talks in Oslo with Omar Saleh, who is in Norway on a working visit."
    assert len(_all(find(text), "visit")) == 1
