"""Who takes part: signatories, the sides of an attack, companions, stand-ins, those invited and those listed."""

from __future__ import annotations

import pytest

PLANNED = "Norway will host the summit of the union in Oslo on Friday. "
CAME = "President Omar Saleh arrived in Oslo on Monday. "


def who(event) -> dict[str, str]:
    return {p.name: p.status for p in event.participants}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Norwegian-Kenyan protocols, signed in Oslo on Monday, remain in force.", {"Norway", "Kenya"}),
        ("The African Union, in a resolution adopted on Monday, urged restraint.", {"African Union"}),
        ("The mandate of the UN mission in Kenya expires on June 30.", {"UN mission"}),
        ("Kenyan warplanes bombed Mogadishu on Monday.", {"Kenya", "Somalia"}),
        (
            "Two police officers, Anna Dahl and Omar Saleh, were shot dead in Oslo on Sunday.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        ("Rebels shelled Mogadishu on Monday.", {"Rebels"}),
        ("Clashes broke out between Norwegian forces and Kenyan forces near Kaya on Monday.", {"Norway", "Kenya"}),
        (
            "Participants in the summit in Oslo on Monday included Anna Dahl and Omar Saleh.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        ("At the meeting in Oslo on Monday were Anna Dahl and Omar Saleh.", {"Anna Dahl", "Omar Saleh"}),
        ("The topics at the meeting in Oslo on Monday include Kenya and Sudan.", set()),
        (
            "Anna Dahl attended the signing of the treaty between Norway and Kenya on Monday.",
            {"Anna Dahl", "Norway", "Kenya"},
        ),
        ("The ruling party won the parliamentary election on Sunday.", {"ruling party"}),
        ("Anna Dahl defeated Omar Saleh in the presidential election on Sunday.", {"Anna Dahl"}),
        ("Kenya handed over the presidency of the council to Norway on Monday.", {"Norway", "Kenya"}),
        ("The Kenyan navy seized a Norwegian tanker on Monday.", {"Kenya", "Norway"}),
        ("Norway accused Kenya of attacking its embassy in Nairobi on Monday.", {"Kenya"}),
        ("Norway's proposal for talks with Kenya on May 2 went unanswered.", {"Norway", "Kenya"}),
        ("Anna Dahl was absent from the summit in Nairobi on Monday.", {"Anna Dahl"}),
        ("Soldiers opened fire on protesters in Oslo on Monday.", {"Soldiers", "protesters"}),
        ("Kenya fired rockets at Norway on Monday.", {"Kenya", "Norway"}),
        ("Rebels attacked a police station in Kaya on Monday.", {"Rebels", "police"}),
        ("Gunmen attacked the convoy of Prime Minister Omar Saleh on Monday.", {"Gunmen", "Omar Saleh"}),
        ("Omar Saleh, killed in a Norwegian air strike last month, led the group.", {"Omar Saleh", "Norway"}),
        (
            "Anna Dahl and Omar Saleh were killed on Sunday when gunmen opened fire in Oslo.",
            {"Anna Dahl", "Omar Saleh", "gunmen"},
        ),
        (
            "Norway and Kenya are at odds. The two countries' armies clashed near Kaya on Monday.",
            {"Norway", "Kenya"},
        ),
    ],
)
def test_who(find, sentence: str, names: set[str]) -> None:
    (event,) = find(sentence).events
    assert set(who(event)) == names


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        (PLANNED + "President Anna Dahl will not attend and will send her deputy.", "deputy", "certain"),
        (PLANNED + "President Anna Dahl sent Minister Omar Saleh in her place.", "Omar Saleh", "certain"),
        (PLANNED + "Kenya will not send a delegation.", "Kenya", "declined"),
        (PLANNED + "It is unclear whether Kenya will send a delegation.", "Kenya", "questioned"),
        (PLANNED + "President Anna Dahl said that she cannot come.", "Anna Dahl", "declined"),
        (PLANNED + "Arab governments have yet to say whether they will attend.", "Arab governments", "questioned"),
        ("The king of Norway will be in Oslo. " + CAME + "He was accompanied by Anna Dahl.", "Anna Dahl", "attended"),
        (CAME + "His delegation includes Trade Minister Anna Dahl.", "Anna Dahl", "attended"),
        (CAME + "Among those accompanying him on the trip are Anna Dahl and Jan Berg.", "Jan Berg", "attended"),
        ("Anna Dahl and Omar Saleh are expected at the summit in Oslo on Friday.", "Anna Dahl", "expected"),
        ("Norway sent invitations to Kenya for the summit in Oslo on Friday.", "Kenya", "invited"),
        ("Kenya declined an invitation to the summit in Oslo on Friday.", "Kenya", "declined"),
        ("Anna Dahl pulled out of the summit in Oslo on Monday.", "Anna Dahl", "declined"),
        ("Anna Dahl, accompanied by Minister Omar Saleh, met King Olav in Oslo on Monday.", "Omar Saleh", "attended"),
        ("Anna Dahl will attend the inauguration in Nairobi on Friday.", "Anna Dahl", "certain"),
        ("Norway and Kenya will hold joint drills on Friday. Sudan will take part.", "Sudan", "certain"),
    ],
)
def test_how_sure(find, text: str, name: str, status: str) -> None:
    found = {n: s for event in find(text).events for n, s in who(event).items()}
    assert found.get(name) == status


