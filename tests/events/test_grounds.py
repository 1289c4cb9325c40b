"""Where a blow fell that is told of no place, and where a body sat."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence, place",
    [
        ("Ten people died when gunmen attacked a ship near Kisumu in Kenya on Monday.", "Kisumu"),
        ("A truck was rammed into a base in Xalun in the north of Kenya's Lake province on Monday.", "Xalun"),
        ("Gunmen opened fire on worshippers at a mosque in Xalun on Monday.", "Xalun"),
        ("In 2006, Alta was the target of a suicide attack.", "Alta"),
        ("Troops moved into Mombasa, scene of deadly riots on Monday.", "Mombasa"),
        ("Tensions have risen since a suicide attack on the Kenyan parliament two weeks ago.", "Kenya"),
        ("The rebels led a coup in 2003. Kenya has had three since.", "Kenya"),
    ],
)
def test_a_blow(find, sentence: str, place: str) -> None:
    event = find(sentence).events[0]
    assert event.kind == "incident" and event.place is not None and event.place.name == place


@pytest.mark.parametrize(
    "sentence, place",
    [
        ("Kenya's cabinet met on Monday.", "Kenya"),
        ("Members of the Kenyan parliament met on Monday.", "Kenya"),
        (
            "Kenyan Prime Minister Amina Odu told an emergency cabinet meeting on Monday that the rebels must go.",
            "Kenya",
        ),
        ("Norwegian Prime Minister Eva Dahl will meet Kenyan lawmakers on Monday.", None),
        ("President Dahl held White House talks on Monday with President Amina Odu.", "United States"),
    ],
)
def test_a_sitting(find, sentence: str, place: str | None) -> None:
    event = find(sentence).events[0]
    assert event.kind == "meeting" and (event.place and event.place.name) == place
