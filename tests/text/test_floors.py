"""What the gate costs in accuracy on the public sets: less than half a point. Needs the sets in SUMMITRY_GOLD."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from types import SimpleNamespace

import events as event_scores
import pytest
import statements as statement_scores

from summitry import reading
from summitry.facts import Report
from summitry.statements import find_statements
from summitry.text import Text, parse

LOSS = 0.005


def gated(text: Text) -> Text:
    """The text as if only the wanted sentences had been parsed."""
    asked = reading.gate().wanted(text.report, text.sentences)
    return Text(
        text.report,
        tuple(s if held else replace(s, tokens=None) for s, held in zip(text.sentences, asked, strict=True)),
    )


def slots_f1(tally: event_scores.Tally) -> float:
    return 2 * tally.hit.total() / (tally.want.total() + tally.have.total())


def events_f1(tally: event_scores.Tally) -> float:
    return 2 * tally.events["hit"] / (tally.events["want"] + tally.events["have"])


def test_events_lose_nothing_to_speak_of(monkeypatch: pytest.MonkeyPatch) -> None:
    shut = event_scores.measure()
    monkeypatch.setattr(reading, "gate", lambda: SimpleNamespace(wanted=None))
    wide = event_scores.measure()
    assert events_f1(shut) > events_f1(wide) - LOSS
    assert slots_f1(shut) > slots_f1(wide) - LOSS


def test_statements_lose_less_than_half_a_point() -> None:
    shut, wide = Counter[str](), Counter[str]()
    for document in statement_scores.load("dev"):
        text = parse(Report(id=document["id"], text=document["text"]))
        statement_scores.count(document, find_statements(gated(text), (), ()), shut)
        statement_scores.count(document, find_statements(text, (), ()), wide)
    scores = [2 * counts["lenient"] / (counts["found"] + counts["gold"]) for counts in (shut, wide)]
    assert scores[0] > scores[1] - LOSS, scores
