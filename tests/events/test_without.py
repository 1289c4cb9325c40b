"""What is done without, what is brought to a halt, who comes out of talks."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Ministers ended their meeting on Friday without issuing a joint communique.",
        "Ministers ended their meeting on Friday without adopting a joint statement.",
        "Ministers ended their meeting on Friday without signing the treaty.",
    ],
)
def test_a_paper_that_was_not_made(find, text: str) -> None:
    (paper,) = [e for e in find(text).events if e.kind == "agreement"]
    assert (paper.realis, [p.status for p in paper.participants]) == ("denied", ["declined"])


def test_nobody_was_met(find) -> None:
    events = find("Anna Dahl left Oslo on Monday without meeting Omar Saleh.").events
    assert {e.kind: e.realis for e in events} == {"visit": "past", "meeting": "denied"}


def test_a_halt_is_no_blow(find) -> None:
    events = find("Norway's president ordered a halt to military operations in Kenya on Tuesday.").events
    assert "incident" not in {e.kind for e in events}


def test_who_comes_out_of_talks(find) -> None:
    (talks,) = find("Anna Dahl emerged from five hours of talks with Omar Saleh.").events
    assert {p.name for p in talks.participants} == {"Anna Dahl", "Omar Saleh"}


def test_a_centre_is_no_conference(find) -> None:
    assert not find("Anna Dahl walked to the Lake conference center on Monday evening.").events


def test_a_call_after_a_meal(find) -> None:
    events = find("Anna Dahl dined with Omar Saleh on Sunday. Saleh phoned Dahl to thank her.").events
    assert [e.kind for e in events] == ["meeting", "call"]


def test_died_when_it_was_hit(find) -> None:
    (blow,) = find("Seven people died on Friday when a convoy was hit near Nairobi.").events
    assert (blow.kind, blow.start) == ("incident", "2026-02-27")


def test_the_ambassador_to_a_city(find) -> None:
    (recall,) = find("Norway recalled its ambassador to Beijing, Omar Saleh, on Sunday.").events
    assert [p.name for p in recall.participants] == ["Omar Saleh"]
