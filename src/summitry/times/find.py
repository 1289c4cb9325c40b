"""Text and its day -> the times it tells, each placed where it can be."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from summitry.facts import Direction, Part, When
from summitry.facts.letters import plain_letters
from summitry.times.anchor import Anchor
from summitry.times.calendar_days import days_of, edtf_of
from summitry.times.chronicle import is_chronicle
from summitry.times.clues import Side, clue_at, is_limit, is_new_day
from summitry.times.join import joined
from summitry.times.meaning import Phrase, Point
from summitry.times.place import place
from summitry.times.recognise import find_phrases
from summitry.times.told import remember
from summitry.times.values import Placed, day_value, week_value

_OPENING = re.compile(r"(?:^|[.!?]\s{1,2}|\n\s?)(?:(?:In|By|During|Since|Throughout|From|On)\s)?$")
_DATELINE = re.compile(r"(?:^|\n)[A-Z][A-Z .’'()/-]{2,40}[,.]\s$")
"""A place in capitals at the head of a line: what follows is the report's day, not a date it tells."""

Clue = Callable[[int, int], Direction | Side | None]


def find_times(
    text: str, published: date | None, direction_at: Clue | None = None, parts: Sequence[Part] = ()
) -> tuple[When, ...]:
    """The time expressions of a text in order of start, none over another, placed from the day it was published.

    `published` None leaves what depends on it unplaced (`XXXX-WXX-3`); the clock is never read. `direction_at(start, end)`
    is a clue from a parse, how the verb that governs the words looks ("past", "future", "present", None); without it the
    words of the sentence decide. `parts` tell where datelines stand: their day is the report's own, not one it tells.

    >>> [(w.text, w.value) for w in find_times("The envoy will visit Oslo on Friday.", date(2022, 11, 23))]
    [('Friday', '2022-11-25')]
    """
    plain = plain_letters(text)
    phrases = joined(plain, find_phrases(plain))
    anchor = Anchor(published, chronicle=is_chronicle(phrases, published))
    datelines = [(part.start, part.end) for part in parts if part.kind == "dateline"]
    found: list[When] = []
    for phrase in phrases:
        anchor.side, anchor.here = _side_of(text, phrase, direction_at), phrase.start
        placed = place(phrase.meaning, anchor)
        if placed is None:
            continue
        placed = _offset(placed, phrase)
        if not (
            _DATELINE.search(text[max(0, phrase.start - 60) : phrase.start])
            or any(s <= phrase.start < e for s, e in datelines)
        ):
            remember(placed, phrase, anchor, bool(_OPENING.search(text[max(0, phrase.start - 14) : phrase.start])))
        found.append(_when(text, phrase, placed, anchor))
    return tuple(found)


def _side_of(text: str, phrase: Phrase, direction_at: Clue | None) -> Side | None:
    if _is_label(text, phrase):
        return _side_of_label(text[max(0, phrase.start - 40) : phrase.start])
    if is_new_day(text, phrase.start):
        return "future"
    told = direction_at(phrase.start, phrase.end) if direction_at is not None else None
    if told is None or (told == "past" and is_limit(text, phrase.start) and not _HOUR.match(text, phrase.start)):
        return clue_at(text, phrase.start, phrase.end)
    return told


_HOUR = re.compile(r"(?i)(?:dawn|noon|midday|midnight|daybreak|sunrise|sunset|dusk|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)\b")
"""In "stormed it before dawn on Monday" the hour is the limit, and not the day."""
_BEHIND = re.compile(r"(?i)\b(?:after|since|following|in the wake of)\s(?:[\w'’-]{1,14}\s){0,3}$")
_AHEAD = re.compile(r"(?i)\b(?:ahead of|before|prior to|ready for|prepare for|in time for)\s(?:[\w'’-]{1,14}\s){0,3}$")
_IN_MONTH = re.compile(
    r"(?i)\b(?:in|since|during|from|through|throughout|until|till|by|and|or|between|of|after|before|around)\s$"
)


def _side_of_label(before: str) -> Side | None:
    """ "After an upset January election" looks back, "ahead of a January election" ahead, whatever the verb."""
    if _BEHIND.search(before):
        return "past"
    return "future" if _AHEAD.search(before) else None


def _is_label(text: str, phrase: Phrase) -> bool:
    """Whether a month only names its noun ("the October elections"): the verb then tells nothing of its side."""
    meaning = phrase.meaning
    if not isinstance(meaning, Point) or not meaning.month or meaning.day or meaning.year or meaning.which != "bare":
        return False
    named = re.match(r"\s[a-z]", text[phrase.end : phrase.end + 2])
    return bool(named) and not _IN_MONTH.search(text[max(0, phrase.start - 12) : phrase.start])


def _offset(placed: Placed, phrase: Phrase) -> Placed:
    """The day before or after the one placed, where the words say "the eve of" or "the day after"; its week for "the week of"."""
    if not (phrase.days_off or phrase.as_week) or not re.fullmatch(r"\d{4}-\d\d-\d\d", placed.value):
        return placed
    day = date.fromisoformat(placed.value) + timedelta(days=phrase.days_off)
    return replace(placed, value=week_value(day) if phrase.as_week else day_value(day))


def _when(text: str, phrase: Phrase, placed: Placed, anchor: Anchor) -> When:
    days = placed.days or (days_of(placed.value, placed.mod) if placed.type in {"DATE", "TIME"} else None)
    return When(
        start=phrase.start,
        end=phrase.end,
        text=text[phrase.start : phrase.end],
        type=placed.type,
        value=placed.value,
        mod=placed.mod,
        direction=_direction(placed, days, anchor),
        earliest=days[0] if days else None,
        latest=days[1] if days else None,
        edtf=_edtf(placed, days),
        anchor=placed.anchor,
        range_id=phrase.range_id,
    )


def _edtf(placed: Placed, days: tuple[date, date] | None) -> str | None:
    if placed.days is not None:
        return f"{placed.days[0]}/{placed.days[1]}"
    return edtf_of(placed.value, days, placed.mod)


def _direction(placed: Placed, days: tuple[date, date] | None, anchor: Anchor) -> Direction | None:
    """The side of the report's day: by the calendar where it tells, else by the verb."""
    if placed.value in {"PAST_REF", "FUTURE_REF"}:
        return "past" if placed.value == "PAST_REF" else "future"
    if days is None or anchor.published is None:
        return None
    if days[1] < anchor.published:
        return "past"
    if days[0] > anchor.published:
        return "future"
    if anchor.side == "present":
        return "future"
    return anchor.side
