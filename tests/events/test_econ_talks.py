"""Who is at the talks where a thing is worked out, and of whose conference a day and a place are told."""

from __future__ import annotations

import pytest


def names(event) -> list[str]:
    return [p.name for p in event.participants]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Dahl and Omar Saleh hammered out the accord at talks in Oslo on Monday.", ["Anna Dahl", "Omar Saleh"]),
        ("The plan was drawn up by Anna Dahl and Omar Saleh at talks in Oslo.", ["Anna Dahl", "Omar Saleh"]),
        ("Saleh confronted Foreign Minister Anna Dahl with the letter at a meeting on Monday.", ["Saleh", "Anna Dahl"]),
        ("Anna Dahl will raise the issue with Omar Saleh at a summit on Friday.", ["Anna Dahl", "Omar Saleh"]),
        ("Anna Dahl will discuss the crisis with Prime Minister Omar Saleh on Friday.", ["Anna Dahl", "Omar Saleh"]),
    ],
)
def test_who_works_out_a_thing_is_at_the_talks(find, text, expected) -> None:
    meeting = next(e for e in find(text).events if e.kind == "meeting")
    assert names(meeting) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Omar Saleh did not attend a conference on fish hosted by President Anna Dahl in Oslo on Monday.",
            ("meeting", "past", "2026-03-02", "Oslo"),
        ),
        (
            "Ministers from ten states, meeting in Oslo, could not bridge the gap.",
            ("meeting", "past", "2026-03-04", "Oslo"),
        ),
        ("Anna Dahl put her signature to the treaty on Monday.", ("agreement", "past", "2026-03-02", None)),
        ("Norway owes the bank ten million dollars by June 20.", ("deadline", "expected", "2026-06-20", None)),
        ("The leaders had instructed their negotiators to strike a deal.", ("agreement", "wanted", None, None)),
    ],
)
def test_what_is_told_of_an_occasion(find, text, expected) -> None:
    event = find(text).events[0]
    assert (event.kind, event.realis, event.start, event.place and event.place.name) == expected


@pytest.mark.parametrize(
    "text",
    ["Kenya admitted to a secret programme on Monday.", "Anna Dahl would not shake hands with Omar Saleh."],
)
def test_no_event(find, text) -> None:
    assert not find(text).events


def test_a_paper_in_which_a_council_speaks_is_its_own(find) -> None:
    paper = find("The council condemned the move in a resolution adopted on Monday.").events[0]
    assert names(paper) == ["council"]


def test_two_who_were_told_before_spoke_by_phone(find) -> None:
    call = find("Anna Dahl met Omar Saleh on Monday. She said the two had spoken by phone on Sunday.").events[1]
    assert (call.kind, call.start, names(call)) == ("call", "2026-03-01", ["Anna Dahl", "Omar Saleh"])


def test_persons_sign_for_the_states_told_before(find) -> None:
    text = (
        "Norway and Kenya signed a treaty in Oslo on Monday. Anna Dahl and Omar Saleh put their names to the document."
    )
    found = find(text).events
    assert [e.kind for e in found] == ["agreement"]
    assert names(found[0]) == ["Norway", "Kenya", "Anna Dahl", "Omar Saleh"]
