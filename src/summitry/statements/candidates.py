"""Every way every word of a text could be a cue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summitry.statements.headings import read_colon, read_dash
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.nouns import read_adjective, read_noun
from summitry.statements.phrases import read_phrases
from summitry.statements.quotations import Quoted
from summitry.statements.tree import Tree
from summitry.statements.verbs import read_verb

_HELPING = frozenset({"aux", "auxpass"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """One word of a sentence with all the ways to read it; `rivals` are the names of their patterns, joined by "/"."""

    hypotheses: tuple[Hypothesis, ...]
    rivals: str


def find_triggers(tree: Tree, quoted: Quoted) -> Iterator[Trigger]:
    """The words of one sentence that could be cues."""
    groups: dict[int, list[Hypothesis]] = {}
    for hypothesis in _hypotheses(tree, quoted):
        if hypothesis.content:
            groups.setdefault(hypothesis.trigger, []).append(hypothesis)
    for group in groups.values():
        yield Trigger(tuple(group), "/".join(sorted({h.pattern.rstrip("+") for h in group})))


def _hypotheses(tree: Tree, quoted: Quoted) -> Iterator[Hypothesis]:
    yield from read_phrases(tree)
    yield from read_colon(tree, quoted)
    yield from read_dash(tree, quoted)
    for token, tag in enumerate(tree.tags):
        kind = tag[:2]
        if kind == "VB" and tree.deps[token] not in _HELPING:
            yield from read_verb(tree, token, quoted)
        elif tag in {"NN", "NNS"}:
            yield from read_noun(tree, token)
        if kind in {"JJ", "VB"}:
            yield from read_adjective(tree, token)
