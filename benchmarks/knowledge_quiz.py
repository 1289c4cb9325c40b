"""The look-ups against questions whose answers were written without the tables: right, wrong, unknown.

    python benchmarks/knowledge_quiz.py [QUESTIONS.csv] [--wrong]

A question has `kind, asked, of, on, answer, source`; an answer is right where it names the same actor.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from pathlib import Path

from summitry.facts import Actor
from summitry.knowledge import World, load
from summitry.knowledge.spelling import key, sound

QUESTIONS = Path(__file__).parents[1] / "tests" / "knowledge" / "quiz.csv"


def answer(world: World, row: dict[str, str]) -> object:
    """What the world answers to a question."""
    on = row["on"] or None
    if row["kind"] == "holder":
        return world.holder(row["asked"], of=row["of"], on=on)
    if row["kind"] == "member":
        return world.is_member(row["asked"], row["of"], on=on)
    if row["kind"] == "chair":
        return world.chair(row["of"], on=on)
    if row["kind"] == "capital":
        return world.capital(row["of"], on=on)
    if row["kind"] == "body":
        return world.organisation_of(row["of"])
    return world.find(row["of"], on=on)


def verdict(world: World, row: dict[str, str]) -> str:
    """`right`, `wrong` or `unknown`."""
    given, wanted = answer(world, row), row["answer"]
    if isinstance(given, bool):
        return "right" if given == (wanted == "yes") else "wrong"
    if not isinstance(given, Actor):
        return "unknown"
    if key(given.name) == key(wanted) or sound(given.name) == sound(wanted):
        return "right"
    if set(key(wanted).split()) <= set(key(given.name).split()):
        return "right"
    named = {name.actor for name in world.names.exact(wanted)} | {
        name.actor for name in world.names.by_sound.get(sound(wanted), [])
    }
    return "right" if given.id in named else "wrong"


def main() -> None:
    """Print the count of each verdict, and with --wrong the questions not right."""
    paths = [Path(word) for word in sys.argv[1:] if not word.startswith("--")] or [QUESTIONS]
    world = load()
    rows = [row for path in paths for row in csv.DictReader(path.open(encoding="utf-8"))]
    verdicts = [verdict(world, row) for row in rows]
    counts = Counter(verdicts)
    for said in ("right", "wrong", "unknown"):
        print(f"{said:8} {counts[said]:4}  {100 * counts[said] / len(rows):.1f} %")
    if "--wrong" in sys.argv:
        for row, said in zip(rows, verdicts, strict=True):
            if said != "right":
                print(
                    said,
                    row["kind"],
                    row["asked"],
                    row["of"],
                    row["on"],
                    "wanted",
                    row["answer"],
                    "given",
                    answer(world, row),
                )


if __name__ == "__main__":
    main()
