"""Text -> its statements: read every trigger, judge, carry quotations on, name the speakers."""

from __future__ import annotations

from collections.abc import Sequence

from summitry.facts import Mention, Statement, When
from summitry.statements.carry import carry_on
from summitry.statements.choose import Judge, choose
from summitry.statements.draft import Draft, mode_of, said_on
from summitry.statements.nesting import enclosing
from summitry.statements.quotations import quoted
from summitry.statements.rules import weigh_by_rules
from summitry.statements.speakers import name_speakers
from summitry.statements.tree import tree_of
from summitry.statements.weights import load_weights
from summitry.text import Text


def find_statements(
    text: Text, mentions: Sequence[Mention], times: Sequence[When], trained: bool = True
) -> tuple[Statement, ...]:
    """All attributions of a parsed report, in the order of their first words.

    `mentions` and `times` may be empty: speakers then keep their words, and `said` stays unknown. Sentences that were not
    parsed hold no statement. With `trained` off the closed classes decide alone.
    """
    marks = quoted(text.report)
    judge: Judge = load_weights().weigh if trained else weigh_by_rules
    drafts: list[Draft] = []
    for number, sentence in enumerate(text.sentences):
        tree = tree_of(sentence, number)
        if tree is None:
            continue
        for hypothesis in choose(tree, marks, judge):
            drafts.append(Draft(hypothesis, tree, hypothesis.content, said_on(tree, hypothesis, times)))
    drafts = sorted(carry_on(text, drafts, marks), key=lambda d: d.start)
    above = enclosing(drafts)
    speakers = name_speakers(text, drafts, above, mentions)
    return tuple(
        Statement(
            source=draft.hypothesis.source,
            cue=draft.hypothesis.cue,
            content=draft.content,
            mode=mode_of(draft.content, marks),
            speaker=speaker.resolved,
            speaker_name=speaker.name,
            said=draft.said,
            within=within,
            rule=f"{draft.hypothesis.pattern}:{draft.hypothesis.lemma}",
        )
        for draft, within, speaker in zip(drafts, above, speakers, strict=True)
    )
