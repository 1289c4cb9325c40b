"""Judges a hypothesis by the closed classes alone: how sure each pattern is with each class of cue."""

from __future__ import annotations

from summitry.statements import lexicon
from summitry.statements.features import subject_kind
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.tree import Tree

_BESIDE = frozenset({"before", "both", "speech"})
_AWAITED = frozenset({"expected", "due", "scheduled", "set", "planned", "slated"})
_UNASSERTED = frozenset({"if", "unless", "whether"})


def weigh_by_rules(tree: Tree, hypothesis: Hypothesis, quoted: Quoted, rivals: str) -> float:
    """A score above zero where the closed classes know the cue in this pattern, higher for the surer; else below zero.

    `rivals` are the patterns that the same trigger allows, joined by "/".
    """
    if not hypothesis.content or not hypothesis.pattern:
        return -1.0
    pattern, lemma = hypothesis.pattern.rstrip("+"), hypothesis.lemma
    sure = _known(pattern, lemma, tree, hypothesis, quoted)
    if sure <= 0 or _hypothetical(tree, hypothesis, quoted, pattern):
        return -1.0
    return sure - (0.05 if hypothesis.pattern.endswith("+") and pattern != "dobj" else 0.0)


def _known(pattern: str, lemma: str, tree: Tree, hypothesis: Hypothesis, quoted: Quoted) -> float:
    if pattern in {"according", "words", "hearsay"}:
        return 3.0
    if pattern == "dash":
        return 2.0
    if pattern == "label" and hypothesis.subject is not None and tree.lemma(hypothesis.subject) in lexicon.VOICES:
        return 2.0
    if pattern in {"label", "as"}:
        return 1.0 if pattern == "label" or lemma in lexicon.SAYING | lexicon.SHOWING else -1.0
    if pattern in _BESIDE or pattern == "colon":
        return _beside(pattern, lemma, tree, hypothesis, quoted)
    if pattern.startswith("passive"):
        return (
            1.0
            if lemma in lexicon.TOLD_PASSIVE
            and (pattern != "passive" or hypothesis.source or lemma in {"announce", "report", "confirm"})
            else -1.0
        )
    return max(_complement(pattern, lemma, hypothesis), _nominal(pattern, lemma, hypothesis))


def _beside(pattern: str, lemma: str, tree: Tree, hypothesis: Hypothesis, quoted: Quoted) -> float:
    if lemma not in lexicon.SAYING:
        return -1.0
    if pattern == "speech":
        return 2.6
    if pattern == "colon":
        return 1.0
    if pattern == "both" and quoted.at(hypothesis.content[0][0]) and quoted.at(hypothesis.content[-1][0]):
        return 2.7
    if quoted.whole(hypothesis.content[0]):
        return 2.6 if pattern == "before" else 2.4
    after = any(
        tree.deps[kid] in {"ccomp", "xcomp"} and kid > hypothesis.trigger for kid in tree.kids[hypothesis.trigger]
    )
    told = sum(end - start for start, end in hypothesis.content)
    if after or told < 8:
        return -1.0
    return 2.5


def _complement(pattern: str, lemma: str, hypothesis: Hypothesis) -> float:
    if pattern == "ccomp":
        return 2.0 if lemma in lexicon.SAYING | lexicon.SHOWING else 1.5 if lemma in lexicon.THINKING else -1.0
    if pattern == "object-xcomp":
        return 1.4 if lemma in lexicon.BIDDING else -1.0
    if pattern == "xcomp":
        return 1.3 if lemma in lexicon.INTENDING else -1.0
    if pattern == "naming":
        return 1.6 if lemma in lexicon.NAMING else -1.0
    if pattern.startswith("prep-"):
        return 1.2 if pattern[5:] in lexicon.WITH_PREPOSITION.get(lemma, ()) else -1.0
    if pattern == "dobj":
        if lemma == "call":
            return 1.0 if hypothesis.pattern.endswith("+") else -1.0
        return 1.1 + 0.2 * hypothesis.pattern.endswith("+") if lemma in lexicon.JUDGING and hypothesis.source else -1.0
    return -1.0


def _nominal(pattern: str, lemma: str, hypothesis: Hypothesis) -> float:
    if pattern.startswith("adjective-"):
        return 1.0 if lemma in lexicon.ADJECTIVES else -1.0
    if pattern in {"noun-clause", "noun-be-ccomp"}:
        return 1.0 if lemma in lexicon.NOUNS else -1.0
    if pattern.startswith("noun-") and hypothesis.source:
        return 0.9 if lemma in lexicon.NOUN_PREPOSITIONS.get(pattern[5:], ()) else -1.0
    return -1.0


def _hypothetical(tree: Tree, hypothesis: Hypothesis, quoted: Quoted, pattern: str) -> bool:
    """What is no attribution: a condition, what is only awaited ("is expected to announce"), "I think" inside a quotation."""
    trigger = hypothesis.trigger
    kind = subject_kind(tree, hypothesis)
    if quoted.spoken(tree.starts[trigger]) and kind in {"first", "second", "none"}:
        return True
    above = tree.heads[trigger]
    if tree.deps[trigger] == "xcomp" and tree.words[above] in _AWAITED:
        return True
    if any(tree.words[kid] in _UNASSERTED for kid in tree.kids[trigger] if kid < trigger and tree.deps[kid] == "mark"):
        return True
    return (tree.is_verb(trigger) and kind == "none" and pattern in {"ccomp", "xcomp", "object-xcomp", "naming"}) or (
        pattern.startswith("prep-") and kind == "none"
    )