def test_whom_a_traveller_meets_does_not_travel(find) -> None:
    events = find("Anna Dahl flew to Nairobi on Monday for talks with President Omar Saleh.").events
    assert {e.kind: set(who(e)) for e in events} == {"visit": {"Anna Dahl"}, "meeting": {"Anna Dahl", "Omar Saleh"}}


def test_a_ship_is_not_in_its_state(find) -> None:
    (event,) = find("The Kenyan navy seized a Norwegian tanker on Monday.").events
    assert event.place is None


def test_companions_of_nobody_told_of(find) -> None:
    (event,) = find(CAME + "Jan Berg was accompanied by Anna Dahl.").events
    assert set(who(event)) == {"Omar Saleh"}


def test_the_three(find) -> None:
    text = "Anna Dahl and Omar Saleh met King Olav in Oslo on Monday, and the three are to sit down again on Friday."
    later = [e for e in find(text).events if e.realis == "scheduled"]
    assert set(who(later[0])) == {"Anna Dahl", "Omar Saleh", "Olav"}


def test_a_demand_is_not_the_resolution(find) -> None:
    events = find("The Security Council demanded a truce in a resolution adopted on Monday.").events
    assert sorted(e.realis for e in events) == ["past", "wanted"]


def test_listed_under_a_heading(find) -> None:
    text = (
        "President Anna Dahl convened a summit on fish in Oslo on Monday.\n\nParticipants included:\n\n"
        "- Omar Saleh, President of Kenya\n- Jan Berg, Prime Minister of Sweden\n\nKing Olav was ill."
    )
    (event,) = find(text).events
    assert {"Omar Saleh", "Jan Berg"} <= set(who(event))
    assert "Olav" not in who(event)


ROLL = """President Anna Dahl today announced a Presidential Delegation to attend the inauguration of Karl Berg on March 11, 2026, in Bonn.

The Honorable Omar Saleh, Secretary of Transportation, will lead the delegation.

Members of the Presidential Delegation:

Ms. Ruth Adler, Ambassador to the Republic

The Honorable Peter Otieno, Assistant Secretary of State

The inauguration is the third since the war.
"""


def test_a_delegation_and_its_members_line_by_line(find) -> None:
    (event,) = [e for e in find(ROLL).events if e.kind == "inauguration"]
    guests = {p.name: p.status for p in event.participants if p.role == "participant"}
    assert guests == {"Omar Saleh": "certain", "Ruth Adler": "certain", "Peter Otieno": "certain"}
