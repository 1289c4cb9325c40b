"""The calendar is read back by two readers that are not the one it was written with, and holds what the record holds."""

from __future__ import annotations

from datetime import date

import icalendar
import pytest
import vobject
from desk import AS_OF
from hypothesis import given
from hypothesis import strategies as st

from summitry.errors import BadRequest
from summitry.export import Selection, export_rows, export_text
from summitry.export.calendar import calendar
from summitry.questions import OpenRecord
from summitry.record import Hand, Window

HAND = Hand("Ani", "told by the desk")


def entries(selection: Selection, *, vague: bool = False) -> dict[str, icalendar.Event]:
    """The calendar's entries by what their summary begins or ends with."""
    text = "".join(export_text(selection, "ics", vague=vague))
    return {str(each["X-SUMMITRY-ID"]): each for each in icalendar.Calendar.from_ical(text).walk("VEVENT")}


def find(found: dict[str, icalendar.Event], words: str) -> icalendar.Event:
    """The one entry whose summary has the words."""
    (entry,) = [each for each in found.values() if words in str(each["SUMMARY"])]
    return entry


def test_days_are_whole_days_and_the_end_is_the_day_after(selection: Selection) -> None:
    """DTSTART and DTEND are dates; DTEND is exclusive (RFC 5545, 3.6.1)."""
    found = entries(selection)
    call = find(found, "by video link")
    assert call["DTSTART"].dt == date(2026, 4, 10) and call["DTEND"].dt == date(2026, 4, 12)
    summit = find(found, "CSTO summit")
    assert summit["DTSTART"].dt == date(2026, 3, 22) and summit["DTEND"].dt == date(2026, 3, 23)
    assert summit["DTSTART"].params["VALUE"] == "DATE"


def test_status_tells_how_sure(selection: Selection) -> None:
    """Announced is CONFIRMED, doubtful TENTATIVE; what is off stays as CANCELLED, and says so in its summary."""
    found = entries(selection)
    assert find(found, "CSTO summit")["STATUS"] == "CONFIRMED"
    assert find(found, "by video link")["STATUS"] == "TENTATIVE"
    assert find(found, "by video link")["SUMMARY"].startswith("Possible: ")
    assert find(found, "Berlin")["STATUS"] == "CANCELLED"
    assert find(found, "Berlin")["SUMMARY"].startswith("Cancelled: ")


def test_a_vague_day_is_left_out_unless_asked_for(selection: Selection) -> None:
    """May is no day; asked for, it is all of May, and tentative."""
    assert not [each for each in entries(selection).values() if "Minsk" in str(each["SUMMARY"])]
    talks = find(entries(selection, vague=True), "Minsk")
    assert talks["DTSTART"].dt == date(2026, 5, 1) and talks["DTEND"].dt == date(2026, 6, 1)
    assert talks["STATUS"] == "TENTATIVE" and "Day not known: 2026-05" in talks["DESCRIPTION"]


def test_an_entry_says_where_who_and_whose_words(selection: Selection) -> None:
    """Place with coordinates, participants in words, quotes with publisher and day; nobody is made an organizer."""
    summit = find(entries(selection), "CSTO summit")
    assert summit["LOCATION"] == "Yerevan" and summit["GEO"].to_ical() == "40.18;44.51"
    assert {str(each) for each in summit["CATEGORIES"].cats} == {"meeting", "csto"}
    description = str(summit["DESCRIPTION"])
    for words in (
        "Nikol Pashinyan (certain)",
        "Emomali Rahmon (questioned)",
        "On the table: border security",
        'Fjord Wire, 2026-03-02: "The leaders of the CSTO will meet',
        "Harbour Post, 2026-03-05:",
        "Moved from 2026-03-20",
    ):
        assert words in description
    assert "ORGANIZER" not in summit and "ATTENDEE" not in summit
    assert find(entries(selection), "by video link")["LOCATION"] == "video link"


