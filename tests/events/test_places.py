"""Where: the clause that arranges an occasion, the ground that is hit, and the place that a word points back to."""

from __future__ import annotations

import pytest


def place_of(event) -> str | None:
    return event.place.name if event.place is not None else None


@pytest.mark.parametrize(
    ("sentence", "kind", "place"),
    [
        (
            "Talks between Norwegian Foreign Minister Anna Dahl and Kenyan envoy Omar Saleh, which had been planned in Doha "
            "for this week, have been put off.",
            "meeting",
            "Doha",
        ),
        ("Police said the gang was behind two killings in Nairobi last week.", "incident", "Nairobi"),
        ("Dahl voiced alarm at the fighting that has engulfed Mogadishu since July 2025.", "incident", "Mogadishu"),
        ("Ethiopian troops attacked Eritrean positions on Monday.", "incident", "Eritrea"),
        ("On Monday, troops bombed the US embassy.", "incident", None),
        ("President Omar Saleh addressed a summit held this morning at UN Headquarters.", "meeting", "New York"),
    ],
)
def test_place_of_one_sentence(find, sentence: str, kind: str, place: str | None) -> None:
    events = [e for e in find(sentence).events if e.kind == kind]
    assert [place_of(e) for e in events] == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("President Anna Dahl will attend a summit in Doha on May 5. She will meet Prime Minister Omar Saleh in the same city on May 6.", "Doha"),
        ("President Anna Dahl flew to Oslo on Monday. She met Prime Minister Omar Saleh there on Tuesday.", "Oslo"),
        ("Norway wants peace. President Anna Dahl met Prime Minister Omar Saleh there on Tuesday.", None),
    ],
)  # fmt: skip
def test_place_pointed_back_to(find, text: str, place: str | None) -> None:
    assert place_of(find(text).events[-1]) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Saleh told an emergency session of the Kenyan parliament on Tuesday that the port was open.", "Kenya"),
        ("UNITED NATIONS, March 4 (Reuters) - President Anna Dahl met Prime Minister Omar Saleh on Wednesday.", "New York"),
        ("President Anna Dahl will meet Prime Minister Omar Saleh on Friday, and will then leave for Doha.", None),
    ],
)  # fmt: skip
def test_place_of_the_surroundings(find, text: str, place: str | None) -> None:
    assert place_of(next(e for e in find(text).events if e.kind == "meeting")) == place


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("President Anna Dahl left Nairobi, where national elections were held on Sunday.", "Kenya"),
        ("A mayoral election was held in Nairobi on Sunday.", "Nairobi"),
    ],
)
def test_the_state_that_votes(find, sentence: str, place: str) -> None:
    assert place_of(next(e for e in find(sentence).events if e.kind == "election")) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Kenya's legislature backed the bill on Monday.", "Kenya"),
        ("Kenya held an election in May. The parliament is expected to vote on the new cabinet in August.", "Kenya"),
        ("The Kenyan Transport Ministry announced new restrictions on flights on Monday.", "Kenya"),
        ("Norway is told. The UN Security Council on Monday adopted a resolution.", None),
        ("The European Parliament on Monday approved the Kenyan deal.", None),
        ("NAIROBI (Newswire) - The military declared a state of emergency on Monday.", "Kenya"),
    ],
)  # fmt: skip
def test_the_state_of_the_chamber_that_decides(find, text: str, place: str | None) -> None:
    assert place_of(next(e for e in find(text).events if e.kind == "agreement")) == place


def test_an_election_is_in_the_state_that_the_report_is_about(find) -> None:
    text = "Kenya is tired. Kenya waits for rain. Kenya hopes. Nobody knows. Few care. Many fear the election in May."
    assert place_of(next(e for e in find(text).events if e.kind == "election")) == "Kenya"


def test_the_stop_of_a_journey_is_in_the_state_of_who_is_met(find) -> None:
    text = (
        "Norwegian Prime Minister Kari Dahl leaves on Thursday for a two-day trip to Nairobi and Kampala. Dahl will meet with "
        "Kenyan President James Oduor on Thursday and with Ugandan President Agnes Okello on Friday."
    )
    assert [place_of(e) for e in find(text).events if e.kind == "meeting"] == ["Nairobi", "Kampala"]


