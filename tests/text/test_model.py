"""Where no language model is installed, that is said once, and not of every report."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import spacy

from summitry.errors import MissingModel
from summitry.facts import Report
from summitry.reading import read_all
from summitry.text import load_model


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
