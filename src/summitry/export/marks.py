"""What is marked in a report's text, and what each mark says when it is pointed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summitry.facts import Event, Mention, Reading, Statement, When


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark over `start:end`: its class, its title, and a number to print behind it (0 for none)."""

    start: int
    end: int
    kind: str
    title: str
    number: int = 0


def marks_of(reading: Reading) -> tuple[Mark, ...]:
    """All marks of a reading by their start, the longer first."""
    marks = [
        *(mark for number, s in enumerate(reading.statements, 1) for mark in _of_statement(number, s)),
        *(_of_time(when) for when in reading.times),
        *(_of_mention(mention) for mention in reading.mentions if mention.use != "pronoun"),
        *(mark for event in reading.events for mark in _of_event(event)),
    ]
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def _of_statement(number: int, statement: Statement) -> Iterator[Mark]:
    who = statement.speaker_name or "no source named"
    for start, end in statement.source:
        yield Mark(start, end, "source", f"statement {number}: source, {who}")
    for start, end in statement.cue:
        yield Mark(start, end, "cue", f"statement {number}: cue", number)
    for start, end in statement.content:
        yield Mark(start, end, "content", f"statement {number}: {statement.mode} content, {who}")


def _of_time(when: When) -> Mark:
    return Mark(when.start, when.end, "time", f"{when.type.lower()} {when.value}")


def _of_mention(mention: Mention) -> Mark:
    known = mention.name if mention.actor else f"{mention.text}, not identified"
    return Mark(mention.start, mention.end, "actor", f"{mention.kind}: {known}")


def _of_event(event: Event) -> Iterator[Mark]:
    day = event.start or "day unknown"
    for start, end in event.mentions:
        yield Mark(start, end, "event", f"{event.kind}, {event.realis}, {day}: {event.title}")
