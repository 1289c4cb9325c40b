"""Ministers who sit over a thing, who meet and warn on a day, and calls that several hold."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Farm ministers discussed the ban in Oslo on Monday.", ("meeting", "past", "2026-03-02")),
        ("Foreign ministers meeting in Oslo on Monday warned Kenya.", ("meeting", "past", "2026-03-02")),
        ("The producers will confer again on July 10.", ("meeting", "scheduled", "2026-07-10")),
        ("Anna Dahl and Omar Saleh held a three-way call on Monday.", ("call", "past", "2026-03-02")),
    ],
)
def test_what_is_held(find, text, expected) -> None:
    event = find(text).events[0]
    assert (event.kind, event.realis, event.start) == expected
