"""Datelines of many houses are told from what only looks like one; every line of a text is a part of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry.reports.dateline import find_dateline
from summitry.reports.layout import lay_out


@pytest.mark.parametrize(
    ("line", "place", "day", "agency"),
    [
        ("MOSCOW, November 23. /TASS/. The envoys met.", "MOSCOW", "XXXX-11-23", "TASS"),
        ("BEIJING, Nov. 8, 2005 (Xinhua) -- The envoys met.", "BEIJING", "2005-11-08", "Xinhua"),
        ("YEREVAN (Reuters) - The envoys met.", "YEREVAN", None, "Reuters"),
        ("KUWAIT CITY, Dec 10, 2005 -- The envoys met.", "KUWAIT CITY", "2005-12-10", None),
        ("THE HAGUE (dpa) - The envoys met.", "THE HAGUE", None, "dpa"),
        ("WASHINGTON — The envoys met.", "WASHINGTON", None, None),
        ("Minsk, 24 November (BelTA) – The envoys met.", "Minsk", "XXXX-11-24", "BelTA"),
        ("PRISTINA, Serbia, Dec 4, 2006 -- The envoys met.", "PRISTINA, Serbia", "2006-12-04", None),
        ("WASHINGTON _ The envoys met.", "WASHINGTON", None, None),
        ("OSLO, Norway (AP)_ The envoys met.", "OSLO, Norway", None, "AP"),
        ("New York, Mar 4 2010 12:10PM -- The envoys met.", "New York", "2010-03-04", None),
        ("LIMA, May 3, 2005 (ANDINA) -- OSLO, May 2 (NTB)-- The envoys met.", "OSLO", "2005-05-03", "NTB"),
        ("Monday, May 18, 2015", None, "2015-05-18", None),
        ("UNITED NATIONS, March 3 (AFP) — The envoys met.", "UNITED NATIONS", "XXXX-03-03", "AFP"),
    ],
)
def test_datelines_of_many_houses(line: str, place: str | None, day: str | None, agency: str | None) -> None:
    found = find_dateline(line, 0, len(line))
    assert found is not None
    assert (found[0].place, found[0].date, found[0].agency) == (place, day, agency)
    assert line[found[0].span[1] :] in {"The envoys met.", ""}


@pytest.mark.parametrize(
    "line",
    [
        "THE PRESIDENT: Thank you all for coming.",
        "From September 30 – October 2, the envoy will travel to Oslo.",
        "Oslo - the capital - was quiet.",
        "Two envoys met on Friday.",
        "OSLO (the capital) - a city of 700,000 - was quiet.",
        "March 2 was the day of the vote.",
        "Q    Thank you, Mr. President.",
    ],
)
def test_what_only_looks_like_a_dateline(line: str) -> None:
    assert find_dateline(line, 0, len(line)) is None


def test_headings_stand_between_paragraphs() -> None:
    text = "Talks due\nOSLO, March 2 (NTB) - They will meet.\nHelp for the south\nThe envoys said that help would come.\nNo heading here"
    assert [p.kind for p in lay_out(text).parts] == ["title", "dateline", "body", "heading", "body", "body"]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_parts_are_in_order_apart_and_cover_every_word(text: str) -> None:
    parts = lay_out(text).parts
    covered = set()
    assert all(first.end <= second.start for first, second in pairwise(parts))
    for part in parts:
        assert 0 <= part.start < part.end <= len(text)
        covered |= set(range(part.start, part.end))
    assert all(not c.isalnum() or i in covered for i, c in enumerate(text))
