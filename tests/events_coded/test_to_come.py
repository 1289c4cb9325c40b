"""A meeting that is to come is never coded as held."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summitry.facts import CodedEvent

Coder = Callable[[str], tuple[CodedEvent, ...]]


TO_COME = """
The foreign ministers of Norway and Chile will meet in Oslo on Friday.
Norwegian Prime Minister Kari Lund is to meet Chilean President Jorge Paz next week.
President Paz is due in Oslo on Tuesday for talks with Norwegian officials.
The leaders of Kenya and Uganda meet in Nairobi on Thursday.
The Kenyan president is scheduled to hold talks with his Ugandan counterpart in May.
Kenya's president plans to visit Uganda next month.
Kenya and Uganda are meeting on Monday to discuss the border.
The Kenyan president arrives in Kampala on Wednesday for a three-day visit.
Ugandan officials said the two presidents would meet in Kampala.
Kenya's foreign minister will travel to Kampala for talks with Ugandan leaders.
The Kenyan minister is expected to hold talks with Uganda's army chief.
Kenya hopes to meet Ugandan negotiators in March.
The Kenyan envoy may meet the Ugandan president this week.
Norway is preparing to host talks between Kenya and Uganda.
Norway will host a summit of Kenyan and Ugandan leaders in June.
Talks between Kenya and Uganda are to be held in Oslo on Sunday.
A meeting between the Kenyan and Ugandan leaders will take place in Oslo.
Kenya invited the Ugandan president to visit Nairobi in April.
The Ugandan president accepted an invitation to visit Kenya next month.
Kenya and Uganda agreed to hold talks in Oslo next week.
Kenyan President to Meet Ugandan Leader in Oslo
The Kenyan president is going to visit Uganda tomorrow.
The Kenyan minister leaves for Kampala on Sunday to meet Ugandan leaders.
Uganda is planning a meeting with Kenya in July.
The Kenyan president is set to receive the Ugandan prime minister on 4 May.
The two sides are to resume negotiations with Uganda in Oslo on Tuesday.
Kenya's delegation heads to Kampala this weekend for negotiations with Uganda.
The Kenyan president proposed a summit with Uganda.
The Kenyan president announced a visit to Uganda in May.
Kenya's president visits Uganda next Monday.
Kenyan ministers hold talks with Uganda on Friday.
Kenya wants to discuss the dam with Uganda.
The Kenyan president confirmed a meeting with the Ugandan leader on 3 June.
The Kenyan president looks forward to meeting the Ugandan leader.
The Kenyan president, who will meet the Ugandan leader on Friday, praised Norway.
Negotiators from Kenya and Uganda return to Oslo this week for talks.
Kenya should hold talks with Uganda.
If Kenya meets Uganda in Oslo, the dam will be on the table.
Kenya's president had been due to visit Uganda on Friday.
Kenya's president will be meeting Uganda's leader on Friday.
The Kenyan and Ugandan ministers decided to meet every spring.
Talks between Kenya and Uganda begin on Friday.
Kenya is ready to meet the Ugandan leader.
Kenya is open to talks with Uganda.
Kenya is ready for talks with Uganda.
Kenya proposed talks to Uganda.
Kenya sought talks with Uganda.
Talks between Kenya and Uganda are planned in Oslo.
Kenya offered to host talks between Uganda and Rwanda.
The Kenyan leader offered to meet his Ugandan counterpart.
Talks between Kenya and Uganda were announced on Monday.
A meeting of the Kenyan and Ugandan leaders is scheduled for Friday in Oslo.
The Kenyan and Ugandan leaders are scheduled to meet in Oslo.
The Kenyan leader is preparing for a meeting with the Ugandan king.
The Kenyan leader is on his way to Uganda for talks.
The Kenyan leader is travelling to Uganda on Monday for talks.
The Kenyan leader would like to meet the Ugandan king.
The Kenyan leader should meet the Ugandan king.
The Kenyan leader can meet the Ugandan king any time.
The Kenyan and Ugandan leaders have agreed to meet.
The Kenyan and Ugandan leaders could meet in Oslo.
Kenya awaits a visit by the Ugandan king.
The summit between Kenya and Uganda is due to open in Oslo on Monday.
Kenya's foreign ministry said talks with Uganda would resume next week.
Kenya expects to hold talks with Uganda.
Kenya intends to hold talks with Uganda.
The Kenyan leader's meeting with the Ugandan king is set for Friday.
Kenya and Uganda to hold talks in Oslo
Kenya hosts Uganda for talks on Friday.
The Kenyan king receives the Ugandan envoy tomorrow.
The Ugandan envoy will be received by the Kenyan king.
The Ugandan envoy is to be received by the Kenyan king on Monday.
The talks with Uganda will be attended by the Kenyan minister.
The Kenyan leader, due in Uganda on Monday, will hold talks with the king.
The upcoming visit of the Kenyan leader to Uganda was discussed in Nairobi.
The Kenyan leader accepted the Ugandan king's invitation to visit Kampala.
Kenya has invited Uganda to a summit in Nairobi in May.
The Kenyan leader agreed to attend the summit in Uganda.
Kenya and Uganda plan to hold a second round of talks in May.
The Kenyan leader was expected in Uganda on Monday for talks.
The Kenyan leader wants a meeting with the Ugandan king.
The Kenyan leader hinted at a meeting with the Ugandan king.
A trip by the Kenyan leader to Uganda is being prepared.
The Kenyan leader sets off for Uganda on Tuesday to meet the king.
Kenya's leader begins a visit to Uganda on Monday.
The Kenyan leader promised to visit Uganda.
The Kenyan leader postponed his meeting with the Ugandan king until May.
Preparations for talks between Kenya and Uganda began in Oslo.
Kenya welcomed the upcoming meeting with Uganda.
""".strip().splitlines()

HELD = """
The Kenyan president met the Ugandan leader in Oslo on Friday.
Kenya and Uganda held talks in Oslo on Friday.
The Kenyan president has met the Ugandan leader twice this week.
Kenya's president spoke by telephone with the Ugandan leader.
Kenya's president said he had met Uganda's leader.
Talks between Kenya and Uganda ended on Friday.
The Kenyan president paid a visit to Uganda last week.
Norway mediated between Kenya and Uganda.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", TO_COME)
def test_a_meeting_to_come_is_not_held(coded: Coder, sentence: str) -> None:
    assert "CONSULT" not in [event.code for event in coded(sentence)]


@pytest.mark.parametrize("sentence", HELD)
def test_a_meeting_held_is_consult(coded: Coder, sentence: str) -> None:
    assert [(event.code, event.future) for event in coded(sentence)] == [("CONSULT", False)]


def test_a_promised_meeting_is_agreed_and_ahead(coded: Coder) -> None:
    (event,) = coded("Kenya's president will visit Uganda.")
    assert (event.code, event.future, event.quad) == ("AGREE", True, 1)


def test_a_meeting_that_did_not_take_place_is_nothing(coded: Coder) -> None:
    assert coded("The Kenyan president did not meet the Ugandan leader.") == ()
