"""What a judge sees of a hypothesis: words of grammar, no names."""

from __future__ import annotations

from bisect import bisect_left

from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.tree import Tree

_FIRST = frozenset({"i", "we", "me", "us", "my", "our"})
_SECOND = frozenset({"you", "your"})
_THIRD = frozenset({"he", "she", "they", "his", "her", "their", "him", "them"})
OWN_VOICE = frozenset({"first", "second"})
"""Kinds of source that, in somebody's own words, are that somebody or the hearer."""
_WHO = frozenset({"who", "whom"})
_HELPING = frozenset({"aux", "auxpass", "neg"})
_OPENING = frozenset({",", "^", "”", '"', "''"})
_OPENERS = frozenset(
    "that whether if how what why who which where when to as the a an it he she they his her their him them this not for of on in by with".split()
)


def features(tree: Tree, hypothesis: Hypothesis, quoted: Quoted, rivals: str, by_rules: float) -> frozenset[str]:
    """The features of one hypothesis; `rivals` names the patterns read off the same trigger, `by_rules` is the closed classes' score."""
    return frozenset((*cue_features(tree, hypothesis, rivals, by_rules), *content_features(tree, hypothesis, quoted)))


def cue_features(tree: Tree, hypothesis: Hypothesis, rivals: str, by_rules: float) -> set[str]:
    """What word the cue is, how it stands in its sentence, and whose it is."""
    pattern, lemma, trigger, how = hypothesis.pattern, hypothesis.lemma, hypothesis.trigger, hypothesis.how
    kind = subject_kind(tree, hypothesis)
    base = pattern.rstrip("+")
    found = {
        "P=" + pattern,
        f"W={by_rules:.1f}",
        f"W={by_rules > 0}|{kind}",
        "L=" + lemma,
        f"LP={lemma}|{pattern}",
        f"LB={lemma}|{base}|{how}",
        f"T={tree.tags[trigger]}|{base}",
        f"D={tree.deps[trigger]}|{base}",
        f"H={how}|{base}",
        f"S={kind}",
        f"SP={kind}|{base}",
        f"R={rivals}|{pattern}",
    }
    modal = "plain"
    for token in range(max(trigger - 4, 0), trigger):
        if tree.heads[token] == trigger and tree.deps[token] in _HELPING:
            modal = tree.lemma(token)
            found.add(f"A={modal}")
            found.add(f"AB={modal}|{base}")
    if modal == "plain":
        found.add("A=plain")
    before = tree.words[trigger - 1] if trigger else "^"
    if before == "to":
        found.add(f"A=to|{tree.deps[trigger]}")
    if before in _OPENING:
        found.add(f"B={before}|{base}")
    if tree.heads[trigger] == trigger:
        found.add(f"ROOT|{base}")
    return found


def subject_kind(tree: Tree, hypothesis: Hypothesis) -> str:
    """What the source's head is: a person of the pronoun, a name, a noun, a relative word, nothing."""
    if hypothesis.subject is None:
        return "none"
    word, tag = tree.words[hypothesis.subject], tree.tags[hypothesis.subject]
    if word in _FIRST:
        return "first"
    if word in _SECOND:
        return "second"
    if word in _THIRD:
        return "third"
    if word in _WHO:
        return "who"
    if tag in {"WDT", "WP"} or word in {"it", "this", "there"}:
        return word
    return tag


CONTENT = frozenset({"Q", "QI", "F", "N", "Z", "O", "I", "G"})
"""How the features of the content begin; each of them ends with the pattern, and a hypothesis has at most one of each."""


def content_features(tree: Tree, hypothesis: Hypothesis, quoted: Quoted) -> list[str]:
    """How the content begins, how long it is, how it stands to quotation marks and to its source."""
    if not hypothesis.content:
        return []
    base = hypothesis.pattern.rstrip("+")
    trigger_quoted = quoted.at(tree.starts[hypothesis.trigger]) is not None
    start, end = hypothesis.content[0][0], hypothesis.content[-1][1]
    held = quoted.at(start)
    length = sum([e - s for s, e in hypothesis.content])
    size = min(length // 15, 3) if length < 60 else 4 if length < 120 else 5
    found = [f"Q={trigger_quoted}{held is not None}|{base}", f"N={len(hypothesis.content)}|{base}", f"Z={size}|{base}"]
    if not trigger_quoted:
        found.append(f"QI={quoted.starting_in(start, end) is not None}|{base}")
    if held is not None and held.start == start:
        found.append(f"F={held.end <= end + 1}{held.is_speech}|{base}")
    first = bisect_left(tree.starts, start)
    if first < len(tree):
        word = tree.words[first]
        found.append(f"O={word if word in _OPENERS else tree.tags[first]}|{base}")
    if hypothesis.inner is not None:
        found.append(f"I={tree.tags[hypothesis.inner]}|{base}")
    if hypothesis.source:
        gap = hypothesis.cue[0][0] - hypothesis.source[0][1]
        found.append(f"G={-2 if gap < -60 else -1 if gap < 0 else 0 if gap < 3 else 1 if gap < 40 else 2}|{base}")
    return found
