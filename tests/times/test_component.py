"""The times as part of a spaCy pipeline."""

from __future__ import annotations

from datetime import date

import pytest
import spacy

import summitry.components
from summitry.errors import BadDate


def test_component_reads_the_day_from_the_doc() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("summitry_times")
    doc = nlp.make_doc("The envoys met on Monday and will meet again on Friday.")
    doc._.published = date(2022, 11, 23)
    doc = nlp(doc)
    assert [when.value for when in doc._.times] == ["2022-11-21", "2022-11-25"]
    assert [(span.text, span.label_) for span in doc.spans["times"]] == [("Monday", "DATE"), ("Friday", "DATE")]


def test_component_without_a_day_leaves_it_open() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("summitry_times", config={"spans_key": "timex"})
    doc = nlp("The envoys met on Monday.")
    assert [(span.text, span.kb_id_) for span in doc.spans["timex"]] == [("Monday", "XXXX-WXX-1")]


def test_component_uses_a_parse() -> None:
    nlp = summitry.text.load_model()
    words = "The summit, which was prepared in Oslo by envoys who met often, will take place in the capital on Friday."
    doc = summitry.components.TimesComponent("2022-11-23", "times")(nlp(words))
    assert [when.value for when in doc._.times] == ["2022-11-25"]


def test_component_refuses_a_bad_day() -> None:
    with pytest.raises(BadDate, match="23 November"):
        spacy.blank("en").add_pipe("summitry_times", config={"published": "23 November"})
