"""Deciding, joining and leaving, freeing, handing over: what a state or a body does by word, and when."""

from __future__ import annotations

import pytest


def told(event) -> tuple:
    return (event.kind, event.realis, event.start)


@pytest.mark.parametrize(
    "text",
    [
        "Norway left the African Union on Monday.",
        "Norway pulled out of the treaty on Monday.",
        "Norway became a member of the African Union on Monday.",
        "The two countries applied to join the African Union on Monday.",
        "Norway recognized Kenya as a state on Monday.",
        "The truce between Norway and Kenya collapsed on Monday.",
        "The leaders agreed on Monday to extend the sanctions by a year.",
        "The council decided on Monday to lift the embargo.",
        "Norway agreed to lend Kenya ten ships on Monday.",
        "The bill passed the senate on Monday.",
        "The lifting of the sanctions on Monday helped trade.",
        "The extension of the treaty until 2029 was agreed on Monday.",
        "The European Union added ten banks to its sanctions list on Monday.",
        "The European Union sanctioned ten banks on Monday.",
        "The African Union suspended Kenya on Monday.",
        "The union renewed its sanctions on Monday.",
        "Norway and Kenya exchanged notes on fish on Monday.",
        "The assembly on Monday adopted a resolution calling for a truce.",
    ],
)
def test_one_act_of_the_day_it_is_told_of(find, text: str) -> None:
    (event,) = find(text).events
    assert told(event) == ("agreement", "past", "2026-03-02")


@pytest.mark.parametrize(
    "text",
    [
        "Saleh urged Norway to leave the African Union.",
        "The general strike was called for Monday.",
        "The union called off its strike on Monday.",
        "Norway did not release its prisoners.",
        "The government added ten names to the list of candidates on Monday.",
    ],
)
def test_no_act_and_no_blow(find, text: str) -> None:
    assert not find(text).events


def test_until_when_it_is_extended_is_not_when(find) -> None:
    (event,) = find("The council extended the mandate until December 31.").events
    assert event.start != "2026-12-31"


def test_a_limit_stays_beside_a_verb_that_names_no_event(find) -> None:
    (event,) = find("Norway must withdraw its troops by June 30.").events
    assert told(event) == ("deadline", "expected", "2026-06-30")


def test_time_that_is_left_has_not_made_the_deal(find) -> None:
    (event,) = find("The two sides have 60 days to reach a deal.").events
    assert (event.kind, event.realis) == ("agreement", "expected")


def test_close_to_signing_has_not_signed(find) -> None:
    (event,) = find("Norway and Kenya are close to signing a deal.").events
    assert (event.kind, event.realis) == ("agreement", "possible")


def test_who_hands_over_and_to_whom(find) -> None:
    (event,) = find("Anna Dahl will hand over to Omar Saleh next month.").events
    assert {(p.name, p.role) for p in event.participants} == {
        ("Anna Dahl", "old holder"),
        ("Omar Saleh", "new holder"),
    }


def test_a_change_told_in_the_present_is_news(find) -> None:
    (event,) = find("Former rebel Omar Saleh replaces Anna Dahl as governor.").events
    assert (event.kind, event.realis) == ("office_change", "past")


def test_polls_that_open_are_an_election(find) -> None:
    (event,) = find("Polls opened in Kenya on Sunday.").events
    assert event.kind == "election"


def test_no_agreement_was_reached(find) -> None:
    (event,) = find("No agreement was reached on Monday.").events
    assert told(event) == ("agreement", "denied", "2026-03-02")


def test_a_day_before_the_subject_is_that_of_the_saying(find) -> None:
    (event,) = find("Foreign Minister Omar Saleh said on Monday he would step down.").events
    assert told(event) == ("office_change", "scheduled", None)


def test_what_is_set_for_a_day_is_to_come(find) -> None:
    (event,) = find("The commission set the election for February 6.").events
    assert told(event) == ("election", "scheduled", "2027-02-06")


def test_who_replaces_whom_with_whom(find) -> None:
    (event,) = find("President Anna Dahl on Monday replaced Foreign Minister Omar Saleh with Tor Lund.").events
    assert {(p.name, p.role) for p in event.participants} == {("Tor Lund", "new holder"), ("Omar Saleh", "old holder")}


def test_called_home_for_consultations(find) -> None:
    (event,) = find("Norway recalled its ambassador for consultations on Monday.").events
    assert told(event) == ("office_change", "past", "2026-03-02")


def test_voters_who_reject_a_plan_hold_a_vote(find) -> None:
    (event,) = find("Voters rejected the plan in a referendum on Sunday.").events
    assert event.kind == "election"
