"""Who "the two" and "them" are, who only judges a paper, and who fights."""

from __future__ import annotations


def test_the_two_are_also_those_told_by_a_pronoun(find) -> None:
    text = (
        "President Anna Dahl of Norway invited Prime Minister Omar Saleh of Kenya. "
        "Dahl had pressed him to come when the two met in Doha last month."
    )
    event = next(e for e in find(text).events if e.kind == "meeting")
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh"}


def test_them_are_no_persons_named_before_where_a_crowd_is_the_subject(find) -> None:
    text = (
        "President Anna Dahl met Prime Minister Omar Saleh in Oslo. "
        "The rebels refused to disarm unless King Olav agrees to hold talks with them."
    )
    event = next(e for e in find(text).events if e.kind == "meeting" and e.realis != "past")
    assert {p.name for p in event.participants}.isdisjoint({"Anna Dahl", "Omar Saleh"})


def test_who_welcomes_an_accord_has_not_signed_it(find) -> None:
    text = "President Anna Dahl and Prime Minister Omar Saleh signed an accord on Sunday. Kenya and Sudan welcomed the accord."
    event = next(e for e in find(text).events if e.kind == "agreement")
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh"}


def test_who_fought_a_battle(find) -> None:
    event = find("Norway and Kenya fought a ten-week battle in the Tana region last year.").events[0]
    assert {p.name for p in event.participants} == {"Norway", "Kenya"}


def test_the_two_leaders_are_those_who_lead_and_not_their_ministers(find) -> None:
    text = (
        "Foreign Minister Omar Saleh will deliver a letter from President Anna Dahl proposing a summit with "
        "President Luis Prado. The two leaders are likely to meet in May."
    )
    event = next(e for e in find(text).events if e.start == "2026-05")
    assert {p.name for p in event.participants} == {"Anna Dahl", "Luis Prado"}


def test_the_two_are_also_the_states_just_listed(find) -> None:
    text = "Norway and Kenya have fought three wars, and the two signed an accord in Doha in July 1972."
    event = next(e for e in find(text).events if e.kind == "agreement")
    assert {p.name for p in event.participants} == {"Norway", "Kenya"}


def test_whose_embassy_was_bombed(find) -> None:
    event = find("Kenya, whose embassy in Oslo was bombed on Monday, may abstain.").events[0]
    assert [p.name for p in event.participants] == ["Kenya"]


def test_who_is_given_until_a_day(find) -> None:
    event = next(e for e in find("The council gave Anna Dahl until Friday to comply.").events if e.kind == "deadline")
    assert "Anna Dahl" in {p.name for p in event.participants}


def test_who_chairs_a_meeting(find) -> None:
    event = find("President Anna Dahl returned to Oslo. She is due to chair a cabinet meeting on Friday.").events[-1]
    assert {p.name: p.role for p in event.participants} == {"Anna Dahl": "chair", "cabinet": "participant"}


def test_a_host_told_by_name_signs_too(find) -> None:
    event = find("Anna Dahl and her Kenyan host, Omar Saleh, issued a joint statement on Monday.").events[0]
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh"}


def test_a_paper_is_no_deed_of_the_council(find) -> None:
    text = "The council authorised the force on Monday. Mediators said an accord could be signed next month."
    assert [e.realis for e in find(text).events if e.kind == "agreement"] == ["past", "possible"]


def test_whose_envoy_he_is_does_not_travel(find) -> None:
    event = find("Omar Saleh, Anna Dahl's envoy, is expected to return to Nairobi this week.").events[0]
    assert [p.name for p in event.participants] == ["Omar Saleh"]


def test_seeing_a_counterpart(find) -> None:
    event = find("President Anna Dahl is to see her Kenyan counterpart, Omar Saleh, on Friday.").events[0]
    assert {p.name for p in event.participants} == {"Anna Dahl", "Omar Saleh"}


def test_whose_term_expires(find) -> None:
    event = find("President Omar Saleh, whose term expires on December 31, left.").events[0]
    assert [p.name for p in event.participants] == ["Omar Saleh"]


