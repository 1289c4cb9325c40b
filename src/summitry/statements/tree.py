"""A parsed sentence as plain lists, so that the rules over it cost little."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.facts import Span
from summitry.text import Sentence
from summitry.text.lemma import lemma_of

_HYPHENS = frozenset({"-", "‐", "‑"})


@dataclass(frozen=True, slots=True)
class Tree:
    """One sentence's tokens by number: lower-case words, Penn tags, dependency labels, heads (the root heads itself), children,
    the first and last token of each subtree, and character offsets into the report."""

    number: int
    kind: str
    paragraph: int
    words: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    kids: tuple[tuple[int, ...], ...]
    first: tuple[int, ...]
    last: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def lemma(self, token: int) -> str:
        """The dictionary form of one token."""
        return lemma_of(self.words[token], self.tags[token])

    def kids_as(self, token: int, labels: frozenset[str]) -> list[int]:
        """The children of a token that bear one of the labels, in order."""
        return [kid for kid in self.kids[token] if self.deps[kid] in labels]

    def kid_as(self, token: int, labels: frozenset[str]) -> int | None:
        """The first such child, or None."""
        return next((kid for kid in self.kids[token] if self.deps[kid] in labels), None)

    def span(self, first: int, last: int) -> Span:
        """The characters of a run of tokens, both ends included."""
        return (self.starts[first], self.ends[last])

    def is_half(self, token: int) -> bool:
        """Whether a token is a hyphen inside a word or the half behind it ("-", "soon" of "Min-soon")."""
        if token == 0 or self.ends[token - 1] < self.starts[token]:
            return False
        return self.words[token] in _HYPHENS or self.words[token - 1] in _HYPHENS

    def is_verb(self, token: int) -> bool:
        """Whether a token is tagged as a full verb or auxiliary form."""
        return self.tags[token][:2] == "VB"


def tree_of(sentence: Sentence, number: int) -> Tree | None:
    """The plain form of a parsed sentence; None where it was not parsed."""
    if sentence.tokens is None or len(sentence.tokens) == 0:
        return None
    base, tokens = sentence.tokens.start, tuple(sentence.tokens)
    heads = tuple(token.head.i - base for token in tokens)
    size = len(heads)
    kids: list[list[int]] = [[] for _ in range(size)]
    for token, head in enumerate(heads):
        if head != token and 0 <= head < size:
            kids[head].append(token)
    first, last = _stretches(heads)
    starts = [token.idx + sentence.shift for token in tokens]
    return Tree(
        number,
        sentence.kind,
        sentence.paragraph,
        tuple([token.lower_ for token in tokens]),
        tuple([token.tag_ for token in tokens]),
        tuple([token.dep_ for token in tokens]),
        heads,
        tuple(tuple(row) for row in kids),
        tuple(first),
        tuple(last),
        tuple(starts),
        tuple(start + len(token) for start, token in zip(starts, tokens, strict=True)),
    )


def _stretches(heads: tuple[int, ...]) -> tuple[list[int], list[int]]:
    """The first and the last token of each token's subtree. A walk up ends where a token nearer to that side has been before."""
    size = len(heads)
    first, last = list(range(size)), list(range(size))
    for token in range(size):
        above = heads[token]
        while 0 <= above < size and first[above] > token:
            first[above] = token
            above = heads[above]
    for token in reversed(range(size)):
        above = heads[token]
        while 0 <= above < size and last[above] < token:
            last[above] = token
            above = heads[above]
    return first, last
