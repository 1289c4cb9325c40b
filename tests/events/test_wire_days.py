"""Days that are set, asked for or answered, and what is not ruled out."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "kind", "realis", "start"),
    [
        ("The court on Monday heard a challenge to the referendum called for April 30.", "election", None, "2026-04-30"),
        ("She proposed a meeting of foreign ministers in Oslo on Monday.", "meeting", "wanted", "2026-03-09"),
        ("Kenya did not rule out that Dahl and Saleh would meet on May 2.", "meeting", "possible", "2026-05-02"),
        ("The European Union admitted three new members on Monday.", "agreement", "past", "2026-03-02"),
        ("Omar Saleh, who came to Oslo last month, has promised to visit Kenya.", "visit", None, "2026-02"),
        ("President Anna Dahl recalled parliament for an emergency debate on Monday.", "meeting", "scheduled", "2026-03-09"),
        ("King Olav invited both sides to talks in Oslo on May 2.", "meeting", "wanted", "2026-05-02"),
        ("Luis Prado is to hand over to an interim government in October.", "office_change", "scheduled", "2026-10"),
        ("She won a third of the vote in the first round on February 16.", "election", "past", "2026-02-16"),
        ("Soldiers fired rubber bullets at protesters in Mombasa on Monday.", "incident", "past", "2026-03-02"),
        ("The king sent his adviser, Omar Saleh, to Nairobi on Monday.", "visit", "past", "2026-03-02"),
        ("President Anna Dahl's planned trip to Kenya in the autumn is in doubt.", "visit", "questioned", "2026"),
        ("The next polls are scheduled for May 2027.", "election", "scheduled", "2027-05"),
    ],
)  # fmt: skip
def test_when_and_how_sure(find, sentence: str, kind: str, realis: str | None, start: str) -> None:
    event = next(e for e in find(sentence).events if e.kind == kind)
    assert event.start == start
    assert realis is None or event.realis == realis


def test_an_attack_that_a_session_is_to_condemn_is_not_of_its_day(find) -> None:
    events = find("The council is to meet on Friday to condemn the attacks on the embassies.").events
    assert [e.kind for e in events] == ["meeting"]


def test_a_visit_to_come_is_not_of_the_month_of_one_that_is_over(find) -> None:
    text = "Omar Saleh, who made a surprise visit to Doha last month, has promised to come to Oslo."
    assert [e.start for e in find(text).events if e.place and e.place.name == "Oslo"] == [None]


def test_a_letter_is_delivered_on_a_day_and_not_what_it_proposes(find) -> None:
    text = "Omar Saleh will meet the king on Friday and deliver a letter from President Anna Dahl proposing a summit."
    assert [e.start for e in find(text).events if e.realis == "wanted"] == [None]


def test_what_set_off_before_is_counted_back(find) -> None:
    text = "Kenya tested a rocket on Monday, two days after Norway stunned the world by exploding a bomb in Mombasa."
    assert "2026-02-28" in {e.start for e in find(text).events}


def test_a_day_after_the_report_is_not_that_on_which_two_agreed(find) -> None:
    event = find("The two sides agreed to arrange exchanges of families around October 15.").events[0]
    assert event.start != "2026-10-15"


def test_a_meeting_skipped_does_not_date_a_journey(find) -> None:
    text = "Omar Saleh arrived in Morocco via Togo. He skipped a second meeting with Anna Dahl on Monday."
    assert [e.start for e in find(text).events if e.kind == "visit"] != ["2026-03-02"]


def test_elections_put_off_that_could_be_held(find) -> None:
    event = find("General elections, which have been postponed twice, could be held next year.").events[0]
    assert event.realis == "possible"


def test_who_is_rung_up_to_be_thanked(find) -> None:
    event = find("Prime Minister Omar Saleh of Kenya called President Anna Dahl to congratulate her.").events[0]
    assert (event.kind, len(event.participants)) == ("call", 2)


@pytest.mark.parametrize(
    ("text", "kind", "realis", "start"),
    [
        ("The house put off a vote of confidence that had been set for Monday.", "agreement", "cancelled", "2026-03-09"),
        ("President Anna Dahl will host a conference, which was proposed in May by Kenya.", "meeting", None, None),
        ("The council broke off an emergency session on Monday. The session was called to discuss fish.", "meeting", "past", "2026-03-02"),
        ("The plan will top the agenda when leaders of the Group of Eight meet in Oslo on Friday.", "meeting", None, "2026-03-06"),
        ("Kenya, which was admitted to the African Union on February 12, took part.", "agreement", "past", "2026-02-12"),
    ],
)  # fmt: skip
def test_whose_day_it_is(find, text: str, kind: str, realis: str | None, start: str | None) -> None:
    event = next(e for e in find(text).events if e.kind == kind)
    assert event.start == start
    assert realis is None or event.realis == realis


@pytest.mark.parametrize(
    ("text", "realis", "start"),
    [
        (
            "The Kenyan parliament called an emergency session for Friday to discuss the attacks.",
            "scheduled",
            "2026-03-06",
        ),
        ("Eva Dahl agreed to a withdrawal at a meeting with Omar Saleh in Oslo on February 4.", "past", "2026-02-04"),
    ],
)
def test_a_day_that_was_set_and_a_meeting_at_which_one_agreed(find, text: str, realis: str, start: str) -> None:
    event = next(e for e in find(text).events if e.kind == "meeting")
    assert (event.realis, event.start) == (realis, start)


def test_a_bill_rejected_is_news_of_its_day(find) -> None:
    assert find("Parliament in Kenya rejected a bill on fish.").events[0].start == "2026-03-04"


def test_the_evening_before(find) -> None:
    text = "Eva Dahl was inaugurated on March 2. Omar Saleh met Dahl the evening before the inauguration."
    assert [e.start for e in find(text).events if e.kind == "meeting"] == ["2026-03-01"]
