"""Sentences end where they end, within their paragraph, and their spans hold for any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry.facts import Report
from summitry.reports import Draft, report_of
from summitry.text import lemma, parse
from summitry.text.sentences import find_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Gen. Dahl and Dr. Berg met on Jan. 5.", "They will meet again."],
        ["The U.S. envoy left.", "He will be back."],
        ["He works for the U.S.", "The talks go on."],
        ['"We will go," he said.', '"It is settled."'],
        ["The vote was close.", "``We will go,'' he said."],
        ["J. R. Dahl spoke at 5 p.m. on Friday.", "Nobody answered!", "Why?"],
        ["It grew by 4.5 percent to $1.2 billion.", "No. 10 had no comment."],
    ],
)
def test_where_sentences_end(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[s:e] for s, e in find_sentences(text, 0, len(text))] == sentences


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=200).filter(
        lambda t: any(c.isalnum() for c in t)
    )
)
def test_token_spans_are_the_words_they_claim(text: str) -> None:
    report = report_of(Draft(text))
    for sentence in parse(report).sentences:
        assert 0 <= sentence.start < sentence.end <= len(report.text)
        for token in sentence.tokens or []:
            start, end = sentence.span(token)
            assert report.text[start:end] == token.text


def test_a_sentence_that_is_not_wanted_is_not_parsed() -> None:
    text = parse(
        Report(id="r", text="Talks opened. The weather was fine."), wanted=lambda _, cut: [s.start == 0 for s in cut]
    )
    assert [s.tokens is None for s in text.sentences] == [False, True]


def test_lemmas_need_no_tagger_of_their_own() -> None:
    text = parse(Report(id="r", text="The ministers met and were said to have signed two treaties."))
    words = {t.text: lemma(t) for t in text.sentences[0].tokens or []}
    assert words["met"] == "meet" and words["ministers"] == "minister" and words["signed"] == "sign"
    assert words["were"] == "be" and words["treaties"] == "treaty"


def test_a_line_without_an_end_is_cut_and_costs_no_more_than_its_length() -> None:
    begin = time.process_time()
    spans = [list(find_sentences("word " * n, 0, 5 * n)) for n in (1_000, 100_000)]
    assert time.process_time() - begin < 5
    assert all(spans)
    assert max(s.end - s.start for s in parse(Report(id="r", text="word " * 2_000)).sentences) <= 1_500
