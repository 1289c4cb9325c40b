"""Deals that are made, fail, hold or end, and who decides on them."""

from __future__ import annotations

import pytest


def told(event) -> tuple[str, str, str | None]:
    return (event.kind, event.realis, event.start)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks between Norway and Kenya ended on Monday without an agreement.", ("agreement", "denied", "2026-03-02")),
        ("The summit broke up on Monday without a joint statement.", ("agreement", "denied", "2026-03-02")),
        ("The summit on Monday culminated in an agreement on fish.", ("agreement", "past", "2026-03-02")),
        ("The visit will culminate in the signing of a treaty on Friday.", ("agreement", "scheduled", "2026-03-06")),
        ("Norway and Kenya hammered out an accord on Monday.", ("agreement", "past", "2026-03-02")),
        ("The deal between Norway and Kenya fell through on Monday.", ("agreement", "cancelled", "2026-03-02")),
        ("The rebels called off their ceasefire on Monday.", ("agreement", "cancelled", "2026-03-02")),
        ("The army will observe a truce from Friday.", ("agreement", "scheduled", "2026-03-06")),
        ("The rebels declared a ceasefire on Monday.", ("agreement", "past", "2026-03-02")),
        ("The goal is to forge a truce between Norway and Kenya.", ("agreement", "wanted", None)),
        ("The bill failed in the senate on Monday.", ("agreement", "denied", "2026-03-02")),
        ("The European Union slapped a ban on Kenya on Monday.", ("agreement", "past", "2026-03-02")),
        ("Kenya was readmitted to the African Union on Monday.", ("agreement", "past", "2026-03-02")),
        ("The House voted on Monday to cut off aid to Kenya.", ("agreement", "past", "2026-03-02")),
        ("Fifty senators voted on Monday to cut off aid.", ("agreement", "past", "2026-03-02")),
        ("President Anna Dahl and King Olav agreed to withdraw their troops.", ("agreement", "past", "2026-03-04")),
        ("Lawmakers failed on Monday to agree on a new cabinet.", ("agreement", "denied", "2026-03-02")),
        ("The memorandum was agreed on by Norway in May 2025.", ("agreement", "past", "2025-05")),
        ("Norway agreed to cut its fleet from June 1.", ("agreement", "past", "2026-03-04")),
        ("The deadline for talks was extended to Friday.", ("deadline", "scheduled", "2026-03-06")),
        ("The deadline passed on Monday without a reply.", ("deadline", "past", "2026-03-02")),
    ],
)
def test_told(find, text: str, expected: tuple[str, str, str | None]) -> None:
    assert expected in {told(e) for e in find(text).events}, find(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The lower house ratified the treaty on Monday.", "lower house"),
        ("A court in Oslo banned the party on Monday.", "court"),
        ("The bill failed in the senate on Monday.", "senate"),
        ("The two leaders issued a joint statement after their talks.", "two leaders"),
    ],
)
def test_who_decides(find, text: str, who: str) -> None:
    assert who in {p.name for e in find(text).events if e.kind == "agreement" for p in e.participants}, find(text)
