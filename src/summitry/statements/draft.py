"""A statement on its way: a hypothesis that was chosen, its content as carried on, and when it was said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summitry.facts import Span, StatementMode, When
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.tree import Tree


@dataclass(frozen=True, slots=True)
class Draft:
    """A chosen hypothesis with its sentence."""

    hypothesis: Hypothesis
    tree: Tree
    content: tuple[Span, ...]
    said: When | None = None

    @property
    def start(self) -> int:
        """The first character of source, cue and content."""
        return min(start for start, _ in (*self.hypothesis.source, *self.hypothesis.cue, *self.content))

    @property
    def place(self) -> int:
        """Where the cue starts, or the source where there is no cue."""
        return (self.hypothesis.cue or self.hypothesis.source)[0][0]

    @property
    def is_several(self) -> bool:
        """Whether the source joins several names ("Oslo and Bern")."""
        subject, tree = self.hypothesis.subject, self.tree
        if subject is None or self.hypothesis.pattern == "turn":
            return False
        end = self.hypothesis.source[0][1]
        return any(
            tree.deps[k] == "conj" and tree.starts[k] < end and tree.tags[k][:2] in {"NN", "PR"}
            for k in tree.kids[subject]
        )

    @property
    def is_name(self) -> bool:
        """Whether the source reads like one person's name: a proper noun in the singular without an article."""
        subject, tree = self.hypothesis.subject, self.tree
        if subject is None:
            return False
        return tree.tags[subject] == "NNP" and tree.words[tree.first[subject]] not in {"the", "a", "an"}

    @property
    def antecedent(self) -> int | None:
        """The noun that a source "who" or "which" refers back to."""
        tree, token = self.tree, self.hypothesis.trigger
        for _ in range(5):
            if tree.deps[token] == "relcl":
                return tree.heads[token]
            token = tree.heads[token]
        return None


def said_on(tree: Tree, hypothesis: Hypothesis, times: Sequence[When]) -> When | None:
    """The time expression that hangs on the cue itself ("said on Tuesday that …"), not on what was said or on who said it."""
    told = (*hypothesis.content, *hypothesis.source)
    for when in _from(times, tree.starts[0]):
        if when.start >= tree.ends[-1]:
            break
        if any(start <= when.start < end for start, end in told):
            continue
        token = next((t for t in range(len(tree)) if tree.ends[t] > when.start), None)
        if token is not None and when.type in {"DATE", "TIME"} and _hangs_on(tree, token, hypothesis.trigger):
            return when
    return None


def _from(times: Sequence[When], start: int) -> Iterator[When]:
    """The times that start at an offset or behind it; times stand in the order of the text."""
    for number in range(bisect_left(times, start, key=lambda when: when.start), len(times)):
        yield times[number]


def _hangs_on(tree: Tree, token: int, trigger: int) -> bool:
    """Whether only nouns, figures and prepositions lie between a time and the cue ("said after a meeting in May")."""
    for _ in range(8):
        token = tree.heads[token]
        if token == trigger:
            return True
        if tree.tags[token][:2] not in {"IN", "NN", "CD", "TO"} or tree.heads[token] == token:
            return False
    return False


def mode_of(content: Sequence[Span], quoted: Quoted) -> StatementMode:
    """Direct where all words stand between marks, indirect where none do, else mixed."""
    inside = outside = 0
    for start, end in content:
        at = start
        while at < end:
            quotation = quoted.at(at)
            if quotation is not None:
                stop = min(end, quotation.end)
                inside += stop - at
            else:
                following = quoted.starting_in(at, end - 1)
                stop = following.start if following else end
                outside += stop - at
            at = stop
    if inside and outside <= 3 * len(content):
        return "direct"
    return "mixed" if inside else "indirect"
