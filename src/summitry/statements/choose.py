"""Of all readings of all words of a sentence, those that hold."""

from __future__ import annotations

from collections.abc import Callable

from summitry.statements.candidates import Trigger, find_triggers
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.tree import Tree

Judge = Callable[[Tree, Hypothesis, Quoted, str], float]
"""Above zero where a hypothesis holds; the higher, the surer."""

_WHOLE = 2.0


def choose(tree: Tree, quoted: Quoted, judge: Judge) -> list[Hypothesis]:
    """The best reading of each trigger that the judge lets pass; of two with a cue word in common only the surer."""
    ranked = sorted(
        (pair for trigger in find_triggers(tree, quoted) if (pair := _best(tree, trigger, quoted, judge)) is not None),
        key=lambda pair: -pair[0],
    )
    kept: list[Hypothesis] = []
    for _, hypothesis in ranked:
        if not any(_share(hypothesis, other) for other in kept):
            kept.append(hypothesis)
    return sorted(kept, key=lambda h: h.trigger)


def _best(tree: Tree, trigger: Trigger, quoted: Quoted, judge: Judge) -> tuple[float, Hypothesis] | None:
    """The surest reading of a trigger; one whose content is a whole quotation goes before those that cut it."""
    held = [(score, h) for h in trigger.hypotheses if (score := judge(tree, h, quoted, trigger.rivals)) > 0]
    return max(held, key=lambda pair: pair[0] + _WHOLE * quoted.whole(pair[1].content[0]), default=None)


def _share(one: Hypothesis, other: Hypothesis) -> bool:
    """Whether two readings share a word of their cues, or are one: "went on to say" has two verbs and one speech."""
    if one.content == other.content and one.source == other.source:
        return True
    return any(a < d and c < b for a, b in one.cue for c, d in other.cue)
