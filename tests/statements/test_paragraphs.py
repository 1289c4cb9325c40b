"""Statements over several sentences, paragraphs and turns; one inside the other."""

from __future__ import annotations

from datetime import date

from statement_words import statements_of, words

from summitry.facts import Report
from summitry.statements.transcript import find_turns

INTERVIEW = (
    "Q   Will he come?\nMS. DAHL:  He will. I think the date is known.\nWe hope so.\nQ   When?\nMS. DAHL:  In May."
)


def test_a_quotation_over_paragraphs_belongs_to_its_speaker() -> None:
    text = "Dahl said: “We are tired of waiting.\n“Nobody has told us anything.”"
    (found,) = [s for s in statements_of(text) if words(text, s, "cue") == "said"]
    assert words(text, found, "content") == "“We are tired of waiting. … “Nobody has told us anything.”"


def test_a_paragraph_of_its_own_goes_on_with_the_last_speaker() -> None:
    text = "“We are tired of waiting,” Dahl said.\n“Nobody has told us anything.”"
    (found,) = statements_of(text)
    assert words(text, found, "content") == "“We are tired of waiting,” … “Nobody has told us anything.”"


def test_the_next_speaker_keeps_his_own_words() -> None:
    text = "“We are tired of waiting,” Dahl said.\n“Nobody has told us anything,” Berg added."
    assert [(words(text, s, "source"), words(text, s, "content")) for s in statements_of(text)] == [
        ("Dahl", "“We are tired of waiting,”"),
        ("Berg", "“Nobody has told us anything,”"),
    ]


def test_turns_of_a_transcript() -> None:
    turns = [s for s in statements_of(INTERVIEW) if s.rule.startswith("turn")]
    assert [words(INTERVIEW, s, "source") for s in turns] == ["Q", "MS. DAHL", "Q", "MS. DAHL"]
    assert words(INTERVIEW, turns[1], "content") == "He will. I think the date is known. … We hope so."
    assert [len(s.cue) for s in turns] == [0, 1, 0, 1]
    assert {s.mode for s in turns} == {"direct"}


def test_an_article_is_no_transcript() -> None:
    text = (
        "A human rights monitor says dozens died.\nA second report put the figure at forty.\nOne note: nothing is sure."
    )
    assert find_turns(Report(id="r", text=text)) == ()


def test_a_headline_names_its_speaker() -> None:
    text = "Survey: Most towns want a new bridge"
    (found,) = statements_of(text)
    assert (words(text, found, "source"), words(text, found, "content")) == ("Survey", "Most towns want a new bridge")


def test_a_quotation_with_its_author_behind_a_dash() -> None:
    text = "“We were never asked about it.” — Ada Dahl"
    (found,) = statements_of(text)
    assert words(text, found, "source") == "Ada Dahl"


def test_one_statement_inside_another() -> None:
    text = "The ministry said the talks were over. Berg said Dahl said the talks would go on."
    found = [s for s in statements_of(text) if words(text, s, "cue") == "said"]
    assert [s.within for s in found] == [None, None, len(statements_of(text)) - 2]


def test_when_it_was_said() -> None:
    (found,) = statements_of("The envoy said on Tuesday that the talks would open on Friday.", day=date(2026, 3, 4))
    assert found.said is not None and found.said.value == "2026-03-03"


def test_what_was_said_does_not_date_the_saying() -> None:
    (found,) = statements_of("The envoy said the talks would open on Friday.")
    assert found.said is None


def test_modes() -> None:
    def mode(text: str) -> str:
        return statements_of(text)[0].mode

    assert mode("“The talks have failed,” the envoy said.") == "direct"
    assert mode("The envoy said the talks had failed.") == "indirect"
    assert mode("The envoy said the talks had “failed badly”.") == "mixed"
