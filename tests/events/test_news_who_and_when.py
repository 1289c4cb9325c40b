"""Who is at talks that he is in a town for, who endorses as a gathering, and what is still to come of what was called off."""

from __future__ import annotations


def test_who_is_there_for_talks(find) -> None:
    found = find("President Anna Dahl, in Oslo for talks with Omar Saleh, described the report as wrong.").events
    (event,) = [e for e in found if e.kind == "meeting"]
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh"} and event.place.name == "Oslo"


def test_a_gathering_endorses_by_those_of_whom_it_is(find) -> None:
    events = find("A gathering of Kenyan elders on Monday endorsed the treaty.").events
    (deed,) = [e for e in events if e.kind == "agreement"]
    assert [p.name for p in deed.participants] == ["Kenyan elders"]


def test_the_day_one_had_been_due_is_to_come(find) -> None:
    text = "President Anna Dahl had been due to travel to Nairobi on Friday, but the trip was called off."
    (event,) = find(text).events
    assert (event.realis, event.start) == ("cancelled", "2026-03-06")


def test_what_a_paper_demands_has_a_day_of_its_own(find) -> None:
    text = "Norway and Kenya signed an accord under which the two sides will halt drills from May 1."
    (event,) = find(text).events
    assert event.start == "2026-03-04"


def test_the_signing_is_that_of_the_paper_signed(find) -> None:
    text = (
        "Norway and Kenya signed a treaty on Monday. Sudan imposed an embargo on Kenya on Tuesday. "
        "The signing took place in Oslo."
    )
    places = {e.mentions and e.start: e.place.name if e.place else None for e in find(text).events}
    assert places["2026-03-02"] == "Oslo"


def test_struck_by_gunmen_without_a_day(find) -> None:
    (event,) = find("A base in Mombasa was stormed by masked gunmen.").events
    assert event.kind == "incident"
