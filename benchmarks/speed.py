"""CPU time of reading reports beside spaCy's own default pipeline over the same text, in one run; and where the time goes.

    python benchmarks/speed.py [PATH...]

Without paths: the examples and the reports of the stories. A ratio below 1 means less CPU than spaCy's small English pipeline takes.
"""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import spacy

from summitry.actors import find_mentions
from summitry.checks import find_figures, find_findings
from summitry.events import find_events
from summitry.facts import Reading, Report
from summitry.knowledge import load
from summitry.reading import read
from summitry.reports import load_reports
from summitry.statements import find_statements
from summitry.text import load_model, parse
from summitry.text.model import MODELS
from summitry.text.tense import direction_at
from summitry.times import find_times

ROOT = Path(__file__).parents[1]
ROUNDS = 5


def main(paths: list[str]) -> None:
    """Print the ratio, the rooms' shares, and the peak of memory."""
    reports = [r for r in load_reports(paths or _own_reports()) if isinstance(r, Report)]
    characters = sum(len(r.text) for r in reports)
    world = load()
    load_model()
    for report in reports[:5]:
        read(report, world)
    bare = _default_pipeline()
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_cpu(lambda: [read(report, world) for report in reports]))
        theirs.append(_cpu(lambda: list(bare.pipe((r.text for r in reports), batch_size=32))))
    ratios = sorted(a / b for a, b in zip(ours, theirs, strict=True))
    print(f"{len(reports)} reports, {characters:,} characters, {ROUNDS} rounds")
    print(
        f"reading / spaCy default pipeline, CPU: {ratios[len(ratios) // 2]:.2f} (from {ratios[0]:.2f} to {ratios[-1]:.2f})"
    )
    print(f"reading: {characters / sorted(ours)[ROUNDS // 2]:,.0f} characters a CPU second")
    for room, share in _shares(reports).most_common():
        print(f"  {room:<12} {share:5.1%}")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def _own_reports() -> list[str]:
    stories = sorted(str(p) for p in (ROOT / "tests" / "stories").glob("*/report.*"))
    return [str(ROOT / "examples" / "reports"), *stories]


def _default_pipeline() -> spacy.language.Language:
    name = next(n for n in MODELS if spacy.util.is_package(n))
    return spacy.load(name)


def _cpu(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _shares(reports: list[Report]) -> Counter[str]:
    """The share of each room in the time of reading."""
    world, spent = load(), Counter[str]()

    @contextmanager
    def room(name: str) -> Iterator[None]:
        begin = time.process_time()
        yield
        spent[name] += time.process_time() - begin  # type: ignore[assignment]

    for report in reports:
        with room("parse"):
            text = parse(report)
        spans = [(s.start, s.end) for s in text.sentences]
        with room("actors"):
            mentions = find_mentions(report, world, spans)
        with room("times"):
            times = find_times(report.text, report.published, direction_at(text), report.parts)
        with room("statements"):
            statements = find_statements(text, mentions, times)
        with room("events"):
            found = find_events(text, mentions, times, statements, world)
        with room("checks"):
            figures = find_figures(report, spans, mentions, times, statements)
            find_findings(Reading(report, times, mentions, statements, found.events, figures=figures), world)
    total = sum(spent.values())
    return Counter({name: seconds / total for name, seconds in spent.items()})  # type: ignore[misc]


if __name__ == "__main__":
    main(sys.argv[1:])
