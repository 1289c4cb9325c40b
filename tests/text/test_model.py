"""Where no language model is installed, that is said once, and not of every report."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import spacy

from summitry.errors import MissingModel
from summitry.facts import Report
from summitry.reading import read_all
from summitry.text import load_model, model
from summitry.text.annotate import annotate


@pytest.fixture
def no_model(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without one."""
    monkeypatch.setattr(spacy.util, "is_package", lambda name: False)
    load_model.cache_clear()
    yield
    load_model.cache_clear()


def test_a_missing_model_is_no_fault_of_a_report(no_model: None) -> None:
    reports = [Report(id="r1", text="The envoys met in Oslo on Friday.")]
    with pytest.raises(MissingModel, match="pip install"):
        list(read_all(reports))


def test_a_model_that_has_met_too_many_words_is_renewed_and_parses_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "The envoys of Zemlin and Brask will meet in Oslo on Friday."
    before, parsed = load_model(), [(t.tag_, t.dep_, t.head.i) for t in annotate([told])[0]]
    monkeypatch.setattr(model, "MOST_STRINGS", len(before.vocab.strings))
    assert [(t.tag_, t.dep_, t.head.i) for t in annotate([told + " Qwzxv."])[0]][: len(parsed)] == parsed
    assert load_model() is before
    assert [(t.tag_, t.dep_, t.head.i) for t in annotate([told])[0]] == parsed
    assert load_model() is not before
    assert "Qwzxv" not in load_model().vocab.strings
