"""Blows told without a day, in headlines and by several verbs."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman said Kenyan jets had bombed two villages in Norway.",
        "Norway said protesters had stormed the palace in Oslo.",
        "Police have fired on protesters in Oslo.",
        "Norwegian troops crossed into Kenya on Monday.",
        "Norway sent troops into Kenya in 1979.",
        "Rebels took ten soldiers hostage on Monday.",
        "Norway and Kenya exchanged fire across the border on Monday.",
        "Violence in Oslo left ten people dead on Monday.",
        "Norway is considering a military attack on Kenya.",
    ],
)
def test_told_without_a_day(find, sentence: str) -> None:
    assert {"incident"} == {event.kind for event in find(sentence).events}


@pytest.mark.parametrize(
    "sentence",
    [
        "The rebels, who have attacked the port, are strong.",
        "The rebels have often attacked the port.",
        "Norway and Kenya have openly clashed in Geneva over fish.",
        "President Anna Dahl attacked the plan on Monday.",
        "President Anna Dahl launched an attack on Omar Saleh on Monday.",
        "The 2008 financial crisis hit trade.",
        "A boat with migrants sank on Monday.",
        "Norway would answer if attacked.",
        "Norway has launched a rocket into space.",
    ],
)
def test_background(find, sentence: str) -> None:
    assert not [event for event in find(sentence).events if event.kind == "incident"]


def test_the_headline_and_the_town(find) -> None:
    (event,) = find("Truck attack in Kenya kills five\n\nA truck rammed into a crowd in Nairobi on Monday.").events
    assert event.place is not None
    assert event.place.name == "Nairobi"


def test_sworn_in_by_a_headline(find) -> None:
    (event,) = find("Dahl sworn in as president\n\nAnna Dahl was inaugurated as president of Norway on Monday.").events
    assert [p.name for p in event.participants] == ["Anna Dahl"]


def test_a_threat_on_a_condition(find) -> None:
    (event,) = find("Norway said it would strike Kenya unless it gave in.").events
    assert event.realis == "possible"
    assert {p.name: p.role for p in event.participants} == {"Norway": "attacker", "Kenya": "target"}


def test_ousted_in_a_coup_is_one_event(find) -> None:
    (event,) = find("President Omar Saleh was ousted in a coup in 2008.").events
    assert event.kind == "office_change"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Norway tested a nuclear device on Monday.", "incident"),
        ("Kenya's third nuclear test, in February, drew protests.", "incident"),
        ("The two armies will hold war games in August.", "exercise"),
        ("Exercise Polar Night begins in Norway on Monday.", "exercise"),
        ("Anna Dahl took over as prime minister from Omar Saleh on Monday.", "office_change"),
    ],
)
def test_of_arms_and_offices(find, sentence: str, kind: str) -> None:
    assert [event.kind for event in find(sentence).events] == [kind]


@pytest.mark.parametrize("sentence", ["Norway won the game on Monday.", "Anna Dahl passed the test on Monday."])
def test_no_arms(find, sentence: str) -> None:
    assert not find(sentence).events


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Norway blamed Monday's bombing on Kenya.", {"Kenya": "questioned"}),
        ("Kenya was blamed for Monday's attack on the port.", {"Kenya": "questioned"}),
        ("An attack in Oslo on Monday ascribed to the Lake Front killed five.", {"Lake Front": "attended"}),
        (
            "Police and militant Lakesiders clashed on Monday.",
            {"Police": "attended", "militant Lakesiders": "attended"},
        ),
        ("Gunmen stormed the palace on Monday and seized the radio.", {"Gunmen": "attended"}),
    ],
)
def test_who_is_said_to_have_done_it(find, sentence: str, who: dict[str, str]) -> None:
    (event,) = find(sentence).events
    assert {p.name: p.status for p in event.participants} == who


def test_what_a_blow_followed(find) -> None:
    events = find("Norway invaded the island in 1974 following a coup by Kenyan officers.").events
    assert [event.start for event in events] == ["1974", "1974"]
