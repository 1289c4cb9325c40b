"""Who goes, is asked or is on the way somewhere, and who is rung up."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("King Olav invited Prime Minister Omar Saleh to Oslo.", ("visit", "wanted", "Omar Saleh")),
        ("Prime Minister Omar Saleh may be invited to Oslo by King Olav.", ("visit", "possible", "Omar Saleh")),
        ("Prime Minister Omar Saleh was on his way to Oslo.", ("visit", "past", "Omar Saleh")),
        ("The envoy Omar Saleh was en route to Oslo.", ("visit", "past", "Omar Saleh")),
        ("Norway's Anna Dahl to visit Kenya on Monday", ("visit", "scheduled", "Anna Dahl")),
        ("The envoy Omar Saleh shuttled between Nairobi and Oslo this week.", ("visit", "past", "Omar Saleh")),
        ("Omar Saleh and Anna Dahl connected by phone on Monday.", ("call", "past", "Omar Saleh")),
        ("President Anna Dahl rang Omar Saleh on Sunday to discuss fish.", ("call", "past", "Omar Saleh")),
        ("In a phone call to Omar Saleh on Monday, President Anna Dahl spoke of fish.", ("call", "past", "Omar Saleh")),
        ("King Olav received a courtesy call from Prime Minister Omar Saleh.", ("meeting", "past", "Omar Saleh")),
    ],
)
def test_told(find, sentence: str, told: tuple[str, str, str]) -> None:
    (event,) = find(sentence).events
    assert (event.kind, event.realis) == told[:2]
    assert told[2] in {p.name for p in event.participants}


@pytest.mark.parametrize(
    ("sentence", "realis"),
    [
        ("There were no plans for a summit of the union.", "denied"),
        ("A meeting of the two presidents is not on the agenda.", "denied"),
        ("A summit of the union is on the cards.", "possible"),
    ],
)
def test_planned_or_not(find, sentence: str, realis: str) -> None:
    (event,) = find(sentence).events
    assert (event.kind, event.realis) == ("meeting", realis)


def test_invited_to_speak(find) -> None:
    assert find("King Olav invited Prime Minister Omar Saleh to speak.").events == ()


@pytest.mark.parametrize(
    ("sentence", "kind", "realis"),
    [
        ("A visit to Mombasa, which had been on the programme, was dropped.", "visit", "cancelled"),
        ("A planned visit to Oslo did not materialize.", "visit", "denied"),
        ("Omar Saleh's trip to Oslo fell through.", "visit", "cancelled"),
        ("President Anna Dahl abandoned plans for a summit with Omar Saleh.", "meeting", "cancelled"),
        ("President Anna Dahl dismissed speculation of a meeting with Omar Saleh.", "meeting", "denied"),
        ("No meeting between President Anna Dahl and Omar Saleh is planned.", "meeting", "denied"),
        ("The envoy Omar Saleh was sent to the region in February.", "visit", "past"),
        ("Norway will send an envoy to Kenya.", "visit", "scheduled"),
        ("A fact-finding mission to Kenya will begin in June.", "visit", "scheduled"),
    ],
)
def test_off_or_sent(find, sentence: str, kind: str, realis: str) -> None:
    assert (kind, realis) in [(event.kind, event.realis) for event in find(sentence).events]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway sent troops to Kenya.",
        "Norway sent a letter to Kenya.",
        "Norway wants travel bans.",
        "The peacekeeping mission in Kenya is large.",
        "Many Norwegians will travel to Kenya this weekend.",
        "If you travel to Kenya in May, take a hat.",
    ],
)
def test_nobody_travels(find, sentence: str) -> None:
    assert find(sentence).events == ()


def test_no_direct_meeting_beside_the_summit(find) -> None:
    text = (
        "The leaders of the union will gather in Oslo on Sunday. President Anna Dahl ruled out a direct meeting "
        "with Omar Saleh. The opening session is due on Sunday."
    )
    assert sorted(event.realis for event in find(text).events) == ["denied", "scheduled"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Omar Saleh had asked for a second meeting with Anna Dahl.", ("meeting", "wanted", None)),
        ("Norway hopes for talks with Kenya in May.", ("meeting", "wanted", "2026-05")),
        ("Norway is pushing for a summit with Kenya.", ("meeting", "wanted", None)),
        ("The Geneva consultations, the first in two years, were called off.", ("meeting", "cancelled", None)),
        (
            "President Anna Dahl spoke today with Prime Minister Omar Saleh to discuss fish.",
            ("call", "past", "2026-03-04"),
        ),
        ("It was the first summit of the union in seven years.", ("meeting", "past", "2026-03-04")),
        ("Karl Berg invited President Omar Saleh to Oslo last month.", ("visit", "wanted", None)),
    ],
)
def test_asked_for(find, sentence: str, told: tuple[str, str, str | None]) -> None:
    (event,) = find(sentence).events
    assert (event.kind, event.realis, event.start) == told


def test_which_would_be_the_first(find) -> None:
    text = (
        "President Anna Dahl plans to visit Nairobi in October, which would be the first visit to Kenya in seven years."
    )
    (event,) = find(text).events
    assert (event.realis, event.start) == ("expected", "2026-10")


def test_hours_of_talks(find) -> None:
    (talks,) = find("Mr Saleh held three hours of talks with President Anna Dahl.").events
    assert {p.name for p in talks.participants} == {"Saleh", "Anna Dahl"}


def test_previous_round(find) -> None:
    text = "Norway and Kenya will hold talks in Oslo in May. The previous round was held in Nairobi in October."
    assert [(e.realis, e.place and e.place.name) for e in find(text).events] == [
        ("scheduled", "Oslo"),
        ("past", "Nairobi"),
    ]


def test_was_there_on_a_day(find) -> None:
    (event,) = find("President Omar Saleh was in Oslo on Tuesday.").events
    assert (event.kind, event.realis, event.place and event.place.name) == ("visit", "past", "Oslo")


def test_the_first_to_go_comes_into_no_office(find) -> None:
    (event,) = find("Omar Saleh became the first Kenyan president to visit Oslo.").events
    assert (event.kind, [p.name for p in event.participants]) == ("visit", ["Omar Saleh"])


def test_the_two_men(find) -> None:
    text = "President Anna Dahl spoke with Omar Saleh on Monday. The two men met in Oslo on Tuesday."
    assert [event.kind for event in find(text).events] == ["call", "meeting"]
