"""Verbs above, negation, duty and endings turn a deed into another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summitry.facts import CodedEvent

Coder = Callable[[str], tuple[CodedEvent, ...]]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Kenya sent aid to Uganda.", "AID"),
        ("Kenya will send aid to Uganda.", "AGREE"),
        ("Kenya agreed to send aid to Uganda.", "AGREE"),
        ("Kenya is willing to send aid to Uganda.", "AGREE"),
        ("Kenya refused to send aid to Uganda.", "REJECT"),
        ("Kenya will not send aid to Uganda.", "REJECT"),
        ("Kenya suspended aid to Uganda.", "SANCTION"),
        ("Kenya announced a suspension of aid to Uganda.", "SANCTION"),
        ("Kenya threatened to suspend aid to Uganda.", "THREATEN"),
        ("Norway said Kenya must send aid to Uganda.", "REQUEST"),
        ("Norway demanded that Kenya send aid to Uganda.", "REQUEST"),
        ("Kenya attacked Uganda.", "ASSAULT"),
        ("Kenya vowed to attack Uganda.", "THREATEN"),
        ("Kenya stopped bombing Uganda.", "YIELD"),
        ("Kenya lifted the blockade of Uganda.", "YIELD"),
        ("Kenya imposed a blockade on Uganda.", "ASSAULT"),
        ("Kenya imposed sanctions on Uganda.", "COERCE"),
        ("Kenya eased sanctions on Uganda.", "YIELD"),
        ("Kenya called off talks with Uganda.", "SANCTION"),
        ("Kenya cancelled a visit to Uganda.", "REJECT"),
        ("Kenya ordered the release of two Ugandan soldiers.", "YIELD"),
        ("Kenya called for the release of two Ugandan soldiers.", "REQUEST"),
        ("Kenya released a statement criticising Uganda.", "ACCUSE"),
        ("Critics of the king say the minister has wasted the loan.", "ACCUSE"),
        ("The Kenyan president called the Ugandan leader to congratulate him.", "SUPPORT"),
        ("Kenya's withdrawal from Somalia began on Monday.", "YIELD"),
    ],
)
def test_what_a_deed_comes_to(coded: Coder, sentence: str, code: str) -> None:
    assert [event.code for event in coded(sentence)] == [code]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya fought the epidemic with Ugandan doctors' advice.",
        "The earthquake killed twelve people in Uganda.",
        "The minister recognised the importance of trade with Uganda.",
        "We thank you.",
        "The ministers discussed the harvest.",
        "Kenya's economy grew by three percent.",
        "According to a Ugandan complaint, the weather was bad.",
        "If Kenya attacks Uganda, prices will rise.",
        "The Kenyan minister called the Ugandan deal lousy.",
        "Three million Kenyans have no access to the Ugandan network.",
        "Kenyan voters elected the sons of Ugandan farmers.",
        "Kenya needs to work with Uganda.",
        "Covid-19 killed twelve Ugandan nurses.",
        "The Kenyan valley holds millions of Ugandan shells.",
    ],
)
def test_no_deed_between_two_parties(coded: Coder, sentence: str) -> None:
    assert coded(sentence) == ()
