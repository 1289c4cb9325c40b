"""Whose voices a report carries: the accused who is never heard, and attributions without a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summitry.facts import Actor, Finding, Reading, Span

# The accused stands right after the words ("condemned Norway's …") or right before them ("Norway's aggression").
_ACCUSES = re.compile(
    r"\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|threats? (?:coming )?from|"
    r"(?:aggression|attacks?|shelling) by)\s(?:the\s)?",
    re.IGNORECASE,
)
_BLAMED = re.compile(
    r"(?:['’]s?)?\s(?:(?:brutal|unjust|further|unprovoked|illegal|military|armed)\s(?:and\s)?){0,3}"
    r"(?:aggression|invasion|provocations?|violations?|attacks?|actions? (?:at|on|against)|war (?:on|against))\b",
    re.IGNORECASE,
)
_OURSELVES = frozenset({"i", "we", "you", "we both", "we all"})
_UNDATED = re.compile(r"\b(?:earlier|previously|repeatedly|recently|in the past)\b", re.IGNORECASE)


def find_one_sided(reading: Reading) -> Iterator[Finding]:
    """One `one-sided` for each state that stands accused in a sentence and has no voice anywhere in the report."""
    text = reading.report.text
    heard = {_state_of(s.speaker) for s in reading.statements if isinstance(s.speaker, Actor)} - {None}
    accused: dict[str, tuple[str, Span]] = {}
    accusing = {found.end() for found in _ACCUSES.finditer(text)}
    for mention in reading.mentions:
        actor = mention.actor
        state = actor and (actor.id if actor.kind == "state" else actor.of if actor.kind == "place" else None)
        if state and state not in heard and heard and (mention.start in accusing or _BLAMED.match(text, mention.end)):
            accused.setdefault(state, (mention.name, (mention.start, mention.end)))
    for name, span in accused.values():
        yield Finding("one-sided", "info", f"{name} stands accused here and is not heard.", (span,))


def find_undated(reading: Reading) -> Iterator[Finding]:
    """One `undated-attribution` for each statement said "earlier" or "repeatedly" with no day to it."""
    text = reading.report.text
    for statement in reading.statements:
        if statement.said is not None or not statement.cue or (statement.speaker_name or "").lower() in _OURSELVES:
            continue
        start, end = statement.cue[0]
        found = _UNDATED.search(text, max(0, start - 24), min(len(text), end + 24))
        if found and "." not in text[min(found.end(), start) : max(found.start(), end)]:
            speaker = statement.speaker_name or "somebody not named"
            yield Finding(
                "undated-attribution",
                "info",
                f"{speaker}: said “{found.group().lower()}”, no day is given.",
                ((start, end), found.span()),
            )


def _state_of(actor: Actor) -> str | None:
    return actor.id if actor.kind == "state" else actor.of
