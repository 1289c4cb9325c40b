"""Every row of the trigger tables finds an event of its kind in its own example."""

from __future__ import annotations

import pytest

from summitry.events.triggers import LIMIT, NOUNS, OCCASIONS, PHRASES, VERBS, Trigger

ROWS = list({t.example: t for t in [*VERBS.values(), *NOUNS.values(), *PHRASES.values(), LIMIT, OCCASIONS]}.values())


@pytest.mark.parametrize("trigger", ROWS, ids=lambda t: t.word)
def test_example_is_an_event_of_its_kind(find, trigger: Trigger) -> None:
    found = find(trigger.example)
    assert trigger.kind in {event.kind for event in found.events}, found


def test_every_span_is_of_the_text(find) -> None:
    for trigger in ROWS:
        for event in find(trigger.example).events:
            for start, end in event.mentions:
                assert trigger.example[start:end].strip() == trigger.example[start:end] != ""


@pytest.mark.parametrize(
    "sentence",
    [
        "The company met its targets for the year.",
        "He met strong resistance in the committee.",
        "The president spoke to reporters on Monday.",
        "Tensions and cooperation remain on the border.",
        "The minister welcomed the decision.",
        "She held a press conference on Monday.",
        "Its verbal attacks on the neighbour went on.",
    ],
)
def test_no_event(find, sentence: str) -> None:
    assert find(sentence).events == ()


def test_passed_over_with_a_reason(find) -> None:
    (passed,) = find("The company met its targets for the year.").considered
    assert (passed.text, passed.kind, passed.reason) == ("met", "meeting", "needs company")
