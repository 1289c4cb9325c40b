"""Which sentences can hold a fact and are worth a parse: by their words alone, before any model has seen them.

The words are handed in: this room does not know what an event or a statement is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from summitry.facts import Report
from summitry.text.lemma import lemma_of
from summitry.text.parse import Sentence

_WORD = re.compile(r"[^\W_]+")
_TAGS = ("VBD", "VBZ", "VBG", "NNS", "NNPS", "JJR")
"""Tags under which the model's tables cut an ending off; a word is any of the dictionary forms it could have."""
_PRONOUNS = frozenset("he she they it his her their its him them who".split())
FAINT_ONES = 4
"""So many faint words stand for one that is not."""
REMEMBERED = 50_000
"""Different words kept with what they can be forms of."""
AFTER = 2
"""Sentences: how far behind a sentence that holds an event a single faint word still counts."""
LEAD = 2
"""Sentences at the head of a report, where news stands: a single faint word counts there by itself."""


@dataclass(frozen=True, slots=True)
class Signals:
    """Words without which a sentence holds nothing of a kind, in their dictionary forms.

    One of `words` or both words of a pair are enough. `faint` words mostly mean something else ("state", "support", "go"): one of
    them only counts behind an event, four anywhere. `marks` is what is no word: a label before a colon, "by June".
    """

    words: frozenset[str]
    faint: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    marks: re.Pattern[str] | None = None
    all_words: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        paired = {word for pair in self.pairs for word in pair}
        object.__setattr__(self, "all_words", self.words | self.faint | paired)

    def strength(self, text: str, forms: frozenset[str]) -> int:
        """2 where a sentence can hold a fact, 1 where only its neighbour can tell, 0 where it cannot.

        >>> held = Signals(frozenset({"meet"}), frozenset({"talk", "go"}), frozenset({("take", "office")}))
        >>> held.strength("", frozenset({"meet"})), held.strength("", frozenset({"talk"}))
        (2, 1)
        >>> held.strength("", frozenset({"office", "take"})), held.strength("", frozenset({"office"}))
        (2, 0)
        """
        here = forms & self.all_words
        if (here and self._holds(here)) or (self.marks is not None and self.marks.search(text)):
            return 2
        return 1 if here & self.faint else 0

    def _holds(self, here: frozenset[str]) -> bool:
        strong = here & (self.words - self.faint)
        return (
            bool(strong) or len(here & self.faint) >= FAINT_ONES or any(a in here and b in here for a, b in self.pairs)
        )


@dataclass(frozen=True, slots=True)
class Gate:
    """What lets a sentence through: signals of events, signals of statements, and its neighbours."""

    events: Signals
    statements: Signals
    _met: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def wanted(self, report: Report, sentences: Sequence[Sentence]) -> list[bool]:
        """Whether each sentence of a report is worth a parse; none is where no sentence holds a signal.

        At the head of a report a faint word is enough. With any that is wanted: titles, headings and the first sentence, which say what all is about; the sentence before an event told
        of "him" or "it"; sentences with a faint word just behind an event.
        """
        held = [self._strengths(report.text[s.start : s.end]) for s in sentences]
        first = next((i for i, s in enumerate(sentences) if s.kind == "body"), 0)
        wanted = [max(event, said) > (i >= first + LEAD) for i, (event, said, _) in enumerate(held)]
        if not any(wanted):
            return wanted
        told = -AFTER - 1
        for i, (event, said, pronoun) in enumerate(held):
            near = max(event, said) == 1 and i - told <= AFTER
            wanted[i] = wanted[i] or near or i == first or sentences[i].kind != "body"
            if event > 1:
                told = i
                wanted[max(i - 1, 0)] = wanted[max(i - 1, 0)] or pronoun
        return wanted

    def _strengths(self, text: str) -> tuple[int, int, bool]:
        words = _WORD.findall(text.lower())
        forms = frozenset().union(*filter(None, map(self._signals_in, words)))
        return self.events.strength(text, forms), self.statements.strength(text, forms), not _PRONOUNS.isdisjoint(words)

    def _signals_in(self, word: str) -> frozenset[str]:
        """Those of a word's dictionary forms that are in any list: of most words none."""
        found = self._met.get(word)
        if found is None:
            if len(self._met) >= REMEMBERED:
                self._met.clear()
            found = self._met[word] = forms_of(word) & (self.events.all_words | self.statements.all_words)
        return found


def forms_of(word: str) -> frozenset[str]:
    """Every dictionary form that a lower-case word can have, itself among them.

    >>> sorted(forms_of("met")), sorted(forms_of("talks"))
    (['meet', 'met'], ['talk', 'talks'])
    """
    cut = {word[:-1]} if word.endswith("s") and len(word) > 2 else set()
    return frozenset({word, *cut, *(lemma_of(word, tag) for tag in _TAGS)})
