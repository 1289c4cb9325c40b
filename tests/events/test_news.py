"""What wire reports tell: papers, attacks, offices, each as the act it is, on its day and in its country."""

from __future__ import annotations

import pytest


def told(event) -> tuple[str, str, str | None]:
    return (event.kind, event.realis, event.start)


def named(event, role: str) -> set[str]:
    return {p.name for p in event.participants if p.role == role}


def test_signing_ratifying_and_force_are_three(find) -> None:
    text = (
        "Kenya's parliament ratified the fishing treaty on Monday. The treaty was signed in Oslo in 2024. "
        "It enters into force on June 1."
    )
    assert [told(e) for e in find(text).events] == [
        ("agreement", "past", "2026-03-02"),
        ("agreement", "past", "2024"),
        ("deadline", "scheduled", "2026-06-01"),
    ]


def test_refusal_beside_signing(find) -> None:
    text = "The treaty will be signed in Oslo on Friday. President Anna Dahl said she would not sign the treaty."
    assert [e.realis for e in find(text).events] == ["scheduled", "denied"]


def test_what_is_agreed_on_has_its_own_day(find) -> None:
    text = "Norway and Kenya reached an agreement on Monday to hold talks in Doha in May."
    agreement, talks = find(text).events
    assert told(agreement) == ("agreement", "past", "2026-03-02")
    assert told(talks) == ("meeting", "scheduled", "2026-05")


@pytest.mark.parametrize(
    "sentence",
    [
        "The military declared a state of emergency on Monday.",
        "The king dissolved parliament on Monday.",
        "The legislature backed the bill on Monday.",
    ],
)
def test_acts_of_state(find, sentence: str) -> None:
    (event,) = find(sentence).events
    assert told(event) == ("agreement", "past", "2026-03-02")


def test_act_only_planned_is_none(find) -> None:
    assert not find("Norway protested the plans of Kenya to dissolve parliament.").events


def test_the_news_of_the_day_needs_no_date(find) -> None:
    (event,) = find("Rebel fighters attacked the port of Mombasa, killing two sailors.").events
    assert told(event) == ("incident", "past", "2026-03-04")
    assert event.inherited == ("start",)


def test_victims_are_no_side(find) -> None:
    (event,) = find("Gunmen killed 12 civilians in a raid on the port of Mombasa on Monday.").events
    assert {p.name for p in event.participants} == {"Gunmen"}


def test_claim_of_responsibility(find) -> None:
    text = "A bomb exploded in Mombasa on Monday. The Houthis claimed responsibility for the blast."
    (event,) = find(text).events
    assert [text[s:e] for s, e in event.mentions] == ["exploded", "blast"]
    assert len(named(event, "attacker")) == 1


def test_a_motion_is_not_killed(find) -> None:
    assert not [e for e in find("The council killed the motion on Monday.").events if e.kind == "incident"]


def test_two_attackers_two_attacks(find) -> None:
    text = "Rebels attacked a village on Monday. The army shot down a drone on Monday."
    assert len(find(text).events) == 2


def test_exercise_pointed_to(find) -> None:
    text = "Norway and Kenya will hold joint naval drills on Friday. Rwanda will take part in the exercise."
    (event,) = find(text).events
    assert {p.name for p in event.participants} == {"Norway", "Kenya", "Rwanda"}


def test_demand_to_call_off_leaves_it_scheduled(find) -> None:
    text = "Norway and Kenya will hold joint naval drills on Friday. Rwanda demanded that the drills be called off."
    (event,) = find(text).events
    assert event.realis == "scheduled"


def test_months_looked_back_on(find) -> None:
    text = "Parliament will meet on Friday for the first time since November's election."
    election = next(e for e in find(text).events if e.kind == "election")
    assert told(election) == ("election", "past", "2025-11")


@pytest.mark.parametrize(
    "text",
    [
        "NAIROBI (Newswire) - President Omar Saleh resigned on Monday.",
        "The army seized power in Kenya on Monday.",
        "President Omar Saleh dismissed Kenya's Foreign Minister Ines Prado on Monday.",
    ],
)
def test_country_of_an_office(find, text: str) -> None:
    (event,) = find(text).events
    assert (event.kind, event.place and event.place.name) == ("office_change", "Kenya")


def test_an_office_is_taken_over_and_a_task_is_none(find) -> None:
    assert not find("Kenya will take over guarding the port on Monday.").events
    text = "Rebels launched an offensive to topple President Omar Saleh in 2024."
    assert "office_change" not in {e.kind for e in find(text).events}


