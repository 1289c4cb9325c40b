"""The days a time can mean, its EDTF and its side."""

from __future__ import annotations

from datetime import date

import pytest

from summitry.times import find_times
from summitry.times.calendar_days import days_of, edtf_of

DAY = date(2022, 11, 23)


@pytest.mark.parametrize(
    ("sentence", "earliest", "latest", "edtf"),
    [
        ("They will meet on Friday.", "2022-11-25", "2022-11-25", "2022-11-25"),
        ("They will meet next week.", "2022-11-28", "2022-12-04", "2022-11-28/2022-12-04"),
        ("They sailed in early November.", "2022-11-01", "2022-11-15", "2022-11-01~/2022-11-15~"),
        ("They will meet in mid-December.", "2022-12-08", "2022-12-24", "2022-12-08~/2022-12-24~"),
        ("They met in October.", "2022-10-01", "2022-10-31", "2022-10"),
        ("They met in 2019.", "2019-01-01", "2019-12-31", "2019"),
        ("They met in the 1990s.", "1990-01-01", "1999-12-31", "199X"),
        ("They met in the 19th century.", "1800-01-01", "1899-12-31", "18XX"),
        ("They will meet in the first quarter of 2023.", "2023-01-01", "2023-03-31", "2023-33"),
        ("They will meet in the spring of 2023.", "2023-03-01", "2023-06-20", "2023-21"),
        ("They met about two months ago.", "2022-09-01", "2022-09-30", "2022-09~"),
        ("They met at 15:00 on Monday.", "2022-11-21", "2022-11-21", "2022-11-21T15:00:00"),
        ("It will be settled within the next two weeks.", "2022-11-23", "2022-12-07", "2022-11-23/2022-12-07"),
        ("They fasted during Ramadan in 2023.", "2023-03-23", "2023-04-20", "2023-03-23/2023-04-20"),
    ],
)
def test_bounds(sentence: str, earliest: str, latest: str, edtf: str) -> None:
    when = find_times(sentence, DAY)[0]
    assert (str(when.earliest), str(when.latest), when.edtf) == (earliest, latest, edtf)


@pytest.mark.parametrize(
    "value", ["PRESENT_REF", "P2W", "XXXX-11", "XXXX-WXX-3", "BC0480", "2022-13", "2022-02-30", "0000"]
)
def test_no_days(value: str) -> None:
    assert days_of(value) is None
    assert edtf_of(value, None) is None


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("They met on Monday.", "past"),
        ("They will meet on Friday.", "future"),
        ("They will meet on Wednesday.", "future"),
        ("They met on Wednesday.", "past"),
        ("This year they will meet.", "future"),
        ("It was recently signed.", "past"),
        ("They will soon meet.", "future"),
        ("It lasted two days.", None),
    ],
)
def test_direction(sentence: str, direction: str | None) -> None:
    assert find_times(sentence, DAY)[0].direction == direction


def test_ends_of_a_range_share_a_number() -> None:
    text = "The first runs from 3 to 5 May, the second between June and August; they met in May and July."
    numbers = [when.range_id for when in find_times(text, DAY)]
    assert numbers == [1, 1, 2, 2, None, None]


def test_dateline_is_not_the_date_told() -> None:
    text = "OSLO, November 21. /NTB/. The envoy left. The day before, he had met the king."
    assert [w.value for w in find_times(text, DAY)] == ["2022-11-21", "2022-11-22"]
