"""Certainty: of the event and of each participant, with the word that says so."""

from __future__ import annotations

import pytest

PAIR = "President Anna Dahl {} Prime Minister Omar Saleh in Oslo on {}."


@pytest.mark.parametrize(
    ("verb", "day", "realis", "cue"),
    [
        ("met", "Monday", "past", "met"),
        ("has met", "Monday", "past", "met"),
        ("will meet", "Friday", "scheduled", "will"),
        ("is to meet", "Friday", "scheduled", "is"),
        ("is due to meet", "Friday", "scheduled", "due"),
        ("is scheduled to meet", "Friday", "scheduled", "scheduled"),
        ("is expected to meet", "Friday", "expected", "expected"),
        ("plans to meet", "Friday", "expected", "plans"),
        ("should meet", "Friday", "expected", "should"),
        ("may meet", "Friday", "possible", "may"),
        ("will have an opportunity to meet", "Friday", "possible", "opportunity"),
        ("is ready to meet", "Friday", "possible", "ready"),
        ("asked to meet", "Friday", "wanted", "asked"),
        ("refused to meet", "Friday", "denied", "refused"),
        ("did not meet", "Monday", "denied", "not"),
        ("will not meet", "Friday", "denied", "not"),
    ],
)
def test_verb(find, verb: str, day: str, realis: str, cue: str) -> None:
    text = PAIR.format(verb, day)
    (event,) = find(text).events
    assert event.realis == realis
    assert event.certainty_cue is not None
    assert text[slice(*event.certainty_cue)] == cue


@pytest.mark.parametrize(
    ("sentence", "realis"),
    [
        ("The summit planned for Friday in Oslo is in doubt.", "questioned"),
        ("The summit in Oslo was cancelled on Monday.", "cancelled"),
        ("Kenya called for a summit in Oslo.", "wanted"),
        ("The summit in Oslo is due on Friday.", "scheduled"),
        ("The summit in Oslo is expected to take place on Friday.", "expected"),
        ("President Anna Dahl declined to say whether she would visit Nairobi on Friday.", "questioned"),
        ("President Anna Dahl looks forward to hosting Prime Minister Omar Saleh on Friday.", "scheduled"),
        ("President Anna Dahl stopped in Oslo to meet Prime Minister Omar Saleh.", "past"),
        ("President Anna Dahl insisted on visiting Nairobi on Friday.", "wanted"),
        ("President Anna Dahl decided against visiting Nairobi on Friday.", "denied"),
        ("A storm stopped President Anna Dahl from meeting Prime Minister Omar Saleh.", "denied"),
    ],
)
def test_sentence(find, sentence: str, realis: str) -> None:
    assert {e.realis for e in find(sentence).events} == {realis}


def test_moved(find) -> None:
    (event,) = find(
        "The summit in Oslo, originally scheduled for 5 May 2026, has been postponed to 12 June 2026."
    ).events
    assert (event.realis, event.start, event.was) == ("scheduled", "2026-06-12", "2026-05-05")


def test_own_status_of_each(find) -> None:
    text = (
        "The African Union summit will be held in Nairobi on Friday. President Anna Dahl will attend the summit. "
        "Prime Minister Omar Saleh may attend the summit. King Olav will not attend the summit."
    )
    (event,) = find(text).events
    status = {p.name: p.status for p in event.participants}
    assert (event.realis, event.start) == ("scheduled", "2026-03-06")
    assert status["Anna Dahl"] == "certain"
    assert status["Omar Saleh"] == "possible"
    assert status.get("Olav", status.get("King Olav")) == "declined"


def test_participation_in_question(find) -> None:
    text = (
        "The African Union summit will be held in Nairobi on Friday. "
        "The participation of President Anna Dahl is now under question."
    )
    (event,) = find(text).events
    (dahl,) = [p for p in event.participants if p.name == "Anna Dahl"]
    assert dahl.status == "questioned"
    assert dahl.cue is not None
    assert text[slice(*dahl.cue)] == "question"


def test_kept_from_coming(find) -> None:
    (event,) = find(
        "Illness kept President Anna Dahl from attending the African Union summit in Oslo on Friday."
    ).events
    assert {p.name: p.status for p in event.participants}["Anna Dahl"] == "declined"
