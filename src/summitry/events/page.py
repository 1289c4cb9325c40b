"""A report laid out for finding events: each parsed sentence with the names and times that stand in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from summitry.facts import Mention, Span, When
from summitry.text import Sentence, Text


@dataclass(frozen=True, slots=True)
class Line:
    """One parsed sentence: its number, the actors named in it (in order) and the times told in it; `letters` is what its tokens
    spell, so that a place in the report less `sentence.start` is a place in it."""

    number: int
    sentence: Sentence
    mentions: tuple[Mention, ...]
    times: tuple[When, ...]
    words: tuple[Token, ...] = field(default=(), compare=False)
    pronouns: dict[int, Mention] = field(default_factory=dict, compare=False)
    plurals: dict[int, list[Mention]] = field(default_factory=dict, compare=False)
    sites: dict[int, Mention] = field(default_factory=dict, compare=False)
    letters: str = field(default="", compare=False)

    def span(self, token: Token) -> Span:
        """Where a token stands in the report."""
        return self.sentence.span(token)

    def mention_at(self, token: Token) -> Mention | None:
        """The actor named at a token: by the name itself, else by the smallest phrase around the name."""
        if token.lower_ in {"jr", "jr.", "sr", "sr."} and token.i > 0:
            token = next((t for t in (token.nbor(-1), token.nbor(-2) if token.i > 1 else token) if t.is_alpha), token)
        if token.i in self.pronouns:
            return self.pronouns[token.i]
        start, end = self.span(token)
        around = [m for m in self.mentions if m.extent[0] <= start and end <= m.extent[1]]
        if not around:
            return self.pronouns.get(token.i)
        named = [m for m in around if m.start <= start and end <= m.end]
        return min(named or around, key=lambda m: m.extent[1] - m.extent[0])

    def is_time(self, token: Token) -> bool:
        """Whether a token stands in a time expression."""
        start, end = self.span(token)
        return any(w.start < end and start < w.end for w in self.times)

    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the sentence."""
        return self.words

    def first_token(self, span: Span) -> Token | None:
        """The highest token of a span in the parse: the head of its words."""
        inside = self.sentence.tokens_in(*span)
        ids = {t.i for t in inside}
        return next((t for t in inside if t.head.i not in ids or t.head == t), None)


def written(tokens: Iterable[Token]) -> str:
    """The words of some tokens as one would write them down: without blanks at the ends or two together."""
    return " ".join(spelt(tokens).split())


def spelt(tokens: Iterable[Token]) -> str:
    """The letters of some tokens with the blanks between them as they stand."""
    return "".join(t.text_with_ws for t in tokens)


def lay_out(text: Text, mentions: Sequence[Mention], times: Sequence[When]) -> list[Line]:
    """The parsed sentences of a text as lines; mentions and times go to the sentence they start in."""
    mentions = sorted(mentions, key=lambda m: (m.start, m.end))
    times = sorted(times, key=lambda w: (w.start, w.end))
    mention_starts, time_starts = [m.start for m in mentions], [w.start for w in times]
    lines = []
    for number, sentence in enumerate(text.sentences):
        if sentence.tokens is None:
            continue
        here = mentions[bisect_left(mention_starts, sentence.start) : bisect_right(mention_starts, sentence.end - 1)]
        then = times[bisect_left(time_starts, sentence.start) : bisect_right(time_starts, sentence.end - 1)]
        words = tuple(sentence.tokens)
        lines.append(Line(number, sentence, tuple(here), tuple(then), words, letters=spelt(words)))
    return lines