def test_old_and_new_holder_of_one_change(find) -> None:
    text = "President Anna Dahl named Omar Saleh as foreign minister on Monday, replacing Ines Prado, who stepped down."
    (event,) = find(text).events
    assert (named(event, "new holder"), named(event, "old holder")) == ({"Omar Saleh"}, {"Ines Prado"})


def test_polls_and_the_last_day_for_candidates(find) -> None:
    text = "Kenya goes to the polls on December 14. Nominations must be filed by November 14."
    poll, limit = find(text).events
    assert told(poll) == ("election", "scheduled", "2026-12-14")
    assert told(limit) == ("deadline", "expected", "2026-11-14")


def test_a_vote_by_a_day_has_that_day(find) -> None:
    (event,) = find("The council is to vote on the motion by June 30.").events
    assert told(event) == ("agreement", "scheduled", "2026-06-30")


def test_warplanes_strike_and_states_strike_deals(find) -> None:
    (event,) = find("Warplanes struck the port of Mombasa on Monday.").events
    assert told(event) == ("incident", "past", "2026-03-02")
    (event,) = find("Norway and Kenya struck a deal on Monday.").events
    assert event.kind == "agreement"


def test_deal_reached_approved_and_in_effect(find) -> None:
    text = (
        "Norway and Kenya have reached a fishing deal, Norway announced on Wednesday. The agreement still needs "
        "approval by parliament. It will take effect on Sunday."
    )
    deal, approval, force = find(text).events
    assert (deal.realis, approval.realis) == ("past", "expected")
    assert told(force) == ("deadline", "scheduled", "2026-03-08")


def test_what_is_to_be_done_under_an_agreement_is_part_of_it(find) -> None:
    text = "Norway and Kenya signed an agreement in Doha on Monday to restore diplomatic ties."
    (event,) = find(text).events
    assert told(event) == ("agreement", "past", "2026-03-02")


def test_killed_and_injured_in_one_attack(find) -> None:
    text = "Four officers were killed and six others injured in a suicide attack in Mombasa on Monday."
    (event,) = find(text).events
    assert (told(event), event.participants) == (("incident", "past", "2026-03-02"), ())


def test_declared_winner(find) -> None:
    text = "Opposition candidate Omar Saleh was declared the winner of Kenya's presidential election on Monday."
    (event,) = find(text).events
    assert (event.kind, named(event, "winner")) == ("election", {"Omar Saleh"})


def test_exercise_by_its_name(find) -> None:
    text = "Norway and Kenya will begin their annual Sea Wolf exercise on April 22."
    (event,) = find(text).events
    assert told(event) == ("exercise", "scheduled", "2026-04-22")


def test_a_meeting_called_is_ahead(find) -> None:
    (event,) = find("President Anna Dahl called an emergency meeting of the council.").events
    assert (event.kind, event.realis) == ("meeting", "scheduled")


def test_region_and_capital_of_a_state(find) -> None:
    (event,) = find("Rebel fighters killed eight sailors in Kenya's coast region on Monday.").events
    assert event.place is not None
    assert event.place.name == "Kenya"


def test_ties_broken_off(find) -> None:
    (event,) = find("Norway broke off diplomatic relations with Kenya on Monday.").events
    assert (told(event), named(event, "signatory")) == (("agreement", "past", "2026-03-02"), {"Norway", "Kenya"})


def test_voters_go_to_the_polls_at_home(find) -> None:
    (event,) = find("Kenyan voters go to the polls on Sunday.").events
    assert (event.kind, event.place and event.place.name) == ("election", "Kenya")


@pytest.mark.parametrize(
    ("sentence", "kind", "start"),
    [
        ("They also shot dead a farmer, police said.", "incident", "2026-03-04"),
        ("The Norwegian government is currently holding talks with Kenya.", "meeting", "2026-03-04"),
        ("A spokesman said talks with Kenya were under way.", "meeting", "2026-03-04"),
        ("Norway invaded Kenya over fish.", "incident", None),
    ],
)
def test_far_down_and_on_no_other_day(find, sentence: str, kind: str, start: str | None) -> None:
    above = "The harbour is old. It has a wall. The wall is high. It has a gate. The gate is shut. It has a lamp. It is lit. "
    events = [e for e in find(above + sentence).events if e.kind == kind]
    assert [e.start for e in events] == ([start] if start else [])
