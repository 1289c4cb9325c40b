"""A very long report is read in stretches, and all that is read stands where it stands in the whole."""

from __future__ import annotations

import resource
import sys

import pytest

from summitry.errors import OversizeReport
from summitry.facts import Reading, Report
from summitry.facts.joined import join
from summitry.reading import MOST, read, read_all
from summitry.reports import Draft, Failure, report_of
from summitry.text import stretches as stretching
from summitry.text.stretches import stretches

STORY = """OSLO, March 2 (NTB) - President Anna Dahl will meet Omar Saleh in Doha on Friday, a spokesman said.

Kenya asked Norway to send 40 observers from May to June. “We will come,” Dahl said.
"""


def long_report(times: int) -> Report:
    return report_of(Draft("\n\n".join([STORY] * times), id="r", published="2026-03-02"))


def test_stretches_cover_the_text_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "LONGEST", 500)
    report = long_report(12)
    pieces = list(stretches(report))
    assert len(pieces) > 3
    assert all(
        report.text[begin : begin + len(part.text)] == part.text and len(part.text) <= 500 for begin, part in pieces
    )
    assert [report.text[p.start : p.end] for p in report.parts] == [
        part.text[p.start : p.end] for _, part in pieces for p in part.parts
    ]
    assert {part.day for _, part in pieces} == {report.day}


def test_one_line_is_cut_at_blanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "LONGEST", 50)
    text = "Talks opened in Oslo. " * 20
    assert "".join(part.text for _, part in stretches(Report(id="r", text=text.strip()))) == text.strip()


def test_facts_stand_where_they_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "LONGEST", 500)
    report = long_report(6)
    reading = read(report)
    assert reading.report is report
    assert all(report.text[w.start : w.end] == w.text for w in reading.times)
    assert all(report.text[m.start : m.end] == m.text for m in reading.mentions)
    assert {report.words(mention) for e in reading.events for mention in e.mentions} == {"meet"}
    assert len({e.id for e in reading.events}) == len(reading.events) >= 3
    assert {report.words(s.cue[0]) for s in reading.statements if s.cue} == {"said", "asked"}
    ranges = [w.range_id for w in reading.times if w.range_id is not None]
    assert all(ranges.count(number) == 2 for number in ranges)


def test_one_stretch_is_the_report_itself() -> None:
    report = long_report(1)
    reading = read(report)
    assert [part for _, part in stretches(report)] == [report]
    assert join(report, [(0, reading)]) == reading


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss counts kilobytes on Linux")
def test_memory_does_not_grow_with_the_length_of_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "LONGEST", 5_000)
    read(long_report(50))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read(long_report(500))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20 * 1024


def test_what_would_not_fit_into_memory_is_refused_with_advice() -> None:
    report = Report(id="dump", text="x" * (MOST + 1))
    with pytest.raises(OversizeReport, match="Split it"):
        read(report)
    refused, other = read_all([report, long_report(1)])
    assert isinstance(refused, Failure) and "6,000,000" in refused.reason
    assert isinstance(other, Reading) and other.events
