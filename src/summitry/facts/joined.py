"""The readings of a very long report's stretches as one reading of the whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from summitry.facts.event import Event, Request
from summitry.facts.moved import moved
from summitry.facts.reading import Reading
from summitry.facts.report import Report
from summitry.facts.statement import Statement
from summitry.facts.when import When


def join(report: Report, parts: Iterable[tuple[int, Reading]]) -> Reading:
    """All facts in order and at their places in the whole; events, statements and ranges are counted on from stretch to stretch.

    `parts` are the readings with the places where their stretches begin. A finding is given once.
    """
    whole = Reading(report)
    for begin, part in parts:
        whole = replace(
            whole,
            times=(*whole.times, *_times(moved(part.times, begin), _ranges(whole))),
            mentions=whole.mentions + moved(part.mentions, begin),
            statements=(*whole.statements, *_statements(moved(part.statements, begin), len(whole.statements))),
            events=(*whole.events, *_events(moved(part.events, begin), len(whole.events))),
            requests=(*whole.requests, *_requests(moved(part.requests, begin), len(whole.events))),
            offices=whole.offices + moved(part.offices, begin),
            figures=whole.figures + moved(part.figures, begin),
            findings=tuple(dict.fromkeys(whole.findings + moved(part.findings, begin))),
            coded=whole.coded + moved(part.coded, begin),
            passed=whole.passed + moved(part.passed, begin),
        )
    return whole


def _ranges(reading: Reading) -> int:
    """One more than the highest number of a range."""
    return 1 + max((when.range_id for when in reading.times if when.range_id is not None), default=-1)


def _times(times: Iterable[When], before: int) -> Iterator[When]:
    return (w if w.range_id is None else replace(w, range_id=w.range_id + before) for w in times)


def _statements(statements: Iterable[Statement], before: int) -> Iterator[Statement]:
    return (s if s.within is None else replace(s, within=s.within + before) for s in statements)


def _events(events: Iterable[Event], before: int) -> Iterator[Event]:
    return (
        replace(e, id=_later(e.id, before), part_of=_later(e.part_of, before) if e.part_of else None) for e in events
    )


def _requests(requests: Iterable[Request], before: int) -> Iterator[Request]:
    return (r if r.due is None else replace(r, due=_later(r.due, before)) for r in requests)


def _later(name: str, before: int) -> str:
    """The name of the event that was "e1" in its stretch, with so many events before."""
    return f"e{int(name[1:]) + before}"
