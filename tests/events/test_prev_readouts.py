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


def test_call_is_no_name(find) -> None:
    text = "Readout of the Vice President's Call with Prime Minister Omar Saleh\nThe Vice President spoke today with Prime Minister Omar Saleh."
    (call,) = find(text).events
    assert "Call" not in {p.name for p in call.participants}


def test_ratified_here_signed_there(find) -> None:
    text = "Kenya's parliament on Tuesday ratified a defence agreement with Norway that was signed in Oslo in July."
    ratified = next(e for e in _all(find(text), "agreement") if e.start == "2026-03-03")
    assert ratified.place is None or ratified.place.name != "Oslo"


def test_a_clause_of_its_own(find) -> None:
    text = "The foreign ministers will meet in Kampala on Friday, and a summit of the bloc has been rescheduled for December 2."
    summit = next(e for e in find(text).events if e.start == "2026-12-02")
    assert summit.place is None


@pytest.mark.parametrize(
    ("text", "place", "start"),
    [
        ("Anna Dahl returned home from Nairobi on Monday.", "Nairobi", "2026-03-02"),
        (
            "Anna Dahl left for Nairobi on Monday, becoming the first prime minister to visit Kenya since 1978.",
            "Nairobi",
            "2026-03-02",
        ),
    ],
)
def test_journey(find, text: str, place: str, start: str) -> None:
    (visit,) = _all(find(text), "visit")
    assert visit.place.name == place
    assert visit.start == start


def test_where_she_has_gone(find) -> None:
    text = (
        "OSLO, March 4 - Prime Minister Anna Dahl left for Nairobi on Wednesday on a three-day trip. "
        "Dahl is scheduled to meet with President Omar Saleh later in the day."
    )
    (meeting,) = _all(find(text), "meeting")
    assert meeting.place.name == "Nairobi"


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("Norway, Kenya sign trade agreement", {"Norway", "Kenya"}),
        ("Anna Dahl, Omar Saleh meet in Oslo", {"Anna Dahl", "Omar Saleh"}),
        ("Anna Dahl, Omar Saleh to meet in Oslo on Friday", {"Anna Dahl", "Omar Saleh"}),
    ],
)
def test_two_of_a_headline(find, headline: str, names: set[str]) -> None:
    event = find(f"{headline}\nThe weather was fine.").events[0]
    assert {p.name for p in event.participants} == names


def test_brought_together(find) -> None:
    text = "President Anna Dahl brought together the Kenyan and Ugandan leaders on Monday for a summit at a Red Sea resort."
    (summit,) = _all(find(text), "meeting")
    assert summit.realis == "past"
    assert {p.name for p in summit.participants} == {"Anna Dahl", "Kenyan and Ugandan leaders"}
    assert summit.place is None or summit.place.name != "Red Sea"


def test_named_to_head(find) -> None:
    (visit,) = _all(find("Anna Dahl flew to Nairobi. She named Omar Saleh to head a monitoring team."), "visit")
    assert [p.name for p in visit.participants] == ["Anna Dahl"]


def test_two_clauses(find) -> None:
    text = "Five working groups will meet within a month and a sixth round of talks was set for April 19."
    assert len(_all(find(text), "meeting")) == 2


def test_not_invited(find) -> None:
    text = "Anna Dahl and Omar Saleh met in Oslo on Monday on the sidelines of the summit. Uganda was not invited to the summit."
    assert "denied" not in {e.realis for e in find(text).events}


def test_two_discuss(find) -> None:
    (meeting,) = _all(
        find("Dahl and Saleh discuss Syria in Oslo\nPresident Anna Dahl and President Omar Saleh spoke of peace."),
        "meeting",
    )
    assert {p.name for p in meeting.participants} == {"Anna Dahl", "Omar Saleh"}


def test_departs_after_the_summit(find) -> None:
    summit = _all(
        find("President Anna Dahl will depart Kenya on June 9 following the G7 Summit in Kampala."), "meeting"
    )
    assert {e.realis for e in summit} == {"scheduled"}


def test_meeting_and_ministerial(find) -> None:
    text = (
        "Omar Saleh's spokesman had said in the morning that a meeting was possible but not on the schedule. "
        "Norway's Anna Dahl scrapped a trip to Kampala that had been due to begin on Monday. "
        "At the G7 ministerial in Oslo, she failed to win support."
    )
    heads = [{text[a:b] for a, b in e.mentions} for e in find(text).events]
    assert not any({"meeting", "ministerial"} <= words for words in heads)
