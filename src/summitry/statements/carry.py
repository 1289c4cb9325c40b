"""Quotations that go on after their cue: the next sentence, the next paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summitry.facts import Span
from summitry.statements.draft import Draft
from summitry.statements.quotations import Quotation, Quoted
from summitry.text import Text

_GAP = 3
_PARAGRAPHS = 12
"""Quotations; a longer row of them without a cue is somebody else's."""


def carry_on(text: Text, drafts: Sequence[Draft], quoted: Quoted) -> list[Draft]:
    """Each draft with the quotations that continue it: '"A," he said. "B. C."' has one content of two spans.

    A quotation that holds a cue of its own, or that follows other words than the cue's sentence, is left alone.
    """
    taken = {quotation.start for draft in drafts for quotation in _held(draft.content, quoted)}
    last_of: dict[int, int] = {}
    for place, draft in enumerate(drafts):
        if _held(draft.content, quoted) and quoted.at(draft.hypothesis.cue[0][0]) is None:
            last_of[draft.hypothesis.sentence] = place
    carried = list(drafts)
    for place in last_of.values():
        draft = _completed(carried[place], quoted)
        more = _following(text, draft, quoted, taken)
        carried[place] = replace(draft, content=(*draft.content, *more)) if more else draft
    return carried


def _held(content: Sequence[Span], quoted: Quoted) -> list[Quotation]:
    found = []
    for start, end in content:
        quotation = quoted.at(start) or quoted.starting_in(start, end - 1)
        if quotation is not None:
            found.append(quotation)
    return found


def _completed(draft: Draft, quoted: Quoted) -> Draft:
    """A content that breaks off inside a quotation at its sentence's end runs to the quotation's end."""
    start, end = draft.content[-1]
    quotation = quoted.at(end - 1)
    if (
        quotation is None
        or quotation.end <= end
        or end < draft.tree.ends[-1] - 2
        or quotation.start < draft.tree.starts[0]
    ):
        return draft
    pieces = [(max(start, a) if a <= start else a, b) for a, b in quotation.pieces]
    pieces[0] = (start, pieces[0][1])
    return replace(draft, content=(*draft.content[:-1], *pieces))


def _following(text: Text, draft: Draft, quoted: Quoted, taken: set[int]) -> list[Span]:
    """The quotation that opens right after the cue's sentence, and those that fill the paragraphs after it."""
    at = max(draft.tree.ends[-1], draft.content[-1][1])
    more: list[Span] = []
    for _ in range(_PARAGRAPHS):
        quotation = quoted.starting_in(at, at + _GAP)
        if quotation is None or quotation.start in taken or not quotation.is_speech:
            break
        new_paragraph = "\n" in text.report.text[at : quotation.start]
        if new_paragraph and not quotation.fills_paragraph:
            break
        taken.add(quotation.start)
        more += quotation.pieces
        at = quotation.end
    return more
