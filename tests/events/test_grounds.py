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
        ("Kenyan soldiers crossed the river into Xalun province on Monday and traded fire with rebels.", "Xalun"),
        ("Ten people died in clashes in Helu county on Monday.", "Helu"),
        ("Norway launched missiles on Monday targeting troops in Kenyan bases.", "Kenya"),
        ("A blast shook Mombasa on Monday.", "Mombasa"),
        ("Eva Dahl is considering an attack against Mombasa.", "Mombasa"),
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


def test_clashes_after_a_blast(find) -> None:
    events = find("A blast shook Mombasa on Monday. Police clashed with protesters after the blast.").events
    assert {(e.place and e.place.name, e.start) for e in events} == {("Mombasa", "2026-03-02")}


@pytest.mark.parametrize(
    ("text", "start", "place"),
    [
        ("The government signed a peace accord with six rebel groups in 1997.", "1997", None),
        ("Kenya has a new law. MPs rejected a similar bill last year.", "2025", "Kenya"),
        ("Factions meeting in Germany have reached an agreement after seven days of talks.", "2026-03-04", "Germany"),
    ],
)
def test_a_deal(find, text: str, start: str, place: str | None) -> None:
    event = next(e for e in find(text).events if e.kind == "agreement")
    assert (event.start, event.place and event.place.name) == (start, place)


def test_the_island(find) -> None:
    text = "The war in Sri Lanka goes on. Norwegian envoy Jon Hanssen will visit the island on Friday."
    assert [e.place and e.place.name for e in find(text).events if e.kind == "visit"] == ["Sri Lanka"]


def test_a_war_to_be_ended(find) -> None:
    text = "President Saleh will fly to Tripoli on Sunday for talks on ending the 16-year war."
    assert {e.kind for e in find(text).events} == {"visit", "meeting"}


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Two suicide bombers killed ten people on the Nairobi metro on Monday.", "incident", "Nairobi"),
        ("Kenya is tense. Rallies will be held across the country on Friday.", "meeting", "Kenya"),
        ("Ministers met across the table on Monday.", "meeting", None),
    ],
)
def test_on_and_across(find, text: str, kind: str, place: str | None) -> None:
    event = next(e for e in find(text).events if e.kind == kind)
    assert (event.place and event.place.name) == place


def test_a_summit_that_ended_at_the_dateline(find) -> None:
    event = find("OSLO, Norway (AP) - Ministers of the European Union ended a three-day summit on Tuesday.").events[0]
    assert (event.start, event.place and event.place.name) == ("2026-03-01", "Oslo")


def test_jets_over_the_town_the_tanks_are_in(find) -> None:
    events = find("Tanks rolled into Kisumu on Monday and jets bombed the parliament building.").events
    assert {e.place and e.place.name for e in events} == {"Kisumu"}
