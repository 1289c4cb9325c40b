"""In which state a vote is held, and where a headquarters stands."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Troops left Kenya. Norway said it expected elections within two years.", "Kenya"),
        ("Envoys came from Norway. Kenyan President Omar Saleh said elections could be held next year.", "Kenya"),
        ("Kenyan troops met the ethnic Norwegian leader. Elections will be held in May.", "Kenya"),
    ],
)
def test_where_a_vote_is_held(find, text: str, place: str) -> None:
    assert [e.place and e.place.name for e in find(text).events if e.kind == "election"] == [place]


def test_the_headquarters_in_another_town(find) -> None:
    event = find("A truck bomb exploded on Monday outside the U.N. headquarters in Nairobi.").events[0]
    assert event.place is not None and event.place.name == "Nairobi"


def test_who_is_killed_in_fighting(find) -> None:
    text = "Rebel leader Omar Saleh was killed on Monday in fighting with government troops near Kisumu."
    assert [e.kind for e in find(text).events] == ["incident"]


def test_who_calls_an_emergency_session(find) -> None:
    event = find("The Security Council called an emergency session on Monday.").events[0]
    assert [p.name for p in event.participants] == ["Security Council"]


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        (
            "Lawmakers in Kenya voted to split from Norway, and brought forward a referendum to March 16.",
            "election",
            "Kenya",
        ),
        ("The president of Kenya called a referendum on Monday, after Norway left.", "election", "Kenya"),
        ("OSLO, Norway (AP) - Kenyan President Amina Odu signed an order on aid on Wednesday.", "agreement", "Kenya"),
        ("OSLO, Norway (AP) - Norwegian and Kenyan ministers signed a pact on Wednesday.", "agreement", "Oslo"),
    ],
)
def test_acts_and_votes_of_a_state(find, text: str, kind: str, place: str) -> None:
    assert [e.place and e.place.name for e in find(text).events if e.kind == kind] == [place]
