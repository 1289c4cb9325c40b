"""What is said: the stretch of a sentence that a verb's complements cover."""

from __future__ import annotations

from summitry.facts import Span
from summitry.statements.tree import Tree

_EDGE = frozenset({",", ";", ":", "--", "—", "–", "-", ".", "?", "!", "…", "...", " ", "\n"})
_SET_OFF = frozenset({",", "”", '"', "''", "—", "--"})
_ADDING = frozenset(
    "adding stressing noting emphasizing emphasising explaining continuing concluding reiterating".split()
)
_FURTHER = frozenset({"further", "also", "however"})
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
    worded = any(tree.words[token][-1].isalnum() for token in range(first, last + 1))
    return (tree.span(first, last),) if worded else ()


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
        if kid >= start and tree.deps[kid] not in _APART and not is_aside(tree, kid):
            last = max(last, tree.last[kid])
    return last


def is_aside(tree: Tree, verb: int) -> bool:
    """Whether a participle clause is set off by a comma: ", saying …"."""
    first = tree.first[verb]
    return tree.tags[verb] == "VBG" and first > 0 and tree.words[first - 1] == ","


def before_addition(tree: Tree, first: int, last: int) -> int:
    """The last token before ", adding …", which goes on with the same speaker and not with what he said."""
    for token in range(first + 2, last + 1):
        if is_addition(tree, token):
            comma = token - 1 if tree.words[token - 1] in _SET_OFF else token - 2
            return comma - 1
    return last


def is_addition(tree: Tree, token: int) -> bool:
    """Whether a token is a participle that adds a statement of the same speaker."""
    if tree.tags[token] != "VBG" or token < 2:
        return False
    before = tree.words[token - 1]
    if before in _SET_OFF:
        return tree.words[token] in _ADDING
    return before in _FURTHER and tree.words[token - 2] in _SET_OFF and tree.words[token] in _ADDING | {"saying"}


def subtree_end(tree: Tree, head: int, stop: int) -> int:
    """The last token of a subtree, but before `stop` if that lies inside it."""
    last = tree.last[head]
    return stop - 1 if head < stop <= last else last
