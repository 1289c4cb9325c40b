"""Who takes part, where the words for it are long, broken or elsewhere in the sentence."""

from __future__ import annotations

import pytest


def who(event) -> set[str]:
    return {p.name for p in event.participants}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("President Anna Dahl met on Monday with Prime Minister Omar Saleh in Oslo.", {"Anna Dahl", "Omar Saleh"}),
        (
            "President Anna Dahl met the head of the Kenyan Trade Agency (KTA) Omar Saleh in Oslo.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        (
            "President Anna Dahl met with Lake Party Board Member and Director of the Bureau of the Affairs Commission Omar Saleh.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        (
            "President Anna Dahl held a call with Omar Saleh, Kenyan Foreign Minister Juma Otieno, and Peter Lind on Monday.",
            {"Anna Dahl", "Omar Saleh", "Juma Otieno", "Peter Lind"},
        ),
        (
            "President Anna Dahl spoke to Iraq's Omar Saleh, with whom Ole Lind met on Monday.",
            {"Omar Saleh", "Ole Lind"},
        ),
    ],
)
def test_both_sides(find, sentence: str, names: set[str]) -> None:
    assert names in [who(event) for event in find(sentence).events]


def test_the_inviter_is_the_host(find) -> None:
    (event,) = find("President Anna Dahl will travel to Doha on Monday at the invitation of Omar Saleh.").events
    assert {p.name: p.role for p in event.participants} == {"Anna Dahl": "participant", "Omar Saleh": "host"}


def test_the_guests_visit_is_on_his_day(find) -> None:
    text = (
        "President Anna Dahl will welcome Prime Minister Omar Saleh to Oslo on May 5. Saleh's visit will be his first."
    )
    visit = next(e for e in find(text).events if e.kind == "visit")
    assert (visit.start, who(visit)) == ("2026-05-05", {"Omar Saleh"})
    assert "start" in visit.inherited


def test_who_thanks_is_not_who_convened(find) -> None:
    (event,) = find("President Anna Dahl thanked Omar Saleh for convening the summit in Doha on Monday.").events
    assert who(event) == {"Omar Saleh"}


def test_the_attacker_is_named_before_the_blow(find) -> None:
    (event,) = find("Kenyan air strikes on Norwegian oil depots killed nine people on Monday.").events
    assert {p.name: p.role for p in event.participants} == {"Kenya": "attacker", "Norway": "target"}


def test_two_diplomats_are_no_presidents(find) -> None:
    text = (
        "Norwegian Foreign Minister Ole Lind will meet Kenyan Foreign Minister Juma Otieno in Doha on Friday. "
        "Norwegian President Anna Dahl met Kenyan President Omar Saleh in May. "
        "The two diplomats will also have a dinner meeting on Sunday."
    )
    assert who(find(text).events[-1]) == {"Ole Lind", "Juma Otieno"}


def test_an_acronym_in_brackets_breaks_nothing(find) -> None:
    text = "Vice President Anna Dahl will travel to Doha to attend the May 5 Lake Economic Cooperation (LEC) Leaders Meeting."
    meeting = next(e for e in find(text).events if e.kind == "meeting")
    assert meeting.start == "2026-05-05"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("King Olav flew to Nairobi on Monday. The monarch will meet Omar Saleh on Thursday.", {"Olav", "Omar Saleh"}),
        (
            "President Anna Dahl left for Nairobi on Monday. The Head of State will meet Omar Saleh on Thursday.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        (
            "Norwegian Foreign Minister Anna Dahl arrived in Nairobi on Monday. The visiting minister met Omar Saleh.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        (
            "The Vice President will travel to Tokyo on Friday. She will meet Kenji Ono there.",
            {"Vice President", "Kenji Ono"},
        ),
        (
            "The foreign minister will fly to Nairobi on Monday. She will meet Omar Saleh on Tuesday.",
            {"foreign minister", "Omar Saleh"},
        ),
        (
            "Norway's deputy foreign minister met Omar Saleh on Monday.",
            {"Norway's deputy foreign minister", "Omar Saleh"},
        ),
        ("Anna Dahl and Omar Saleh arrived in Oslo on Sunday. The pair met on Monday.", {"Anna Dahl", "Omar Saleh"}),
        ("Anna Dahl wrote to Omar Saleh on Monday. The two last met in May.", {"Anna Dahl", "Omar Saleh"}),
        (
            "Sudan accused Chad of lying on Sunday. The neighbours have been holding talks in Oslo since Monday.",
            {"Sudan", "Chad"},
        ),
        ("Sudan and the Taliban signed a truce on Sunday. The parties will meet in Oslo.", {"Sudan", "Taliban"}),
    ],
)
def test_roles_and_pairs_are_those_told_before(find, text: str, names: set[str]) -> None:
    assert names in [who(event) for event in find(text).events]


