"""What is sought and comes to nothing, what is thrown into doubt, what is only asked about."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "realis"),
    [
        ("Attempts to arrange a meeting between Dahl and Saleh failed.", "meeting", "denied"),
        ("Efforts to revive talks between Norway and Kenya collapsed on Monday.", "meeting", "denied"),
        ("A bid for May elections failed on Monday.", "election", "denied"),
        ("They failed to persuade the two leaders to sign a ceasefire.", "agreement", "denied"),
        ("A call for talks between Norway and Kenya went unheeded.", "meeting", "wanted"),
        ("An attempt to kill President Saleh failed on Monday.", "incident", "past"),
        ("It cast doubt on a meeting between Dahl and Saleh later this month.", "meeting", "questioned"),
        ("The attack raised doubts about a visit by Dahl to Kenya in May.", "visit", "questioned"),
        ("Will you meet President Saleh at the summit, sir?", "meeting", "questioned"),
        ("When will you meet President Saleh?", "meeting", "scheduled"),
        (
            "A meeting between Dahl and Saleh, pencilled in for Friday in Oslo, did not materialise.",
            "meeting",
            "denied",
        ),
        ("The leaders are expected to sign a declaration and a code, and approve a plan.", "agreement", "expected"),
    ],
)
def test_comes_to_nothing(find, text: str, kind: str, realis: str) -> None:
    assert {e.realis for e in find(text).events if e.kind == kind} == {realis}


def test_talks_that_had_been_due(find) -> None:
    text = "The rebels opened an office in Doha. Talks between Norway and Kenya had been due to start there on Monday."
    event = find(text).events[-1]
    assert (event.realis, event.place and event.place.name) == ("cancelled", "Doha")


@pytest.mark.parametrize(
    ("text", "realis", "start"),
    [
        ("Talks were to have started on February 27.", "cancelled", "2026-02-27"),
        ("Omar Saleh was too ill to be sworn in on January 10.", "denied", "2026-01-10"),
    ],
)
def test_what_did_not_come_about(find, text: str, realis: str, start: str) -> None:
    event = find(text).events[0]
    assert (event.realis, event.start) == (realis, start)


def test_where_one_returned_from(find) -> None:
    event = find("He had not been seen since President Eva Dahl returned from Kenya in January.").events[0]
    assert event.place is not None and event.place.name == "Kenya"
