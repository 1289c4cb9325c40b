"""A possible statement: one trigger word with one way to read source, cue and content around it."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.facts import Span


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One reading of one trigger.

    `trigger` is the token's number in sentence `sentence` (-1 for a heading's mark), `lemma` its dictionary form, `pattern` the
    name of the rule that read it. `subject` is the source's head token and `how` it was found; `inner` the content's head token.
    """

    sentence: int
    trigger: int
    lemma: str
    pattern: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    subject: int | None = None
    how: str = "none"
    inner: int | None = None
