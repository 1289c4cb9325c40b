"""Who else is at a meeting: told after the verb, by a speech held there, by a call to come, by an absence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "President Anna Dahl received King Olav on Monday. Taking part in the meeting on the Kenyan side were "
            "Deputy Prime Minister Omar Saleh and Energy Minister Tom Berg.",
            {"Anna Dahl", "Olav", "Omar Saleh", "Tom Berg"},
        ),
        (
            "Anna Dahl met King Olav on Monday. Also attending the meeting were Omar Saleh and Tom Berg.",
            {"Anna Dahl", "Olav", "Omar Saleh", "Tom Berg"},
        ),
        (
            "Anna Dahl met King Olav on Monday. Omar Saleh and Tom Berg took part in the talks.",
            {"Anna Dahl", "Olav", "Omar Saleh", "Tom Berg"},
        ),
        ("Anna Dahl gave a speech at a conference in Oslo on Monday.", {"Anna Dahl"}),
        ("Anna Dahl summoned her generals to a meeting on Monday.", {"Anna Dahl", "generals"}),
        (
            "Baltic leaders met in Oslo on Monday. They were joined by their partners Norway and Kenya.",
            {"Baltic leaders", "Norway", "Kenya"},
        ),
    ],
)
def test_company(find, text: str, names: set[str]) -> None:
    (event,) = find(text).events
    assert {p.name for p in event.participants} == names


def test_absence(find) -> None:
    (event,) = find("The absence of President Anna Dahl overshadowed the summit in Oslo on Monday.").events
    assert [(p.name, p.status) for p in event.participants] == [("Anna Dahl", "declined")]
