"""Meetings, visits and incidents told by words that mostly mean something else."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The foreign ministers are due to discuss the plan on Monday.", "meeting"),
        ("The cabinet is expected to debate the budget on Friday.", "meeting"),
        ("The envoy Omar Saleh is expected in the city on Thursday for talks.", "visit"),
        ("The envoy Omar Saleh left the region on Wednesday after the talks.", "visit"),
        ("President Anna Dahl returned from Nairobi on Monday.", "visit"),
        ("King Olav will host the president's senior aides in Oslo on Monday.", "meeting"),
        ("The two presidents will also be present at a gala in honour of the treaty.", "meeting"),
        ("Norway detained ten Kenyan sailors on Monday.", "incident"),
        ("Kenyan troops violated the truce on Monday.", "incident"),
        ("The opposition leader Omar Saleh spoke at a rally in Mombasa on Sunday.", "meeting"),
        ("The mayor spoke of the May 3, 2012 terror attack on the port of Mombasa.", "incident"),
        ("President Anna Dahl hopes to hold a regular meeting in the Oslo format in Doha.", "meeting"),
    ],
)
def test_found(find, sentence: str, kind: str) -> None:
    assert kind in {event.kind for event in find(sentence).events}


@pytest.mark.parametrize(
    "sentence",
    [
        "The foreign ministers discussed fish.",
        "President Anna Dahl will consider the offer on Monday.",
        "The minister expects growth to slow in March.",
        "Shares ended a two-week stock rally on Monday.",
        "Omar Saleh renewed his call to ban the union.",
        "Omar Saleh was arriving by plane.",
        "The rebels want to attack the port on Monday.",
        "Police arrested two men on Monday.",
        "The clerk left the city of his youth behind.",
        "The ministers keep up their regular meetings.",
    ],
)
def test_passed_over(find, sentence: str) -> None:
    assert find(sentence).events == ()


def test_what_is_discussed_takes_no_part(find) -> None:
    (event,) = find("The foreign ministers are expected to discuss Kenya on Monday.").events
    assert [p.name for p in event.participants][-1:] != ["Kenya"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk seized the chance to speak on Monday.",
        "Omar Saleh seized on the remark on Monday.",
        "The film captured the mood on Monday.",
    ],
)
def test_no_seizure(find, sentence: str) -> None:
    assert "incident" not in {event.kind for event in find(sentence).events}


def test_a_blow_is_told_on_the_day_of_it(find) -> None:
    (event,) = find("President Anna Dahl said on Monday that Kenyan jets had bombed two villages.").events
    assert (event.kind, event.start) == ("incident", find("The ministers met on Monday.").events[0].start)


def test_the_day_of_the_attempt_is_the_coups(find) -> None:
    (event,) = find("The unrest began with the coup attempt of 13 May 2015.").events
    assert (event.kind, event.start) == ("incident", "2015-05-13")


def test_a_dialogue_is_no_summit(find) -> None:
    text = "The summit of the African Union was held in Doha on Monday. The summit asked Omar Saleh to facilitate the dialogue."
    assert next([text[s:e] for s, e in event.mentions] for event in find(text).events) == ["summit", "summit"]


def test_the_forum_beside_is_another_meeting(find) -> None:
    text = (
        "Kenya has offered to host a four-way meeting in Nairobi. "
        "The ministers last met on March 10 on the sidelines of the Bergen Peace Forum."
    )
    assert [text[s:e] for event in find(text).events for s, e in event.mentions] == ["meeting", "met", "Forum"]
    assert len(find(text).events) == 3


def test_a_blow_once_struck_is_past(find) -> None:
    text = "Rebel fighters attacked the port of Mombasa on Monday. Officials said the attack could embolden others."
    (event,) = find(text).events
    assert event.realis == "past"


def test_two_met_in_two_towns(find) -> None:
    (one, other) = find("Envoy Ole Lind met with Omar Saleh in Nairobi and Anna Dahl in Oslo on Monday.").events
    assert one.place is not None and other.place is not None
    assert [(e.place.name, e.participants[-1].name) for e in (one, other) if e.place] == [
        ("Nairobi", "Omar Saleh"),
        ("Oslo", "Anna Dahl"),
    ]


def test_one_met_in_one_town(find) -> None:
    (event,) = find("Envoy Ole Lind met with Omar Saleh and Anna Dahl in Oslo on Monday.").events
    assert len(event.participants) == 3


@pytest.mark.parametrize(
    ("sentence", "realis"),
    [
        ("President Anna Dahl's planned trip to Kenya is likely to be postponed.", "questioned"),
        ("The summit of the African Union in Doha hangs in the balance.", "questioned"),
        ("The summit of the African Union on Monday is in jeopardy.", "questioned"),
        ("The summit of the African Union on Monday is likely to focus on fish.", "scheduled"),
        ("Kenya has offered to host a meeting in Nairobi.", "wanted"),
    ],
)
def test_how_sure(find, sentence: str, realis: str) -> None:
    assert [event.realis for event in find(sentence).events] == [realis]


def test_a_courtesy_call_is_a_meeting(find) -> None:
    (event,) = find("President Anna Dahl paid a courtesy call on King Olav on Monday.").events
    assert (event.kind, len(event.participants)) == ("meeting", 2)


def test_the_year_of_a_comparison_is_not_the_exercises(find) -> None:
    text = "The joint military exercise on Monday will involve 5,000 Kenyan troops, up from 2,000 last year."
    (event,) = find(text).events
    assert event.start == find("The ministers will meet on Monday.").events[0].start


def test_a_last_day_of_an_exercise_is_no_deadline(find) -> None:
    text = "The joint military exercise of Norway and Kenya is set to run through Friday."
    assert [event.kind for event in find(text).events] == ["exercise"]


def test_drills_observed(find) -> None:
    text = "Admiral Ole Lind is expected to arrive in Kenya on Sunday to observe the joint military drills."
    drills = next(event for event in find(text).events if event.kind == "exercise")
    assert drills.realis == "scheduled"


def test_the_debate_on_whose_margins_another_speaks(find) -> None:
    text = "The envoy Ole Lind spoke in Oslo on the margins of the General Assembly's annual general debate."
    assert "debate" in [text[s:e] for event in find(text).events for s, e in event.mentions]


def test_a_session_of_an_assembly_is_a_session(find) -> None:
    (event,) = find("President Anna Dahl will address a special session of the National Assembly on Monday.").events
    assert (event.kind, event.realis) == ("meeting", "scheduled")


def test_attacks_and_a_coup_attempt_are_two(find) -> None:
    text = "The council condemned the attacks by rebels on May 2, 2015 and the coup attempt of May 13, 2015."
    assert [event.start for event in find(text).events] == ["2015-05-02", "2015-05-13"]


def test_a_plot_has_killed_nobody(find) -> None:
    assert find("Omar Saleh was charged in 2011 over a plot to kill the ambassador.").events == ()


def test_a_broken_cease_fire(find) -> None:
    (event,) = find("Today Kenyan troops violated the cease-fire near the port.").events
    assert event.kind == "incident"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Norway will host the second Summit for Peace in May. The second Summit will last two days.", 1),
        ("Norway will host the second summit in May. The first summit was held in Bergen in 2024.", 2),
        ("The envoys look forward to the leaders' summit to be hosted by President Anna Dahl in Norway.", 1),
        ("President Anna Dahl will attend the summit with Premier Omar Saleh, hosted by King Olav, on Friday.", 1),
        ("President Anna Dahl met King Olav in Oslo on Monday. Ministers Adler and Berg joined the meeting.", 1),
    ],
)
def test_one_occasion_or_two(find, text: str, events: int) -> None:
    assert len([e for e in find(text).events if e.kind == "meeting"]) == events


def test_two_who_had_lunch_met(find) -> None:
    (event,) = find("President Anna Dahl and King Olav had a working lunch on Monday.").events
    assert {p.name for p in event.participants} == {"Anna Dahl", "Olav"}
    assert not find("The envoys and their guests brought lunch on Monday.").events
