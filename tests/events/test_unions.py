"""Armies sent in, disputes settled, unions told before, what is signed in parts, and who goes on a mission of hers."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway sent its army into Kenya in 1998.", "incident"),
        ("Students scuffled with police in Oslo on Monday.", "incident"),
        ("Norway and Kenya settled a border dispute in 1998.", "agreement"),
        ("Kenya was admitted four years ago.", "agreement"),
        ("Kenya hopes to join next year.", "agreement"),
        ("Kenya will sign the first part of its trade agreement with Norway on Friday.", "agreement"),
        ("Norway on Monday imposed travel bans and asset freezes on ten officials.", "agreement"),
        ("The party expelled Omar Saleh as its leader on Sunday.", "office_change"),
    ],
)
def test_one(find, text: str, kind: str) -> None:
    assert [event.kind for event in find(text).events] == [kind]


@pytest.mark.parametrize(
    "text", ["Omar Saleh would have taken over in May.", "Norway hopes to settle its dispute with Kenya."]
)
def test_none(find, text: str) -> None:
    assert not find(text).events


def test_the_mission_of_an_envoy_is_a_visit(find) -> None:
    found = find("Envoy Omar Saleh met the king in Oslo on Sunday. His mission ended on Monday.")
    assert "visit" in {event.kind for event in found.events}
