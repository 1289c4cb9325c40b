"""Plans told in the present, days in a row, who is spoken to at a meeting, what stands before and after a colon."""

from __future__ import annotations


def only(find, text: str, kind: str):
    """The one event of a kind in a text."""
    (event,) = [e for e in find(text).events if e.kind == kind]
    return event


def test_travel_told_in_the_present_is_to_come(find) -> None:
    assert only(find, "Anna Dahl flies to Nairobi for talks with Omar Saleh.", "visit").realis == "scheduled"
    assert only(find, "Anna Dahl flies to Nairobi for talks with Omar Saleh.", "meeting").realis == "scheduled"
    assert only(find, "Anna Dahl flew to Nairobi for talks with Omar Saleh.", "visit").realis == "past"


def test_days_in_a_row(find) -> None:
    assert only(find, "Norway and Kenya exchanged fire for a third day on Sunday.", "incident").start == "2026-02-27"
    assert only(find, "Norway and Kenya exchanged fire on Sunday.", "incident").start == "2026-03-01"


def test_who_is_told_something_at_a_meeting_is_there(find) -> None:
    event = only(find, "Anna Dahl told envoys at a meeting in Oslo on Monday that she agreed.", "meeting")
    assert {p.name for p in event.participants} == {"Anna Dahl", "envoys"}
    event = only(find, "Anna Dahl told reporters at a summit in Oslo on Monday that she agreed.", "meeting")
    assert {p.name for p in event.participants} == {"Anna Dahl"}


def test_what_follows_a_colon_is_of_the_verb_before_it(find) -> None:
    text = "Anna Dahl told envoys that the two would meet twice: in Oslo in July and at a forum in Nairobi in November."
    assert {e.realis for e in find(text).events} == {"scheduled"}


def test_the_day_of_what_is_looked_to(find) -> None:
    event = only(find, "Rebels claimed a string of bombings ahead of local elections on April 20.", "election")
    assert event.start == "2026-04-20"


def test_it_is_the_subject_that_names_nobody(find) -> None:
    text = "Norway is calm. A car bomb killed ten people in Nairobi on Sunday. No group has said it carried out the attack."
    assert not only(find, text, "incident").participants


def test_a_round_that_broke_up(find) -> None:
    assert only(find, "A previous round broke up in Oslo on February 10.", "meeting").start == "2026-02-10"


def test_he_is_who_the_apposition_names(find) -> None:
    text = "The head of the council, Omar Saleh, flew out of Oslo on Sunday. He had arrived in the city on Saturday."
    assert {p.name for e in find(text).events for p in e.participants} == {"Omar Saleh"}


def test_the_day_of_another_clause(find) -> None:
    text = "Kenya sent a note on Friday, and President Anna Dahl said she would visit Oslo."
    assert only(find, text, "visit").start is None
