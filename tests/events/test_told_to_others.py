"""Who is told something over the telephone, who "he" is after reported words, where others want a vote."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "words",
    ["urged Omar Saleh by telephone on Sunday to come", "told Omar Saleh over the phone on Sunday that she agreed"],
)
def test_a_call_by_any_verb(find, words: str) -> None:
    (call,) = [e for e in find(f"President Anna Dahl {words}.").events if e.kind == "call"]
    assert {p.name for p in call.participants} == {"Anna Dahl", "Omar Saleh"}


def test_he_is_who_was_spoken_of(find) -> None:
    text = "Omar Saleh is expected in Nairobi on Friday, his foreign minister Tom Berg said. He will visit Mombasa."
    assert {p.name for e in find(text).events for p in e.participants} == {"Omar Saleh"}


def test_who_makes_himself_president(find) -> None:
    (change,) = find("Omar Saleh proclaimed himself head of state on Saturday.").events
    assert (change.kind, [p.name for p in change.participants]) == ("office_change", ["Omar Saleh"])


def test_a_vote_that_others_want(find) -> None:
    (vote,) = find("In Paris a spokesman called for elections in Kenya.").events
    assert vote.place is not None and vote.place.name == "Kenya"


def test_an_old_coup_is_no_part_of_todays_killing(find) -> None:
    text = "President Omar Saleh, in power since a 1965 coup, fled on Monday as soldiers killed the army chief."
    assert {e.start for e in find(text).events if e.kind == "incident"} == {"1965", "2026-03-02"}


def test_both_sides_are_not_two_guests(find) -> None:
    text = "Anna Dahl and Omar Saleh came. Northern troops overran Mombasa in January. Both sides signed an accord on February 20."
    (paper,) = [e for e in find(text).events if e.kind == "agreement"]
    assert not {"Anna Dahl", "Omar Saleh"} & {p.name for p in paper.participants}


def test_a_term_that_runs_out(find) -> None:
    text = "The assembly appointed Anna Dahl on Monday to succeed Omar Saleh, whose second term runs out on May 31."
    assert "2026-05-31" in {e.start for e in find(text).events}


def test_an_arrival_is_no_deadline(find) -> None:
    assert "deadline" not in {e.kind for e in find("Anna Dahl is expected in Nairobi within two days.").events}
