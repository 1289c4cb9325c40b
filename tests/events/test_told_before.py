"""What was told or done before: other bodies' sessions, the same delegation, attacks in words."""

from __future__ import annotations


def kinds(find, text: str) -> list[str]:
    """The kinds of the events of a text in order."""
    return [e.kind for e in find(text).events]


def test_sessions_of_two_bodies_are_two(find) -> None:
    text = "Anna Dahl will attend the G20 summit in Oslo in May. The trip follows the Summit of the Americas in March."
    assert kinds(find, text).count("meeting") == 2


def test_an_attack_told_by_its_words_is_none(find) -> None:
    assert kinds(find, "The party's leader launched a fresh attack on Monday, dismissing the treaty as a myth.") == []
    assert kinds(find, "The rebels launched a fresh attack on Monday, killing ten soldiers.") == ["incident"]


def test_the_delegation_is_the_one_told_before(find) -> None:
    text = (
        "OSLO, March 4 -- A delegation of the European Union led by Anna Dahl arrived here on Monday. "
        "The harbour is old. The delegation arrived here from Kenya after ending a three-day visit there."
    )
    visits = [e for e in find(text).events if e.kind == "visit"]
    assert [e.place.name if e.place else None for e in visits] == ["Oslo", "Kenya"]


def test_what_was_done_previously_on_no_day_is_background(find) -> None:
    assert kinds(find, "Norway previously said it would join the European Union.") == []
    assert kinds(find, "Norway said it would join the European Union in May.") == ["agreement"]


def test_two_summits_of_one_word(find) -> None:
    assert kinds(find, "They discussed preparations for the G7 and NATO summits in June.") == ["meeting", "meeting"]
