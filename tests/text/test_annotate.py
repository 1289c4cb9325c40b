"""The quick way through the model gives what the model's own way gives, whatever stands beside a sentence."""

from __future__ import annotations

import random
from types import SimpleNamespace

import numpy as np
import pytest
import spacy
from spacy.language import Language

import summitry.reading as reading_module
from summitry.facts import Reading, Report
from summitry.reading import read, read_all
from summitry.reports import Draft, Failure, report_of
from summitry.text.annotate import TOKENS, _batches, annotate
from summitry.text.encoder import Floats, quicken
from summitry.text.model import MODELS, load_model
from summitry.text.threads import _openblas, one_thread

SENTENCES = [
    "The foreign ministers of Norway and Kenya met in Oslo on Monday.",
    "“We will not sign it,” Ms. Dahl told reporters, “before the observers have left.”",
    "Talks",
    "She's due in Nairobi at 10:30 a.m., isn't she?",
    "A spokesman for the union, which meets every May, said the summit had been postponed until further notice; no date was given.",
    "Ågot  Ødegård-Nkemelu   wept.",
]


@pytest.fixture(scope="module")
def plain() -> Language:
    name = next(n for n in MODELS if spacy.util.is_package(n))
    return spacy.load(name, exclude=["ner", "lemmatizer", "attribute_ruler", "senter"])


def vectors(sentences: list[str]) -> list[Floats]:
    """What the quick encoder makes of sentences."""
    nlp = load_model()
    found: list[Floats] = nlp.get_pipe("tok2vec").predict(list(map(nlp.make_doc, sentences)))  # type: ignore[attr-defined]
    return found


def test_the_parse_is_the_models_own(plain: Language) -> None:
    for quick, own in zip(annotate(SENTENCES), plain.pipe(SENTENCES), strict=True):
        assert [(t.text, t.tag_, t.dep_, t.head.i) for t in quick] == [(t.text, t.tag_, t.dep_, t.head.i) for t in own]
    for quick, own in zip(vectors(SENTENCES), plain.pipe(SENTENCES), strict=True):
        np.testing.assert_allclose(quick, own.tensor, atol=1e-4)


def test_no_bit_depends_on_the_company() -> None:
    many = SENTENCES * 9
    random.Random(3).shuffle(many)
    alone = {s: vectors([s])[0].tobytes() for s in SENTENCES}
    assert all(found.tobytes() == alone[s] for s, found in zip(many, vectors(many), strict=True))


def test_words_forgotten_are_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before = [found.tobytes() for found in vectors(SENTENCES)]
    monkeypatch.setattr("summitry.text.encoder.REMEMBERED", 5)
    assert [vectors([s])[0].tobytes() for s in SENTENCES] == before


def test_vectors_are_not_kept() -> None:
    assert annotate(["The envoys met."])[0].tensor.size == 0


def test_a_batch_is_bounded() -> None:
    docs = sorted(map(load_model().make_doc, [" ".join(["word"] * n) for n in [1, 300, 900] * 20]), key=len)
    batches = list(_batches(docs))
    assert [d for batch in batches for d in batch] == docs
    assert all(max(map(len, batch)) * len(batch) <= TOKENS for batch in batches)


def test_a_model_built_in_another_way_keeps_its_layers() -> None:
    nlp = spacy.blank("en")
    shallow = {"@architectures": "spacy.HashEmbedCNN.v2", "width": 96, "depth": 2, "embed_size": 500}
    shallow |= {"window_size": 1, "maxout_pieces": 3, "subword_features": True, "pretrained_vectors": None}
    model = nlp.add_pipe("tok2vec", config={"model": shallow}).model
    before = model._func
    quicken(nlp)
    assert model._func is before


def test_nothing_to_annotate() -> None:
    assert annotate([]) == []


def test_numpy_has_its_threads_back_afterwards() -> None:
    count, limit = _openblas()
    before = count()
    limit(2)
    try:
        several = count()
        with one_thread():
            assert count() == 1
        assert count() == several
    finally:
        limit(before)


def test_reports_read_together_are_read_as_alone() -> None:
    texts = ["\n".join(random.Random(n).choices(SENTENCES, k=5)) for n in range(9)]
    reports = [report_of(Draft(text, id=str(n), published="2026-03-02")) for n, text in enumerate(texts)]
    together: list[Reading | Failure] = list(read_all([*reports, Failure("x", "no text")]))
    assert together == [*map(read, reports), Failure("x", "no text")]
    assert any(reading.events for reading in together if isinstance(reading, Reading))


def test_one_that_cannot_be_parsed_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    reports = [report_of(Draft(text, id=text[:9])) for text in SENTENCES]

    def stumble(report: Report, world: object = None) -> object:
        if report.id.startswith("Talks"):
            raise ValueError("no day")
        return read_gate(report, world)

    read_gate = reading_module.gate().wanted
    monkeypatch.setattr(reading_module, "gate", lambda: SimpleNamespace(wanted=stumble))
    read_ones = list(read_all(reports))
    assert [isinstance(one, Failure) for one in read_ones] == [text == "Talks" for text in SENTENCES]
