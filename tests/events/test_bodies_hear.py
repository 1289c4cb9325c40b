"""Bodies that are briefed, congresses of a party, what is said over the telephone, who has lunch with whom."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Envoy Omar Saleh briefed the Security Council on Monday.", "meeting"),
        ("The party congress opens on Monday.", "meeting"),
        ("The ruling party will hold a congress in May.", "meeting"),
        ("Omar Saleh had lunch with President Anna Dahl on Monday.", "meeting"),
        ("President Omar Saleh told Prime Minister Anna Dahl over the phone on Monday that the deal was off.", "call"),
        ("President Anna Dahl informed President Omar Saleh by telephone on Monday.", "call"),
    ],
)
def test_heard(find, text: str, kind: str) -> None:
    assert [event.kind for event in find(text).events] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Omar Saleh told reporters by phone that the deal was off.",
        "Envoy Omar Saleh briefed reporters on Monday.",
        "Congress is in recess.",
    ],
)
def test_none(find, text: str) -> None:
    assert not find(text).events
