"""Readings go in once, whole, and stay; corrections survive; failures are kept with their reason."""

from __future__ import annotations

import dataclasses
import sqlite3
from datetime import date
from typing import Any

import pytest
from telling import reading

from summitry.errors import AmbiguousName, BadRequest, NoSuchEvent
from summitry.questions import OpenRecord
from summitry.record import Hand
from summitry.record.rows import text_hash

DAY = date(2022, 11, 25)
HAND = Hand("Ani", "the desk knows better")


def told(report: str, day: str | None, start: str = "2022-11-23", **more: Any) -> dict[str, Any]:
    """A report of one session in Yerevan."""
    event = {
        "ref": "s",
        "says": f"The alliance meets in Yerevan, {report} says.",
        "title": "CSTO summit",
        "start": start,
    }
    event |= {"place": "Yerevan", "body": "csto", "cue": "meets", **more}
    return {"id": report, "day": day, "events": [event]}


def test_a_reading_is_kept_once(record: OpenRecord) -> None:
    """`has` knows a report by id and text."""
    read = reading(told("r1", "2022-11-20"))
    assert not record.has("r1", text_hash(read.report))
    added = record.add(read)
    assert added.new and added.occasions == ("csto/2022-11-23",)
    assert record.has("r1", text_hash(read.report))
    assert not record.has("r1", "another text")


def test_reading_again_sets_the_old_claims_aside(record: OpenRecord) -> None:
    """The newer reading of a report counts; nothing is told twice; the old claims are still there."""
    record.add(reading(told("r1", "2022-11-20")))
    again = record.add(reading(told("r1", "2022-11-20", realis="expected", title="CSTO summit")))
    assert not again.new
    found = record.occasions(DAY).occasions
    assert [(each.id, each.realis, len(each.claims)) for each in found] == [("csto/2022-11-23", "expected", 1)]
    assert record.counts()["claim"] == 2


def test_a_changed_text_is_kept_beside_the_old_one(record: OpenRecord) -> None:
    """A page that is rewritten does not take back what it said before."""
    old, new = (
        reading(told("r1", "2022-11-10")),
        reading(told("r1", "2022-11-20", says="The session is moved.", start="2022-11-29", was="2022-11-23")),
    )
    record.add(old)
    assert record.add(new).report == "r1#2"
    assert record.has("r1", text_hash(old.report)) and record.has("r1", text_hash(new.report))
    assert record.occasion("csto", date(2022, 11, 10)).start == "2022-11-23"
    assert record.occasion("csto", date(2022, 11, 20)).start == "2022-11-29"
    assert record.add(new).new is False
    assert record.counts()["report"] == 2


def test_an_undated_report_needs_a_day(record: OpenRecord) -> None:
    """No day is guessed, and never the clock's."""
    read = reading(told("r1", None))
    with pytest.raises(BadRequest, match="no day of publication"):
        record.add(read)
    record.add(read, known_on=date(2022, 11, 21))
    assert not record.occasions(date(2022, 11, 20)).occasions
    assert record.occasions(date(2022, 11, 21)).occasions[0].claims[0].known_on == "2022-11-21"


def test_a_failure_is_kept_until_the_report_is_read(record: OpenRecord) -> None:
    """The summary can say which reports failed, and why."""
    record.fail("r1", "no words in it", known_on=DAY, path="r1.pdf")
    assert [(each.report, each.reason) for each in record.failures()] == [("r1", "no words in it")]
    record.add(reading(told("r1", "2022-11-20")))
    assert record.failures() == []


def test_as_of_hides_what_was_not_known(record: OpenRecord) -> None:
    """Every answer can be asked for any day."""
    record.add(reading(told("r1", "2022-11-10", start="2022-11")))
    record.add(reading(told("r2", "2022-11-20")))
    assert record.occasion("csto", date(2022, 11, 10)).start == "2022-11"
    assert record.occasion("csto", date(2022, 11, 20)).start == "2022-11-23"
    with pytest.raises(NoSuchEvent):
        record.occasion("csto", date(2022, 11, 9))


