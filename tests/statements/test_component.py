"""The part for spaCy pipelines, the weights, and the cost on odd input."""

from __future__ import annotations

import json
import time

import pytest
import spacy
from statement_words import statements_of

from summitry.errors import BadRequest
from summitry.facts import Report
from summitry.statements import load_weights, read_weights
from summitry.statements.component import StatementsComponent
from summitry.statements.quotations import quoted
from summitry.text import load_model


def test_in_a_pipeline() -> None:
    nlp = load_model()
    nlp.add_pipe("summitry_statements", config={"trained": False, "spans_key": "said"})
    try:
        doc = nlp("The envoy said the talks had failed. The ministry denied it.")
    finally:
        nlp.remove_pipe("summitry_statements")
    spans = [(span.text, span.label_, span.kb_id_) for span in doc.spans["said"]]
    assert ("The envoy", "source", "0") in spans and ("denied", "cue", "1") in spans
    assert len(doc._.statements) == 2


def test_a_doc_without_a_parse_is_refused() -> None:
    with pytest.raises(BadRequest, match="parser"):
        StatementsComponent(True, "statements")(spacy.blank("en")("The envoy said no."))


def test_weights_know_no_names() -> None:
    numbers = load_weights().numbers
    assert len(numbers) > 1_000
    words = {part for name in numbers for part in name.partition("=")[2].split("|")}
    assert not words & {"clinton", "obama", "sanders", "york", "smith"}


def test_weights_that_are_none() -> None:
    with pytest.raises(ValueError, match="bias"):
        read_weights(json.dumps({"numbers": {}}))


@pytest.mark.parametrize(
    "text",
    ["", "“”", '"', ":", "Q ", "said", "“““““““", "He said\n\n\n", "— Ada", "according to", "as he said", "In words"],
)
def test_odd_input(text: str) -> None:
    for statement in statements_of(text):
        assert all(
            0 <= start < end <= len(text)
            for part in (statement.source, statement.cue, statement.content)
            for start, end in part
        )


def test_quotations_of_a_long_text_cost_in_proportion() -> None:
    def cost(times: int) -> float:
        report = Report(id="r", text="“Yes,” he said. ‘No’ \"perhaps\" ''never'' “open " * times)
        began = time.process_time()
        quoted(report)
        return time.process_time() - began

    assert cost(40_000) < 40 * max(cost(4_000), 0.005)
