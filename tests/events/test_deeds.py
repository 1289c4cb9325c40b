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
        ("The minister said Norway had agreed to double its trade by 2030.", ("deadline", "scheduled", "2030")),
        ("As soon as the two parliaments ratify the treaty, Norway will sell fish.", ("agreement", "expected", None)),
        ("Norway announced new restrictions on flights to Kenya on Monday.", ("agreement", "past", "2026-03-02")),
        ("The mandate expires in June 2027.", ("deadline", "scheduled", "2027-06")),
        ("Anna Dahl had held the position since May 2018.", ("office_change", "past", "2018-05")),
        ("The senate confirmed Anna Dahl as ambassador to Kenya on Monday.", ("office_change", "past", "2026-03-02")),
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
        "The collision killed four people on Monday.",
        "President Anna Dahl condemned Kenya's war against Norway.",
        "The Strategy to Prevent Conflict was released on Monday.",
        "She welcomed the forthcoming conclusion of the treaty.",
        "Both sides agreed that there was some progress.",
        "The two ministers agreed on Monday to stay in touch.",
    ],
)
def test_no_deed(find, text: str) -> None:
    assert not {e.kind for e in find(text).events} & {"incident", "agreement"}, find(text)


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        ("Police said the National Party was behind two killings in Oslo on Monday.", "attacker", "National Party"),
        ("The National Party claimed responsibility for an attack on the port.", "attacker", "National Party"),
        ("On April 6, 1994, gunmen shot down Kenyan President Omar Saleh's plane.", "target", "Omar Saleh"),
        ("The Kenya nuclear deal that was signed in 2015 failed.", "signatory", "Kenya"),
        ("Kenya said on Monday its troops would soon join multinational forces in Norway.", "signatory", "Kenya"),
        ("The envoy was abducted and killed by Kenyan rebels on Monday.", "attacker", "Kenyan rebels"),
    ],
)
def test_whose_it_is(find, text: str, role: str, name: str) -> None:
    assert name in {p.name for e in find(text).events for p in e.participants if p.role == role}, find(text)


def test_embargo_is_no_paper_of_the_one_it_hits(find) -> None:
    (event,) = find("The council ordered an embargo on trade with Kenya on Monday.").events
    assert "Kenya" not in {p.name for p in event.participants}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("President Anna Dahl condemned the attack on Kenya.", 1),
        ("President Anna Dahl spoke of the attack on Kenya.", 0),
        ("Norway is weighing a strike on Kenya.", 1),
        ("The party is going to fight it.", 0),
    ],
)
def test_undated_blows_that_are_news(find, text: str, count: int) -> None:
    assert len([e for e in find(text).events if e.kind == "incident"]) == count, find(text)


def test_one_deadline_however_often_it_is_told(find) -> None:
    text = "The deadline for the talks is June 30. Kenya must leave the union by June 30."
    assert [told(e) for e in find(text).events if e.kind == "deadline"] == [("deadline", "scheduled", "2026-06-30")]


def test_what_is_suspended_was_signed_before(find) -> None:
    text = (
        "Kenya on Monday suspended its participation in the fishing treaty. The treaty was signed in Oslo in 2010. "
        "Parliament will consider the move on Friday."
    )
    papers = [told(e) for e in find(text).events if e.kind == "agreement"]
    assert papers == [("agreement", "past", "2026-03-02"), ("agreement", "past", "2010")]


def test_a_move_that_was_is_still_to_take_effect(find) -> None:
    text = "The new policy is to take effect on December 10. The move was the latest of its kind."
    (event,) = (e for e in find(text).events if e.kind == "deadline")
    assert told(event) == ("deadline", "scheduled", "2026-12-10")


def test_what_is_welcomed_was_made(find) -> None:
    (event,) = find("President Anna Dahl welcomed the announcement today of a truce between Norway and Kenya.").events
    assert (event.kind, event.realis) == ("agreement", "past")
    assert {p.name for p in event.participants} >= {"Norway", "Kenya"}


def test_not_only_is_no_denial(find) -> None:
    (event,) = find("Norway not only signed the treaty on Monday.").events
    assert event.realis == "past"


DEAL = (
    "Norway's deal with Kenya on fish is far off. {} Fishermen like the deal. The deal would open two ports. "
    "Nobody in Oslo knows when the deal will be ready."
)


def test_a_deal_a_report_is_about(find) -> None:
    (event,) = find(DEAL.format("Some fear the deal.")).events
    assert (event.kind, event.realis) == ("agreement", "possible")
    assert {p.name for p in event.participants} == {"Norway", "Kenya"}


def test_a_deal_that_is_made_is_told_by_its_making(find) -> None:
    (event,) = find(DEAL.format("The two states signed the deal on Monday.")).events
    assert told(event) == ("agreement", "past", "2026-03-02")


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's parliament is to vote on the budget by June 30.",
        "The Kenyan House of Representatives rejected the treaty on Monday.",
    ],
)
def test_a_parliament_decides_at_home(find, text: str) -> None:
    (event,) = find(text).events
    assert event.place is not None and event.place.name == "Kenya"
