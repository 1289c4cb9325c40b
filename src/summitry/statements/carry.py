"""Quotations that go on after their cue: the next sentence, the next paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summitry.facts import Span
from summitry.statements.draft import Draft
from summitry.statements.quotations import Quotation, Quoted
from summitry.text import Text

_GAP = 3
_CLAUSES = frozenset({"ccomp", "ccomp+"})
_STOPS = frozenset({",", ".", ":", "CC", "-RRB-"})
_PARAGRAPHS = 12
"""Quotations; a longer row of them without a cue is somebody else's."""


def carry_on(text: Text, drafts: Sequence[Draft], quoted: Quoted) -> list[Draft]:
    """Each draft with the quotations that continue it: '"A," he said. "B. C."' has one content of two spans.

    A quotation that holds a cue of its own, or that follows other words than the cue's sentence, is left alone.
    """
    taken = {quotation.start for draft in drafts for quotation in _held(draft.content, quoted)}
    last_of: dict[int, int] = {}
    for place, draft in enumerate(drafts):
        if _held(draft.content, quoted) and draft.hypothesis.pattern != "turn" and not _is_quoted(draft, quoted):
            last_of[draft.hypothesis.sentence] = place
    carried = [_past_marks(draft, quoted) for draft in drafts]
    for place in last_of.values():
        draft = _completed(carried[place], quoted)
        more = _following(text, draft, quoted, taken)
        carried[place] = replace(draft, content=(*draft.content, *more)) if more else draft
    return carried


def _is_quoted(draft: Draft, quoted: Quoted) -> bool:
    """Whether the cue itself stands between quotation marks."""
    return any(quoted.at(start) is not None for start, _ in draft.hypothesis.cue)


def _held(content: Sequence[Span], quoted: Quoted) -> list[Quotation]:
    found = []
    for start, end in content:
        quotation = quoted.at(start) or quoted.starting_in(start, end - 1)
        if quotation is not None:
            found.append(quotation)
    return found


def _past_marks(draft: Draft, quoted: Quoted) -> Draft:
    """A clause that the parse broke off at or inside a quotation runs on to the next comma behind it."""
    start, end = draft.content[-1]
    tree = draft.tree
    if draft.hypothesis.pattern not in _CLAUSES or end >= tree.ends[-1] or quoted.at(draft.place) is not None:
        return draft
    inside = quoted.at(end - 1)
    opened = inside if inside is not None and inside.end > end else quoted.starting_in(end, end + 1)
    if opened is None or not start < opened.start or opened.end > tree.ends[-1]:
        return draft
    if opened.has_cue:
        return replace(draft, content=(*draft.content[:-1], (start, opened.end)))
    token = next(t for t in range(len(tree)) if tree.ends[t] >= opened.end)
    while token + 1 < len(tree) and tree.tags[token + 1] not in _STOPS and tree.tags[token] != ".":
        token += 1
    return replace(draft, content=(*draft.content[:-1], (start, max(opened.end, tree.ends[token]))))


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
        if quotation is None or quotation.start in taken or quotation.has_cue or not quotation.is_speech:
            break
        new_paragraph = "\n" in text.report.text[at : quotation.start]
        if new_paragraph and not quotation.fills_paragraph:
            break
        taken.add(quotation.start)
        more += quotation.pieces
        at = quotation.end
    return more
