"""Seats in doubt are told once an event, from all its reports, and no longer once somebody has come."""

from __future__ import annotations

from datetime import date
from typing import Any

from telling import reading

from summitry.questions import OpenRecord
from summitry.questions.seats import RULE

EVENT = {
    "title": "CSTO summit, Minsk",
    "start": "2023-11-23",
    "body": "csto",
    "place": "Minsk",
    "realis": "scheduled",
}


def _tell(record: OpenRecord, name: str, day: str, **more: Any) -> None:
    event = EVENT | {"says": f"The summit in Minsk, as {name} tells it."} | more
    record.add(reading({"id": name, "day": day, "publisher": name, "events": [event]}))


def _at_risk(record: OpenRecord, day: str) -> list[dict[str, Any]]:
    return [row for row in record.check(as_of=date.fromisoformat(day)).rows if row["rule"] == RULE]


def test_two_reports_of_one_doubt_are_one_alert(empty: OpenRecord) -> None:
    _tell(empty, "one", "2023-11-20", who={"Nikol Pashinyan": "questioned", "Vladimir Putin": "certain"})
    _tell(empty, "two", "2023-11-21", who={"Nikol Pashinyan": "questioned"})
    (row,) = _at_risk(empty, "2023-11-21")
    assert "Pashinyan" in row["text"]
    assert "Armenia" in row["text"]
    assert len(row["sources"]) == 2


def test_who_has_come_is_no_risk(empty: OpenRecord) -> None:
    _tell(empty, "one", "2023-11-20", who={"Nikol Pashinyan": "questioned"})
    _tell(empty, "two", "2023-11-23", realis="past", who={"Nikol Pashinyan": "attended"})
    assert len(_at_risk(empty, "2023-11-22")) == 1
    assert _at_risk(empty, "2023-11-23") == []


def test_who_stays_away_is_told_until_the_day_is_over(empty: OpenRecord) -> None:
    _tell(empty, "one", "2023-11-20", who={"Nikol Pashinyan": "declined"})
    (row,) = _at_risk(empty, "2023-11-23")
    assert "declined" in row["text"]
    assert _at_risk(empty, "2023-11-24") == []