def test_names_are_forgiving(record: OpenRecord) -> None:
    """An id, a head and day, words, a body alone; two matches are listed, none says what is near."""
    record.add(reading(told("r1", "2022-10-20", start="2022-10-28", place="video", title="CSTO emergency summit")))
    record.add(reading(told("r2", "2022-11-20")))
    day = date(2022, 11, 22)
    for name in ("csto/2022-11-23", "CSTO/2022-11-23", "CSTO summit Yerevan", "CSTO", "csto yerevan 2022-11-23", "2.1"):
        assert record.occasion(name, day).id == "csto/2022-11-23", name
    assert record.occasion("CSTO", date(2022, 10, 25)).id == "csto/2022-10-28"
    assert record.occasion("CSTO", date(2023, 1, 1)).id == "csto/2022-11-23"
    with pytest.raises(NoSuchEvent, match="csto/2022-11-23"):
        record.occasion("CTSO summit Yerevann", day)


def test_two_matches_ask_which(record: OpenRecord) -> None:
    """The nearest day decides; on one day nothing does."""
    told_twice = told("r1", "2022-11-20")
    told_twice["events"].append(
        {
            "ref": "f",
            "says": "Their foreign ministers meet there too.",
            "title": "CSTO foreign ministers",
            "start": "2022-11-23",
            "place": "Yerevan",
            "body": "csto/cfm",
        }
    )
    record.add(reading(told_twice))
    with pytest.raises(AmbiguousName, match="csto-foreign/2022-11-23"):
        record.occasion("Yerevan", date(2022, 11, 22))


def test_a_merge_by_hand_survives_reading_again(record: OpenRecord) -> None:
    """What the rule keeps apart a person joins, under a name and a reason."""
    record.add(reading(told("r1", "2022-11-20")))
    record.add(reading(told("r2", "2022-11-21", start="2023-05-29")))
    assert len(record.occasions(DAY).occasions) == 2
    kept = record.merge("csto/2022-11-23", "csto/2023-05-29", HAND)
    assert [each.id for each in record.occasions(DAY).occasions] == [kept]
    assert record.occasion("csto/2023-05-29", DAY).id == kept, "the old id still leads there"
    for report, start in (("r2", "2023-05-29"), ("r1", "2022-11-23")):
        day = "2022-11-21" if report == "r2" else "2022-11-20"
        record.add(reading(told(report, day, start=start)))
        assert len(record.occasions(DAY).occasions) == 1, report
    reasons = [(row["by"], row["reason"]) for row in record.decisions(record.occasions(DAY).occasions[0].id)]
    assert ("Ani", "merge by hand: the desk knows better") in reasons


def test_a_split_by_hand_survives_reading_again(record: OpenRecord) -> None:
    """And a later merge undoes it."""
    for report, day in (("r1", "2022-11-20"), ("r2", "2022-11-21"), ("r3", "2022-11-22")):
        record.add(reading(told(report, day)))
    made = record.split("csto/2022-11-23", ["r3"], HAND)
    assert {len(each.claims) for each in record.occasions(DAY).occasions} == {1, 2}
    record.add(reading(told("r3", "2022-11-22")))
    assert sorted(len(each.claims) for each in record.occasions(DAY).occasions) == [1, 2]
    record.add(reading(told("r1", "2022-11-20")))
    assert sorted(len(each.claims) for each in record.occasions(DAY).occasions) == [1, 2]
    ids = [each.id for each in record.occasions(DAY).occasions]
    assert made in ids
    record.merge(ids[0], ids[1], HAND)
    record.add(reading(told("r3", "2022-11-22")))
    assert [len(each.claims) for each in record.occasions(DAY).occasions] == [3]


