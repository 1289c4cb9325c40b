"""POLECAT's columns and Superdesk's events, as the readers of either would take them in."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from summitry.export import Selection, export_folder, export_text

POLECAT = (
    "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|"
    "Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|"
    "Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|"
    "Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|"
    "Story Organizations|Story Locations|Language|Version"
).split("|")

OCCUR = {f"eventoccurstatus:eos{number}" for number in range(7)}
NEEDED = {"type", "guid", "name", "dates", "occur_status", "state", "pubstatus"}
"""What Superdesk's own reader of event JSON looks for."""


def polecat(selection: Selection) -> dict[str, dict[str, str]]:
    """The rows by event type."""
    text = "".join(export_text(selection, "polecat"))
    rows = list(csv.DictReader(io.StringIO(text, newline=""), dialect="excel-tab"))
    assert list(rows[0]) == POLECAT
    return {row["Event Type"]: row for row in rows}


def test_polecat_rows(selection: Selection) -> None:
    """Who did what to whom, with the codes that the tables know; what is not known is empty."""
    row = polecat(selection)["SUPPORT"]
    assert (row["Actor Name"], row["Actor Country"], row["Actor COW"]) == ("Armenia", "ARM", "371")
    assert (row["Recipient Name"], row["Recipient Country"], row["Recipient COW"]) == ("Tajikistan", "TJK", "702")
    assert row["Primary Actor Sector"] == "GOV" and row["Quad Code"] == "1"
    assert row["Source"] == "Fjord Wire" and row["Publication Date"] == "2026-03-02"
    assert row["Story People"] == "Emomali Rahmon | Nikol Pashinyan"
    assert row["Event Date"] == "" and row["Intensity"] == "" and row["Placename"] == ""


def test_polecat_takes_day_and_place_from_the_event_of_the_same_words(selection: Selection) -> None:
    """Never the day of publication in the event's place."""
    row = polecat(selection)["CONSULT"]
    assert row["Event Date"] == "2026-03-20" and row["Contexts"] == "FUTURE"
    assert (row["Placename"], row["Country"], row["Feature Type"]) == ("Yerevan", "ARM", "capital")
    assert (
        row["Primary Recipient Sector"] == "IGO" and row["Actor Name"] == "" and row["Actor Name Raw"] == "The leaders"
    )


def superdesk(selection: Selection) -> dict[str, Any]:
    """The events by name."""
    lines = "".join(export_text(selection, "superdesk")).splitlines()
    return {event["name"]: event for event in map(json.loads, lines)}


def test_superdesk_events_have_what_its_reader_wants(selection: Selection) -> None:
    """Type, guid, days it can parse, an occurrence status of the IPTC's."""
    events = superdesk(selection)
    assert len(events) == 4
    for event in events.values():
        assert set(event) >= NEEDED and event["type"] == "event"
        assert event["occur_status"]["qcode"] in OCCUR and event["occur_status"]["name"]
        start, end = (datetime.strptime(event["dates"][each], "%Y-%m-%dT%H:%M:%S%z") for each in ("start", "end"))
        assert start < end and event["dates"]["all_day"] is True
        for place in event["location"]:
            assert place["qcode"] and place["name"]


def test_superdesk_tells_how_sure_and_where(selection: Selection) -> None:
    """A visit that is off is cancelled; a doubtful call is eos3; the summit has its place, its reports and who comes."""
    events = superdesk(selection)
    off = events["Cancelled: visit of Sadyr Japarov to Berlin"]
    assert off["occur_status"]["qcode"] == "eventoccurstatus:eos6" and off["pubstatus"] == "cancelled"
    assert events["Possible: foreign ministers by video link"]["occur_status"]["qcode"] == "eventoccurstatus:eos3"
    summit = events["CSTO summit"]
    (place,) = summit["location"]
    assert place["address"]["country"] == "Armenia" and place["location"] == {"lat": 40.18, "lon": 44.51}
    assert summit["links"] == ["https://fjord.example/1"] and summit["ingest_provider_sequence"] == "1"
    assert "Nikol Pashinyan" in {each["name"] for each in summit["participant"]}
    assert off["participant"] == []


def test_superdesk_files_are_one_event_each(selection: Selection, tmp_path: Path) -> None:
    """Its parser takes in one event a file."""
    paths = export_folder(selection, "superdesk", tmp_path / "events")
    events = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    assert {event["guid"] for event in events} == {event["guid"] for event in superdesk(selection).values()}
    assert len(paths) == 4