def test_one_who_is_told_and_visiting(find) -> None:
    events = find("Prime Minister Omar Saleh told visiting President Anna Dahl that Kenya was ready.").events
    assert [e for e in events if e.kind == "visit"] == []


def test_an_ambassador_called_home_today(find) -> None:
    text = "The parliament postponed a vote, and Kenya recalled its ambassador to Norway, Omar Saleh."
    assert "office_change" in {e.kind for e in find(text).events}


def test_consulting_by_telephone_is_a_call(find) -> None:
    assert [e.kind for e in find("President Anna Dahl consulted by telephone with Omar Saleh.").events] == ["call"]


def test_who_is_invited_on_the_telephone(find) -> None:
    text = "President Anna Dahl called Omar Saleh to congratulate him and invited him to Oslo."
    event = next(e for e in find(text).events if e.kind == "visit")
    assert [p.name for p in event.participants] == ["Omar Saleh"]


def test_who_defeats_another_by_a_margin_wins(find) -> None:
    text = "Omar Saleh defeated Prime Minister Anna Dahl by a wide margin in Kenyan elections on Monday."
    event = next(e for e in find(text).events if e.kind == "election")
    assert [p.name for p in event.participants] == ["Omar Saleh"]


def test_thousands_who_are_fired_on(find) -> None:
    event = find("Gunmen opened fire on thousands of demonstrators on Monday.").events[0]
    assert "demonstrators" in {p.name for p in event.participants}


def test_one_who_might_agree_to_a_meeting(find) -> None:
    event = find("President Omar Saleh might agree to a meeting with Anna Dahl.").events[0]
    assert (event.realis, {p.status for p in event.participants}) == ("possible", {"possible"})


def test_what_one_will_do_is_not_of_the_day_of_another(find) -> None:
    text = "Anna Dahl will fly to Oslo on Saturday, and Omar Saleh will stop in Doha before leaving for Kenya."
    assert {e.start for e in find(text).events if "Omar Saleh" in {p.name for p in e.participants}} == {None}


def test_whose_resolution_was_adopted(find) -> None:
    text = "Kenya accepted Security Council Resolution 1441, which was adopted on Monday."
    event = next(e for e in find(text).events if e.start == "2026-03-02")
    assert [p.name for p in event.participants] == ["Security Council"]


def test_who_ended_a_summit_without_an_agreement(find) -> None:
    text = "Anna Dahl and Omar Saleh ended a summit on Monday without an agreement but promised to open talks in Oslo on Friday."
    event = next(e for e in find(text).events if e.kind == "agreement")
    assert (event.realis, len(event.participants)) == ("denied", 2)
    assert event.start != "2026-03-06"


def test_a_government_that_is_said_to_be_dismissed(find) -> None:
    assert [e.kind for e in find("The military announced that it had dismissed the government.").events] == [
        "office_change"
    ]


def test_a_people_is_no_state(find) -> None:
    event = find("Peace talks between Norway and ethnic Kenyans are due to resume in Doha on Monday.").events[0]
    assert {p.name for p in event.participants} == {"Norway", "ethnic Kenyans"}


def test_what_is_waited_for_is_not_done(find) -> None:
    text = "The government would not sign it until the rebels agreed to a truce."
    assert "past" not in {e.realis for e in find(text).events}


def test_a_new_vote(find) -> None:
    event = next(e for e in find("President Anna Dahl said a new vote would be held on May 2.").events)
    assert (event.kind, event.start) == ("election", "2026-05-02")


def test_who_interrupts_a_session_is_not_at_it(find) -> None:
    text = "Protesters stormed the parliament on Monday, interrupting the opening session of the senate."
    meetings = [e for e in find(text).events if e.kind == "meeting"]
    assert not any(p.name == "Protesters" for e in meetings for p in e.participants)


def test_ordering_strikes_is_no_paper(find) -> None:
    events = find("President Anna Dahl ordered missile strikes on Monday against a camp in Kenya.").events
    assert [e.kind for e in events] == ["incident"]
