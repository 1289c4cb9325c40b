"""Who does it, where the parse has hung the doer on another word, and what a body does without a session."""

from __future__ import annotations

from collections.abc import Callable

from summitry.events import Found


def names(found: Found) -> set[str]:
    (event,) = found.events
    return {p.name for p in event.participants}


def test_noun_before_the_second_verb_is_its_subject(find: Callable[[str], Found]) -> None:
    found = find("ECOWAS condemned the plan and the UN Security Council was due to hold a meeting in Oslo on Thursday.")
    assert not any("ECOWAS" in p.name for e in found.events for p in e.participants)


def test_first_of_a_list_is_kept(find: Callable[[str], Found]) -> None:
    found = find("U.N. Secretary-General Ban Ki-moon, Kenyan President Omar Saleh and Norway's Anna Dahl met in Oslo.")
    assert {"Omar Saleh", "Anna Dahl"} < names(found)
    assert len(names(found)) == 3


def test_second_by_of_a_passive(find: Callable[[str], Found]) -> None:
    found = find("The accord was signed on Monday by the presidents of Kenya and Mali and by Norway's Anna Dahl.")
    assert "Anna Dahl" in names(found)


def test_called_to_congratulate(find: Callable[[str], Found]) -> None:
    (event,) = find("President Anna Dahl called to congratulate him.").events
    assert event.kind == "call"


def test_assembly_that_admits_a_state_is_no_session(find: Callable[[str], Found]) -> None:
    found = find("The General Assembly is expected to admit Norway as a member on Monday.")
    assert [e.kind for e in found.events] == ["agreement"]


def test_demand_that_is_rejected_is_no_paper(find: Callable[[str], Found]) -> None:
    assert not find("The Security Council on Monday rejected Omar Saleh's demand that the mission leave.").events
