"""Events against hand-made gold: found, and each slot of them.

    SUMMITRY_GOLD=FOLDER python benchmarks/events.py [--third | --rest] [--errors N] [--out FILE]

The folder holds `events/dev.jsonl` with `id, published, text, events`. An event is found when one of its mentions overlaps one of the
gold event's; the pairing is one to one and takes the most agreeing slots first. A slot is kind, realis, start, place, each
participant, each participant's status. `--third` scores every third report by id, which were opened last, `--rest` the others. `--out`
writes what was found as JSON lines; `--errors` prints what was missed and made up.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summitry.facts.rows import event_row
from summitry.reading import read
from summitry.reports import Draft, report_of

SLOTS = ("kind", "realis", "start", "place", "participant", "status")
SMALL = {"the", "of", "and", "president", "minister", "prime", "mr"}
Row = dict[str, Any]


def reports(part: str) -> list[Row]:
    """The annotated reports in order of their ids; `part` is `all`, `third` or `rest`."""
    path = Path(os.environ["SUMMITRY_GOLD"]) / "events" / "dev.jsonl"
    rows = sorted(map(json.loads, path.read_text(encoding="utf-8").splitlines()), key=lambda row: row["id"])
    if part == "all":
        return rows
    return [row for place, row in enumerate(rows) if (place % 3 == 2) == (part == "third")]


def found_in(row: Row) -> list[Row]:
    """What is found in one report, as it is printed."""
    report = report_of(Draft(row["text"], id=row["id"], title=row.get("title") or None, published=row["published"]))
    return [event_row(event) for event in read(report).events]


def slots(event: Row) -> Iterator[tuple[str, Any]]:
    """The filled slots of an event; participants apart."""
    kind = event.get("kind")
    yield "kind", "meeting" if kind == "call" else kind
    yield "realis", event.get("realis")
    yield "start", event.get("start")
    place = event.get("place")
    yield "place", place.get("name") if isinstance(place, dict) else place


def compare(gold: Row, found: Row) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Agreeing slots, slots of the gold event, slots of the found one, by name."""
    hit, want, have = Counter[str](), Counter[str](), Counter[str]()
    for (slot, a), (_, b) in zip(slots(gold), slots(found), strict=True):
        want[slot] += bool(a)
        have[slot] += bool(b)
        hit[slot] += bool(a and b) and is_same(slot, a, b)
    left = list(found.get("participants") or [])
    have["participant"], have["status"] = len(left), sum(bool(p.get("status")) for p in left)
    for party in gold.get("participants") or []:
        want["participant"] += 1
        want["status"] += bool(party.get("status"))
        names = [party["name"], *(party.get("aka") or [])]
        same = next((p for p in left if any(is_name(name, p["name"]) for name in names)), None)
        if same is not None:
            left.remove(same)
            hit["participant"] += 1
            hit["status"] += bool(party.get("status")) and party["status"] == same.get("status")
    return hit, want, have


def is_same(slot: str, gold: str, found: str) -> bool:
    """Whether a slot is right: a day found inside the gold month is, a vaguer one is not; names by their words."""
    if slot == "start":
        return found.startswith(gold)
    return is_name(gold, found) if slot == "place" else gold == found


def is_name(one: str, other: str) -> bool:
    """Whether the words of one name are among those of the other."""
    a, b = _words(one), _words(other)
    return bool(a and b) and (a <= b or b <= a)


def _words(name: str) -> set[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    return set(re.findall(r"[a-z0-9]+", plain)) - SMALL


def pairs(golds: list[Row], founds: list[Row]) -> list[tuple[int, int]]:
    """Gold and found events that share words, each once, the most agreeing first."""
    near = [
        (sum(compare(g, f)[0].values()), -i, -j)
        for i, g in enumerate(golds)
        for j, f in enumerate(founds)
        if any(a < d and c < b for a, b in g["mentions"] for c, d in f["mentions"])
    ]
    chosen: list[tuple[int, int]] = []
    for _, i, j in sorted(near, reverse=True):
        if all(-i != x and -j != y for x, y in chosen):
            chosen.append((-i, -j))
    return chosen


class Tally:
    """Counts over reports: events, slots over all events, slots over those found."""

    def __init__(self) -> None:
        self.events, self.hit, self.want, self.have, self.met = (Counter[str]() for _ in range(5))

    def add(self, golds: list[Row], founds: list[Row]) -> list[str]:
        """Counts one report; what was missed and made up, in words."""
        chosen = pairs(golds, founds)
        self.events.update(hit=len(chosen), want=len(golds), have=len(founds))
        for i, j in chosen:
            hit, want, have = compare(golds[i], founds[j])
            self.hit, self.want, self.have, self.met = (
                self.hit + hit,
                self.want + want,
                self.have + have,
                self.met + want,
            )
        missed = [g for i, g in enumerate(golds) if i not in {i for i, _ in chosen}]
        made_up = [f for j, f in enumerate(founds) if j not in {j for _, j in chosen}]
        for gold in missed:
            self.want += compare(gold, {})[1]
        for found in made_up:
            self.have += compare({}, found)[2]
        return [f"missed   {g.get('title')}" for g in missed] + [f"made up  {f['title']}" for f in made_up]

    def lines(self) -> Iterator[str]:
        """The figures."""
        yield _line("events", self.events["hit"], self.events["want"], self.events["have"])
        for slot in SLOTS:
            right, of = self.hit[slot], self.met[slot]
            yield _line(slot, right, self.want[slot], self.have[slot]) + f"   of events found {right}/{of}"
        yield _line("slots", self.hit.total(), self.want.total(), self.have.total())


def _line(name: str, hit: int, want: int, have: int) -> str:
    p, r = (hit / have if have else 0.0), (hit / want if want else 0.0)
    return f"{name:12} P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r) if p + r else 0.0:.3f}"


def measure(part: str = "all", errors: int = 0, out: Path | None = None) -> Tally:
    """Reads the reports of a part and counts."""
    tally, printed = Tally(), []
    for row in reports(part):
        founds = found_in(row)
        printed.append(json.dumps({"id": row["id"], "events": founds}, ensure_ascii=False))
        for words in tally.add(row["events"], founds)[: max(errors, 0)]:
            errors -= 1
            print(row["id"][:40], words)
    if out is not None:
        out.write_text("\n".join(printed) + "\n", encoding="utf-8")
    return tally


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--third", dest="part", action="store_const", const="third", default="all")
    part.add_argument("--rest", dest="part", action="store_const", const="rest")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    began = time.process_time()
    for line in measure(options.part, options.errors, options.out).lines():
        print(line)
    print(f"{time.process_time() - began:.1f} s of CPU for the whole reading, model included")


if __name__ == "__main__":
    main()
