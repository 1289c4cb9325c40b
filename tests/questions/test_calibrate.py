"""How often what was announced came true: counted always, stated from twenty cases on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from telling import reading

from summitry.questions import OpenRecord
from summitry.questions.calibrate import FEWEST_CASES, wilson


def _fill(record: OpenRecord, announced: int, held: int) -> None:
    for number in range(announced):
        day = date(2020, 1, 1) + timedelta(days=30 * number)
        event = {
            "says": f"Putin is expected to meet Xi on day {number}.",
            "title": "Putin and Xi meet",
            "start": day.isoformat(),
            "realis": "expected",
            "cue": "is expected",
            "who": {"Vladimir Putin": "expected", "Xi Jinping": "expected"},
        }
        before = (day - timedelta(days=5)).isoformat()
        record.add(reading({"id": f"a{number}", "day": before, "publisher": "AP", "events": [event]}))
        after = {"realis": "past", "who": {"Vladimir Putin": "attended", "Xi Jinping": "attended"}}
        off = {"realis": "cancelled", "who": {"Vladimir Putin": "declined", "Xi Jinping": "declined"}}
        said = event | (after if number < held else off) | {"says": f"So it was on day {number}.", "cue": None}
        record.add(reading({"id": f"b{number}", "day": (day + timedelta(days=1)).isoformat(), "events": [said]}))


def test_no_share_before_twenty_cases(empty: OpenRecord) -> None:
    """The counts and the interval are there."""
    _fill(empty, FEWEST_CASES - 1, 15)
    rows = empty.calibrate(as_of=date(2025, 1, 1)).rows
    line = next(
        row for row in rows if (row["of"], row["realis"], row["cue"], row["by"]) == ("event", "expected", None, None)
    )
    assert (line["cases"], line["true"], line["share"]) == (19, 15, None)
    assert line["low"] < 15 / 19 < line["high"]
    assert "chance" not in empty.agenda(as_of=date(2020, 1, 1)).rows[0]


def test_a_share_by_cue_and_by_source_from_twenty_on(empty: OpenRecord) -> None:
    """And a chance on the agenda, with its interval and its cases."""
    _fill(empty, 24, 18)
    told = {
        (row["of"], row["realis"], row["cue"], row["by"]): row for row in empty.calibrate(as_of=date(2025, 1, 1)).rows
    }
    for key in (
        ("event", "expected", None, None),
        ("event", "expected", "is expected", None),
        ("event", "expected", None, "AP"),
    ):
        assert (told[key]["cases"], told[key]["true"], told[key]["share"]) == (24, 18, 0.75), key
    event = {
        "says": "Putin is expected to meet Xi.",
        "title": "Putin and Xi meet",
        "start": "2025-02-01",
        "realis": "expected",
    }
    event |= {"cue": "is expected", "who": {"Vladimir Putin": "expected", "Xi Jinping": "expected"}}
    empty.add(reading({"id": "next", "day": "2025-01-02", "events": [event]}))
    chance = empty.agenda(as_of=date(2025, 1, 3)).rows[0]["chance"]
    assert chance["cases"] == 24 and chance["share"] == 0.75 and chance["low"] < 0.75 < chance["high"]


def test_what_was_not_known_is_not_counted(empty: OpenRecord) -> None:
    """As of an earlier day there are fewer cases."""
    _fill(empty, 24, 18)
    rows = empty.calibrate(as_of=date(2020, 4, 15)).rows
    assert max(row["cases"] for row in rows if row["of"] == "event") == 4


@pytest.mark.parametrize(("true", "cases"), [(0, 1), (1, 1), (0, 20), (20, 20), (7, 9)])
def test_an_interval_lies_within_nothing_and_certainty(true: int, cases: int) -> None:
    """And holds the share."""
    low, high = wilson(true, cases)
    assert 0 <= low <= true / cases <= high + 1e-9 <= 1 + 1e-9
