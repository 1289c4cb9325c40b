"""What runs out or holds until a day, laws that take effect on a day to come, and people who meet under any name."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The mandate of the force runs out on 28 March.", "2026-03-28"),
        ("The ceasefire runs out on Friday.", "2026-03-06"),
        ("The waiver is valid until June 30.", "2026-06-30"),
        ("The embargo will remain in force until May 1.", "2026-05-01"),
        ("The current agreement ends in December.", "2026-12"),
        ("The law takes effect on April 1.", "2026-04-01"),
    ],
)
def test_expiry(find, text: str, start: str) -> None:
    (event,) = find(text).events
    assert (event.kind, event.realis, event.start) == ("deadline", "scheduled", start)


@pytest.mark.parametrize(
    "text",
    [
        "Money ran out on Friday.",
        "Patience is running out.",
        "The shop remains in place until June.",
    ],
)
def test_no_expiry(find, text: str) -> None:
    assert not find(text).events


@pytest.mark.parametrize(
    "text",
    [
        "The rivals met in Oslo on Tuesday.",
        "Their lawyers met in Oslo on Monday.",
        "The neighbours will reconvene in Algiers in June.",
        "The two men last met face to face in Oslo in August.",
        "They have improved trade since the May leaders' summit.",
    ],
)
def test_meetings(find, text: str) -> None:
    assert [event.kind for event in find(text).events] == ["meeting"]


def test_an_invitation_to_somebody_to_visit_is_to_that_one(find) -> None:
    (visit,) = find("Dahl conveyed an invitation to President Omar Saleh to visit Oslo.").events
    assert {p.name: p.status for p in visit.participants} == {"Omar Saleh": "invited"}


@pytest.mark.parametrize(
    "text",
    [
        "The new customs code, which was signed in Oslo in December 2023, is in use.",
        "A dispute concerns a treaty calling for free ports, which the two kings signed last May.",
        "The rebel movement decided on Monday to lay down its arms.",
    ],
)
def test_papers(find, text: str) -> None:
    assert [event.kind for event in find(text).events] == ["agreement"]
