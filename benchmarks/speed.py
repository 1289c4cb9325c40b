"""CPU time of reading reports beside spaCy's own default pipeline over the same text, in one run; and where the time goes.

    [SUMMITRY_GOLD=FOLDER] python benchmarks/speed.py [PATH...] [--rounds N]

Without paths: the examples and the reports of the stories and, where SUMMITRY_GOLD names the public sets, a general news mix: 70
articles of PolNeAR's training part (seven American houses) and the Wall Street Journal articles of TimeBank. A ratio below 1 means
less CPU than spaCy's small English pipeline takes. One thread each.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy

from summitry.actors import find_mentions
from summitry.checks import find_figures, find_findings
from summitry.events import find_events
from summitry.facts import Reading, Report
from summitry.knowledge import World, load
from summitry.reading import gate, read_all
from summitry.reports import Draft, load_reports, report_of
from summitry.statements import find_statements
from summitry.text import load_model, parse_all
from summitry.text.model import MODELS
from summitry.text.tense import direction_at
from summitry.times import find_times

ROOT = Path(__file__).parents[1]
TOGETHER = 12
"""Reports parsed at once for the shares, about as many as `read_all` takes."""
T = TypeVar("T")


def own_reports() -> list[Report]:
    """The examples and the reports of the stories."""
    stories = sorted(str(p) for p in (ROOT / "tests" / "stories").glob("*/report.*"))
    return [r for r in load_reports([str(ROOT / "examples" / "reports"), *stories]) if isinstance(r, Report)]


def general_mix() -> list[Report]:
    """A general news mix out of the public sets: politics, campaigns, business, courts, markets."""
    gold = Path(os.environ["SUMMITRY_GOLD"])
    articles = _lines(gold / "statements" / "polnear_train.jsonl")
    random.Random(7).shuffle(articles)
    journal = [row for row in _lines(gold / "times" / "timebank.jsonl") if row["id"].startswith("wsj")]
    drafts = [Draft(row["text"], id=row["id"], published=row.get("dct")) for row in [*articles[:70], *journal]]
    return [report_of(draft) for draft in drafts]


def _lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _default_pipeline() -> spacy.language.Language:
    return spacy.load(next(n for n in MODELS if spacy.util.is_package(n)))


def cpu(work: Callable[[], T]) -> tuple[float, T]:
    """The processor seconds of some work, and what came out."""
    begin = time.process_time()
    done = work()
    return time.process_time() - begin, done


def compare(
    reports: list[Report], world: World, bare: spacy.language.Language, rounds: int
) -> tuple[list[float], float]:
    """The ratios of the rounds, sorted, and the characters a CPU second of the middle round."""
    list(read_all(reports[:5], world=world))
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(cpu(lambda: list(read_all(reports, world=world)))[0])
        theirs.append(cpu(lambda: list(bare.pipe((r.text for r in reports), batch_size=32)))[0])
    ratios = sorted(a / b for a, b in zip(ours, theirs, strict=True))
    return ratios, sum(len(r.text) for r in reports) / sorted(ours)[rounds // 2]


def shares(reports: list[Report], world: World) -> Counter[str]:
    """The seconds of each room; `parse` with the gate, `parsed` the share of the text that passed it."""
    spent: Counter[str] = Counter()

    def room(name: str, work: Callable[[], T]) -> T:
        seconds, done = cpu(work)
        spent[name] += seconds  # type: ignore[assignment]
        return done

    for group in (reports[i : i + TOGETHER] for i in range(0, len(reports), TOGETHER)):
        for text in room("parse", lambda group=group: parse_all(group, gate().wanted)):  # type: ignore[misc]
            for sentence in text.sentences:
                spent["characters"] += sentence.end - sentence.start
                spent["passed"] += (sentence.end - sentence.start) * (sentence.tokens is not None)
            for name, work in steps(text.report, text, world):
                room(name, work)
    return spent


def steps(report: Report, text: object, world: World) -> Iterator[tuple[str, Callable[[], object]]]:
    """The rooms after the parse, one after the other, each with what those before it gave."""
    held: dict[str, object] = {}
    spans = [(s.start, s.end) for s in text.sentences]  # type: ignore[attr-defined]

    def step(name: str, work: Callable[[], object]) -> tuple[str, Callable[[], object]]:
        return name, lambda: held.__setitem__(name, work())

    yield step("actors", lambda: find_mentions(report, world, spans))
    yield step("times", lambda: find_times(report.text, report.day, direction_at(text), report.parts))  # type: ignore[arg-type]
    mentions, times = held["actors"], held["times"]
    yield step("statements", lambda: find_statements(text, mentions, times))  # type: ignore[arg-type]
    statements = held["statements"]
    yield step("events", lambda: find_events(text, mentions, times, statements, world))  # type: ignore[arg-type]
    yield step("figures", lambda: find_figures(report, spans, mentions, times, statements))  # type: ignore[arg-type]
    events, figures = held["events"].events, held["figures"]  # type: ignore[attr-defined]
    reading = Reading(report, times, mentions, statements, events, figures=figures)  # type: ignore[arg-type]
    yield step("findings", lambda: find_findings(reading, world))


def main() -> None:
    """Print the ratios and the rooms' shares."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    texts = {"examples and stories": own_reports()}
    if options.paths:
        texts = {"reports given": [r for r in load_reports(options.paths) if isinstance(r, Report)]}
    elif os.environ.get("SUMMITRY_GOLD"):
        texts["general news mix"] = general_mix()
    world, bare = load(), _default_pipeline()
    load_model()
    print("| text | reports | characters | reading / spaCy | from, to | characters a CPU second |")
    print("|---|---|---|---|---|---|")
    for name, reports in texts.items():
        ratios, speed = compare(reports, world, bare, options.rounds)
        middle = ratios[len(ratios) // 2]
        size = sum(len(r.text) for r in reports)
        print(
            f"| {name} | {len(reports)} | {size:,} | {middle:.2f} | {ratios[0]:.2f}, {ratios[-1]:.2f} | {speed:,.0f} |"
        )
    print()
    for name, reports in texts.items():
        spent = shares(reports, world)
        passed = spent.pop("passed") / spent.pop("characters")
        rooms = ", ".join(f"{room} {seconds / sum(spent.values()):.0%}" for room, seconds in spent.most_common())
        print(f"{name}: {passed:.0%} of the text is parsed; of the time {rooms}")


if __name__ == "__main__":
    main()
