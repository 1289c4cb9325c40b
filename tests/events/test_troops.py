"""What troops do: drills of their own, invasions, shelling; what goes off; who has not said whether they come."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kenyan troops wrapped up their annual exercise on Friday.", "exercise"),
        ("The army carried out exercises near the border on Monday.", "exercise"),
        ("Two bombs went off in Nairobi on Monday.", "incident"),
        ("Kenyan troops entered Somalia in October 2011.", "incident"),
        ("Kenyan artillery fired across the border on Thursday.", "incident"),
        ("A mortar round hit a village on Thursday.", "incident"),
    ],
)
def test_troops(find, text: str, kind: str) -> None:
    assert [event.kind for event in find(text).events] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The teachers wrapped up their annual exercise on Friday.",
        "The alarm went off in Nairobi on Monday.",
        "Kenyan troops entered the last year of their contract in October.",
        "Security forces fired tear gas at a crowd on Thursday.",
    ],
)
def test_none(find, text: str) -> None:
    assert not find(text).events


def test_who_has_not_confirmed_is_in_question(find) -> None:
    (summit,) = find(
        "The union's summit opens in Oslo on Friday. Kenya has not yet confirmed its participation."
    ).events
    assert {p.name: p.status for p in summit.participants}["Kenya"] == "questioned"


def test_who_leaves_to_attend_takes_part(find) -> None:
    found = find("President Omar Saleh left here on Monday for Kampala to attend a summit of the African Union.")
    summit = next(e for e in found.events if e.kind == "meeting")
    assert "Omar Saleh" in {p.name for p in summit.participants}


def test_what_is_answered_is_over(find) -> None:
    text = "Kenya attacked a base in Norway on Saturday. Tomorrow the envoys will meet to prepare a response to Kenya's attack."
    (attack,) = [e for e in find(text).events if e.kind == "incident"]
    assert (attack.realis, attack.start) == ("past", "2026-02-28")
