"""Blows, battles and papers that are told in passing: each by a sentence that names it, and what only sounds like one."""

from __future__ import annotations

import pytest


def told(event) -> tuple[str, str, str | None]:
    return (event.kind, event.realis, event.start)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday the leaders marked 100 years since the Battle of Lund.", ("incident", "past", "1926")),
        ("The island lost its fleet in the 1956 canal crisis.", ("incident", "past", "1956")),
        ("Soldiers fought rebels near the port on Monday.", ("incident", "past", "2026-03-02")),
        ("Gunmen murdered the governor of Mombasa on Monday.", ("incident", "past", "2026-03-02")),
        ("They returned to the May 1988 cease-fire with Kenya.", ("agreement", "past", "1988-05")),
        ("The island is under the 1951 Convention on fish.", ("agreement", "past", "1951")),
        ("Norway designated the National Party as a terrorist group on Monday.", ("agreement", "past", "2026-03-02")),
        ("Norway blocked the resolution on Monday.", ("agreement", "denied", "2026-03-02")),
        ("Kenya's bid was blocked by Norway on Monday.", ("agreement", "denied", "2026-03-02")),
        ("A second motion on fish failed to pass on Monday.", ("agreement", "denied", "2026-03-02")),
        ("The council decided on Monday not to consider a resolution.", ("agreement", "denied", "2026-03-02")),
        ("On Monday parliament voted against the treaty.", ("agreement", "denied", "2026-03-02")),
        ("Norwegian troops will join multinational forces on Friday.", ("agreement", "scheduled", "2026-03-06")),
        ("Anna Dahl had held the position since May 2018.", ("office_change", "past", "2018-05")),
        ("The council will name a successor to Omar Saleh on Friday.", ("office_change", "scheduled", "2026-03-06")),
    ],
)
def test_told_in_passing(find, text: str, expected: tuple[str, str, str | None]) -> None:
    assert expected in {told(e) for e in find(text).events}, find(text)


@pytest.mark.parametrize(
    "text",
    [
        "The minister vowed on Monday to fight poverty.",
        "The crisis went on on Monday.",
        "The company began operations on Monday.",
        "The convention of the island is old.",
        "Norway labeled the plan as a mistake on Monday.",
        "Anna Dahl held the position for years.",
    ],
)
def test_no_deed(find, text: str) -> None:
    assert not {e.kind for e in find(text).events} & {"incident", "agreement"}, find(text)
