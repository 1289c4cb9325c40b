"""Who comes into office and who leaves it, and who wins."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "kind", "names"),
    [
        ("Anna Dahl was re-elected on Sunday.", "election", {"Anna Dahl"}),
        ("Omar Saleh's re-election in 1996 was disputed.", "election", {"Omar Saleh"}),
        ("The election of Omar Saleh in May 2021 surprised the party.", "election", {"Omar Saleh"}),
        ("Anna Dahl named Omar Saleh foreign minister on Monday.", "office_change", {"Omar Saleh"}),
        (
            "Anna Dahl named Omar Saleh to succeed Ola Berg on Monday.",
            "office_change",
            {"Omar Saleh", "Ola Berg"},
        ),
        ("Omar Saleh was confirmed by parliament in late May.", "office_change", {"Omar Saleh"}),
        ("President Anna Dahl, whose second term ends on July 17, will not run.", "office_change", {"Anna Dahl"}),
        ("The party of Omar Saleh won the most seats in the elections on Sunday.", "election", {"party of Omar Saleh"}),
        ("The National Party won a majority in the March 4 vote.", "election", {"National Party"}),
        ("Omar Saleh claimed victory in Sunday's vote.", "election", {"Omar Saleh"}),
        ("Anna Dahl won the first round in 2021.", "election", {"Anna Dahl"}),
        ("In 2012 Omar Saleh lost the presidential election to Anna Dahl.", "election", {"Anna Dahl"}),
        ("Norwegians voted for independence in January.", "election", set()),
        ("Voting began in Norway on Sunday.", "election", set()),
        ("Ambassador Omar Saleh presented his credentials in Oslo on Monday.", "office_change", {"Omar Saleh"}),
    ],
)
def test_holders(find, sentence: str, kind: str, names: set[str]) -> None:
    (event,) = find(sentence).events
    assert event.kind == kind
    assert {p.name for p in event.participants} == names


@pytest.mark.parametrize(
    "sentence",
    [
        "President Anna Dahl, who is seeking re-election, is tired.",
        "The mandate of the UN mission ends on June 30.",
        "Omar Saleh was named in the papers on Monday.",
    ],
)
def test_no_change(find, sentence: str) -> None:
    assert not [e for e in find(sentence).events if e.kind == "office_change"]


def test_the_first_round_has_its_day(find) -> None:
    (event,) = find("Anna Dahl won the first round of the presidential election on Sunday.").events
    assert event.start == "2026-03-01"


def test_a_state_votes_in_an_assembly(find) -> None:
    assert all(e.kind != "election" for e in find("Norway voted against the resolution on Monday.").events)


def test_one_goes_and_another_comes(find) -> None:
    (event,) = find("Omar Saleh resigned on Monday. Anna Dahl, now deputy minister, will succeed Saleh.").events
    assert event.realis == "past"
    assert {p.name: p.role for p in event.participants} == {"Omar Saleh": "old holder", "Anna Dahl": "new holder"}


def test_who_recalls_an_ambassador(find) -> None:
    (event,) = find("Norway recalled its ambassador from Nairobi on Monday.").events
    assert [p.name for p in event.participants] == ["Norway"]
