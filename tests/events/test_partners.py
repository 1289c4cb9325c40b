"""Who takes part by words that hang on others: a team's head, the one who calls a meeting, who only speaks for one."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Norway's team will be led by Anna Dahl at the talks in Oslo.", {"Norway's team", "Anna Dahl"}),
        ("Anna Dahl told Omar Saleh that her team would fly to Nairobi on Friday.", {"Anna Dahl", "team"}),
        ("Talks were held in Oslo on Monday between Kenya and Sudan.", {"Kenya", "Sudan"}),
        ("Anna Dahl spoke to Omar Saleh on Monday.", {"Anna Dahl", "Omar Saleh"}),
        ("Anna Dahl will talk to Omar Saleh by phone on Friday.", {"Anna Dahl", "Omar Saleh"}),
        ("Anna Dahl called an emergency meeting of the cabinet for Friday.", {"cabinet", "Anna Dahl"}),
        ("The rebels called the meeting in Oslo on Monday a failure.", set()),
        ("Anna Dahl, a Kenyan who flew to Oslo with aides on Monday, agreed.", {"Anna Dahl", "aides"}),
        (
            "Anna Dahl met Omar Saleh on Monday. Her spokesman Peter Lind said after the meeting that it went well.",
            {"Anna Dahl", "Omar Saleh"},
        ),
    ],
)
def test_partners(find, text: str, names: set[str]) -> None:
    assert names in [{p.name for p in event.participants} for event in find(text).events]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Presidents Sadyr Nurov of Kyrgyzstan and Emomali Karimov of Tajikistan agreed on a truce. The two leaders met.",
            {"Sadyr Nurov", "Emomali Karimov"},
        ),
        (
            "She arranged a meeting between Anna Dahl, who spoke for the union, and Omar Saleh, one of the aides.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        (
            "Mr Lind is to meet the Kenyan prime minister, Omar Saleh, on Friday. The two prime ministers will hold talks.",
            {"Lind", "Omar Saleh"},
        ),
        (
            "Talks on Monday between Anna Dahl and Kenyan officials produced no result.",
            {"Anna Dahl", "Kenyan officials"},
        ),
        (
            "The secretary of state, who is touring Africa, will meet Omar Saleh in Nairobi on Friday.",
            {"secretary of state", "Omar Saleh"},
        ),
        (
            "Two top aides to Peter Lind, adviser Anna Dahl and secretary Omar Saleh, left for Oslo on Sunday.",
            {"Anna Dahl", "Omar Saleh"},
        ),
    ],
)
def test_two_told_apart(find, text: str, names: set[str]) -> None:
    assert names in [{p.name for p in event.participants} for event in find(text).events]


HOSTED = "Norway will host the summit of the union in Oslo on Friday. "


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("Kenya, which was invited, says it will stay away.", "Kenya", "declined"),
        ("Anna Dahl had been invited but will not travel.", "Anna Dahl", "declined"),
        ("Anna Dahl says she will not be able to attend.", "Anna Dahl", "declined"),
        ("King Olav will be represented by his brother, Prince Omar Saleh.", "Omar Saleh", "certain"),
        ("Her main rival, outgoing Prime Minister Anna Dahl, will stay away.", "Anna Dahl", "declined"),
        ("Anna Dahl will attend. Omar Saleh will attend. Juma Otieno will not attend.", "Juma Otieno", "declined"),
        ("It was unclear if a Kenyan delegation would turn up.", "Kenyan delegation", "questioned"),
    ],
)
def test_who_does_not_come_after_all(find, text: str, name: str, status: str) -> None:
    told = [{p.name: p.status for p in event.participants} for event in find(HOSTED + text).events]
    assert status in [names.get(name) for names in told]


def test_the_session_of_two_has_no_more_guests(find) -> None:
    text = "Anna Dahl spoke after a session in Oslo on Monday between Kenya and Sudan. Omar Saleh did not attend."
    assert all("Omar Saleh" not in {p.name for p in event.participants} for event in find(text).events)


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        (HOSTED + "Anna Dahl and Omar Saleh are among the leaders attending.", "Omar Saleh", "certain"),
        (HOSTED + "Anna Dahl and Omar Saleh are among leaders expected to attend.", "Anna Dahl", "expected"),
        (HOSTED + "Anna Dahl is among those invited.", "Anna Dahl", "invited"),
        ("In a speech at the conference in Oslo on Monday, Anna Dahl called for calm.", "Anna Dahl", "attended"),
        ("Ministers at the summit in Oslo on Monday asked for calm.", "Ministers", "attended"),
        (
            "The finance ministers of the G7, meeting in Oslo on Monday, asked for calm.",
            "finance ministers of the G7",
            "attended",
        ),
        ("Kenya will send Foreign Minister Omar Saleh to the talks in Oslo on Friday.", "Omar Saleh", "certain"),
        ("Leaders from across Africa gathered in Oslo on Monday for a summit.", "Leaders", "attended"),
    ],
)
def test_at_the_summit(find, text: str, name: str, status: str) -> None:
    told = [{p.name: p.status for p in event.participants} for event in find(text).events]
    assert status in [names.get(name) for names in told]


@pytest.mark.parametrize(
    "text",
    [
        "President to visit Kenya on Friday\n\nOSLO - President Anna Dahl will visit Kenya on Friday, her office said.",
        "Anna Dahl will visit Kenya on Friday. It will be the first visit to Kenya by a Norwegian head of state.",
    ],
)
def test_the_office_is_hers(find, text: str) -> None:
    assert {p.name for event in find(text).events for p in event.participants} == {"Anna Dahl"}
