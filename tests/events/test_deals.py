"""Deals that are made, fail, hold or end, and who decides on them."""

from __future__ import annotations

import pytest


def told(event) -> tuple[str, str, str | None]:
    return (event.kind, event.realis, event.start)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks between Norway and Kenya ended on Monday without an agreement.", ("agreement", "denied", "2026-03-02")),
        ("Talks between Norway and Kenya ended without agreement.", ("agreement", "denied", "2026-03-04")),
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
        ("A vote on the treaty is expected on Friday.", ("agreement", "expected", "2026-03-06")),
        ("Parliament voted in favour of banning the party on Monday.", ("agreement", "past", "2026-03-02")),
        ("The council authorized a force for Kenya on Monday.", ("agreement", "past", "2026-03-02")),
        ("Norway opened an embassy in Nairobi on Monday.", ("agreement", "past", "2026-03-02")),
        ("Norway on Monday rejected Kenya's bid to join the union.", ("agreement", "denied", "2026-03-02")),
        ("It was unclear whether the two presidents would sign anything.", ("agreement", "questioned", None)),
        ("Whether the leaders can agree on a truce is in doubt.", ("agreement", "questioned", None)),
        ("Norway asked Kenya to lift its sanctions.", ("agreement", "wanted", None)),
        ("The banks of Norway and Kenya announced they had agreed to trade.", ("agreement", "past", "2026-03-04")),
        ("Dahl and Saleh are expected to agree that their officials will travel.", ("agreement", "expected", None)),
        ("Last year's nuclear deal with Kenya was a mistake.", ("agreement", "past", "2025")),
        ("Norway set Kenya a deadline of Friday to withdraw.", ("deadline", "scheduled", "2026-03-06")),
        ("Kenya faces suspension from the African Union.", ("agreement", "possible", None)),
        ("Norway pushed for Kenya's expulsion from the union.", ("agreement", "wanted", None)),
        ("Norway is poised to suspend its aid to Kenya.", ("agreement", "expected", None)),
        ("Norway stunned all with a decision to cut ties with Kenya.", ("agreement", "scheduled", None)),
        ("The African Union endorsed the result on Monday.", ("agreement", "past", "2026-03-02")),
        ("Norway wants a trade deal with Kenya.", ("agreement", "wanted", None)),
        ("A deal is unlikely before May.", ("agreement", "questioned", "2026-05")),
        ("A deal on fish is expected on Friday.", ("agreement", "expected", "2026-03-06")),
        (
            "Norway must conclude the sale by May. The talks are supposed to end by May 3.",
            ("deadline", "expected", "2026-05-03"),
        ),
        (
            "The banks of Norway and Kenya announced on Monday they had agreed to trade.",
            ("agreement", "past", "2026-03-02"),
        ),
        ("Lawmakers failed to agree on a new cabinet.", ("agreement", "denied", "2026-03-04")),
        ("Norway ruled out signing the treaty.", ("agreement", "denied", None)),
        ("The rebels agreed on Monday to a truce.", ("agreement", "past", "2026-03-02")),
        ("The two presidents agreed to set up a commission.", ("agreement", "past", "2026-03-04")),
        ("The summit agreed on Monday to set up a fund.", ("agreement", "past", "2026-03-02")),
        ("Norway ended its embargo on Monday.", ("agreement", "past", "2026-03-02")),
        ("Norway decided on Monday to send a ship to Kenya.", ("agreement", "past", "2026-03-02")),
        ("Norway signed up to the treaty in 1994.", ("agreement", "past", "1994")),
        ("The pact was torn up by Norway on Monday.", ("agreement", "past", "2026-03-02")),
        ("The truce ends on Friday.", ("deadline", "scheduled", "2026-03-06")),
        ("An answer is expected by Friday.", ("deadline", "expected", "2026-03-06")),
        ("A report is due by the end of May.", ("deadline", "scheduled", "2026-05")),
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
        ("Norway joined the African Union in 1949.", "African Union"),
        ("A truce was agreed at talks between Norway and Kenya on Monday.", "Kenya"),
        ("Talks between Norway and Kenya ended without agreement.", "Kenya"),
        ("An accord, signed on Monday among Kenyan groups, ended the war.", "Kenyan groups"),
        ("The two leaders issued a joint statement after their talks.", "two leaders"),
    ],
)
def test_who_decides(find, text: str, who: str) -> None:
    assert who in {p.name for e in find(text).events if e.kind == "agreement" for p in e.participants}, find(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian ministry rejected claims of torture on Monday.",
        "The treaty cannot be ratified.",
        "Anna Dahl opened her shop on Monday.",
        "The student failed on Monday.",
        "The attack was backed by the council.",
    ],
)
def test_no_agreement(find, text: str) -> None:
    assert not [e for e in find(text).events if e.kind == "agreement"], find(text)
