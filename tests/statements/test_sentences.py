"""One sentence, its statement: source, cue, content, by weights and by rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from statement_words import words

from summitry.facts import Report
from summitry.statements import find_statements, weigh_by_rules
from summitry.text import parse

Told = tuple[str, str, str]


@pytest.fixture(params=["trained", "rules"])
def told(request: pytest.FixtureRequest) -> Callable[[str], list[Told]]:
    """(source, cue, content) of every statement, once as the weights judge and once as the closed classes do."""
    judge = weigh_by_rules if request.param == "rules" else None

    def read(text: str) -> list[Told]:
        found = find_statements(parse(Report(id="r", text=text)), (), (), judge)
        return [(words(text, s, "source"), words(text, s, "cue"), words(text, s, "content")) for s in found]

    return read


SURE = [
    ("The envoy said the talks had failed.", ("The envoy", "said", "the talks had failed")),
    ("The envoy said that the talks had failed.", ("The envoy", "said", "that the talks had failed")),
    ("The talks had failed, the envoy said.", ("the envoy", "said", "The talks had failed")),
    ("The talks, the envoy said, had failed.", ("the envoy", "said", "The talks … had failed")),
    ("“The talks have failed,” the envoy said.", ("the envoy", "said", "“The talks have failed,”")),
    ('"The talks have failed," said Ada Dahl, the envoy.', ("Ada Dahl, the envoy", "said", '"The talks have failed,"')),
    ("The envoy said: “The talks have failed.”", ("The envoy", "said", "“The talks have failed.”")),
    ("According to the ministry, the border was closed.", ("the ministry", "According to", "the border was closed")),
    ("The border was closed, according to the ministry.", ("the ministry", "according to", "The border was closed")),
    ("In her words, the border remains closed.", ("her", "In … words", "the border remains closed")),
    (
        "The ministry also confirmed that the border was closed.",
        ("The ministry", "also confirmed", "that the border was closed"),
    ),
    ("Norway believes that the talks will go on.", ("Norway", "believes", "that the talks will go on")),
    ("The minister vowed to resign.", ("The minister", "vowed", "to resign")),
    ("The president condemned the attack on the embassy.", ("The president", "condemned", "the attack on the embassy")),
    ("The ambassador called the plan a mistake.", ("The ambassador", "called", "the plan a mistake")),
    ("The union called for an immediate ceasefire.", ("The union", "called for", "an immediate ceasefire")),
    ("The summit is expected to open on Friday.", ("", "is expected", "The summit … to open on Friday")),
    ("The statement added that aid was urgent.", ("The statement", "added", "that aid was urgent")),
    ("“Why did nobody ask us?” the mayor asked.", ("the mayor", "asked", "“Why did nobody ask us?”")),
    ("The envoy warned against hasty decisions.", ("The envoy", "warned against", "hasty decisions")),
    ("The minister welcomed the agreement.", ("The minister", "welcomed", "the agreement")),
    ("The path is open, Kim Min-soon said.", ("Kim Min-soon", "said", "The path is open")),
    (
        "Wrote the newspaper Aftenbladet: “The talks have failed.”",
        ("the newspaper Aftenbladet", "Wrote", "“The talks have failed.”"),
    ),
    ("She denied that troops had crossed the river.", ("She", "denied", "that troops had crossed the river")),
]


@pytest.mark.parametrize(("text", "expected"), SURE, ids=[text for text, _ in SURE])
def test_one_statement(told: Callable[[str], list[Told]], text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_participle_shares_the_speaker(told: Callable[[str], list[Told]]) -> None:
    found = told("The envoy left the talks early, saying that nothing had been agreed.")
    assert ("The envoy", "saying", "that nothing had been agreed") in found


def test_adding_goes_on_with_the_speaker_and_not_with_what_was_said(told: Callable[[str], list[Told]]) -> None:
    found = told("The envoy said the delegation had rejected the draft, adding that talks would resume in May.")
    assert ("The envoy", "said", "the delegation had rejected the draft") in found
    assert ("The envoy", "adding", "that talks would resume in May") in found


def test_a_noun_with_its_owner(told: Callable[[str], list[Told]]) -> None:
    found = told("The council ignored the minister's claim that the border had been closed.")
    assert any(
        source == "the minister" and "claim" in cue and "the border had been closed" in content
        for source, cue, content in found
    )


def test_a_dateline_is_not_said(told: Callable[[str], list[Told]]) -> None:
    found = told("OSLO, March 4 (NTB) -- The talks will resume in May, the ministry announced.")
    assert ("the ministry", "announced", "The talks will resume in May") in found


def test_a_split_quotation_is_one_statement(told: Callable[[str], list[Told]]) -> None:
    found = told('"We are ready," Dahl said. "Nothing else has to be decided."')
    assert found == [("Dahl", "said", '"We are ready," … "Nothing else has to be decided."')]


def test_a_quotation_keeps_its_words_beside_a_conjunction(told: Callable[[str], list[Told]]) -> None:
    found = told('"We know the risk," he said, "but nobody wants another winter of war."')
    assert ("he", "said", '"We know the risk," … "but nobody wants another winter of war."') in found


def test_reported_without_a_source(told: Callable[[str], list[Told]]) -> None:
    assert ("", "reportedly", "The two sides … met in Bern") in told("The two sides reportedly met in Bern.")


NOTHING = [
    "The ministers met in Oslo on Tuesday.",
    "The river crosses the border near the old bridge.",
    "Two trains left the station before noon.",
    "If the ministry says that the border is closed, drivers turn back.",
    "“Happy Hour” is the name of the boat.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_attribution(told: Callable[[str], list[Told]], text: str) -> None:
    assert told(text) == []


def test_speaking_in_a_place_is_not_said(told: Callable[[str], list[Told]]) -> None:
    found = told("Speaking in Oslo, the envoy said the talks had failed.")
    assert [content for source, _, content in found if source == "the envoy"] == ["the talks had failed"]


def test_went_on_to_say_is_one_statement(told: Callable[[str], list[Told]]) -> None:
    assert [cue for _, cue, _ in told("She went on to say, “People do not know what was agreed.”")] == ["to say"]


def test_a_quotation_of_two_sentences_before_its_cue(told: Callable[[str], list[Told]]) -> None:
    found = told("“We stand by it. A pause is no excuse,” Dahl, who was in Oslo for a day, told reporters.")
    assert found[0][2] == "“We stand by it. A pause is no excuse,”"
