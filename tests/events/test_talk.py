"""What goes on as a rule, and occasions told beside others in one sentence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "The two leaders pledged to consult each other regularly.",
        "Norwegian officials have long been talking with Kenyan diplomats.",
        "The minister said Norwegian officials do not meet with rebels.",
        "Prime Minister Omar Saleh has never met President Anna Dahl.",
        "The rules were drafted in consultation with Kenyan diplomats.",
        "Norway will grant visas on arrival.",
        "President Anna Dahl will be greeted by thousands of protesters in Nairobi.",
        "We will come back to Nairobi later in the broadcast.",
        "Speaking to Omar Saleh, President Anna Dahl said that fish was dear.",
    ],
)
def test_no_occasion(find, sentence: str) -> None:
    assert {"meeting", "call", "visit"}.isdisjoint(event.kind for event in find(sentence).events)


@pytest.mark.parametrize(
    "sentence",
    [
        "President Anna Dahl will meet with Prime Minister Omar Saleh on Thursday and with King Olav the following morning.",
        "The party waited for the meetings with Prime Minister Omar Saleh last Monday and President Anna Dahl last week.",
        "President Anna Dahl met with the African Union, then with Prime Minister Omar Saleh.",
        "President Anna Dahl will hold separate talks with Prime Minister Omar Saleh and with King Olav.",
        "President Anna Dahl met separately with Prime Minister Omar Saleh and King Olav on Monday.",
    ],
)
def test_two_in_one_sentence(find, sentence: str) -> None:
    assert [event.kind for event in find(sentence).events] == ["meeting", "meeting"]


def test_day_right_after_the_noun(find) -> None:
    (event,) = find("Norway and Kenya support each other as hosts of the NATO summit later this month.").events
    assert (event.kind, event.start) == ("meeting", "2026-03")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The two sides will be negotiating in Doha on Monday.", "meeting"),
        ("The council is expected to take up the plan again on Monday.", "meeting"),
        ("Member states will review the measures in September.", "meeting"),
        ("The leaders of the union are to discuss fish in Doha on Monday.", "meeting"),
        ("The mediator Omar Saleh is due to brief the council on Tuesday.", "meeting"),
        ("Prime Minister Omar Saleh called on King Olav.", "meeting"),
        ("President Anna Dahl spoke at the party's national convention on Monday.", "meeting"),
        ("The minister spoke at a reception hosted by Prime Minister Omar Saleh.", "meeting"),
        ("President Anna Dahl will travel on Sunday.", "visit"),
        ("President Anna Dahl touched down in Nairobi.", "visit"),
        ("Norwegian President Anna Dahl and Kenyan President Omar Saleh spoke on the phone.", "call"),
    ],
)
def test_found(find, sentence: str, kind: str) -> None:
    assert [event.kind for event in find(sentence).events] == [kind]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway and Kenya are negotiating a trade deal.",
        "President Anna Dahl called on Prime Minister Omar Saleh to think again.",
        "The minister will join by videoconference.",
        "The company will review its results on Friday.",
    ],
)
def test_passed_over(find, sentence: str) -> None:
    assert find(sentence).events == ()


def test_who_is_asked_to_come(find) -> None:
    (event,) = find("President Anna Dahl asked for Prime Minister Omar Saleh to come to Oslo.").events
    assert [p.name for p in event.participants] == ["Omar Saleh"]


def test_met_at_a_dinner(find) -> None:
    text = "She attended a dinner hosted by President Anna Dahl, where she met with Prime Minister Omar Saleh."
    (event,) = find(text).events
    assert [text[a:b] for a, b in event.mentions] == ["dinner", "met"]


def test_one_trip_to_come(find) -> None:
    text = (
        "President Anna Dahl will go to Kenya for a summit meeting with President Omar Saleh. "
        "She expects to travel to Kenya in October. It will be her second visit to Nairobi. "
        "The ministers have agreed on the venue for the summit."
    )
    assert sorted(event.kind for event in find(text).events if event.kind != "agreement") == ["meeting", "visit"]


def test_who_is_there_to_see(find) -> None:
    text = "The envoy Omar Saleh was there to see President Anna Dahl. Mr Saleh met President Dahl in a palace."
    (event,) = find(text).events
    assert (event.kind, event.realis) == ("meeting", "past")


@pytest.mark.parametrize(
    "sentence",
    [
        "More Norwegian troops have arrived in Kenya.",
        "In recent meetings the ministers spoke of fish.",
    ],
)
def test_neither_visit_nor_meeting(find, sentence: str) -> None:
    assert find(sentence).events == ()


def test_asked_to_return(find) -> None:
    (event,) = find("The leaders are calling for the envoy Omar Saleh to return to the region.").events
    assert (event.kind, event.realis) == ("visit", "wanted")


@pytest.mark.parametrize(
    "sentence",
    [
        "With this the minister escalates the debate.",
        "After months of negotiations the fish was sold.",
        "The special envoy for the Kenya negotiations likes fish.",
        "Speaking to Omar Saleh of a fishing paper, she said that fish was dear.",
        "President Anna Dahl speaks to Kenyan newspaper Omar Post.",
        "Omar Saleh went on a book tour of Kenya in May.",
        "The conversation about fish has changed.",
        "Omar Saleh's peace call on Sunday was heeded.",
        "The rebels defied his call for a truce with Kenya.",
        "The foreign minister will be back in Oslo on Sunday.",
    ],
)
def test_said_of_talk(find, sentence: str) -> None:
    assert {"meeting", "call", "visit"}.isdisjoint(event.kind for event in find(sentence).events)


def test_session_of_the_summit(find) -> None:
    text = "President Anna Dahl said at the NATO summit's plenary session on Tuesday that it was late."
    (event,) = find(text).events
    assert [text[a:b] for a, b in event.mentions] == ["summit", "session"]


def test_day_before_at(find) -> None:
    (event,) = find("President Anna Dahl said Monday at the televised presidential debate that fish was dear.").events
    assert (event.kind, event.start) == ("meeting", "2026-03-02")


def test_ready_for_talks(find) -> None:
    (event,) = find("Prime Minister Omar Saleh is ready for talks with President Anna Dahl.").events
    assert (event.kind, event.realis) == ("meeting", "possible")


@pytest.mark.parametrize(
    "sentence",
    [
        "President Anna Dahl met Omar Saleh on Monday. Her meeting with Saleh was not political.",
        "President Anna Dahl met Omar Saleh on Monday. The meeting does not constitute an endorsement.",
        "President Anna Dahl met Omar Saleh on Monday. Officials were calm. President Dahl met Saleh in her palace.",
    ],
)
def test_one_that_took_place(find, sentence: str) -> None:
    assert [(e.kind, e.realis) for e in find(sentence).events] == [("meeting", "past")]
