"""When, by a distance in time: "two weeks after the attack", "within a year", "a day after she met him", "100 years since the battle"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from spacy.tokens import Token

from summitry.events.draft import Draft, Held
from summitry.events.grammar import children, is_verb, premodifiers
from summitry.events.limits import UNITS
from summitry.events.page import Line
from summitry.facts import Span, When
from summitry.text import lemma

_LENGTH = re.compile(r"P(?:T(\d{1,3}|X)H|(\d{1,3})([DWMY]))")
BACK = frozenset({"after", "since"})


def count_back(drafts: list[Draft], day: date | None) -> None:
    """Dates an event without a day of its own by how long after it the thing is that the sentence tells.

    The thing told is of the day that its verb has, else of the day of the report. The result is as precise as the unit counted in.
    """
    if day is None:
        return
    for draft in drafts:
        if draft.held is not None and draft.held.weight >= 4:
            continue
        near = draft.held is None or draft.held.weight < 2
        for when in draft.line.times:
            length = _LENGTH.fullmatch(when.value) if when.type == "DURATION" else None
            verb = _told_by(draft, when) if length is not None else None
            if not (near or _right_before(draft, when)):
                continue
            if length is None or verb is None or any(c.tag_ == "MD" for c in verb.children):
                continue
            start = _before(_day_told(draft.line, verb) or day, length)
            if start is not None:
                draft.held = Held(start, None, (when.start, when.end), 3)


def count_ahead(drafts: list[Draft], day: date | None) -> None:
    """Dates a limit that is told as a length of time from the day of the report, or from the day that its verb has: "within a
    year", "gave them 48 hours to leave", "set a two-day deadline"."""
    for draft in drafts if day is not None else []:
        if draft.kind != "deadline" or (
            draft.trigger.word == "by" and draft.token.lower_ != "within" and lemma(draft.token) not in UNITS
        ):
            continue
        for when in draft.line.times:
            length = _LENGTH.fullmatch(when.value) if _is_its_length(draft, when) else None
            if length is not None and length.group(1) != "X" and day is not None:
                hours, count, unit = length.groups()
                since = day if draft.token.lower_ == "within" else _day_of_giving(draft) or day
                days = (int(hours) // 24, "D") if hours else (int(count), unit)
                draft.held = _after(since, *days, (when.start, when.end))


def _is_its_length(draft: Draft, when: When) -> bool:
    """Whether a length of time is the limit itself, or stands before the noun that names it: "a 48-hour deadline"."""
    if draft.trigger.word == "by":
        return draft.span[0] <= when.start < draft.span[1] or when.start <= draft.span[0] < when.end
    return any(when.start <= draft.line.span(t)[0] < when.end for t in premodifiers(draft.token))


def _day_of_giving(draft: Draft) -> date | None:
    """The day told of the verb by which time is given, or of the one above that says so: "told them on Sunday they had two days"."""
    verbs = draft.verbs[:1] if not draft.is_noun or lemma(draft.token) in UNITS else [draft.token.head]
    for verb in verbs:
        found = _day_told(draft.line, verb) or (
            _day_told(draft.line, verb.head) if verb.dep_ in {"ccomp", "conj"} else None
        )
        if found is not None:
            return found
    return None


def _after(day: date, count: int, unit: str, span: Span) -> Held | None:
    """The day, month or year that lies a length of time after a day; None beyond the year 9999."""
    if unit in {"D", "W"}:
        end = day.toordinal() + count * (7 if unit == "W" else 1)
        return Held(date.fromordinal(end).isoformat(), None, span, 3) if end < date.max.toordinal() else None
    months = 12 * day.year + day.month - 1 + count * (12 if unit == "Y" else 1)
    return Held(f"{months // 12:04}-{months % 12 + 1:02}", None, span, 3) if months < 120000 else None


def _told_by(draft: Draft, when: When) -> Token | None:
    """The verb of the thing told, where a length of time stands between it and the event: "came [a day] after they met"."""
    words = draft.line.sentence.tokens_in(when.start, when.end)
    if not words:
        return None
    length = words[-1]
    noun = draft.token
    while noun.dep_ in {"compound", "nmod"}:
        noun = noun.head
    by = draft.token.head if draft.token.dep_ == "pcomp" and draft.token.head.lower_ == "by" else None
    own = [
        draft.token,
        *draft.verbs[:1],
        *([by.head] if by is not None else []),
        *(draft.token.head for _ in range(draft.token.dep_ in {"nsubj", "conj"})),
    ]
    for verb in own:
        marked = any(c.lower_ in BACK for c in children(verb, "mark", "prep"))
        hung = length.head.i == verb.i or (length.head.lower_ in BACK and length.head.head.i == verb.i)
        if is_verb(verb) and verb.dep_ == "advcl" and marked and hung and length.i < verb.i:
            return verb.head
    after = noun.head
    if noun.dep_ != "pobj" or after.lower_ not in BACK:
        return None
    if length.head.i == after.i or length.i + 1 == after.i:
        return next((t for t in after.ancestors if is_verb(t)), None)
    return None


def _right_before(draft: Draft, when: When) -> bool:
    """ "marked [100 years] since the battle on Monday": the day is of the verb, the length of the battle."""
    words = draft.line.sentence.tokens_in(when.start, when.end)
    return bool(words) and draft.token.dep_ == "pobj" and words[-1].i + 1 == draft.token.head.i


def _day_told(line: Line, verb: Token) -> date | None:
    """The day that stands at a verb itself."""
    for when in line.times:
        token = line.first_token((when.start, when.end))
        if when.type != "DATE" or when.earliest is None or when.earliest != when.latest or token is None:
            continue
        head = token.head if token.dep_ != "pobj" else token.head.head
        if head.i == verb.i:
            return when.earliest
    return None


def _before(day: date, length: re.Match[str]) -> str | None:
    """The ISO day, month or year that lies a length of time before a day; None before the year 1."""
    hours, number, unit = length.groups()
    if hours is not None:
        return day.isoformat() if hours == "X" or int(hours) < 12 else None
    count = int(number)
    if unit == "D":
        return (day - timedelta(days=count)).isoformat() if day.toordinal() > count else None
    if unit == "W":
        return (day - timedelta(weeks=count)).isoformat()[:7] if day.toordinal() > 7 * count else None
    months = 12 * day.year + day.month - 1 - count * (12 if unit == "Y" else 1)
    if months < 12:
        return None
    return f"{months // 12:04}" if unit == "Y" else f"{months // 12:04}-{months % 12 + 1:02}"
