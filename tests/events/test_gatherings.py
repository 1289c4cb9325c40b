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
        "Police arrested two men on Monday.",
        "The clerk left the city of his youth behind.",
        "The ministers keep up their regular meetings.",
    ],
)
def test_passed_over(find, sentence: str) -> None:
    assert find(sentence).events == ()


def test_what_is_discussed_takes_no_part(find) -> None:
    (event,) = find("The foreign ministers are expected to discuss Kenya on Monday.").events
    assert ["Kenya"] != [p.name for p in event.participants][-1:]
