"""Deeds told by a noun: captures, closures, abdications and returns, each with its day; and what the same nouns else mean."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The capture of Mombasa by rebels on Monday stunned the king.", "incident"),
        ("The fall of Mombasa to rebels on Monday stunned the king.", "incident"),
        ("The downing of a Kenyan jet on Monday stunned the king.", "incident"),
        ("The burning of the embassy on Monday stunned the king.", "incident"),
        ("The closure of the Norwegian embassy on Monday hurt trade.", "agreement"),
        ("The establishment of diplomatic relations between Norway and Kenya in 1990 helped trade.", "agreement"),
        ("The expulsion of four Kenyan diplomats on Monday hurt trade.", "agreement"),
        ("The conclusion of a trade deal on Monday helped the king.", "agreement"),
        ("The declaration of independence on Monday stunned the king.", "agreement"),
        ("The nomination of Omar Saleh as ambassador on Monday stunned the king.", "office_change"),
        ("The abdication of King Olav on Monday stunned the country.", "office_change"),
        ("The collapse of the government on Monday stunned the country.", "office_change"),
        ("Omar Saleh's return to Nairobi on Monday stunned the king.", "visit"),
    ],
)
def test_noun(find, text: str, kind: str) -> None:
    assert [event.kind for event in find(text).events] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The fall of prices on Monday stunned the king.",
        "The collapse of the bank on Monday stunned the king.",
        "The closure of the shop on Monday stunned the king.",
        "The return of the storks on Monday pleased the king.",
        "The promotion of trade on Monday pleased the king.",
        "The abdication of King Olav is no news.",
    ],
)
def test_none(find, text: str) -> None:
    assert not find(text).events
