"""Days told by a distance in time, and days that belong to something else in the sentence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("The announcement came a day after Dahl met Saleh in Oslo.", "2026-03-03"),
        ("The speech came two weeks after an attack on a refinery in Kenya.", "2026-02"),
        ("The leaders marked 100 years since the invasion of Belgium.", "1926"),
        ("Kenya has been divided since 1974 when Norway militarily intervened and occupied the north.", "1974"),
        ("In 1940, as Norwegian troops occupied the port of Mombasa, the ministry issued an appeal.", "1940"),
        ("The mandate of the mission runs out and expires at the end of May.", "2026-05"),
        ("Dahl and Saleh have not met since October 2024.", "2024-10"),
    ],
)
def test_start(find, sentence: str, start: str) -> None:
    assert start in {event.start for event in find(sentence).events}


def test_the_last_time_is_past(find) -> None:
    (event,) = find("Dahl and Saleh have not met since October 2024.").events
    assert event.realis == "past"


def test_the_day_of_leaving_is_not_that_of_the_talks(find) -> None:
    text = "Dahl will meet Saleh for talks on Friday. Dahl would leave Oslo on Thursday to travel to the talks."
    (meeting,) = [e for e in find(text).events if e.kind == "meeting"]
    assert meeting.start == "2026-03-06"


def test_a_limit_told_as_a_length_of_time(find) -> None:
    (event,) = [e for e in find("The panel will finish its inquiry within a year.").events if e.kind == "deadline"]
    assert event.start == "2027-03"


def test_what_is_followed_is_past(find) -> None:
    text = "Dahl will meet Saleh in Oslo on Friday. The meeting follows a call between Dahl and Saleh in October 2025."
    meeting, call = find(text).events
    assert (meeting.start, meeting.realis) == ("2026-03-06", "scheduled")
    assert (call.kind, call.start, call.realis) == ("call", "2025-10", "past")


@pytest.mark.parametrize(
    ("sentence", "starts"),
    [
        (
            "President Anna Dahl will host a banquet for Omar Saleh on the eve of the inauguration of President Paul Otieno on May 5.",
            {"meeting": "2026-05-04", "inauguration": "2026-05-05"},
        ),
        (
            "President Anna Dahl visited Oslo on Tuesday, two days before the summit in Doha.",
            {"visit": "2026-03-03", "meeting": "2026-03-05"},
        ),
        (
            "President Anna Dahl visited Oslo on Tuesday and every day before the summit on March 27, 2026.",
            {"visit": "2026-03-03", "meeting": "2026-03-27"},
        ),
    ],
)
def test_a_day_beside_another(find, sentence: str, starts: dict[str, str]) -> None:
    assert {e.kind: e.start for e in find(sentence).events} == starts


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "President Anna Dahl met Omar Saleh on Tuesday ahead of a summit between the two countries on Friday.",
            ["2026-03-03", "2026-03-06"],
        ),
        (
            "President Omar Saleh arrived in Oslo on Tuesday for a three-day visit. He will meet Prime Minister Anna Dahl.",
            ["2026-03-03", "2026-03"],
        ),
    ],
)
def test_what_is_to_come(find, text: str, starts: list[str]) -> None:
    assert [e.start for e in find(text).events] == starts


@pytest.mark.parametrize(
    ("sentence", "kind", "start"),
    [
        (
            "Aides prepared the state visit of President Anna Dahl to Kenya, scheduled for March 28, 2026.",
            "visit",
            "2026-03-28",
        ),
        ("The military exercise in Norway in May 2026 will be larger than in 2016.", "exercise", "2026-05"),
        (
            "President Omar Saleh, who met Anna Dahl in Oslo on Sunday, was scheduled to continue to Kenya.",
            "visit",
            "2026-03",
        ),
    ],
)
def test_a_day_that_is_its_own(find, sentence: str, kind: str, start: str) -> None:
    assert [e.start for e in find(sentence).events if e.kind == kind] == [start]


@pytest.mark.parametrize(
    ("sentence", "start", "names"),
    [
        ("The council gave Kenya 48 hours to withdraw its troops.", "2026-03-06", ["Kenya", "council"]),
        ("Kenya has been given two weeks to stop the violence.", "2026-03-18", ["Kenya"]),
        ("Norway has 12 hours to comply.", "2026-03-04", ["Norway"]),
        ("Norway on Monday set a 48-hour deadline.", "2026-03-04", ["Norway"]),
    ],
)
def test_time_given_to_act(find, sentence: str, start: str, names: list[str]) -> None:
    (event,) = [e for e in find(sentence).events if e.kind == "deadline"]
    assert (event.start, event.realis) == (start, "scheduled")
    assert [p.name for p in event.participants] == names


def test_time_somebody_takes_or_has_is_no_deadline(find) -> None:
    assert find("Anna Dahl took five days to decide.").events == ()
    assert find("They had two hours to rest.").events == ()


def test_a_week_of_a_month(find) -> None:
    (event,) = find("Anna Dahl is to visit Kenya in the last week of March.").events
    assert event.start == "2026-03"
