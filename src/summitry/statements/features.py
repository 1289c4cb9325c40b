"""What a judge sees of a hypothesis: words of grammar, no names."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.tree import Tree

_FIRST = frozenset({"i", "we", "me", "us", "my", "our"})
_SECOND = frozenset({"you", "your"})
_THIRD = frozenset({"he", "she", "they", "his", "her", "their", "him", "them"})
OWN_VOICE = frozenset({"first", "second"})
"""Kinds of source that, in somebody's own words, are that somebody or the hearer."""
_WHO = frozenset({"who", "whom"})
_OPENERS = frozenset(
    "that whether if how what why who which where when to as the a an it he she they his her their him them this not for of on in by with".split()
)


def features(tree: Tree, hypothesis: Hypothesis, quoted: Quoted, rivals: str, by_rules: float) -> Iterator[str]:
    """The features of one hypothesis; `rivals` names the patterns read off the same trigger, `by_rules` is the closed classes' score."""
    pattern, lemma, trigger = hypothesis.pattern, hypothesis.lemma, hypothesis.trigger
    kind = subject_kind(tree, hypothesis)
    base = pattern.rstrip("+")
    tag, dep = tree.tags[trigger], tree.deps[trigger]
    yield "P=" + pattern
    yield f"W={by_rules:.1f}"
    yield f"W={by_rules > 0}|{kind}"
    yield "L=" + lemma
    yield f"LP={lemma}|{pattern}"
    yield f"LB={lemma}|{base}|{hypothesis.how}"
    yield f"T={tag}|{base}"
    yield f"D={dep}|{base}"
    yield f"H={hypothesis.how}|{base}"
    yield f"S={kind}"
    yield f"SP={kind}|{base}"
    yield f"R={rivals}|{pattern}"
    yield from _cue_features(tree, hypothesis, base)
    yield from _content_features(tree, hypothesis, quoted, base)


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


def _cue_features(tree: Tree, hypothesis: Hypothesis, base: str) -> Iterator[str]:
    trigger = hypothesis.trigger
    modal = "plain"
    for token in range(max(trigger - 4, 0), trigger):
        if tree.heads[token] == trigger and tree.deps[token] in {"aux", "auxpass", "neg"}:
            modal = tree.lemma(token)
            yield f"A={modal}"
            yield f"AB={modal}|{base}"
    if modal == "plain":
        yield "A=plain"
    if tree.words[trigger - 1] == "to" and trigger:
        yield f"A=to|{tree.deps[trigger]}"
    before = tree.words[trigger - 1] if trigger else "^"
    if before in {",", "^", "”", '"', "''"}:
        yield f"B={before}|{base}"
    if tree.heads[trigger] == trigger:
        yield f"ROOT|{base}"


def _content_features(tree: Tree, hypothesis: Hypothesis, quoted: Quoted, base: str) -> Iterator[str]:
    if not hypothesis.content:
        return
    trigger_quoted = quoted.at(tree.starts[hypothesis.trigger]) is not None
    start = hypothesis.content[0][0]
    content_quoted = quoted.at(start) is not None
    yield f"Q={trigger_quoted}{content_quoted}|{base}"
    if not trigger_quoted:
        inside = quoted.starting_in(start, hypothesis.content[-1][1])
        yield f"QI={inside is not None}|{base}"
    held = quoted.at(start)
    if held is not None and held.start == start:
        full = held.end <= hypothesis.content[-1][1] + 1
        yield f"F={full}{held.is_speech}|{base}"
    yield f"N={len(hypothesis.content)}|{base}"
    length = sum(e - s for s, e in hypothesis.content)
    size = min(length // 15, 3) if length < 60 else 4 if length < 120 else 5
    yield f"Z={size}|{base}"
    first = next((t for t in range(len(tree)) if tree.starts[t] >= start), None)
    if first is not None:
        word = tree.words[first]
        opener = word if word in _OPENERS else tree.tags[first]
        yield f"O={opener}|{base}"
    if hypothesis.inner is not None:
        yield f"I={tree.tags[hypothesis.inner]}|{base}"
    if hypothesis.source:
        gap = hypothesis.cue[0][0] - hypothesis.source[0][1]
        yield f"G={-2 if gap < -60 else -1 if gap < 0 else 0 if gap < 3 else 1 if gap < 40 else 2}|{base}"
