"""Text -> its statements: read every trigger, judge, carry quotations on, name the speakers."""

from __future__ import annotations

from collections.abc import Sequence

from summitry.facts import Mention, Statement, When
from summitry.statements.carry import carry_on
from summitry.statements.choose import Judge, choose
from summitry.statements.draft import Draft, mode_of, said_on
from summitry.statements.headings import read_turn
from summitry.statements.nesting import enclosing
from summitry.statements.quotations import quoted
from summitry.statements.speakers import name_speakers
from summitry.statements.tree import tree_of
from summitry.statements.weights import load_weights
from summitry.text import Text


def find_statements(
    text: Text, mentions: Sequence[Mention], times: Sequence[When], judge: Judge | None = None
) -> tuple[Statement, ...]:
    """All attributions of a parsed report, in the order of their first words.

    `mentions` and `times` may be empty: speakers then keep their words, and `said` stays unknown. Sentences that were not
    parsed hold no statement. `judge` decides what holds: the weights that ship, if not given; `weigh_by_rules` for the closed
    classes alone; or the `weigh` of other Weights.
    """
    marks = quoted(text.report)
    judge = judge or load_weights().weigh
    drafts: list[Draft] = []
    turns = {turn.label[0]: turn for turn in marks.turns.turns}
    for number, sentence in enumerate(text.sentences):
        tree = tree_of(sentence, number)
        if tree is None:
            continue
        chosen = choose(tree, marks, judge)
        if tree.starts[0] in turns:
            chosen.append(read_turn(tree, turns[tree.starts[0]]))
        drafts += (Draft(h, tree, h.content, said_on(tree, h, times)) for h in chosen)
    drafts = sorted(carry_on(text, drafts, marks), key=lambda d: d.start)
    above = enclosing(drafts)
    speakers = name_speakers(text, drafts, above, mentions)
    return tuple(
        Statement(
            source=draft.hypothesis.source,
            cue=draft.hypothesis.cue,
            content=draft.content,
            mode="direct" if draft.hypothesis.pattern == "turn" else mode_of(draft.content, marks),
            speaker=speaker.resolved,
            speaker_name=speaker.name,
            said=draft.said,
            within=within,
            rule=f"{draft.hypothesis.pattern}:{draft.hypothesis.lemma}",
        )
        for draft, within, speaker in zip(drafts, above, speakers, strict=True)
    )
