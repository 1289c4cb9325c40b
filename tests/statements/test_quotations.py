"""Quotation marks of all kinds, over sentences and paragraphs."""

from __future__ import annotations

import pytest

from summitry.facts import Report
from summitry.statements.quotations import find_quotations, quoted


def pieces(text: str) -> list[list[str]]:
    return [[text[start:end] for start, end in q.pieces] for q in find_quotations(Report(id="r", text=text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes, we will” and left.", [["“yes, we will”"]]),
        ('He said "yes" and then "no".', [['"yes"'], ['"no"']]),
        ("He said ''yes, we will'' and left.", [["''yes, we will''"]]),
        ("He said «yes» and „no“.", [["«yes»"], ["„no“"]]),
        ("He said ‘yes, we will’ and left.", [["‘yes, we will’"]]),
        ("The ministers’ plan isn’t Oslo’s.", []),
        ("He is 5'10\" tall.", []),
        ("“She called it “a mistake” twice,” he said.", [["“She called it “a mistake” twice,”"]]),
        ('“The word "peace" was used,” he said.', [['“The word "peace"']]),
        ("“Never closed.", [["“Never closed."]]),
    ],
)
def test_marks(text: str, expected: list[list[str]]) -> None:
    assert pieces(text) == expected


def test_running_marks_are_one_quotation() -> None:
    assert pieces("“One.\n“Two.\n“Three,” he said.") == [["“One.", "“Two.", "“Three,”"]]


def test_a_second_speaker_ends_what_was_left_open() -> None:
    assert pieces("He said. “One thing.\n“Another,” she said.") == [["“One thing."], ["“Another,”"]]


def test_look_up_by_place() -> None:
    text = "He said “yes, we all will.” Then “no.”"
    marks = quoted(Report(id="r", text=text))
    first = marks.at(10)
    assert first is not None and first.text == "“yes, we all will.”"
    assert marks.at(0) is None
    assert marks.ending_in(20, 30) is first
    assert marks.whole((8, 27)) and not marks.whole((9, 20))
