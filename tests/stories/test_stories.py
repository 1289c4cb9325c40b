"""The whole way: a report in, the expected facts out. Each folder holds a report and `expected.yaml`, which may name one of the
examples as `report` instead.

`expected.yaml` lists facts that must be found; each names only the fields it asks for. `words` must overlap a mention of the event,
`who` maps names or actor ids to statuses, `absent` lists kinds or words that must not come out.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from summitry.facts import Event, Reading
from summitry.reading import read
from summitry.reports import Failure, load_reports

EXAMPLES = Path(__file__).parents[2] / "examples" / "reports"
STORIES = sorted(p.parent for p in Path(__file__).parent.glob("*/expected.yaml"))


def reading_of(folder: Path) -> Reading:
    told = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8")).get("report")
    (path,) = [EXAMPLES / told] if told else [p for p in folder.iterdir() if p.stem == "report"]
    (report,) = load_reports([str(path)])
    assert not isinstance(report, Failure), report
    return read(report, coded=True)


@pytest.mark.parametrize("folder", STORIES, ids=lambda p: p.name)
def test_story(folder: Path) -> None:
    expected = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8"))
    reading = reading_of(folder)
    assert not (missing := list(_missing(reading, expected))), missing
    assert not (wrong := list(_wrong(reading, expected))), wrong


@pytest.mark.parametrize("folder", STORIES, ids=lambda p: p.name)
def test_every_fact_stands_on_words(folder: Path) -> None:
    reading = reading_of(folder)
    text = reading.report.text
    spans = [s for e in reading.events for s in (*e.mentions, e.quote, *(p.quote for p in e.participants))]
    spans += [s for st in reading.statements for s in (*st.source, *st.cue, *st.content)]
    spans += [(m.start, m.end) for m in reading.mentions] + [f.quote for f in reading.figures]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(text[m.start : m.end] == m.text for m in reading.mentions)
    assert all(text[w.start : w.end] == w.text for w in reading.times)


def _missing(reading: Reading, expected: dict[str, Any]) -> list[str]:
    told = [
        f"event {want}"
        for want in expected.get("events", [])
        if not any(_fits(reading, e, want) for e in reading.events)
    ]
    for want in expected.get("statements", []):
        said = [
            " ".join(reading.report.words(s) for s in st.content)
            for st in reading.statements
            if st.speaker_name == want["speaker"]
        ]
        if not any(want["says"] in words for words in said):
            told.append(f"statement {want}, found {said}")
    for want in expected.get("mentions", []):
        found = {m.name for m in reading.mentions if m.text == want["text"]}
        if want["name"] not in found:
            told.append(f"mention {want}, found {found}")
    for want in expected.get("findings", []):
        if not any(f.rule == want["rule"] and want.get("says", "") in f.text for f in reading.findings):
            told.append(f"finding {want}")
    for want in expected.get("requests", []):
        if not any(want["by"] in {r.by, r.by_name} and want["for"] in r.matter for r in reading.requests):
            told.append(f"request {want}, found {[(r.by_name, r.matter) for r in reading.requests]}")
    for want in expected.get("offices", []):
        if not any(
            _same(t.office, want.get("office")) and _same(t.holder, want.get("holder")) and t.status == want["status"]
            for t in reading.offices
        ):
            told.append(f"office {want}, found {[(t.office, t.holder, t.status) for t in reading.offices]}")
    return told


def _wrong(reading: Reading, expected: dict[str, Any]) -> list[str]:
    words = expected.get("no_event_at", [])
    told = [
        f"event at {w!r}: {e.title}"
        for w in words
        for e in reading.events
        if any(reading.report.words(m) == w for m in e.mentions)
    ]
    counts = expected.get("count", {})
    for kind, number in counts.items():
        found = [e.title for e in reading.events if e.kind == kind]
        if len(found) != number:
            told.append(f"{len(found)} of kind {kind}, not {number}: {found}")
    return told


def _fits(reading: Reading, event: Event, want: dict[str, Any]) -> bool:
    if "words" in want and want["words"] not in {reading.report.words(m) for m in event.mentions}:
        return False
    if not all(
        _same(getattr(event, field), want.get(field)) for field in ("kind", "realis", "start", "end", "body", "source")
    ):
        return False
    if "place" in want and (event.place.name if event.place else None) != want["place"]:
        return False
    status = {name: p.status for p in event.participants for name in (p.name, p.actor)}
    return all(status.get(name) == sure for name, sure in want.get("who", {}).items())


def _same(found: str | None, wanted: Any) -> bool:
    return wanted is None or (found is not None and str(found) == str(wanted))
