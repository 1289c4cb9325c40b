"""Who comes by sentences that do not name the meeting; coordinates of places; persons rung up; what is only a slip of the parse."""

from __future__ import annotations

import pytest

SUMMIT = "The leaders of the union held their summit in Oslo on Monday. "
PLANNED = "Norway will host the summit of the union in Oslo on Friday. "


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        (SUMMIT + "President Anna Dahl and Prime Minister Omar Saleh took part.", "Omar Saleh", "attended"),
        (SUMMIT + "President Anna Dahl did not attend.", "Anna Dahl", "declined"),
        (SUMMIT + "President Anna Dahl also spoke.", "Anna Dahl", "attended"),
        (PLANNED + "President Anna Dahl will come.", "Anna Dahl", "certain"),
        (PLANNED + "President Anna Dahl is expected to attend.", "Anna Dahl", "expected"),
        (PLANNED + "President Anna Dahl has been invited.", "Anna Dahl", "invited"),
        (PLANNED + "President Anna Dahl will not attend.", "Anna Dahl", "declined"),
        (PLANNED + "President Anna Dahl has confirmed her participation.", "Anna Dahl", "certain"),
    ],
)
def test_told_in_the_next_sentence(find, text: str, name: str, status: str) -> None:
    (event,) = find(text).events
    assert {p.name: p.status for p in event.participants}[name] == status


def test_not_of_another_day(find) -> None:
    """Who came to the summit that is over does not come to the one ahead."""
    (event,) = find(PLANNED + "President Anna Dahl took part.").events
    assert "Anna Dahl" not in {p.name for p in event.participants}


def test_coordinates(find) -> None:
    (event,) = find("The summit will be held in Oslo on Monday.").events
    assert event.place is not None
    assert (event.place.country, round(event.place.latitude or 0), round(event.place.longitude or 0)) == ("nor", 60, 11)


def test_called_by_telephone(find) -> None:
    (event,) = find("President Anna Dahl called Prime Minister Omar Saleh on Monday to discuss the border.").events
    assert (event.kind, {p.name for p in event.participants}) == ("call", {"Anna Dahl", "Omar Saleh"})


def test_called_names(find) -> None:
    assert not find("President Anna Dahl called Prime Minister Omar Saleh a liar.").events


def test_would_have_been(find) -> None:
    assert not find("Kenya would not have vetoed the resolution on Monday.").events


def test_voted_to_elect(find) -> None:
    (event,) = find("Party members voted on Monday to elect Anna Dahl as the new leader.").events
    assert (event.kind, event.realis, [p.name for p in event.participants]) == ("election", "past", ["Anna Dahl"])


def test_invited_for_a_visit(find) -> None:
    (event,) = find("President Anna Dahl invited Prime Minister Omar Saleh for a state visit.").events
    assert (event.kind, event.realis, [p.name for p in event.participants]) == ("visit", "wanted", ["Omar Saleh"])


def test_month_to_come(find) -> None:
    """A past verb of looking forward does not make the month past."""
    events = find("President Anna Dahl looked forward to visiting Oslo in January for the summit.").events
    assert {(e.kind, e.start, e.realis) for e in events} == {
        ("visit", "2027-01", "scheduled"),
        ("meeting", "2027-01", "scheduled"),
    }


def test_put_off_to_another_day(find) -> None:
    text = (
        "President Anna Dahl has postponed a trip to Oslo that had been planned for 10 March 2026. "
        "The visit will now take place on 20 March 2026."
    )
    (event,) = find(text).events
    assert (event.start, event.was, event.realis) == ("2026-03-20", "2026-03-10", "scheduled")


def test_ministers_by_office_and_name(find) -> None:
    text = (
        "The Minister of Foreign Affairs of Kenya, Omar Saleh, and the Minister of Foreign Affairs of Norway, Ines Prado, "
        "met in Oslo on Monday."
    )
    (event,) = find(text).events
    assert {"Omar Saleh", "Ines Prado"} <= {p.name for p in event.participants}


def test_citizens_gather_in_no_meeting(find) -> None:
    assert not find("Citizens gathered in Oslo on Monday.").events


def test_leads_a_delegation(find) -> None:
    (event,) = find("Minister Omar Saleh will lead the delegation to the conference in Oslo on Friday.").events
    assert [(p.name, p.status) for p in event.participants] == [("Omar Saleh", "certain")]


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        (SUMMIT + "President Anna Dahl stayed home.", "Anna Dahl", "declined"),
        (SUMMIT + "President Anna Dahl was the main absentee.", "Anna Dahl", "declined"),
        (PLANNED + "President Anna Dahl will be absent.", "Anna Dahl", "declined"),
        (PLANNED + "President Anna Dahl will also be in Oslo.", "Anna Dahl", "certain"),
        (PLANNED + "Delegates from 30 countries are expected.", "Delegates from 30 countries", "expected"),
        (SUMMIT + "Among those in the hall were Kenya's Anna Dahl and Sudan's Omar Saleh.", "Omar Saleh", "attended"),
        (SUMMIT + "Also present were Anna Dahl and Omar Saleh.", "Omar Saleh", "attended"),
        (SUMMIT + "The guests included Anna Dahl and Omar Saleh.", "Omar Saleh", "attended"),
        (PLANNED + "President Anna Dahl is sending Foreign Minister Omar Saleh.", "Anna Dahl", "declined"),
        (PLANNED + "President Anna Dahl is sending Foreign Minister Omar Saleh.", "Omar Saleh", "certain"),
        (PLANNED + "President Anna Dahl will be represented by Omar Saleh.", "Anna Dahl", "declined"),
        ("Anna Dahl, who was at the summit in Oslo on Monday, endorsed the plan.", "Anna Dahl", "attended"),
        ("Kenya and Norway are key participants in the summit in Oslo on Friday.", "Kenya", "attended"),
        (
            "There were many speakers at the rally in Oslo on Monday, including Anna Dahl.",
            "Anna Dahl",
            "attended",
        ),
    ],
)
def test_who_is_there_and_who_is_not(find, text: str, name: str, status: str) -> None:
    told = [{p.name: p.status for p in event.participants} for event in find(text).events]
    assert status in [names.get(name) for names in told]


def test_whose_minister_it_is_comes_not_along(find) -> None:
    (event,) = find("Anna Dahl met Norway's Peter Lind and Sudan's trade minister, Omar Saleh, on Monday.").events
    assert {p.name for p in event.participants} == {"Anna Dahl", "Peter Lind", "Omar Saleh"}


def test_a_delegation_is_not_its_state(find) -> None:
    (event,) = find("The Kenyan delegation met Anna Dahl in Oslo on Monday.").events
    assert {p.name for p in event.participants} == {"Kenyan delegation", "Anna Dahl"}
