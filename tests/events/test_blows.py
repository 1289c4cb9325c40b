"""Blows told without a day, in headlines and by several verbs."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman said Kenyan jets had bombed two villages in Norway.",
        "Norway said protesters had stormed the palace in Oslo.",
        "Police have fired on protesters in Oslo.",
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
