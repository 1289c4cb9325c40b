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
        ("Talks in Oslo on Monday between Norway and Kenya ended late.", {"Norway", "Kenya"}),
        ("The talks are set to open in Oslo on Monday between Norway and Kenya.", {"Norway", "Kenya"}),
        ("The talks are to resume Monday with delegations from both sides.", {"delegations from both sides"}),
        ("Anna Dahl met the union's secretary-general, Omar Saleh, on Monday.", {"Anna Dahl", "Omar Saleh"}),
        ("President Anna Dahl and her husband Omar visited Nairobi on Monday.", {"Anna Dahl", "Omar"}),
        ("Anna Dahl will chair a cabinet meeting on Monday.", {"Anna Dahl", "cabinet"}),
        ("A session of the Kenyan parliament opened on Monday.", {"Kenyan parliament"}),
        ("A government-to-government meeting was held in Oslo on Monday.", set()),
        ("Kenya's parliament ratified the treaty with Norway on Monday.", {"Kenya's parliament"}),
        ("Talks on Chad, held under the auspices of the Lake Union, opened in Oslo on Monday.", {"Lake Union"}),
        ("Anna Dahl and Omar Saleh met on Monday under UN auspices.", {"Anna Dahl", "Omar Saleh", "UN"}),
        ("Kenya's proposal for talks on Monday went unanswered.", {"Kenya"}),
        ("Norway rejected a call by Kenya for talks on Monday.", {"Kenya"}),
        (
            "Anna Dahl delivered remarks at a meeting on Chad, which was also addressed by Omar Saleh.",
            {"Anna Dahl", "Omar Saleh"},
        ),
    ],
)
def test_company(find, text: str, names: set[str]) -> None:
    (event,) = find(text).events
    assert {p.name for p in event.participants} == names


def test_absence(find) -> None:
    (event,) = find("The absence of President Anna Dahl overshadowed the summit in Oslo on Monday.").events
    assert [(p.name, p.status) for p in event.participants] == [("Anna Dahl", "declined")]


@pytest.mark.parametrize(
    "text",
    [
        "The summit opens in Oslo on Monday. Kenya was not invited.",
        "Kenya will not be invited to the summit in Oslo on Monday.",
    ],
)
def test_not_invited(find, text: str) -> None:
    (event,) = find(text).events
    assert [(p.name, p.status) for p in event.participants] == [("Kenya", "declined")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She welcomed the signing on Thursday of a code of conduct by Norway and Kenya.", {"Norway", "Kenya"}),
        ("A truce agreed on Monday by Norway and Kenya collapsed.", {"Norway", "Kenya"}),
        ("The bank is to be sold under a June agreement with a shareholder group.", {"shareholder group"}),
    ],
)
def test_who_signs(find, text: str, names: set[str]) -> None:
    event = next(e for e in find(text).events if e.kind == "agreement")
    assert {p.name for p in event.participants} == names