def test_a_field_set_by_hand_holds(record: OpenRecord) -> None:
    """For every day that is asked about, and after reading again."""
    record.add(reading(told("r1", "2022-11-20")))
    record.set("CSTO summit", "place", "Gyumri", HAND)
    record.set("CSTO summit", "start", "2022-11-24", HAND)
    record.add(reading(told("r1", "2022-11-20")))
    found = record.occasion("csto", date(2022, 11, 20))
    assert found.place == {"name": "Gyumri", "country": None, "latitude": None, "longitude": None}
    assert found.start == "2022-11-24"
    assert [row["slot"] for row in record.why("csto", as_of=DAY).rows].count("corrected") == 2


def test_corrections_that_make_no_sense_are_refused(record: OpenRecord) -> None:
    """With what would be right."""
    record.add(reading(told("r1", "2022-11-20")))
    with pytest.raises(BadRequest, match="all of its reports"):
        record.split("csto", ["r1"], HAND)
    with pytest.raises(BadRequest, match="with itself"):
        record.merge("csto", "csto", HAND)
    with pytest.raises(BadRequest, match="title, kind"):
        record.set("csto", "colour", "red", HAND)


def test_words_find_reports(record: OpenRecord) -> None:
    """Full text, without case and accents."""
    record.add(reading(told("r1", "2022-11-20")))
    record.add(
        reading({"id": "r2", "day": "2022-11-21", "text": "The emir received the envoy in Doha, naïve as it was."})
    )
    assert record.search("ENVOY doha") == ["r2"]
    assert record.search("NAIVE") == ["r2"]
    assert record.search("r1 says") == ["r1"]
    assert record.search('"; DROP TABLE report; --') == []


def test_text_of_any_script_is_kept(record: OpenRecord) -> None:
    """Quotes come back to the letter."""
    says = "Ереван принимает саммит 峰会 \U0001f54a — “quoted” \\ 'single' %s :name."
    record.add(reading(told("r1", "2022-11-20", says=says)))
    assert record.occasions(DAY).occasions[0].claims[0].source.quote == says


def test_a_database_opens_without_the_program(record: OpenRecord, backend: str, url: str) -> None:
    """Any SQLite tool finds described tables with their full-text search."""
    if backend != "sqlite":
        assert record.counts() == {"report": 0, "occasion": 0, "claim": 0}
        return
    record.add(reading(told("r1", "2022-11-20")))
    plain = sqlite3.connect(url.removeprefix("sqlite:///"))
    described = {row[0] for row in plain.execute("SELECT table_name FROM about WHERE description <> ''")}
    assert {"report", "claim", "occasion", "decision"} <= described
    assert plain.execute("SELECT count(*) FROM occasion_search WHERE occasion_search MATCH 'yerevan'").fetchone() == (
        1,
    )
    assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
    assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    columns = {
        row[0] for row in plain.execute("SELECT count(*) FROM about WHERE column_name <> '*' AND description = ''")
    }
    assert columns == {0}
    plain.close()


def test_a_reprint_counts_once_and_a_correction_twice(record: OpenRecord) -> None:
    """Known by its text; another number in it makes it another text."""
    wire = "The envoys of twelve countries open their yearly talks in Geneva on May 4, the host said, and will hear reports on aid, borders, and the release of prisoners before they vote on a budget for the year to come."
    for report, text in (("w", wire), ("p", f"GENEVA, May 1 - {wire}"), ("c", wire.replace("May 4", "May 6"))):
        record.add(reading({"id": report, "day": "2023-05-01", "text": text}))
    with record.asking() as connection:
        from summitry.record.schema import report as table

        origins = {row.id: row.origin for row in connection.execute(table.select())}
    assert origins == {"w": "w", "p": "w", "c": "c"}


def test_claims_are_frozen(record: OpenRecord) -> None:
    """What was read is not changed by who asks."""
    record.add(reading(told("r1", "2022-11-20")))
    claim = record.occasions(DAY).occasions[0].claims[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        claim.title = "another"  # type: ignore[misc]
