"""Judges a hypothesis by learnt weights: a sum of numbers, one for each feature that it has."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import repeat

from summitry.statements.features import CONTENT, OWN_VOICE, content_features, cue_features, subject_kind
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.lexicon import OUTRIGHT
from summitry.statements.quotations import Quoted
from summitry.statements.rules import weigh_by_rules
from summitry.statements.tree import Tree

STRANGE = 75
"""What a cue outside the closed classes must have on top: weights learnt on one kind of news count for less in another."""
FAMILIAR = 75
"""What a judgement outright, or a noun with its owner and its clause, is spared."""
_CLOSED = frozenset({"according", "words", "dash", "hearsay"})
_OWNED = frozenset({"own", "shared", "control", "possessor"})


@dataclass(frozen=True)
class Weights:
    """A logistic regression: `bias` and one number a feature, in hundredths; above `threshold` a hypothesis holds."""

    bias: int
    threshold: int
    numbers: dict[str, int]

    @cached_property
    def most(self) -> dict[str, int]:
        """The most that the content can add to a hypothesis, by its pattern."""
        best: dict[tuple[str, str], int] = {}
        for name, number in self.numbers.items():
            kind, _, rest = name.partition("=")
            if kind in CONTENT and number > best.get((kind, base := rest.rpartition("|")[2]), 0):
                best[kind, base] = number
        most: dict[str, int] = {}
        for (_, base), number in best.items():
            most[base] = most.get(base, 0) + number
        return most

    def weigh(self, tree: Tree, hypothesis: Hypothesis, quoted: Quoted, rivals: str) -> float:
        """The score of one hypothesis over the threshold; phrases that attribute by themselves, and nouns, are left
        to the rules: too many nouns of too many kinds stand before "of" and "for". What speakers say of themselves in their own
        turn is their turn. Where the cue leaves nothing that any content could mend, the content is not looked at."""
        by_rules = weigh_by_rules(tree, hypothesis, quoted, rivals)
        if quoted.turns.at(tree.starts[hypothesis.trigger]) and subject_kind(tree, hypothesis) in OWN_VOICE:
            return -1.0
        voiced = hypothesis.pattern == "label" and by_rules >= 2
        if voiced or hypothesis.pattern in _CLOSED or (by_rules <= 0 and hypothesis.pattern.startswith("noun-")):
            return by_rules
        asked = self.threshold + (STRANGE if by_rules <= 0 else -FAMILIAR if _is_outright(hypothesis) else 0)
        learnt = self.bias - asked + self._sum(cue_features(tree, hypothesis, rivals, by_rules))
        most = learnt + self.most.get(hypothesis.pattern.rstrip("+"), 0)
        if most <= 0 and hypothesis.pattern != "speech":
            return most / 100
        learnt += self._sum(content_features(tree, hypothesis, quoted))
        if hypothesis.pattern == "speech" and quoted.whole(hypothesis.content[0]):
            return max(learnt / 100, by_rules - 2)
        return learnt / 100

    def _sum(self, names: Iterable[str]) -> int:
        return sum(map(self.numbers.get, names, repeat(0)))


def _is_outright(hypothesis: Hypothesis) -> bool:
    """Whether the closed classes vouch for a reading that the weights, learnt on long sentences, tend to doubt."""
    pattern = hypothesis.pattern.rstrip("+")
    judged = pattern == "dobj" and hypothesis.lemma in OUTRIGHT
    return hypothesis.how in _OWNED and (judged or pattern == "noun-clause")


def read_weights(text: str) -> Weights:
    """Weights from their JSON: an object with `bias`, `threshold` and `numbers`; ValueError where it is another thing."""
    held = json.loads(text)
    try:
        return Weights(int(held["bias"]), int(held["threshold"]), {str(k): int(v) for k, v in held["numbers"].items()})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("weights are a JSON object with bias, threshold and numbers") from error


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """The weights that ship with the package (`weights.json`); how they came about is told in the decision on them."""
    return read_weights(files("summitry.statements").joinpath("weights.json").read_text(encoding="utf-8"))