def test_who_is_sent_is_no_partner(find) -> None:
    text = "Anna Dahl is sending Omar Saleh to Oslo on Monday. The two leaders will meet on Friday."
    assert all(who(event) != {"Anna Dahl", "Omar Saleh"} for event in find(text).events)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The meeting on Tuesday in Oslo was co-chaired by Anna Dahl and Omar Saleh.", {"Anna Dahl", "Omar Saleh"}),
        ("Anna Dahl and Omar Saleh will co-host the summit in Oslo on Friday.", {"Anna Dahl", "Omar Saleh"}),
        (
            "The second round of talks between Sudan and Chad, chaired by envoy Anna Dahl, will be held in Oslo.",
            {"Sudan", "Chad", "Anna Dahl"},
        ),
        (
            "The summit in Oslo on Friday, mediated by Kenya and attended by Sudan and Chad, will last two days.",
            {"Kenya", "Sudan", "Chad"},
        ),
        ("Anna Dahl informed Omar Saleh of her decision in a phone call on Monday.", {"Anna Dahl", "Omar Saleh"}),
        (
            "Anna Dahl voiced concern about the war in a phone call with Omar Saleh on Monday.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        ("Anna Dahl will meet the emir of Qatar in Oslo on Monday.", {"Anna Dahl", "emir of Qatar"}),
    ],
)
def test_chairs_and_callers(find, sentence: str, names: set[str]) -> None:
    assert names in [who(event) for event in find(sentence).events]


def test_one_may_come_along(find) -> None:
    (event,) = find("Anna Dahl will meet with Omar Saleh and, possibly, with Juma Otieno in Oslo on Friday.").events
    assert {p.name: p.status for p in event.participants}["Juma Otieno"] == "possible"


def test_leaders_are_those_who_lead_by_any_name(find) -> None:
    text = "Norwegian Prime Minister Anna Dahl and Palestinian leader Omar Saleh agreed on a plan. The two leaders met late Sunday in Oslo."
    met = next(e for e in find(text).events if e.kind == "meeting")
    assert {p.name for p in met.participants} == {"Anna Dahl", "Omar Saleh"}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Anna Dahl walked out of talks with Kenya in Oslo on Monday.", "attended"),
        ("Anna Dahl stayed out of the talks with Kenya in Oslo on Monday.", "declined"),
    ],
)
def test_who_walks_out_was_there(find, sentence: str, status: str) -> None:
    (event,) = [e for e in find(sentence).events if e.kind == "meeting"]
    assert {p.name: p.status for p in event.participants}["Anna Dahl"] == status


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Anna Dahl was told of the plan by the Kenyan Foreign Minister, Omar Saleh, in a telephone conversation.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        (
            "Anna Dahl made an emergency visit to Omar Saleh and the rebel leader, Juma Otieno, on Monday.",
            {"Anna Dahl", "Omar Saleh", "Juma Otieno"},
        ),
        (
            "Ministers from the 15 states issued a message after talks in Oslo on Monday with Omar Saleh and Juma Otieno.",
            {"Ministers from the 15 states", "Omar Saleh", "Juma Otieno"},
        ),
        (
            "Talks between Kenyan and Norwegian officials in Oslo ended on Monday.",
            {"Kenyan officials", "Norwegian officials"},
        ),
        ("Anna Dahl arrived in Nairobi on Monday with some 50 inspectors.", {"Anna Dahl", "50 inspectors"}),
        ("Anna Dahl sat down with a group of business leaders in Oslo on Monday.", {"Anna Dahl", "business leaders"}),
        (
            "Two aides to Dahl, adviser Omar Saleh and secretary Juma Otieno, left for Nairobi on Monday.",
            {"Omar Saleh", "Juma Otieno"},
        ),
        (
            "UN special envoy Anna Dahl left on Monday. The UN envoy met Omar Saleh on Tuesday.",
            {"Anna Dahl", "Omar Saleh"},
        ),
        (
            "Norwegian Deputy Foreign Minister Anna Dahl left on Monday. The deputy minister met Omar Saleh on Tuesday.",
            {"Anna Dahl", "Omar Saleh"},
        ),
    ],
)
def test_callers_guests_and_groups(find, text: str, names: set[str]) -> None:
    assert names in [who(event) for event in find(text).events]


def test_the_president_is_no_vice_president(find) -> None:
    text = "Vice President Anna Dahl left Oslo on Monday. The president will meet Omar Saleh on Friday."
    assert {"Omar Saleh"} in [who(event) for event in find(text).events]


def test_both_halves_of_a_nation(find) -> None:
    (event,) = find("The two Koreas held talks in Oslo on Monday.").events
    assert {p.name for p in event.participants} == {"North Korea", "South Korea"}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "At the invitation of President Omar Saleh, Anna Dahl will attend the summit in Nairobi on Friday.",
            {"Omar Saleh": "host", "Anna Dahl": "participant"},
        ),
        (
            "The US-brokered talks between Kenya and Sudan opened in Oslo on Monday.",
            {"Kenya": "participant", "Sudan": "participant", "US": "mediator"},
        ),
        (
            "Kenya and Sudan met in Oslo on Monday with Norwegian mediation.",
            {"Kenya": "participant", "Sudan": "participant", "Norway": "mediator"},
        ),
        (
            "Anna Dahl will attend a Kenyan-hosted summit in Nairobi on Friday.",
            {"Anna Dahl": "participant", "Kenya": "host"},
        ),
        ("After meeting King Olav, Anna Dahl flew to Nairobi on Monday.", {"Anna Dahl": "participant"}),
    ],
)
def test_who_brings_them_together(find, text: str, roles: dict[str, str]) -> None:
    assert roles in [{p.name: p.role for p in event.participants} for event in find(text).events]
