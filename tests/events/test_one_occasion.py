"""Which mentions are of one occasion, what is part of what, and what is taken from the whole."""

from __future__ import annotations

import pytest


def test_one_summit_however_named(find) -> None:
    text = (
        "President Anna Dahl will visit Nairobi on Friday to attend a summit of the African Union. "
        "The summit will be attended by Prime Minister Omar Saleh. The event opens at noon. "
        "Friday's meeting will focus on fish."
    )
    summit = [e for e in find(text).events if e.kind == "meeting"]
    assert len(summit) == 1
    assert [text[s:e] for s, e in summit[0].mentions] == ["summit", "summit", "event", "meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "President Anna Dahl met Prime Minister Omar Saleh on Monday. She met King Olav on Tuesday.",
        "The African Union summit opens on Friday. The NATO summit opens on Friday.",
        "The ministers met in Oslo on Monday. They will meet again in Doha in May.",
    ],
)
def test_two_where_two_are_told(find, text: str) -> None:
    assert len([e for e in find(text).events if e.kind == "meeting"]) == 2


def test_bodies_of_a_plural(find) -> None:
    text = "President Anna Dahl will travel to Oslo next week for the G7 and NATO summits."
    assert {e.body for e in find(text).events if e.kind == "meeting"} == {"g7", "nato"}


def test_sideline_meeting_takes_day_and_place(find) -> None:
    text = (
        "The African Union summit will be held in Nairobi on Friday. "
        "President Anna Dahl is expected to meet Prime Minister Omar Saleh on the sidelines of the summit."
    )
    summit, aside = find(text).events
    assert aside.part_of == summit.id
    assert (aside.start, aside.place and aside.place.name) == ("2026-03-06", "Nairobi")
    assert set(aside.inherited) == {"start", "place"}
    assert aside.realis == "expected"


def test_meeting_on_a_trip(find) -> None:
    text = "President Anna Dahl will travel to Nairobi from April 2 to 4. While in Nairobi, she will meet Prime Minister Omar Saleh."
    trip, meeting = find(text).events
    assert (trip.kind, trip.start, trip.end) == ("visit", "2026-04-02", "2026-04-04")
    assert meeting.part_of == trip.id
    assert (meeting.start, meeting.place and meeting.place.name) == ("2026-04", "Nairobi")


def test_visit_to_attend_is_part_of_the_meeting(find) -> None:
    text = "President Anna Dahl will visit Nairobi on Friday to attend a summit of the African Union."
    visit, summit = find(text).events
    assert (visit.kind, summit.kind) == ("visit", "meeting")
    assert visit.part_of == summit.id
    assert summit.part_of is None


def test_first_sentence_has_the_day_of_the_report(find) -> None:
    (event,) = find("President Anna Dahl spoke with Prime Minister Omar Saleh by phone.").events
    assert (event.kind, event.start, event.inherited) == ("call", "2026-03-04", ("start",))


def test_one_verb_two_occasions(find) -> None:
    text = (
        "President Anna Dahl will meet Prime Minister Omar Saleh in Nairobi on Friday "
        "and Foreign Minister Ines Prado in Lisbon on Saturday."
    )
    first, second = find(text).events
    assert (first.start, first.place and first.place.name) == ("2026-03-06", "Nairobi")
    assert (second.start, second.place and second.place.name) == ("2026-03-07", "Lisbon")
    assert {p.name for p in first.participants} == {"Anna Dahl", "Omar Saleh"}
    assert {p.name for p in second.participants} == {"Anna Dahl", "Ines Prado"}


def test_put_off_keeps_the_old_day(find) -> None:
    text = "Kenya postponed the summit due in Nairobi on 5 May 2026. The summit will now be held on 12 June 2026."
    (event,) = find(text).events
    assert (event.realis, event.start, event.was) == ("scheduled", "2026-06-12", "2026-05-05")


def test_a_meeting_ahead_of_another(find) -> None:
    text = "President Anna Dahl met on Monday with Omar Saleh ahead of the African Union summit in Nairobi next month."
    told = {
        e.realis: (e.start, e.place.name if e.place else None, {p.name for p in e.participants})
        for e in find(text).events
    }
    assert told["past"] == ("2026-03-02", None, {"Anna Dahl", "Omar Saleh"})
    assert told["scheduled"][:2] == ("2026-04", "Nairobi")


def test_the_day_of_arriving_is_not_that_of_what_is_ahead(find) -> None:
    text = "Ahead of the African Union summit in Nairobi, President Anna Dahl met Omar Saleh on Monday."
    assert [e.start for e in find(text).events if "Saleh" not in str(e.participants)] == [None]


def test_what_was_told_is_given_a_name(find) -> None:
    text = (
        "President Anna Dahl met with Omar Saleh and Alessandro Rossi on Monday. "
        "This was a historic trilateral meeting in which the three leaders spoke of trade."
    )
    (event,) = find(text).events
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh", "Alessandro Rossi"}


def test_since_somebody_took_office_is_no_news(find) -> None:
    assert find("Trade has doubled since President Anna Dahl took office.").events == ()