def test_the_town_that_another_mention_tells_goes_before_the_state(find) -> None:
    (event,) = find("Saleh condemned Monday's explosions in Kenya. The blasts in Mombasa killed four people.").events
    assert place_of(event) == "Mombasa"


def test_an_inauguration_is_not_in_the_state_of_who_attends(find) -> None:
    text = (
        "Kenya will hold the inauguration of President James Oduor on May 5. Norwegian Prime Minister Kari Dahl will attend the "
        "ceremony. On the sidelines of the event, Dahl will meet with Oduor."
    )
    assert [(e.kind, e.start, place_of(e)) for e in find(text).events] == [
        ("inauguration", "2026-05-05", "Kenya"),
        ("meeting", "2026-05-05", "Kenya"),
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("President Anna Dahl will attend a summit in Doha on May 5. She will also meet Prime Minister Omar Saleh.", "Doha"),
        ("President Anna Dahl met Ines Prado in Doha on Monday. She met Prime Minister Omar Saleh on Tuesday.", None),
        ("President Anna Dahl will visit Kenya in May. She met Omar Saleh on Monday.", None),
    ],
)  # fmt: skip
def test_who_is_at_one_place_meets_others_there(find, text: str, place: str | None) -> None:
    assert place_of(find(text).events[-1]) == place


def test_one_who_is_met_at_home(find) -> None:
    text = "President Eva Dahl will travel to Norway, Kenya, and Zambia in October. She will meet Kenyan President Amina Odu."
    assert [e.place and e.place.name for e in find(text).events if e.kind == "meeting"] == ["Kenya"]


def test_the_destination(find) -> None:
    event = find("Eva Dahl chose Kenya as the destination of her first trip on Monday.").events[0]
    assert event.place is not None and event.place.name == "Kenya"


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Eva Dahl met Omar Saleh near Oslo on Monday.", "meeting", "Oslo"),
        (
            "Two bombers killed ten people on Monday. Eva Dahl condemned the bombings on a visit to Oslo.",
            "incident",
            None,
        ),
        (
            "Kenya and Kenyan voters wait. He came from Norway. Lawmakers approved a law on Monday.",
            "agreement",
            "Kenya",
        ),
    ],
)
def test_place_of_the_event_alone(find, text: str, kind: str, place: str | None) -> None:
    event = next(e for e in find(text).events if e.kind == kind)
    assert (event.place and event.place.name) == place


def test_the_summit_beside_which_they_met(find) -> None:
    text = "Eva Dahl met today with Omar Saleh in Oslo on the sidelines of the Northern Summit. They welcomed the pact signed last week."
    events = find(text).events
    assert [e.place and e.place.name for e in events] == ["Oslo", "Oslo", None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Rebels clashed with troops near the oil port of Xalun on Monday.", "Xalun"),
        ("A man set off a bomb in the waiting area of an airport in Nairobi on Monday.", "Nairobi"),
        ("Saleh opposed the United States-led Iraq War in 2003.", "Iraq"),
        ("The move follows the United States' killing of Omar Saleh in an airstrike last week.", None),
    ],
)
def test_ground_by_its_noun(find, text: str, place: str | None) -> None:
    event = next(e for e in find(text).events if e.kind == "incident")
    assert (event.place and event.place.name) == place


def test_the_day_after_she_came(find) -> None:
    events = find("Eva Dahl arrived in Oslo on Monday. She met Omar Saleh the following day.").events
    assert [(e.start, e.place and e.place.name) for e in events] == [("2026-03-02", "Oslo"), ("2026-03-03", "Oslo")]


def test_the_capital_of_a_state_that_is_no_more(find) -> None:
    event = find("Eva Dahl arrived in the Yugoslav capital on Monday.").events[0]
    assert event.place is not None and event.place.name == "Belgrade"
