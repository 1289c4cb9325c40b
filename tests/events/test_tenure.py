"""Who comes into office, who leaves it and who has held it since when; what one side does about a truce or an envoy."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "King Olav abdicated on Monday.",
        "The party dumped Omar Saleh last week in favour of his deputy.",
        "Parliament impeached President Omar Saleh on Monday.",
        "Omar Saleh was suspended as head of the agency on Monday.",
        "Omar Saleh was stripped of his post on Monday.",
        "Speaker Omar Saleh was voted out of office on Monday.",
        "The government of Norway collapsed on Monday.",
        "President Anna Dahl has ruled Norway since 1999.",
        "President Anna Dahl, who has led Norway since 1999, is ill.",
    ],
)
def test_office(find, text: str) -> None:
    assert [event.kind for event in find(text).events] == ["office_change"]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels declared a cease-fire on Monday.",
        "The rebels agreed on Monday to lay down their arms.",
        "The rebels rejected the offer on Monday.",
        "The truce was broken on Monday.",
        "The Oslo accords of 1993 gave them the island.",
        "Kenya ordered the Norwegian ambassador to leave on Monday.",
        "Kenya declared the Norwegian ambassador persona non grata on Monday.",
        "Norway extradited the general to Kenya on Monday.",
    ],
)
def test_agreement(find, text: str) -> None:
    assert [event.kind for event in find(text).events] == ["agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "The market collapsed on Monday.",
        "Prices fell on Monday.",
        "Omar Saleh has led calls for reform this year.",
        "The workers were ordered to leave on Monday.",
    ],
)
def test_none(find, text: str) -> None:
    assert not find(text).events


def test_a_town_falls_to_those_who_take_it(find) -> None:
    (event,) = find("The town of Mombasa fell to the rebels on Monday.").events
    assert event.kind == "incident"
    assert "rebels" in {p.name for p in event.participants}


def test_a_party_wins_a_majority(find) -> None:
    (event,) = find("The National Party won a majority in parliament on Sunday.").events
    assert (event.kind, event.start) == ("election", "2026-03-01")
