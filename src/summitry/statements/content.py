"""What is said: the stretch of a sentence that a verb's complements cover."""

from __future__ import annotations

from summitry.facts import Span
from summitry.statements.tree import Tree

_EDGE = frozenset({",", ";", ":", "--", "—", "–", "-", ".", "?", "!", "…", "...", " ", "\n"})
_DASHES = frozenset({"--", "—", "–", "-"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "PRP"})
_DATELINE = 16
_APART = frozenset({"cc", "conj", "punct", "parataxis", "mark", "nsubj", "nsubjpass", "dep"})


def run(tree: Tree, first: int, last: int) -> tuple[Span, ...]:
    """The characters of a run without loose punctuation at its ends; empty where nothing is left."""
    while first <= last and tree.words[first] in _EDGE:
        first += 1
    while last >= first and tree.words[last] in _EDGE:
        last -= 1
    return (tree.span(first, last),) if first <= last else ()


def after_dateline(tree: Tree) -> int:
    """The first token after "OSLO, March 2 (NTB) --" at the head of a sentence, else 0."""
    for token in range(1, min(_DATELINE, len(tree) - 1)):
        if tree.words[token] in _DASHES and tree.ends[token - 1] < tree.starts[token] < tree.starts[token + 1] - 1:
            placed = tree.tags[0] == "NNP" and not any(tree.tags[t] in _FINITE for t in range(token))
            return token + 1 if placed else 0
    return 0


def end_of_complements(tree: Tree, verb: int, start: int) -> int:
    """The last token of all that hangs on a verb after `start` and is no new clause beside it."""
    last = start
    for kid in tree.kids[verb]:
        if kid >= start and tree.deps[kid] not in _APART:
            last = max(last, tree.last[kid])
    return last


def subtree_end(tree: Tree, head: int, stop: int) -> int:
    """The last token of a subtree, but before `stop` if that lies inside it."""
    last = tree.last[head]
    return stop - 1 if head < stop <= last else last
