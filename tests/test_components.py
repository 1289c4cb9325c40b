"""As a part of somebody's spaCy pipeline, the whole gives what it gives by itself."""

from __future__ import annotations

import spacy

import summitry
from summitry.facts import Reading
from summitry.text.model import MODELS

WORDS = "Norwegian Foreign Minister Espen Barth Eide will visit Lima on Friday. “We will sign,” he said in Oslo."


def test_a_blank_pipeline_gives_what_extract_gives() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("summitry", config={"published": "2024-03-04"})
    reading = nlp(WORDS)._.summitry
    assert isinstance(reading, Reading)
    alone = summitry.extract(WORDS, published="2024-03-04")
    assert [(e.kind, e.start) for e in reading.events] == [(e.kind, e.start) for e in alone.events] != []


def test_a_parse_that_is_there_is_used() -> None:
    nlp = spacy.load(next(name for name in MODELS if spacy.util.is_package(name)))
    nlp.add_pipe("summitry")
    doc = nlp.make_doc(WORDS)
    doc._.published = "2024-03-04"
    reading = nlp(doc)._.summitry
    assert [e.start for e in reading.events if e.kind == "visit"] == ["2024-03-08"]
    assert all(WORDS[m.start : m.end] == m.text for m in reading.mentions)


def test_the_ways_in_that_the_contract_names() -> None:
    world = summitry.knowledge.load()
    assert getattr(world.holder("head of state", of="Belarus", on="2022-11-23"), "name", "") == "Alexander Lukashenko"
    assert summitry.actors.same("Sadyr Japarov", "Sadyr Zhaparov") is True
    with summitry.open("sqlite:///:memory:") as record:
        record.add(summitry.extract(WORDS, published="2024-03-04"))
        assert record.counts()["report"] == 1
