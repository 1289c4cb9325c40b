"""Who does it, and whom it befalls."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summitry.facts import CodedEvent

Coder = Callable[[str], tuple[CodedEvent, ...]]


@pytest.mark.parametrize(
    ("sentence", "source", "target"),
    [
        ("Kenya condemned Uganda's attack.", "Kenya", "Uganda's attack"),
        ("Kenya and Uganda signed a treaty on fishing.", "Kenya", "Uganda"),
        ("Kenyan and Ugandan officials agreed on a ceasefire.", "Kenyan", "Ugandan officials"),
        ("The ministers of Kenya and Uganda held talks in Oslo.", "The ministers of Kenya", "Uganda"),
        ("Kenya and Uganda condemned the raid by Chad.", "Kenya and Uganda", "the raid by Chad"),
        ("Two Ugandan nurses were abducted by gunmen.", "gunmen", "Two Ugandan nurses"),
        ("The editor was arrested in Uganda.", "Uganda", "The editor"),
        ("Kenya withdrew its troops from Somalia.", "Kenya", "Somalia"),
        ("Kenya gave Uganda a loan.", "Kenya", "Uganda"),
        ("Kenya provided ten million dollars to Uganda on Monday.", "Kenya", "Uganda"),
        ("The rebels said they will release two Ugandan nurses.", "The rebels", "two Ugandan nurses"),
        ("Uganda faces a lawsuit from Kenyan farmers.", "Kenyan farmers", "Uganda"),
        ("Kenya imposed a curfew on the town of Lamu.", "Kenya", "the town of Lamu"),
        ("Kenya will not lift the embargo until Uganda leaves the island.", "Kenya", "Uganda"),
        ("The envoy was beaten and jailed in Uganda.", "Uganda", "The envoy"),
        ("The rebels are engaged in talks with Kenya.", "The rebels", "Kenya"),
        ("Kenya said the US must leave the base.", "Kenya", "the US"),
        ("The US urged Kenya to free the editor.", "The US", "Kenya"),
    ],
)
def test_source_and_target(coded: Coder, sentence: str, source: str, target: str) -> None:
    assert [(event.source, event.target) for event in coded(sentence)] == [(source, target)]


def test_actors_are_resolved(coded: Coder) -> None:
    (event,) = coded("Kenya accused Uganda of smuggling.")
    assert (event.source_actor, event.target_actor) == ("ken", "uga")


def test_the_quote_is_the_clause(coded: Coder) -> None:
    text = "Norway is cold. Kenya accused Uganda of smuggling."
    (event,) = coded(text)
    assert text[slice(*event.quote)] == "Kenya accused Uganda of smuggling."


def test_one_deed_a_sentence_in_a_report(coded: Coder) -> None:
    events = coded("Kenya expelled the Ugandan ambassador. Uganda condemned the Kenyan decision. Rain fell in Lamu.")
    assert [event.code for event in events] == ["SANCTION", "ACCUSE"]
