"""Facts stand on words; what is unknown is false and has a reason."""

from __future__ import annotations

import json

import pytest

from summitry.facts import Event, Participation, Place, Reading, Report, Request, Tenure, Unknown, quote_of, reading_row

REPORT = Report(id="r1", text="The envoys will meet in Oslo.")


def test_a_quote_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside report 'r1'"):
        quote_of(REPORT, (20, 90))
    assert quote_of(REPORT, (4, 10)).text == "envoys"


def test_unknown_is_false_and_says_why() -> None:
    unknown = Unknown("no holder on 2026-03-02")
    assert not unknown and unknown.reason == "no holder on 2026-03-02"


def test_a_reading_prints_every_field_of_the_contract() -> None:
    event = Event(
        id="r1#1",
        kind="meeting",
        title="meeting of the envoys",
        mentions=((16, 20),),
        realis="scheduled",
        quote=(0, 29),
        place=Place("Oslo", "nor", 59.9, 10.7),
        participants=(Participation("the envoys", None, "participant", "certain", (11, 15), (0, 10)),),
    )
    reading = Reading(
        REPORT,
        events=(event,),
        requests=(Request("nor", ("swe",), "an answer", "wanted", (0, 10)),),
        offices=(Tenure("nor/prime-minister", None, None, None, "vacant", (0, 3)),),
    )
    row = json.loads(json.dumps(reading_row(reading, coded=True)))
    assert {"id", "title", "text", "published", "dateline", "publisher", "language", "path"} <= set(row)
    assert row["events"][0]["occur_status"] == "eos5" and row["events"][0]["place"]["country"] == "nor"
    assert row["events"][0]["participants"][0] == {
        "name": "the envoys",
        "actor": None,
        "role": "participant",
        "status": "certain",
        "cue": [11, 15],
        "quote": [0, 10],
        "source": "report",
        "represented_by": None,
    }
    assert row["requests"][0]["for"] == "an answer" and row["offices"][0]["status"] == "vacant" and row["coded"] == []
