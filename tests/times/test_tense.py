"""The side of the governing verb, from the parse."""

from __future__ import annotations

from datetime import date

import pytest

from summitry.facts import Report
from summitry.text import parse
from summitry.text.tense import direction_at
from summitry.times import find_times

DAY = date(2022, 11, 23)


@pytest.mark.parametrize(
    ("text", "words", "side"),
    [
        ("The minister will visit Oslo on Friday.", "Friday", "future"),
        ("The minister visited Oslo on Friday.", "Friday", "past"),
        ("The envoys agreed to meet again on Friday.", "Friday", "future"),
        ("The envoys agreed on holding talks on Friday.", "Friday", "future"),
        ("The envoys were praised for holding talks on Friday.", "Friday", "past"),
        ("The envoys failed to meet on Friday.", "Friday", "past"),
        ("The hearing is scheduled for Friday.", "Friday", "future"),
        ("President Dahl put off a visit to Kenya planned for July.", "July", "future"),
        ("An aide said that a vote was unlikely before April.", "April", "future"),
        ("The man they held on Friday denied it.", "Friday", "past"),
        ("The envoy, who had resigned, is to speak on Friday.", "Friday", "future"),
        ("The envoy arrives on Friday.", "Friday", "present"),
        ("The ban has been on the books since March.", "March", "past"),
        ("They could have met on Friday.", "Friday", "past"),
        ("Dahl is following it up with talks on Friday.", "Friday", "future"),
        ("Dahl is considering a trip to Oslo in June.", "June", "future"),
        ("Dahl is recalling her envoy after talks on Friday.", "Friday", None),
        ("Police are investigating an attack on Friday.", "Friday", None),
    ],
)
def test_side(text: str, words: str, side: str | None) -> None:
    start = text.index(words)
    assert direction_at(parse(Report(id="r", text=text)))(start, start + len(words)) == side


def test_unparsed_sentence_tells_nothing() -> None:
    text = parse(Report(id="r", text="They will meet on Friday."), wanted=lambda _, cut: [False for _ in cut])
    assert direction_at(text)(18, 24) is None


def test_parse_decides_over_the_nearest_word() -> None:
    words = "The summit, which was prepared in Oslo by envoys who met often, will take place in the capital on Friday."
    clue = direction_at(parse(Report(id="r", text=words)))
    assert find_times(words, DAY, clue)[0].value == "2022-11-25"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He would not attend after gunmen stormed a barracks in Alta before dawn on Friday.", "2022-11-18"),
        ("The ceasefire signed in August 2015 had expired last July.", "2022-07"),
    ],
)
def test_the_hour_and_the_year_told_before(text: str, value: str) -> None:
    clue = direction_at(parse(Report(id="r", text=text)))
    assert find_times(text, DAY, clue)[-1].value.startswith(value)
