"""Phrases that stand side by side: a clock time and its day become one, ranges learn from each other."""

from __future__ import annotations

import re
from dataclasses import replace

from summitry.times.meaning import Fixed, Phrase, Point, Shift, is_day

_GAP = re.compile(r",?\s{1,2}(?:(?:on|of|at|in|around|about|by)\s{1,2})?(?:the\s)?$|$", re.IGNORECASE)
_RANGE = re.compile(r"/$|\s?[-–—]{1,2}\s?$|\s(?:to|until|till|through|thru|and|up to|or|,)\s(?:the\s)?$", re.IGNORECASE)
_LEAD = re.compile(r"\b(?:from|between)\s(?:the\s)?$", re.IGNORECASE)


def joined(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases of a text with clock times and parts of the day put to their days, and ranges made whole.

    >>> from summitry.times.recognise import find_phrases
    >>> words = "Doors open at 14:30 Astana time on Thursday."
    >>> [words[p.start:p.end] for p in joined(words, find_phrases(words))]
    ['14:30 Astana time on Thursday']
    """
    out: list[Phrase] = []
    for phrase in phrases:
        merged = _merged(text, out[-1], phrase) if out else None
        if merged is not None:
            out[-1] = merged
        else:
            out.append(phrase)
    return _ranged(text, out)


def _merged(text: str, first: Phrase, second: Phrase) -> Phrase | None:
    gap = text[first.end : second.start]
    if len(gap) > 16 or not _GAP.fullmatch(gap):
        return None
    if _is_clock(first) and is_day(second.meaning):
        return _with_clock(second, first, first.start, second.end)
    if is_day(first.meaning) and _is_clock(second):
        return _with_clock(first, second, first.start, second.end)
    return None


def _is_clock(phrase: Phrase) -> bool:
    meaning = phrase.meaning
    return (
        isinstance(meaning, Point)
        and bool(meaning.clock)
        and meaning == Point(clock=meaning.clock, which=meaning.which, mod=meaning.mod, loose=meaning.loose)
    )


def _with_clock(day: Phrase, clock: Phrase, start: int, end: int) -> Phrase:
    assert isinstance(clock.meaning, Point) and isinstance(day.meaning, Point | Shift)
    return replace(
        day,
        start=start,
        end=end,
        meaning=replace(day.meaning, clock=clock.meaning.clock, mod=day.meaning.mod or clock.meaning.mod),
    )


def _ranged(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """Numbers the ranges, and lets an end without a year learn it from the other."""
    number = 0
    out = list(phrases)
    for index in range(len(out) - 1):
        first, second = out[index], out[index + 1]
        gap = text[first.end : second.start]
        if isinstance(first.meaning, Fixed) and first.rule == "weekdays" and gap.strip() in {"and", "or", ","}:
            out[index + 1] = _repeated(second)
            continue
        if len(gap) > 12 or not _RANGE.fullmatch(gap):
            continue
        if not (isinstance(first.meaning, Point) and isinstance(second.meaning, Point)):
            continue
        out[index], out[index + 1] = _taught(first, second)
        if gap.strip() in {"and", "or"} and not _LEAD.search(text[max(0, first.start - 14) : first.start]):
            continue
        if _is_bare_weekday(first.meaning) and _is_bare_weekday(second.meaning):
            out[index + 1] = replace(second, meaning=replace(second.meaning, which="after"))
        number += first.range_id is None
        out[index] = replace(out[index], range_id=first.range_id or number)
        out[index + 1] = replace(out[index + 1], range_id=first.range_id or number)
    return out


def _repeated(phrase: Phrase) -> Phrase:
    """ "every Monday and Thursday": the second weekday comes again like the first."""
    meaning = phrase.meaning
    if not isinstance(meaning, Point) or not _is_bare_weekday(meaning):
        return phrase
    return replace(phrase, meaning=Fixed(f"XXXX-WXX-{meaning.weekday}{meaning.clock or ''}", "SET"), rule="weekdays")


def _is_bare_weekday(point: Point) -> bool:
    return bool(point.weekday and not point.month and point.which == "bare")


def _taught(first: Phrase, second: Phrase) -> tuple[Phrase, Phrase]:
    """ "June and July 2020": the year behind the second month holds for the first, the year before where it would run back."""
    one, two = first.meaning, second.meaning
    assert isinstance(one, Point) and isinstance(two, Point)
    if one.month and two.month and two.year and not one.year and one.which == "bare":
        back = (one.month, one.day or 1) > (two.month, two.day or 31)
        return replace(first, meaning=replace(one, year=two.year - back)), second
    if one.month and two.month and one.year and not two.year and two.which == "bare":
        over = (two.month, two.day or 31) < (one.month, one.day or 1)
        return first, replace(second, meaning=replace(two, year=one.year + over))
    if one.season and two.season and two.year and not one.year and one.which == "bare":
        return replace(first, meaning=replace(one, year=two.year)), second
    return first, second
