"""Speakers named before a colon: headlines ("Poll: voters stay home") and transcripts ("PESKOV: …", "Q …")."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.statements.content import run
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.transcript import Turn
from summitry.statements.tree import Tree

LONGEST_LABEL = 9
"""Tokens; a longer run before a colon is a clause, not a speaker."""
LONGEST_DASH = 120
_DASHES = frozenset({"—", "–", "―", "--", "-"})
_VERBS = frozenset({"VBD", "VBZ", "VBP", "MD", "VB"})
_NAMES = frozenset({"NNP", "NNPS", "NN", "NNS"})


def read_dash(tree: Tree, quoted: Quoted) -> Iterator[Hypothesis]:
    """A quotation, a dash and its author: '"We were not asked." — Ada Dahl'."""
    dash = next(
        (
            t
            for t in range(min(len(tree), LONGEST_DASH))
            if tree.words[t] in _DASHES and _closed_before(tree, t, quoted)
        ),
        None,
    )
    if dash is None or dash + 1 >= len(tree) or len(tree) - dash > LONGEST_LABEL + 3:
        return
    quotation = quoted.ending_in(tree.starts[dash] - 3, tree.starts[dash])
    named = next((t for t in range(dash + 1, len(tree)) if tree.tags[t] != "_SP"), dash)
    if quotation is None or not quotation.is_speech or tree.tags[named] not in {"NNP", "NNPS"}:
        return
    if any(tree.tags[t] in _VERBS for t in range(dash + 1, len(tree))):
        return
    source = run(tree, named, len(tree) - 1)
    yield Hypothesis(
        tree.number, dash, "—", "dash", source, (tree.span(dash, dash),), quotation.pieces, named, "label", None
    )


def _closed_before(tree: Tree, dash: int, quoted: Quoted) -> bool:
    return quoted.ending_in(tree.starts[dash] - 3, tree.starts[dash]) is not None


def read_turn(tree: Tree, turn: Turn) -> Hypothesis:
    """A transcript's turn: the label is the source, all its paragraphs are the content."""
    last = max(t for t in range(len(tree)) if tree.starts[t] < turn.label[1] or t == 0)
    cue = () if turn.colon is None else (turn.colon,)
    return Hypothesis(tree.number, last, ":", "turn", (turn.label,), cue, turn.pieces, last, "label", None)


def read_colon(tree: Tree, quoted: Quoted) -> Iterator[Hypothesis]:
    """A speaker's name, a colon, and what is said; a transcript's turns are not read here."""
    if quoted.turns.opens(tree.starts[0]):
        return
    colon = next((t for t in range(1, min(LONGEST_LABEL + 1, len(tree))) if tree.words[t] == ":"), None)
    if colon is None or colon + 2 >= len(tree):
        return
    label = range(colon)
    if any(tree.tags[t] in _VERBS for t in label) or not any(tree.tags[t] in _NAMES for t in label):
        return
    content = run(tree, colon + 1, len(tree) - 1)
    if content:
        yield Hypothesis(
            tree.number,
            colon,
            ":",
            "label",
            run(tree, 0, colon - 1),
            (tree.span(colon, colon),),
            content,
            colon - 1,
            "label",
            None,
        )
