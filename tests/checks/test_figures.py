"""Numbers are read as news writes them, with what they count; dates, articles and clock times are no figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry.checks.figures import find_figures
from summitry.checks.numbers import find_numbers
from summitry.facts import Report


def figures(text: str) -> list[tuple[str, float, str | None]]:
    report = Report(id="r", text=text)
    return [(f.measure, f.value, f.unit) for f in find_figures(report, [(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It pledged $2.5 billion in aid.", [("aid", 2.5e9, "USD")]),
        ("It pledged 300m euros.", [("aid", 3e8, "EUR")]),
        ("Twenty-five soldiers arrived.", [("armed forces", 25.0, "person")]),
        ("Half a million refugees came.", [("refugees", 5e5, "person")]),
        ("The zone is 1,200 square kilometres.", [("area", 1200.0, "km2")]),
        ("Output was cut by two million barrels per day.", [("oil output", 2e6, "bbl/d")]),
        ("Seizures have almost doubled.", [("ratio", 2.0, "times")]),
        ("On November 23, 2022, at 15:30, Article 5 and Resolution 1701 were read.", []),
        ("The 19th session of the G20 ended 3-2.", []),
    ],
)
def test_what_is_counted(text: str, expected: list[tuple[str, float, str | None]]) -> None:
    assert figures(text) == expected


@given(st.text(max_size=200))
def test_numbers_stand_where_they_say(text: str) -> None:
    for number in find_numbers(text):
        assert 0 <= number.start < number.end <= len(text)
        assert number.value >= 0


@pytest.mark.parametrize("text", ["1," * 5000, "one hundred " * 3000, "9" * 20000, "$" * 9000, "a million " * 3000])
def test_hostile_strings_take_linear_time(text: str) -> None:
    assert len(list(find_numbers(text))) >= 0
