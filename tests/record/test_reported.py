"""Reports are listed and looked over with everything read from them."""

from __future__ import annotations

from datetime import date
from typing import Any

from telling import reading

from summitry.questions import OpenRecord
from summitry.record import Hand
from summitry.record.reported import find_kept, list_reports, newest_day, stamp_of


def told(report: str, day: str, **more: Any) -> dict[str, Any]:
    """A report of one session."""
    event = {"says": f"The alliance meets in Yerevan, {report} says.", "title": "CSTO summit", "start": "2022-11-23"}
    event |= {"place": "Yerevan", "body": "csto", "who": {"Nikol Pashinyan": "certain"}}
    return {"id": report, "day": day, "title": f"Title of {report}", "events": [event], **more}


def test_reports_are_listed_as_known_on_a_day(record: OpenRecord) -> None:
    """The newest first; a part of them where one is asked for; each with its events counted."""
    assert newest_day(record) is None and list_reports(record, date(2022, 12, 1)) == []
    for number, day in enumerate(("2022-11-20", "2022-11-21", "2022-11-22"), 1):
        record.add(reading(told(f"r{number}", day)))
    assert [each.id for each in list_reports(record, date(2022, 11, 21))] == ["r2", "r1"]
    assert [each.id for each in list_reports(record, date(2022, 12, 1), first=1, most=1)] == ["r2"]
    assert [each.id for each in list_reports(record, date(2022, 12, 1), ids=["r1", "r9"])] == ["r1"]
    assert {each.events for each in list_reports(record, date(2022, 12, 1))} == {1}
    assert newest_day(record) == date(2022, 11, 22)


def test_a_report_is_kept_with_its_facts(record: OpenRecord) -> None:
    """Its latest reading counts, and every span points into its text."""
    odd = "A word is is twice."
    findings = [{"rule": "text-defect", "text": "odd", "says": odd}]
    record.add(reading(told("r1", "2022-11-20", text=odd)))
    record.add(reading(told("r1", "2022-11-20", text=odd, findings=findings)))
    kept = find_kept(record, "r1")
    assert kept is not None and kept.about.events == 1 and len(kept.claims) == 1
    assert [fact["rule"] for fact in kept.facts["finding"]] == ["text-defect"]
    assert [fact["name"] for fact in kept.facts["mention"]] != []
    claim = kept.claims[0]
    assert kept.text[slice(*claim.source.span)] == claim.source.quote
    assert len(list_reports(record, date(2022, 12, 1))) == 1
    assert find_kept(record, "no such report") is None


def test_the_stamp_changes_when_the_record_does(record: OpenRecord) -> None:
    """Reading and correcting change it; asking does not."""
    empty = stamp_of(record)
    record.add(reading(told("r1", "2022-11-20")))
    read = stamp_of(record)
    record.agenda(as_of=date(2022, 11, 21))
    assert stamp_of(record) == read != empty
    record.set("csto/2022-11-23", "place", "Gyumri", Hand("Ani", "by telephone"))
    assert stamp_of(record) != read


def test_who_takes_part_is_corrected(record: OpenRecord) -> None:
    """A status set by hand outranks every report, also after reading anew; emptied, the seat is taken away."""
    record.add(reading(told("r1", "2022-11-20")))
    hand = Hand("Ani", "by telephone")
    record.set("csto/2022-11-23", "participant Nikol Pashinyan", "declined", hand)
    record.add(reading(told("r2", "2022-11-21")))
    attending = record.occasion("csto/2022-11-23", date(2022, 11, 22)).attending
    assert [(each.name, each.status) for each in attending] == [("Nikol Pashinyan", "declined")]
    record.set("csto/2022-11-23", "participant Nikol Pashinyan", None, hand)
    assert record.occasion("csto/2022-11-23", date(2022, 11, 22)).attending == ()
