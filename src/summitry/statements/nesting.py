"""Which statement reports which."""

from __future__ import annotations

from collections.abc import Sequence

from summitry.statements.draft import Draft


def enclosing(drafts: Sequence[Draft]) -> list[int | None]:
    """For each draft the number of the shortest other one whose content holds its cue and its source, or None.

    Drafts stand in the order of their first words, so only those still open have to be looked at.
    """
    spans = sorted((start, end, number) for number, draft in enumerate(drafts) for start, end in draft.content)
    cues = sorted((draft.place, number) for number, draft in enumerate(drafts))
    above: list[int | None] = [None] * len(drafts)
    open_spans: list[tuple[int, int, int]] = []
    at = 0
    for place, number in cues:
        while at < len(spans) and spans[at][0] <= place:
            open_spans.append(spans[at])
            at += 1
        open_spans = [span for span in open_spans if span[1] > place]
        holding = [
            (end - start, other)
            for start, end, other in open_spans
            if other != number and _holds(start, end, drafts[number])
        ]
        if holding:
            above[number] = min(holding)[1]
    return above


def _holds(start: int, end: int, draft: Draft) -> bool:
    words = (*draft.hypothesis.cue, *draft.hypothesis.source)
    return all(start <= a and b <= end for a, b in words)
