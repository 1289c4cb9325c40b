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


@pytest.mark.parametrize(
    ("sentence", "kind", "realis"),
    [
        (
            "A meeting with Prime Minister Omar Saleh, initially included in the programme, will not take place.",
            "meeting",
            "denied",
        ),
        (
            "A visit by Omar Saleh to Oslo, initially foreseen for April, will be arranged at a later date.",
            "visit",
            "cancelled",
        ),
        ("The summit was postponed to a later date.", "meeting", "cancelled"),
        ("President Anna Dahl's planned trip to Nairobi, which was cancelled, had been long.", "visit", "cancelled"),
        ("Norway and Kenya will try to clinch a deal on fish on Sunday.", "agreement", "possible"),
        ("The minister said a visit by Omar Saleh to Oslo looked unlikely.", "visit", "questioned"),
        ("Prime Minister Omar Saleh skips the NATO summit.", "meeting", "scheduled"),
        ("Norway will not lift the sanctions until the observers are back.", "agreement", "denied"),
        ("Omar Saleh would go if he won the presidential election in May.", "election", "scheduled"),
        ("Omar Saleh sought to overturn the 2024 presidential election.", "election", "past"),
        ("A deal reached with Kenya in February could lead to more trade.", "agreement", "past"),
        ("The conference could take place before the end of the year.", "meeting", "possible"),
        ("There is a good chance of signing a treaty on fish next week.", "agreement", "possible"),
        ("President Anna Dahl has no intention of visiting Kenya.", "visit", "denied"),
        ("The treaty will enter into force on June 1.", "deadline", "scheduled"),
        ("Omar Saleh was elected president of Kenya in 2020.", "election", "past"),
        ("Omar Saleh was elected chairman of the assembly in 2020.", "office_change", "past"),
    ],
)
def test_by_the_word_that_counts(find, sentence: str, kind: str, realis: str) -> None:
    assert (kind, realis) in [(event.kind, event.realis) for event in find(sentence).events]


@pytest.mark.parametrize(
    ("sentence", "kind", "realis"),
    [
        ("President Anna Dahl spoke of moving if Omar Saleh is elected.", "election", "scheduled"),
        ("Omar Saleh wants to run in the presidential election in May.", "election", "scheduled"),
        ("The summit of the union in May could be a turning point.", "meeting", "scheduled"),
        ("Norway suspended the ratification of the treaty on Monday.", "agreement", "past"),
    ],
)
def test_it_is_held_whatever_comes_of_it(find, sentence: str, kind: str, realis: str) -> None:
    assert (kind, realis) in [(event.kind, event.realis) for event in find(sentence).events]


def test_signed_late(find) -> None:
    text = "Norway and Kenya signed the treaty in Oslo on Monday. The treaty was to have been signed earlier."
    assert [event.realis for event in find(text).events if event.kind == "agreement"] == ["past"]


def test_next_round_is_another(find) -> None:
    text = (
        "The ministers of Norway and Kenya are due to meet on Monday, while the next round of talks has been deferred."
    )
    assert [event.realis for event in find(text).events] == ["scheduled", "cancelled"]


@pytest.mark.parametrize(
    ("sentence", "realis"),
    [
        ("President Anna Dahl is certain to meet Prime Minister Omar Saleh.", "expected"),
        ("President Anna Dahl is reluctant to meet Prime Minister Omar Saleh.", "questioned"),
        ("President Anna Dahl is thinking of meeting Prime Minister Omar Saleh.", "possible"),
        ("Plans are under way for a summit of the union in Oslo.", "expected"),
        ("A summit of the union is in the offing.", "possible"),
        ("The talks with Kenya have been put on hold.", "cancelled"),
        ("The summit of the union has been thrown into doubt.", "questioned"),
    ],
)
def test_how_sure_a_meeting_is(find, sentence: str, realis: str) -> None:
    (event,) = find(sentence).events
    assert (event.kind, event.realis) == ("meeting", realis)
