"""So many of a people, members of a force and other groups as sides of a blow, under the words of the text."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Rebels kidnapped two Norwegians on Monday.", {"Rebels", "two Norwegians"}),
        ("Three Kenyans were murdered by rebels on Monday.", {"rebels", "Three Kenyans"}),
        ("Norwegian troops shot eight Kenyan children on Monday.", {"Norway", "eight Kenyan children"}),
        ("Gunmen killed two policemen in Oslo on Monday.", {"Gunmen", "two policemen"}),
        ("A Kenyan policeman was shot by gunmen on Monday.", {"gunmen", "Kenyan policeman"}),
        ("Norway shelled Kenyan posts on Monday, killing four soldiers.", {"Norway", "Kenya"}),
    ],
)
def test_sides(find, sentence: str, names: set[str]) -> None:
    (event,) = find(sentence).events
    assert {p.name for p in event.participants} == names


def test_a_people_without_its_state(find) -> None:
    (event,) = find("The Kenyans and the Norwegians held talks on Monday.").events
    assert {p.name for p in event.participants} == {"Kenyans", "Norwegians"}


def test_a_people_beside_its_state(find) -> None:
    (event,) = find("The Kenyans held talks with Norway on Monday. Kenya was glad of the talks.").events
    assert {p.name for p in event.participants} == {"Kenya", "Norway"}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Rebels ambushed a convoy near Oslo on Monday.", {"Rebels", "convoy"}),
        ("A convoy was ambushed by rebels on Monday.", {"rebels", "convoy"}),
        ("A frigate was attacked by two speedboats on Monday.", {"frigate", "two speedboats"}),
        ("Norway seized a Kenyan tanker on Monday.", {"Norway", "Kenya"}),
    ],
)
def test_things_that_stand_for_those_in_them(find, sentence: str, names: set[str]) -> None:
    (event,) = find(sentence).events
    assert {p.name for p in event.participants} == names


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Norway recalled its ambassador, Omar Saleh, for consultations on Monday.", "Omar Saleh"),
        ("Norway recalled its ambassador to Kenya on Monday.", "ambassador to Kenya"),
        ("Norway recalled its ambassador from Nairobi on Monday.", "Norway"),
    ],
)
def test_recalled(find, sentence: str, name: str) -> None:
    (event,) = find(sentence).events
    assert [p.name for p in event.participants] == [name]


def test_both_delegations_are_not_the_two_of_an_office(find) -> None:
    text = "Anna Dahl, who succeeded Omar Saleh in May, met both delegations in Oslo on Monday."
    event = next(e for e in find(text).events if e.kind == "meeting")
    assert "Omar Saleh" not in {p.name for p in event.participants}


@pytest.mark.parametrize(
    ("sentence", "who", "status"),
    [
        ("Kenyan rebel groups denied involvement in Monday's attack on the port.", "Kenyan rebel groups", "questioned"),
        ("Norway accused Kenya of sponsoring Monday's attack on the port.", "Kenya", "questioned"),
        ("Norway accused Kenya of being behind Monday's attack on the port.", "Kenya", "questioned"),
        ("Norway alleges that Monday's attack was backed by Kenya.", "Kenya", "questioned"),
        ("Monday's attack was carried out by Kenyan rebels.", "Kenyan rebels", "attended"),
        ("The rebels said they carried out Monday's ambush near Oslo.", "rebels", "attended"),
        ("Kenyan rebels claimed Monday's bombing of the port.", "Kenyan rebels", "attended"),
    ],
)
def test_whose_blow(find, sentence: str, who: str, status: str) -> None:
    (event,) = find(sentence).events
    assert [(p.name, p.status) for p in event.participants if p.role == "attacker"] == [(who, status)]
