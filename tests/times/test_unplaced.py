"""A report without a day: what depends on it stays open, what does not is placed, nothing is guessed."""

from __future__ import annotations

import pytest

from summitry.times import find_times


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The envoys will meet on Wednesday.", "XXXX-WXX-3"),
        ("The envoys met next week.", "XXXX-WXX"),
        ("The envoys met last month.", "XXXX-XX"),
        ("The envoys met yesterday.", "XXXX-XX-XX"),
        ("The envoys met on 11 June.", "XXXX-06-11"),
        ("The envoys met in early June.", "XXXX-06"),
        ("The envoys met two years ago.", "XXXX"),
        ("The envoys met in the third quarter.", "XXXX-Q3"),
        ("The envoys met this winter.", "XXXX-WI"),
        ("The envoys met over the weekend.", "XXXX-WXX-WE"),
        ("The envoys meet on the 15th.", "XXXX-XX-15"),
        ("The envoys met on Tuesday evening.", "XXXX-WXX-2TEV"),
    ],
)
def test_relative_time_stays_open(sentence: str, value: str) -> None:
    (when,) = find_times(sentence, None)
    assert when.value == value
    assert (when.earliest, when.latest, when.edtf, when.anchor, when.direction) == (None,) * 5


def test_absolute_time_is_placed() -> None:
    first, second = find_times("The dam burst on 9 November 2020. The next day the king flew over it.", None)
    assert (first.value, first.anchor) == ("2020-11-09", "absolute")
    assert (second.value, second.anchor) == ("2020-11-10", "told")


def test_year_elsewhere_is_not_lent() -> None:
    text = "In 1991 it was founded. In 1992 it grew. The envoys will meet on June 11."
    assert find_times(text, None)[-1].value == "XXXX-06-11"
