"""Agreements, votes, changes of office and deadlines: by which words they are told, and how sure they are."""

from __future__ import annotations

import pytest


def told(event) -> tuple[str, str, str | None]:
    return (event.kind, event.realis, event.start)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They noted the agreements reached in Oslo in 2010.", ("agreement", "past", "2010")),
        (
            "The ceasefire agreed on February 3 at the talks of the ministers must be kept.",
            ("agreement", "past", "2026-02-03"),
        ),
        (
            "They will sign an accord on the status of workers, which their envoys initialled on January 13.",
            ("agreement", "past", "2026-01-13"),
        ),
        ("The envoy urged all parties on Monday to agree on a truce.", ("agreement", "wanted", None)),
        ('Anna Dahl said an agreement was "within reach".', ("agreement", "possible", None)),
        ("The two sides are on the verge of a truce.", ("agreement", "possible", None)),
        ("Norway switched recognition to Kenya on Monday.", ("agreement", "past", "2026-03-02")),
        ("Norway, which suspended arms licences in 2025, asked for help.", ("agreement", "past", "2025")),
        ("Kenya has agreed to free the sailors.", ("agreement", "past", "2026-03-04")),
        ("The ministers will approve the schedule on Friday.", ("agreement", "scheduled", "2026-03-06")),
        (
            "Kenya's bid was rejected by Norwegian Prime Minister Omar Saleh on Monday.",
            ("agreement", "denied", "2026-03-02"),
        ),
        ("In its decision of January 13, 2025 the council named an envoy.", ("agreement", "past", "2025-01-13")),
        ("It was told in a joint statement by Norway and Kenya on Monday.", ("agreement", "past", "2026-03-02")),
        ("The bids of Norway and Kenya, submitted on February 18, are ready.", ("agreement", "past", "2026-02-18")),
        ("The government faces a vote of no confidence on Friday.", ("agreement", "scheduled", "2026-03-06")),
        ("Norway braces for a run-off on May 3.", ("election", "scheduled", "2026-05-03")),
        ("Voters in Kenya will vote on Sunday.", ("election", "scheduled", "2026-03-08")),
        ("Parliamentary polls were held in Kenya on Sunday.", ("election", "past", "2026-03-01")),
        ("President Anna Dahl, who was re-elected in January, met Omar Saleh.", ("election", "past", "2026-01")),
        ("Anna Dahl took up her post on January 3.", ("office_change", "past", "2026-01-03")),
        ("The transfer of power to Omar Saleh is due on Friday.", ("office_change", "scheduled", "2026-03-06")),
        ("Kenya must send its observers no later than June 30.", ("deadline", "expected", "2026-06-30")),
        ("The parties have until June 30 to reply.", ("deadline", "scheduled", "2026-06-30")),
    ],
)
def test_told(find, text: str, expected: tuple[str, str, str | None]) -> None:
    assert expected in {told(e) for e in find(text).events}, find(text)


@pytest.mark.parametrize(
    "text",
    [
        "An opinion poll on Monday showed Anna Dahl ahead.",
        "The arms race went on in 2020.",
        "Anna Dahl closed her shop on Monday.",
        "The student submitted an essay on Monday.",
        "In a statement issued on Monday, Anna Dahl praised the fishermen.",
        "Norway ended a long truce when it wanted to.",
        "The harbour froze when Kenya cut fish in winter.",
        "All inquiries reached the same conclusions.",
        "The transition to clean energy began in May.",
    ],
)
def test_not_told(find, text: str) -> None:
    assert not {e.kind for e in find(text).events} & {"agreement", "election", "office_change"}, find(text)


def test_a_signing_is_witnessed(find) -> None:
    (event,) = find("President Anna Dahl will witness the signing of the treaty on Friday.").events
    assert told(event) == ("agreement", "scheduled", "2026-03-06")


def test_who_agrees_for_states(find) -> None:
    (event,) = find("The foreign ministers of Norway, Kenya and Egypt agreed on Monday to double their trade.").events
    assert told(event) == ("agreement", "past", "2026-03-02")


def test_headlines_agree_in_the_present(find) -> None:
    events = find("Norway, Kenya agree to double trade\n\nThe minister spoke in Oslo on Monday.").events
    assert ("agreement", "past") in {(e.kind, e.realis) for e in events}


def test_a_signing_is_no_later_promise(find) -> None:
    text = "Norway and Kenya agreed to reopen the port. The fishing accords were signed in Oslo in 2010."
    assert sorted(e.start or "" for e in find(text).events if e.kind == "agreement")[0] == "2010"


def test_a_resignation_of_somebody_is_kept_without_a_day(find) -> None:
    text = (
        "The council met on Monday. Fish is dear. Ice is cheap. Many regret the resignation of Omar Saleh, its envoy."
    )
    assert ("office_change", "past", None) in {told(e) for e in find(text).events}, find(text)
