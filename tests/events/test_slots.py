"""Days, places, parties with their roles, agenda, documents, requests, offices."""

from __future__ import annotations

import pytest


def roles(event) -> dict[str, str]:
    return {p.name: p.role for p in event.participants}


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("The summit will be held in Oslo from 5 to 7 May 2026.", "2026-05-05", "2026-05-07"),
        ("The summit will be held in Oslo in May.", "2026-05", None),
        ("The two-day summit in Oslo ended on Tuesday.", "2026-03-02", "2026-03-03"),
        ("President Anna Dahl said on Tuesday that the summit in Oslo will open on Friday.", "2026-03-06", None),
    ],
)
def test_day(find, sentence: str, start: str, end: str | None) -> None:
    (event,) = find(sentence).events
    assert (event.start, event.end) == (start, end)


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("President Anna Dahl met Prime Minister Omar Saleh in Oslo, Norway, on Monday.", "Oslo"),
        ("The ministers held a meeting via video link on Monday.", "video"),
        ("The Kenyan port city of Mombasa hosted the talks on Monday.", "Mombasa"),
        ("President Anna Dahl will travel to Kenya and Rwanda in May.", "Kenya and Rwanda"),
    ],
)
def test_place(find, sentence: str, place: str) -> None:
    (event,) = find(sentence).events
    assert event.place is not None
    assert event.place.name == place


def test_list_of_guests(find) -> None:
    text = (
        "The summit in Oslo was attended on Monday by Prime Minister Omar Saleh, King Olav, "
        "Foreign Minister Ines Prado and the foreign ministers of the member states."
    )
    (event,) = find(text).events
    assert {"Omar Saleh", "Ines Prado"} <= set(roles(event))
    assert {p.status for p in event.participants} == {"attended"}


def test_host_and_guest(find) -> None:
    (event,) = find("President Anna Dahl hosted Prime Minister Omar Saleh in Oslo on Monday.").events
    assert roles(event) == {"Anna Dahl": "host", "Omar Saleh": "guest"}


def test_attacker_and_target(find) -> None:
    (event,) = find("Azerbaijani forces shelled Armenian positions near the village on Monday.").events
    assert roles(event) == {"Azerbaijan": "attacker", "Armenia": "target"}


def test_winner_alone_takes_part_in_an_election(find) -> None:
    (event,) = find("Omar Saleh won the presidential election in Kenya on Sunday.").events
    assert roles(event) == {"Omar Saleh": "winner"}
    assert event.place is not None
    assert event.place.name == "Kenya"


def test_old_and_new_holder(find) -> None:
    (event,) = find("Anna Dahl will succeed Omar Saleh as secretary-general of the African Union in May.").events
    assert roles(event) == {"Anna Dahl": "new holder", "Omar Saleh": "old holder"}


def test_stand_in(find) -> None:
    text = (
        "Chinese President Xi Jinping will not attend the G20 summit in Rio de Janeiro. "
        "Premier Li Qiang will represent China."
    )
    (event,) = find(text).events
    xi, li = event.participants
    assert (xi.status, xi.represented_by) == ("declined", "Li Qiang")
    assert li.status == "certain"


def test_document(find) -> None:
    (event,) = find("Norway and Kenya signed a trade agreement in Oslo on Monday.").events
    assert event.documents == ("a trade agreement",)
    assert set(roles(event).values()) == {"signatory"}


def test_agenda_with_source(find) -> None:
    text = (
        "The African Union summit will be held in Nairobi on Friday. "
        "Kenyan officials said the summit would focus on fish and on the border."
    )
    (event,) = find(text).events
    assert [item.text for item in event.agenda][:1] == ["fish"]
    assert event.agenda[0].source is not None


def test_what_one_wants_to_do_oneself_is_no_request(find) -> None:
    assert not find("President Anna Dahl wants to thank the envoys.").requests
    assert find("President Anna Dahl wants Kenya to send observers.").requests


def test_two_requests_due_at_the_meeting(find) -> None:
    text = (
        "The African Union summit will be held in Nairobi on Friday. Kenya expects that participants of the summit "
        "would give a clear answer and adopt a plan for the border."
    )
    found = find(text)
    summit = next(e for e in found.events if e.kind == "meeting")
    first, second = found.requests
    assert {first.by, second.by} == {"ken"}
    assert (first.due, second.due) == (summit.id, summit.id)
    assert first.matter.startswith("give a clear answer")
    assert second.matter.startswith("adopt a plan")
    assert text[slice(*second.quote)] == second.matter


def test_asked_of_whom(find) -> None:
    (request,) = find("Kenya urged Norway to send observers to the border.").requests
    assert (request.by, request.to, request.matter) == ("ken", ("Norway",), "send observers to the border")


def test_offices_told_by_a_word_before(find) -> None:
    (tenure,) = find("The outgoing Secretary-General Anna Dahl said the work goes on.").offices
    assert (tenure.status, tenure.office) == ("outgoing", "Secretary-General")


def test_presidency_to_come(find) -> None:
    found = find("Kenya's presidency of the African Union begins next year.")
    (tenure,) = found.offices
    assert (tenure.holder, tenure.from_, tenure.status) == ("ken", "2027", "incoming")


def test_where_clause_keeps_its_partner(find) -> None:
    visit, meeting = find(
        "President Anna Dahl is visiting Kenya today, where she met with Prime Minister Omar Saleh."
    ).events
    assert (visit.kind, meeting.kind) == ("visit", "meeting")
    assert set(roles(meeting)) == {"Anna Dahl", "Omar Saleh"}
    assert meeting.place is not None
    assert meeting.place.name == "Kenya"


def test_defeated_motion_is_not_adopted(find) -> None:
    (event,) = find("Kenya's parliament defeated a motion on the budget on Tuesday.").events
    assert (event.kind, event.realis) == ("agreement", "denied")
    assert {p.status for p in event.participants} == {"declined"}


def test_an_upcoming_summit_lies_ahead(find) -> None:
    text = "President Anna Dahl discussed with Omar Saleh on Monday the upcoming African Union summit in Nairobi in January."
    assert "2027-01" in {e.start for e in find(text).events}


def test_the_day_of_a_meeting_is_not_that_of_what_was_since(find) -> None:
    text = "President Anna Dahl will meet Omar Saleh on Friday for the first time since President Alessandro Rossi took office."
    assert {e.start for e in find(text).events if e.kind == "office_change"} <= {None}


def test_who_takes_in_refugees_meets_nobody(find) -> None:
    assert find("President Anna Dahl praised Kenya for hosting 80,000 people who have fled.").events == ()
