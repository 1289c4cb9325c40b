"""Gunners who fire, buildings taken over by force, campaigns from the air, and peaceful ones of each."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan gunners fired on Norwegian planes on Monday.",
        "Rebels took over a police station in Mombasa on Monday.",
        "Rioters looted shops in Mombasa on Monday.",
        "Attackers hacked 20 villagers to death near Mombasa on Monday.",
        "Norway and Kenya went to war in 1965.",
        "Norway's bombing campaign against the rebels began on January 24.",
    ],
)
def test_by_force(find, text: str) -> None:
    assert [event.kind for event in find(text).events] == ["incident"]


def test_an_envoy_takes_over_in_peace(find) -> None:
    assert "incident" not in {e.kind for e in find("Omar Saleh took over the embassy in Oslo in 2015.").events}


@pytest.mark.parametrize(
    "text", ["Dahl's election campaign began on Monday.", "He hacked the bank's computers on Monday."]
)
def test_none(find, text: str) -> None:
    assert "incident" not in {e.kind for e in find(text).events}


def test_talks_about_a_paper_are_no_paper(find) -> None:
    (event,) = find("Norway opened accession talks with Kenya in Oslo on Monday.").events
    assert event.kind == "meeting"
    (event,) = find("Negotiations on Kenya's accession opened in Oslo on Monday.").events
    assert event.kind == "meeting"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Voters in Kenya approved a new constitution on Sunday.", "election"),
        ("President Omar Saleh made a stop in Nairobi on Monday.", "visit"),
    ],
)
def test_one_event(find, text: str, kind: str) -> None:
    assert [event.kind for event in find(text).events] == [kind]
