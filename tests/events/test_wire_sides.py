"""Who "the two" and "them" are, who only judges a paper, and who fights."""

from __future__ import annotations


def test_the_two_are_also_those_told_by_a_pronoun(find) -> None:
    text = (
        "President Anna Dahl of Norway invited Prime Minister Omar Saleh of Kenya. "
        "Dahl had pressed him to come when the two met in Doha last month."
    )
    event = next(e for e in find(text).events if e.kind == "meeting")
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh"}


def test_them_are_no_persons_named_before_where_a_crowd_is_the_subject(find) -> None:
    text = (
        "President Anna Dahl met Prime Minister Omar Saleh in Oslo. "
        "The rebels refused to disarm unless King Olav agrees to hold talks with them."
    )
    event = next(e for e in find(text).events if e.kind == "meeting" and e.realis != "past")
    assert {p.name for p in event.participants}.isdisjoint({"Anna Dahl", "Omar Saleh"})


def test_who_welcomes_an_accord_has_not_signed_it(find) -> None:
    text = "President Anna Dahl and Prime Minister Omar Saleh signed an accord on Sunday. Kenya and Sudan welcomed the accord."
    event = next(e for e in find(text).events if e.kind == "agreement")
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh"}


def test_who_fought_a_battle(find) -> None:
    event = find("Norway and Kenya fought a ten-week battle in the Tana region last year.").events[0]
    assert {p.name for p in event.participants} == {"Norway", "Kenya"}
