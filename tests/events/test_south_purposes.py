"""What a meeting is for, what it was put off from, and what lies between two deeds."""

from __future__ import annotations

from collections.abc import Callable

from summitry.events import Found


def realis(found: Found, kind: str) -> list[str]:
    return [e.realis for e in found.events if e.kind == kind]


def test_talks_to_end_a_war_have_been_held(find: Callable[[str], Found]) -> None:
    found = find("Anna Dahl held talks with Omar Saleh in Oslo on Monday to end the war.")
    assert realis(found, "meeting") == ["past"]
    assert not realis(found, "incident")


def test_talks_to_take_place_are_to_come(find: Callable[[str], Found]) -> None:
    assert realis(find("A summit to take place in Oslo on Friday was announced."), "meeting") == ["scheduled"]


def test_planned_meeting_that_failed_to_take_place(find: Callable[[str], Found]) -> None:
    found = find("A planned meeting between Anna Dahl and Omar Saleh failed to take place on Monday.")
    assert realis(found, "meeting") == ["denied"]


def test_adjourned_talks_are_to_resume(find: Callable[[str], Found]) -> None:
    found = find("Talks between Norway and Kenya, adjourned in Oslo in December, are to resume this month.")
    assert realis(found, "meeting") == ["scheduled"]


def test_on_the_way_for_a_meeting_to_come(find: Callable[[str], Found]) -> None:
    found = find("Leaders of the bloc were on their way to Oslo for an emergency meeting on Monday.")
    assert [e.start for e in found.events if e.kind == "meeting"] == ["2026-03-09"]


def test_appointment_a_week_after_an_ousting(find: Callable[[str], Found]) -> None:
    found = find("King Olav named Omar Saleh premier on Tuesday, a week after the army ousted President Anna Dahl.")
    assert len(found.events) == 2


def test_who_steps_down_next(find: Callable[[str], Found]) -> None:
    (event,) = find("President Anna Dahl, who steps down in January, opened the port.").events
    assert (event.start, event.realis) == ("2027-01", "scheduled")


def test_war_that_killed_thousands_is_no_blow(find: Callable[[str], Found]) -> None:
    found = find("Norway and Kenya signed a deal on Monday, ending an insurgency that killed 13,000 people.")
    assert not realis(found, "incident")
