"""Coded events against PLOVER gold: who did what to whom, by type.

    SUMMITRY_GOLD=FOLDER python benchmarks/coded.py [plv_train|plover_gsr] [--held-out] [--errors N]

The folder holds `plover/NAME.jsonl` with `id, text, events` of `source, target, code` (PLOVER GSR: `source_text, target_text`).
Types are folded to the fifteen roots the gold tells apart; two actors are the same when they share a word. `--held-out` scores only
the part that was never looked at while the rules were written: of each three sentences of PLV one, of GSR every other, by a hash.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summitry.actors import find_mentions
from summitry.events.coded import code_events
from summitry.knowledge import World, load
from summitry.reports import Draft, report_of
from summitry.text import parse

FOLD = {
    "CONCEDE": "YIELD",
    "RETREAT": "YIELD",
    "FIGHT": "ASSAULT",
    "INVESTIGATE": "ACCUSE",
    "DISAPPROVE": "ACCUSE",
    "DEMAND": "REQUEST",
}
SMALL = frozenset("the a an of in and s for to on at by with".split())
SHARES = {"plv_train": 3, "plover_gsr": 2}
"""One in so many sentences is held out."""

Row = dict[str, Any]
Triple = tuple[str | None, str, str | None]


@dataclass(frozen=True, slots=True)
class Score:
    """How many are right, of how many found and annotated."""

    right: int
    found: int
    gold: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 0.0


def rows(name: str, *, held_out: bool = False) -> list[Row]:
    """The sentences of a set; only those held out, if asked."""
    path = Path(os.environ["SUMMITRY_GOLD"]) / "plover" / f"{name}.jsonl"
    every = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [row for row in every if not held_out or is_held_out(row["id"], SHARES[name])]


def is_held_out(name: str, share: int) -> bool:
    """Whether a sentence belongs to the part that is only measured."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % share == 0


def annotated(row: Row) -> list[Triple]:
    """Source, root and target of each annotated event."""
    return [
        (e.get("source_text", e["source"]), FOLD.get(e["code"], e["code"]), e.get("target_text", e["target"]))
        for e in row["events"]
    ]


def coded(row: Row, world: World) -> list[Triple]:
    """Source, type and target of each event found."""
    report = report_of(Draft(row["text"].strip(), id=row["id"]))
    events = code_events(parse(report), find_mentions(report, world))
    return list(dict.fromkeys((event.source, event.code, event.target) for event in events))


def is_same(gold: str | None, found: str | None) -> bool:
    """Whether two names share a word; an actor that is not annotated may be anybody."""
    return gold is None or bool(_words(gold) & _words(found or ""))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) - SMALL


def matches(golds: list[Triple], founds: list[Triple]) -> Iterator[tuple[Triple, Triple | None]]:
    """Each annotated event with the found one of its type and actors."""
    left = list(founds)
    for gold in golds:
        same = (f for f in left if f[1] == gold[1] and is_same(gold[0], f[0]) and is_same(gold[2], f[2]))
        found = next(same, None)
        if found is not None:
            left.remove(found)
        yield gold, found


def measure(name: str, *, held_out: bool = False, errors: int = 0) -> dict[str, Score]:
    """`pair+root` (source, target and root all right: the figure) and `root` (the roots of a sentence, actors left aside)."""
    world, counts = load(), Counter[str]()
    for row in rows(name, held_out=held_out):
        golds, founds = annotated(row), coded(row, world)
        roots = {g[1] for g in golds}, {f[1] for f in founds}
        counts.update(found=len(founds), gold=len(golds), roots_found=len(roots[1]), roots_gold=len(roots[0]))
        counts["roots_right"] += len(roots[0] & roots[1])
        for gold, found in matches(golds, founds):
            counts["right"] += found is not None
            if found is None and errors > 0 and not is_held_out(row["id"], SHARES[name]):
                errors -= 1
                print(row["text"], "\n   ", gold, "|", founds)
    return {
        "pair+root": Score(counts["right"], counts["found"], counts["gold"]),
        "root": Score(counts["roots_right"], counts["roots_found"], counts["roots_gold"]),
    }


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", nargs="?", choices=sorted(SHARES))
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    for name in [options.name] if options.name else SHARES:
        for kind, score in measure(name, held_out=options.held_out, errors=options.errors).items():
            print(f"{name} {kind} P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f}")


if __name__ == "__main__":
    main()
