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