def test_the_uid_stays_and_the_sequence_rises(record: OpenRecord) -> None:
    """The move of the summit raises SEQUENCE under the same UID; so does a correction; a day without news does not."""
    window = Window(organisation=frozenset({"csto"}))

    def seen(day: date) -> tuple[str, int]:
        (entry,) = entries(Selection(record, day, window)).values()
        return str(entry["UID"]), int(entry["SEQUENCE"])

    before, after, later = seen(date(2026, 3, 3)), seen(date(2026, 3, 5)), seen(AS_OF)
    assert before[0] == after[0] == later[0]
    assert before[1] < after[1] == later[1]
    record.set("csto/2026-03-20", "start", "2026-03-23", HAND)
    assert seen(AS_OF) == (before[0], after[1] + 1)


def test_the_sequence_does_not_fall_when_reports_are_taken_away(record: OpenRecord) -> None:
    """A split leaves fewer reports, and is itself news."""
    known = next(each for each in Selection(record, AS_OF).events() if each.occasion.id.startswith("csto"))
    record.split(known.occasion.id, ["r2"], HAND)
    now = next(each for each in Selection(record, AS_OF).events() if each.identity.uid == known.identity.uid)
    assert now.identity.revision > known.identity.revision


def test_an_answer_becomes_the_same_entries(record: OpenRecord) -> None:
    """The agenda as a calendar has the UIDs and SEQUENCEs of the export."""
    text = export_rows(record.agenda(as_of=AS_OF), "ics", record=record)
    answered = {str(each["UID"]): int(each["SEQUENCE"]) for each in icalendar.Calendar.from_ical(text).walk("VEVENT")}
    exported = {str(each["UID"]): int(each["SEQUENCE"]) for each in entries(Selection(record, AS_OF)).values()}
    assert answered == exported and len(answered) == 4
    with pytest.raises(BadRequest, match="ics or csv"):
        export_rows(record.agenda(as_of=AS_OF), "docx")


def test_a_second_reader_understands_it(selection: Selection) -> None:
    """vobject reads the same entries, and finds every one of them valid."""
    text = "".join(export_text(selection, "ics"))
    read = vobject.readOne(text)
    read.validate(raiseException=True)
    assert read.version.value == "2.0" and read.method.value == "PUBLISH"
    summits = [each for each in read.vevent_list if "CSTO summit" in each.summary.value]
    assert summits[0].dtstart.value == date(2026, 3, 22) and summits[0].dtend.value == date(2026, 3, 23)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_hostile_words_make_no_entry_of_their_own(selection: Selection) -> None:
    """Line ends and property names in a report stay words of one entry."""
    text = "".join(export_text(selection, "ics"))
    assert text.count("\r\nBEGIN:VEVENT\r\n") == 4 and "\x07" not in text
    assert "\r\nUID:forged" not in text and "\r\nLOCATION:x" not in text
    hostile = find(entries(selection), "HYPERLINK")
    assert hostile["LOCATION"] == "-Oslo;\nLOCATION:x" and "UID:forged" in hostile["DESCRIPTION"]


@given(title=st.text(max_size=60), place=st.text(max_size=20), words=st.text(max_size=80))
def test_any_words_can_be_read_back(title: str, place: str, words: str) -> None:
    """Whatever stands in a report, the calendar has one entry that both readers find."""
    row = {
        "id": "x/2026-03-02", "kind": "meeting", "title": title, "realis": "expected", "occur_status": "eos4", "start": "2026-03-02",
        "end": None, "was": None, "cue": words, "body": None, "part_of": None, "agenda": [], "documents": [],
        "place": {"name": place, "country": None, "latitude": None, "longitude": None},
        "participants": [{"name": words, "status": "certain"}],
        "sources": [{"report": "r", "publisher": title, "published": "2026-03-01", "quote": words}],
    }  # fmt: skip
    text = calendar([row], date(2026, 3, 1))
    assert [str(each["UID"]) for each in icalendar.Calendar.from_ical(text).walk("VEVENT")] == ["x/2026-03-02@summitry"]
    assert vobject.readOne(text).vevent.uid.value == "x/2026-03-02@summitry"
