"""Times against annotated texts: TimeBank, WikiWars and probes of diplomatic prose.

    SUMMITRY_GOLD=FOLDER python benchmarks/times.py [--parsed] [--errors NAME]

FOLDER/times holds `timebank.jsonl`, `wikiwars.jsonl`, `diplomacy_probes.jsonl`, one document a line with `id`, `dct` (its day),
`text` and `timexes` (`start`, `end`, `type`, `value`, `mod`, and in `accept` further right values). Scored as TempEval-3
does: an expression is found where found and annotated words overlap, one to one, the longest overlap first.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from summitry.facts import Report, When
from summitry.text import parse
from summitry.text.tense import direction_at
from summitry.times import find_times

NAMES = ("timebank", "wikiwars", "diplomacy_probes")
Document = dict[str, Any]
Reader = Callable[[Document], tuple[When, ...]]


@dataclass(frozen=True, slots=True)
class Score:
    """Right ones among those annotated and those found."""

    right: int
    gold: int
    found: int

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else 0.0


@dataclass(slots=True)
class Share:
    """So many right of a total."""

    right: int = 0
    total: int = 0


def load(name: str) -> list[Document]:
    """The documents of one set."""
    path = Path(os.environ["SUMMITRY_GOLD"]) / "times" / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def read(document: Document) -> tuple[When, ...]:
    """The times of a document, without the parser."""
    return find_times(document["text"], date.fromisoformat(document["dct"]))


def read_parsed(document: Document) -> tuple[When, ...]:
    """The times of a document, with the clue of its parse."""
    text = parse(Report(id=document["id"], text=document["text"]))
    return find_times(document["text"], date.fromisoformat(document["dct"]), direction_at(text))


def pairs(golds: list[dict[str, Any]], founds: tuple[When, ...]) -> Iterator[tuple[dict[str, Any], When]]:
    """Annotated and found expressions that overlap: equal extents first, then the longest overlap."""
    rows = sorted(
        (g["start"] != f.start or g["end"] != f.end, -overlap, i, j)
        for i, g in enumerate(golds)
        for j, f in enumerate(founds)
        if (overlap := min(g["end"], f.end) - max(g["start"], f.start)) > 0
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, _, i, j in rows:
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            yield golds[i], founds[j]


def is_right(gold: dict[str, Any], found: When) -> bool:
    """Whether the value is the annotated one, or one of those that are accepted."""
    return bool(found.value) and found.value in {(gold.get("value") or "").strip(), *gold.get("accept", [])}


def score(documents: list[Document], reader: Reader = read) -> dict[str, Score]:
    """`strict` (same extent), `relaxed` (overlap), `type`, and `value`, the figure that counts."""
    counts = dict.fromkeys(("strict", "relaxed", "type", "value"), 0)
    gold = found = 0
    for document in documents:
        whens = reader(document)
        gold, found = gold + len(document["timexes"]), found + len(whens)
        for one, when in pairs(document["timexes"], whens):
            counts["relaxed"] += 1
            counts["strict"] += (one["start"], one["end"]) == (when.start, when.end)
            counts["type"] += one.get("type") in (None, when.type)
            counts["value"] += is_right(one, when)
    return {name: Score(right, gold, found) for name, right in counts.items()}


def weekdays(documents: list[Document], reader: Reader = read) -> tuple[Share, Share]:
    """Bare weekdays that lie behind (or on the report's day), and those that lie ahead: right ones and all."""
    behind, ahead = Share(), Share()
    for document in documents:
        whens = {(when.start, when.end): when.value for when in reader(document)}
        for gold in document["timexes"]:
            words = document["text"][gold["start"] : gold["end"]]
            if not re.fullmatch(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", words):
                continue
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", gold["value"] or ""):
                continue
            share = ahead if gold["value"] > document["dct"] else behind
            share.total += 1
            share.right += whens.get((gold["start"], gold["end"])) == gold["value"]
    return behind, ahead


def look_alikes(documents: list[Document], reader: Reader = read) -> Share:
    """What only looks like a time (`notime`): left alone, and all."""
    share = Share()
    for document in documents:
        whens = reader(document)
        for span in document.get("notime", []):
            start, end = (span["start"], span["end"]) if isinstance(span, dict) else span
            share.total += 1
            share.right += not any(when.start < end and start < when.end for when in whens)
    return share


def errors(name: str) -> Iterator[str]:
    """Every expression whose value is not the annotated one."""
    for document in load(name):
        for gold, when in pairs(document["timexes"], read(document)):
            if not is_right(gold, when):
                yield f"{document['id']} {gold['value']} {when.value} {when.text!r}"


def main(arguments: list[str]) -> None:
    if "--errors" in arguments:
        print("\n".join(errors(arguments[arguments.index("--errors") + 1])))
        return
    reader = read_parsed if "--parsed" in arguments else read
    print("| set | expressions | strict F1 | relaxed F1 | type F1 | value F1 | characters/s |")
    print("|---|---|---|---|---|---|---|")
    for name in NAMES:
        documents = load(name)
        start = time.process_time()
        scores = score(documents, reader)
        speed = sum(len(d["text"]) for d in documents) / (time.process_time() - start)
        figures = " | ".join(f"{scores[key].f1:.3f}" for key in ("strict", "relaxed", "type", "value"))
        print(f"| {name} | {scores['value'].gold} | {figures} | {speed:,.0f} |")
    behind, ahead = weekdays(load("timebank"), reader)
    alone = look_alikes(load("diplomacy_probes"), reader)
    print(f"\nLook-alikes of the diplomatic probes left alone: {alone.right} of {alone.total}.")
    print(f"Bare weekdays of TimeBank: {ahead.right} of {ahead.total} ahead, {behind.right} of {behind.total} behind.")


if __name__ == "__main__":
    main(sys.argv[1:])
