"""Sentences that must be parsed, and sentences that need not be."""

from __future__ import annotations

import pytest

from summitry.events.signals import FAINT
from summitry.events.triggers import LIMIT, NOUNS, VERBS, Trigger
from summitry.facts import Report
from summitry.reading import extract, gate
from summitry.reports import Draft, report_of
from summitry.text import Gate, Signals, parse

HELD = [
    "The foreign ministers met in Oslo.",
    "Talks will resume on Friday.",
    "She took office in May.",
    "Kenya must send its observers by June 30.",
    "The accord was signed at dawn.",
    "Voters go to the polls on Sunday.",
    "According to the ministry, nobody was hurt.",
    "Dahl denied it.",
    "The union is confident that the text is final.",
    "Poll: most towns want a bridge.",
    "The bridge is reportedly closed.",
    "The leaders spoke on the margins of the G20.",
]
EMPTY = [
    "The old bridge has three arches of grey stone.",
    "Rain is likely in the north, with some snow on higher ground.",
    "Its shares closed 3% lower.",
    "The member states have a long coast.",
    "Her third novel is set in a small harbour town.",
]


def wanted(*sentences: str) -> list[bool]:
    report = report_of(Draft("\n".join(["Nothing much.", "Nothing else.", *sentences])))
    return [s.tokens is not None for s in parse(report, gate().wanted).sentences][2:]


@pytest.mark.parametrize("sentence", HELD)
def test_a_sentence_that_can_hold_a_fact_is_parsed(sentence: str) -> None:
    assert wanted("The sky was grey.", sentence)[1]


CLEAR = {
    t.example: t
    for t in [LIMIT, *VERBS.values(), *NOUNS.values()]
    if t.example.lower().count(t.word) and t.word not in FAINT
}


@pytest.mark.parametrize("trigger", CLEAR.values(), ids=lambda t: t.word)
def test_a_word_that_mostly_names_an_event_opens_the_gate(trigger: Trigger) -> None:
    assert all(wanted(trigger.example))


@pytest.mark.parametrize("sentence", EMPTY)
def test_a_sentence_that_cannot_is_not(sentence: str) -> None:
    assert wanted(sentence, "The ministers met in Oslo.") == [False, True]


def test_a_report_without_a_signal_is_not_parsed_at_all() -> None:
    assert not any(wanted(*EMPTY))
    reading = extract("\n".join(EMPTY), published="2026-03-02", title="A grey bridge")
    assert not (reading.events or reading.statements)


@pytest.mark.parametrize("word", ["captured the town on Friday", "retired on Friday", "voted for the bill on Friday"])
def test_at_the_head_of_a_report_a_word_that_may_mean_anything_is_enough(word: str) -> None:
    report = report_of(Draft(f"The general {word}."))
    assert parse(report, gate().wanted).sentences[0].tokens is not None
    assert wanted(f"The general {word}.") == [False]


def test_the_neighbours_of_an_event_are_parsed() -> None:
    events = Gate(Signals(frozenset({"meet"}), frozenset({"participation"})), Signals(frozenset()))
    text = "A first line. Dahl is in Oslo. She met the envoy. His participation is unsure. All was calm. More participation."
    report = Report(id="r", text=text)
    assert [s.tokens is not None for s in parse(report, events.wanted).sentences] == [
        True,
        True,
        True,
        True,
        False,
        False,
    ]


def test_what_is_read_is_the_same_as_with_every_sentence_parsed() -> None:
    text = "\n".join(
        [*EMPTY, "President Anna Dahl is in Doha.", "She will meet Omar Saleh on Monday, she said.", *EMPTY]
    )
    gated, coded = extract(text, published="2026-03-02"), extract(text, published="2026-03-02", coded=True)
    assert gated.events == coded.events and gated.events
    assert gated.statements == coded.statements and gated.statements
    assert gated.times == coded.times
