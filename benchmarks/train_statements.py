"""Learns the weights that judge statements, from PolNeAR's training part.

    SUMMITRY_GOLD=FOLDER python benchmarks/train_statements.py OUT.json [--left-out]

A logistic regression over the features of `summitry.statements.features`, fitted with Adagrad on one processor in about a
minute; the same input gives the same numbers. A hypothesis that agrees leniently with an annotated statement counts .8, one
that agrees exactly 1, all others 0. Features seen fewer than four times and weights under .05 are left out.

With `--left-out` nothing is written: for each publisher, weights learnt from the others are scored on its own documents.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import statements as scoring

from summitry.facts import Report
from summitry.statements import find_statements, read_weights, weigh_by_rules
from summitry.statements.candidates import find_triggers
from summitry.statements.features import features
from summitry.statements.quotations import quoted
from summitry.statements.tree import tree_of
from summitry.text import parse

EPOCHS, BATCH, RATE, DECAY, FEWEST = 12, 64, 0.15, 2e-8, 4
OF_THE_WORD = ("L=", "LP=", "LB=")
"""Features that hold the cue's own word; not learnt from words in capitals, which may be names that the tagger took for verbs."""
THRESHOLD = -0.8
"""Chosen on the development part between the best F1 and a precision of .8."""


@dataclass(frozen=True, slots=True)
class Example:
    """The features of one hypothesis, and how right it is."""

    features: frozenset[str]
    right: float


def examples(document: scoring.Document) -> Iterator[Example]:
    """All hypotheses of one document, held against its annotation."""
    tokens = scoring.tokens_of(document["text"])
    gold = scoring.annotated(document, tokens)
    by_cue = defaultdict(set)
    for number, said in enumerate(gold):
        for token in said.cue:
            by_cue[token].add(number)
    text = parse(Report(id=document["id"], text=document["text"]))
    marks = quoted(text.report)
    for number, sentence in enumerate(text.sentences):
        tree = tree_of(sentence, number)
        for trigger in find_triggers(tree, marks) if tree else ():
            for h in trigger.hypotheses:
                said = scoring.Said(*(tokens.under(getattr(h, part)) for part in scoring.PARTS))
                near = {i for token in said.cue for i in by_cue[token]}
                right = max((1.0 if gold[i] == said else 0.8 for i in near if gold[i].close(said)), default=0.0)
                by_rules = weigh_by_rules(tree, h, marks, trigger.rivals)
                seen = features(tree, h, marks, trigger.rivals, by_rules)
                if text.report.text[tree.starts[h.trigger]].isupper():
                    seen = frozenset(name for name in seen if not name.startswith(OF_THE_WORD))
                yield Example(seen, right)


def fit(rows: Sequence[Example]) -> tuple[dict[str, float], float]:
    """The weights and the bias, averaged over the second half of the epochs."""
    counted = Counter(name for row in rows for name in row.features)
    names = {name: i for i, name in enumerate(sorted(n for n, times in counted.items() if times >= FEWEST))}
    inputs = [np.array(sorted(names[n] for n in row.features if n in names), dtype=np.int32) for row in rows]
    rights = np.array([row.right for row in rows])
    weights, squares = np.zeros(len(names)), np.full(len(names), 1e-2)
    bias, bias_squares, total = -2.0, 1e-2, np.zeros(len(names))
    random = np.random.default_rng(0)
    for epoch in range(EPOCHS):
        order = random.permutation(len(rows))
        for begin in range(0, len(rows), BATCH):
            batch = order[begin : begin + BATCH]
            columns = np.concatenate([inputs[i] for i in batch])
            lines = np.repeat(np.arange(len(batch)), [len(inputs[i]) for i in batch])
            error = 1 / (1 + np.exp(-np.bincount(lines, weights[columns], len(batch)) - bias)) - rights[batch]
            touched, place = np.unique(columns, return_inverse=True)
            slope = np.bincount(place, error[lines]) + DECAY * len(rows) / BATCH * weights[touched]
            squares[touched] += slope**2
            weights[touched] -= RATE * slope / np.sqrt(squares[touched])
            bias_squares += error.sum() ** 2
            bias -= RATE * error.sum() / np.sqrt(bias_squares)
        if epoch >= EPOCHS // 2:
            total += weights
    return dict(zip(names, total / (EPOCHS - EPOCHS // 2), strict=True)), float(bias)


def as_json(weights: dict[str, float], bias: float) -> str:
    """The weights in hundredths, in the form that `summitry.statements.weights` reads."""
    numbers = {name: round(100 * w) for name, w in sorted(weights.items()) if abs(w) >= 0.045}
    held = {"bias": round(100 * bias), "threshold": round(100 * THRESHOLD), "numbers": numbers}
    return json.dumps(held, ensure_ascii=False, indent=0, separators=(",", ":")) + "\n"


def leave_out() -> None:
    """Each publisher's documents of the development part under weights that never saw the publisher."""
    learnt = [(document["publisher"], list(examples(document))) for document in scoring.load("train")]
    counts = Counter[str]()
    for publisher in sorted({name for name, _ in learnt}):
        judge = read_weights(as_json(*fit([row for name, rows in learnt if name != publisher for row in rows]))).weigh
        for document in scoring.load("dev"):
            if document["publisher"] == publisher:
                text = parse(Report(id=document["id"], text=document["text"]))
                scoring.count(document, find_statements(text, (), (), judge), counts)
    scoring.show(counts)


def main(arguments: Sequence[str]) -> None:
    """Learn and write, or learn and score."""
    if "--left-out" in arguments:
        leave_out()
        return
    rows = [row for document in scoring.load("train") for row in examples(document)]
    Path(arguments[0]).write_text(as_json(*fit(rows)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
