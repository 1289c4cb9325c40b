"""Fewer than common wordings: fired on, driven out, a rally addressed, a ballot by its day, who becomes what, a territory toured."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The villagers were fired on near Mombasa on Monday.", "incident"),
        ("Norwegian troops drove the rebels out of Mombasa on Monday.", "incident"),
        ("A cameraman was killed in Mombasa on Monday when a mortar round landed.", "incident"),
        ("Rebels set off explosives at the airport on Monday.", "incident"),
        ("President Anna Dahl addressed a rally in Oslo.", "meeting"),
        ("Crowds fled after the Jan. 30 ballot.", "election"),
        ("Omar Saleh becomes deputy president of Kenya.", "office_change"),
        ("A delegation toured the territory on Saturday.", "visit"),
    ],
)
def test_wording(find, text: str, kind: str) -> None:
    assert kind in {event.kind for event in find(text).events}


@pytest.mark.parametrize(
    "text",
    ["The youths were met with baton charges.", "She drove the family back to Oslo on Monday."],
)
def test_none(find, text: str) -> None:
    assert not find(text).events
