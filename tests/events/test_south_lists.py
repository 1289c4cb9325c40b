"""Who is named by apposition, whole lists of stops, and where a town is the host."""

from __future__ import annotations

from collections.abc import Callable

from summitry.events import Found


def names(found: Found) -> set[str]:
    (event,) = found.events
    return {p.name for p in event.participants}


def test_leader_is_named_after_what_he_leads(find: Callable[[str], Found]) -> None:
    found = find("President Anna Dahl and the leader of the rebels, Omar Saleh, met in Oslo on Wednesday.")
    assert names(found) == {"Anna Dahl", "Omar Saleh"}


def test_all_stops_of_a_list(find: Callable[[str], Found]) -> None:
    (event,) = find("King Olav visited Kenya, the UAE and Norway last month.").events
    assert event.place is not None and event.place.name.startswith("Kenya, ")


def test_town_that_is_due_to_host(find: Callable[[str], Found]) -> None:
    (event,) = find("Oslo is due to host the annual NATO summit on December 9.").events
    assert event.place is not None and event.place.name == "Oslo"


def test_party_of_a_summit_is_no_place(find: Callable[[str], Found]) -> None:
    found = find("Anna Dahl arrives on Monday for the first EU-Kenya summit on Tuesday.")
    assert all(e.place is None for e in found.events if e.kind == "visit")
