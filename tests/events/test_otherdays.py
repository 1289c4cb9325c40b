"""Days that stand near an event and are not its own, and places that come from who tells, from the gathering or from the dateline."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "kind", "start"),
    [
        ("Kenya and Norway agreed on Monday to resume talks in Oslo.", "meeting", None),
        ("President Anna Dahl accepted on Monday an invitation to visit Kenya.", "visit", None),
        ("President Anna Dahl said on Monday she will visit Kenya in May.", "visit", "2026-05"),
        ("The mediators said on Monday they would attend talks due to open on Friday.", "meeting", "2026-03-06"),
        ("President Anna Dahl will be in Nairobi until Friday.", "visit", None),
        ("Five people were killed when a bomb went off in Nairobi on Monday.", "incident", "2026-03-02"),
        ("Kenya and Norway broke off relations in 1990 after Norway bombed Kenyan ports.", "incident", "1990"),
        ("The winner of the election in Kenya will take office on May 1.", "election", None),
        ("The summit, which ended on Monday after a two-day meeting in Oslo, was the last.", "meeting", "2026-03-02"),
    ],
)
def test_whose_day(find, sentence: str, kind: str, start: str | None) -> None:
    assert [e.start for e in find(sentence).events if e.kind == kind][:1] == [start]


@pytest.mark.parametrize(
    "sentence",
    [
        "Police arrested two men on Monday over the killing of a judge in Nairobi.",
        "Prosecutors charged four men on Monday in the bombing of a market in Nairobi.",
        "The town marked on Monday the anniversary of the attack in Nairobi.",
    ],
)
def test_the_day_of_the_answer_is_not_that_of_the_blow(find, sentence: str) -> None:
    assert [e for e in find(sentence).events if e.kind == "incident"] == []


def test_what_a_meeting_comes_before_has_the_day(find) -> None:
    events = find("The meeting comes ahead of a summit in Oslo on April 2.").events
    assert [e.start for e in events if e.place is not None] == ["2026-04-02"]


def test_what_is_signed_after_talks_is_of_their_day(find) -> None:
    events = find(
        "President Anna Dahl and Prime Minister Omar Saleh signed a pact after their talks in Oslo on Monday."
    ).events
    assert {(e.kind, e.start) for e in events} == {("agreement", "2026-03-02"), ("meeting", "2026-03-02")}  # fmt: skip


def test_a_meeting_beside_a_gathering_is_of_its_day_and_place(find) -> None:
    text = "Ministers gathered on Monday in Oslo for a summit. President Anna Dahl met separately with Prime Minister Omar Saleh."
    event = next(e for e in find(text).events if len(e.participants) == 2)
    assert (event.start, event.place and event.place.name) == ("2026-03-02", "Oslo")


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Fighting broke out at the port on Monday, residents of Mombasa said.", "Mombasa"),
        ("Three policemen were killed near the border with Somalia on Monday, Kenyan officials said.", "Kenya"),
        ("President Anna Dahl met Prime Minister Omar Saleh at the United Nations on Monday.", "New York"),
        ("President Anna Dahl met Prime Minister Omar Saleh at the Munich Security Conference on Monday.", "Munich"),
        ("President Anna Dahl met Prime Minister Omar Saleh at the Great Hall of the People in Beijing on Monday.", "Beijing"),
        ("OSLO (AP) - A bomb exploded at a station in the north of the country on Monday.", "Norway"),
        ("OSLO (AP) - A bomb exploded at a station in the capital on Monday.", "Oslo"),
    ],
)  # fmt: skip
def test_where(find, sentence: str, place: str) -> None:
    assert [e.place and e.place.name for e in find(sentence).events][:1] == [place]


def test_what_a_speaker_calls_for_is_not_where_he_speaks(find) -> None:
    events = find("Speaking in Oslo on Monday, President Anna Dahl called for talks with Kenya.").events
    assert [e.place for e in events if e.realis == "wanted"] == [None]


@pytest.mark.parametrize(
    ("sentence", "realis", "start"),
    [
        ("President Anna Dahl on Monday called off a visit to Nairobi.", "cancelled", None),
        ("President Anna Dahl on Monday proposed a meeting with Prime Minister Omar Saleh in Oslo.", "wanted", None),
        ("Officials in Oslo discussed preparations for a summit in February.", "scheduled", "2027-02"),
        ("The summit is to take place in Oslo.", "scheduled", None),
        ("The summit is not to take place in Oslo.", "denied", None),
    ],
)
def test_what_is_to_come_has_no_day_behind_it(find, sentence: str, realis: str, start: str | None) -> None:
    assert [(e.realis, e.start) for e in find(sentence).events] == [(realis, start)]


def test_who_arrives_arrives_at_the_dateline(find) -> None:
    (event,) = find("OSLO (AP) - Kenyan President Omar Saleh arrived from London on Monday.").events
    assert (event.kind, event.place and event.place.name) == ("visit", "Oslo")


def test_what_is_told_ahead_is_of_the_month_told_before(find) -> None:
    text = "President Anna Dahl will visit Kenya in April. She will meet Prime Minister Omar Saleh in Nairobi."
    meeting = next(e for e in find(text).events if e.kind == "meeting")
    assert meeting.start == "2026-04"


def test_who_is_met_in_passing_is_met_on_the_day_of_the_report(find) -> None:
    text = "Oslo waits. Nobody came. It rained. Few spoke. Prices rose. Ships left. Then he visited Kenya. Dahl met Omar Saleh in Oslo."
    assert [e.start for e in find(text).events if e.kind == "meeting"] == ["2026-03-04"]


@pytest.mark.parametrize(
    ("sentence", "kind", "start"),
    [
        ("The second round of talks is expected to be held in Oslo on Friday.", "meeting", "2026-03-06"),
        ("Elections in Kenya should be held by June 30.", "election", "2026-06-30"),
        ("Anna Dahl met Omar Saleh when he visited Oslo in January.", "meeting", "2026-01"),
        ("Kenya announced on Monday that it had reached a deal with Norway.", "agreement", "2026-03-02"),
        ("Anna Dahl spoke ahead of a summit between Omar Saleh and Ines Prado on Friday.", "meeting", "2026-03-06"),
        ("The contract expires at the end of 2027.", "deadline", "2027-12"),
    ],
)
def test_whose_day_it_is_though_it_stands_apart(find, sentence: str, kind: str, start: str) -> None:
    assert [e.start for e in find(sentence).events if e.kind == kind] == [start]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("They signed an amendment to the 1997 treaty.", "2026-03-04"),
        ("The previous draft was rejected in a 1994 vote.", "1994"),
        ("The pact was signed at a 2003 summit.", "2003"),
    ],
)
def test_the_year_of_another_paper_and_of_a_vote(find, text: str, start: str) -> None:
    assert start in [e.start for e in find(text).events if e.kind == "agreement"]
