"""The words that tell the kind of saying: a verb with its auxiliaries, adverbs and particle."""

from __future__ import annotations

from summitry.statements.tree import Tree

HEARSAY = frozenset("reportedly allegedly supposedly purportedly ostensibly".split())
_BEFORE = frozenset({"aux", "auxpass", "neg", "advmod"})
_NOT_BEFORE = HEARSAY | {"where", "when", "why", "how", "so", "then", "however", "instead", "though"}


def cue_first(tree: Tree, verb: int) -> int:
    """The first token of the cue: auxiliaries, negation and adverbs that stand directly before the verb."""
    first = verb
    while first > 0:
        before = first - 1
        if (
            tree.heads[before] != verb
            or tree.deps[before] not in _BEFORE
            or tree.words[before] in _NOT_BEFORE
            or tree.is_half(before)
        ):
            break
        first = before
    return first


def cue_last(tree: Tree, verb: int) -> int:
    """The last token of the cue: the verb, or a particle ("point out") directly after it."""
    after = verb + 1
    if after < len(tree) and tree.deps[after] == "prt" and tree.heads[after] == verb:
        return after
    return verb
