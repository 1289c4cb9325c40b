"""Statements against annotated news: PolNeAR.

    SUMMITRY_GOLD=FOLDER python benchmarks/statements.py [dev|train] [--rules] [--errors N]

FOLDER/statements holds `polnear_dev.jsonl` and `polnear_train.jsonl`, one document a line with `id`, `publisher`, `text`,
`attributions` (`source`, `cue`, `content`, each a list of spans) and `discard` (boilerplate that does not count). Spans are
compared as sets of word tokens. Found and annotated statements are paired one to one, best agreement first:

    lenient   content token-F1 of at least .5, and cue and source each share a token, or are absent in both
    exact     all three spans the same
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summitry.facts import Report, Span, Statement
from summitry.statements import find_statements, weigh_by_rules
from summitry.text import Text, parse

TOKEN = re.compile(r"\w+(?:[.'’\-]\w+)*|[^\w\s]")
PARTS = ("source", "cue", "content")
CLASSES = {
    "according to": re.compile(r"\baccording\b"),
    "saying": re.compile(
        r"\b(?:say|said|says|saying|tell|told|tells|telling|add|added|adds|adding|wrote|writes|write|writing|note|noted|notes"
        r"|noting|announce\w*|declar\w+|state[ds]?|stating|report(?:s|ed|ing)?|explain\w*|tweet\w*|repl(?:y|ied|ies)|respond\w*"
        r"|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|insist\w*|warn\w*|acknowledg\w+|admit\w*|continu\w+|conclud\w+|assert\w*"
        r"|remark\w*|alleg(?:e|es|ed)|suggest(?:s|ed|ing)?|ask(?:s|ed|ing)?)\b"
    ),
    "belief": re.compile(
        r"\b(?:believ\w+|th(?:ink|inks|ought|inking)|expect\w*|hop(?:e|es|ed|ing)|fear\w*|want\w*|worr\w+|wish\w*|doubt\w*"
        r"|feel\w*|felt|consider\w*|know\w*|knew|suspect\w*|agree\w*|assum\w+|plan(?:s|ned|ning)?|intend\w*)\b"
    ),
}
Document = dict[str, Any]
Words = frozenset[int]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The word tokens of a text."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    marks: Words

    def under(self, spans: Sequence[Sequence[int]]) -> Words:
        """The numbers of the tokens under some spans; punctuation counts only where there is nothing else."""
        found = set()
        for start, end in spans:
            at = max(bisect_right(self.starts, start) - 1, 0)
            while at < len(self.spans) and self.spans[at][0] < end:
                if self.spans[at][1] > start:
                    found.add(at)
                at += 1
        return frozenset(found - self.marks or found)


def tokens_of(text: str) -> Tokens:
    """The tokens of a text."""
    spans = tuple(match.span() for match in TOKEN.finditer(text))
    marks = frozenset(i for i, (start, _) in enumerate(spans) if not (text[start].isalnum() or text[start] == "_"))
    return Tokens(spans, tuple(start for start, _ in spans), marks)


def agreement(one: Words, other: Words) -> float:
    """Token-F1 of two spans."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


@dataclass(frozen=True, slots=True)
class Said:
    """One statement as sets of tokens."""

    source: Words
    cue: Words
    content: Words

    def close(self, other: Said) -> bool:
        """The lenient yardstick."""
        touching = all(bool(a & b) or not (a or b) for a, b in ((self.source, other.source), (self.cue, other.cue)))
        return touching and agreement(self.content, other.content) >= 0.5

    def likeness(self, other: Said) -> float:
        """What the pairing goes by."""
        if not (self.content & other.content or self.cue & other.cue):
            return 0.0
        parts = (agreement(getattr(self, part), getattr(other, part)) for part in ("content", "cue", "source"))
        return sum(weight * part for weight, part in zip((2, 1, 0.5), parts, strict=True))


def load(name: str) -> list[Document]:
    """The documents of one set."""
    path = Path(os.environ["SUMMITRY_GOLD"]) / "statements" / f"polnear_{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def annotated(document: Document, tokens: Tokens) -> list[Said]:
    """The annotated statements."""
    return [Said(*(tokens.under(row.get(part) or ()) for part in PARTS)) for row in document["attributions"]]


def found_in(document: Document, statements: Sequence[Statement], tokens: Tokens) -> list[Said]:
    """The statements that were found, without those that lie in boilerplate."""
    discard = tokens.under(document.get("discard") or ())
    rows = [Said(*(tokens.under(getattr(s, part)) for part in PARTS)) for s in statements]
    return [row for row in rows if not row.content | row.cue <= discard]


def pairs(gold: Sequence[Said], found: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Annotated and found statements one to one, the likest first."""
    ranked = sorted(
        ((score, -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found) if (score := g.likeness(f)) > 0),
        reverse=True,
    )
    left, right = set(), set()
    for _, i, j in ranked:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield -i, -j


def class_of(document: Document, number: int) -> str:
    """The kind of cue of an annotated statement."""
    row = document["attributions"][number]
    cue = " ".join(document["text"][start:end] for start, end in row["cue"]).lower()
    named = next((name for name, pattern in CLASSES.items() if pattern.search(cue)), None)
    return named or ("other" if row["source"] else "no source")


def count(document: Document, statements: Sequence[Statement], counts: Counter[str]) -> list[int]:
    """Add one document to the counts; gives the numbers of the annotated statements that were missed."""
    tokens = tokens_of(document["text"])
    gold = annotated(document, tokens)
    found = found_in(document, statements, tokens)
    counts["gold"] += len(gold)
    counts["found"] += len(found)
    missed = set(range(len(gold)))
    for i, j in pairs(gold, found):
        if gold[i].close(found[j]):
            counts["lenient"] += 1
            missed.discard(i)
        counts["exact"] += gold[i] == found[j]
    for i in range(len(gold)):
        name = class_of(document, i)
        counts[f"gold {name}"] += 1
        counts[f"right {name}"] += i not in missed
    return sorted(missed)


def show(counts: Counter[str]) -> None:
    """The figures, one a line."""
    for name in ("lenient", "exact"):
        precision, recall = counts[name] / max(counts["found"], 1), counts[name] / max(counts["gold"], 1)
        f1 = 2 * counts[name] / max(counts["found"] + counts["gold"], 1)
        print(f"{name:8} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")
    for name in (*CLASSES, "other", "no source"):
        print(
            f"recall {name:14} {counts[f'right {name}'] / max(counts[f'gold {name}'], 1):.3f} of {counts[f'gold {name}']}"
        )


def main(arguments: Sequence[str]) -> None:
    """Score one set and print the figures."""
    name = "train" if "train" in arguments else "dev"
    errors = int(arguments[arguments.index("--errors") + 1]) if "--errors" in arguments else 0
    judge = weigh_by_rules if "--rules" in arguments else None
    counts, words, spent = Counter[str](), 0, 0.0
    for document in load(name):
        text: Text = parse(Report(id=document["id"], text=document["text"]))
        words += sum(len(s.tokens) for s in text.sentences if s.tokens is not None)
        began = time.process_time()
        statements = find_statements(text, (), (), judge)
        spent += time.process_time() - began
        for number in count(document, statements, counts)[:errors]:
            row = document["attributions"][number]
            print("missed:", *(f"{part}={[document['text'][a:b][:80] for a, b in row[part]]}" for part in PARTS))
    show(counts)
    print(f"{words / spent:,.0f} tokens per CPU second, the parse not counted")


if __name__ == "__main__":
    main(sys.argv[1:])
