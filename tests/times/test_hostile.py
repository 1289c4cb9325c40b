"""Strings made to hurt: the work grows with the length, not with its square."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry.times import find_times

DAY = date(2022, 11, 23)
PIECES = [
    "the ",
    "1",
    "1 ",
    "1-1-1-",
    "1/1/",
    "May ",
    "May 1 ",
    "Monday, ",
    "a few a few ",
    "more than about ",
    "twenty-",
    "twenty-one ",
    "in the past ",
    "the end of ",
    "early late mid-",
    "from 1 to ",
    "1999-",
    "1999, ",
    "to be ",
    "will have been ",
    "(((",
    "\n",
    " ",
    "\u00a0",
    "'",
    "é",
    "00:00",
    "last last ",
    "two years later ",
    "the day after ",
    "is is is ",
]


def seconds(text: str) -> float:
    start = time.process_time()
    find_times(text, DAY)
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_with_length(piece: str) -> None:
    short, long = piece * (8_000 // len(piece)), piece * (32_000 // len(piece))
    once = min(seconds(short) for _ in range(2))
    assert min(seconds(long) for _ in range(2)) < 10 * once + 0.1


def test_one_endless_word_and_one_endless_number() -> None:
    assert seconds("a" * 300_000) < 1
    assert seconds("9" * 300_000) < 1


def test_speed_on_plain_prose() -> None:
    text = (
        "The foreign ministers of the five states met in Oslo on Monday to discuss the border, which has been closed since "
        "March 2021. A second round, due next week, will be held in Geneva at 15:00 local time, the host said on Tuesday.\n"
    ) * 400
    assert len(text) / seconds(text) > 100_000


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([*PIECES, "Friday ", "on ", "met. ", "December 5 and ", "99 "]), max_size=25).map("".join)
)
def test_times_are_in_order_and_apart(text: str) -> None:
    end = 0
    for when in find_times(text, DAY):
        assert end <= when.start < when.end <= len(text)
        assert text[when.start : when.end] == when.text
        assert (when.earliest is None) == (when.latest is None)
        if when.earliest is not None and when.latest is not None:
            assert when.earliest <= when.latest
            assert when.edtf
        end = when.end


@pytest.mark.parametrize("published", [date.min, date(1, 6, 1), date(9999, 6, 1), date.max], ids=str)
def test_ends_of_the_calendar(published: date) -> None:
    text = "They met last Friday, over the weekend and ten years ago; they will meet on Monday, next year and in three weeks."
    assert all(when.text for when in find_times(text, published))
