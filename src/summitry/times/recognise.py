"""Text -> phrases: which stretches are time expressions, and what each says by itself."""

from __future__ import annotations

import re
from dataclasses import replace

from summitry.times import (  # noqa: F401  (each enters its patterns into the grammar)
    rules_calendar,
    rules_clock,
    rules_deictic,
    rules_duration,
    rules_holiday,
    rules_period,
    rules_range,
    rules_reference,
    rules_set,
    rules_step,
    rules_weekday,
    rules_year,
)
from summitry.times.build import about_mod, fuzzy_mod
from summitry.times.grammar import RULES, compiled
from summitry.times.leading import may_start, open_ones, rules_from
from summitry.times.meaning import Length, Phrase, Point, Shift, is_day

_WORD = re.compile(r"[A-Za-z]+|\d+|['’‘]\d")
_FUZZY = compiled(
    r"(?:the )?(?:very )?(?:(?P<fuzz>beginning|start|end|middle|close|outset|turn|latter part|early part|early days|"
    r"early months|final days|last days|closing days|opening days|first half|second half|latter half|"
    r"(?:first|second|third|fourth|last|final) (?:week|decade)|first days|final weeks|last weeks|early weeks|rest) of "
    r"|mid[- ]|(?P<fuzz3>early|late|end)-|(?P<fuzz2>early|late|earlier|later|sometime|some time)(?: on| in| of)? "
    r"|(?P<about>about|around|circa|c\.|ca\.|roughly|approximately) )(?=[\w'’])",
    whole=False,
)
_EVE = compiled(
    r"(?:on )?(?:the )?(?:(?P<eve>eve of|day before)|(?P<after>day after)|(?P<week>week (?:of|beginning|"
    r"starting))) (?=\w)",
    whole=False,
)


def find_phrases(text: str) -> list[Phrase]:
    """The time expressions of a text in order, none over another; at each place the longest reading wins.

    >>> [text_of.rule for text_of in find_phrases("They met on 9 November and two days later in Oslo.")]
    ['day_month', 'later']
    """
    found: list[Phrase] = []
    done = 0
    words = list(_WORD.finditer(text))
    for word, opens in zip(words, open_ones(words), strict=True):
        start = word.start()
        if (
            start < done
            or not opens
            or not (may_start(text, word) or (start == done + 1 and found and text[done] in "-–"))
        ):
            continue
        phrases = _longest_at(text, start)
        if phrases:
            found.extend(phrases)
            done = phrases[-1].end
    return found


def _longest_at(text: str, start: int) -> list[Phrase]:
    best = _core_at(text, start)
    beside = _EVE.match(text, start)
    if beside is not None:
        day = _core_at(text, beside.end())
        if len(day) == 1 and is_day(day[0].meaning) and not (best and best[-1].end >= day[0].end):
            off = 0 if beside.group("week") else 1 if beside.group("after") else -1
            return [replace(day[0], start=start, days_off=off, as_week=bool(beside.group("week")))]
    fuzzy = _FUZZY.match(text, start)
    if fuzzy is None:
        return best
    inner = _core_at(text, fuzzy.end())
    if not inner or inner[-1].end <= (best[-1].end if best else 0) or len(inner) > 1:
        return best
    marked = _marked(inner[0], fuzzy)
    return [marked] if marked else best


def _marked(phrase: Phrase, fuzzy: re.Match[str]) -> Phrase | None:
    """The phrase with the mod that the words before it give; None where they do not go together."""
    meaning = phrase.meaning
    about = fuzzy.group("about")
    if isinstance(meaning, Length) or not isinstance(meaning, Point | Shift):
        return None
    if phrase.rule == "bare_part":
        if not fuzzy.group().lower().startswith("mid"):
            return None
        return replace(phrase, start=fuzzy.start(), meaning=Point(clock=meaning.clock, which="that", mod="MID"))
    words = fuzzy.group("fuzz") or fuzzy.group("fuzz2") or fuzzy.group("fuzz3") or ""
    mod = about_mod(about) or "APPROX" if about else _fuzz(words or fuzzy.group())
    return replace(phrase, start=fuzzy.start(), meaning=replace(meaning, mod=meaning.mod or mod))


def _fuzz(words: str) -> str | None:
    lowered = words.lower()
    if lowered.startswith(("sometime", "some time", "rest")):
        return None
    if lowered.startswith("first"):
        return "START"
    if lowered.startswith("third"):
        return "MID"
    if lowered.startswith(("second", "fourth", "last", "final")):
        return "MID" if lowered.endswith(("week", "decade")) and lowered.startswith("second") else "END"
    return fuzzy_mod(lowered)


def _core_at(text: str, start: int) -> list[Phrase]:
    """The longest reading of the grammar at a place; of equal ones the first entered."""
    best: list[Phrase] = []
    reach = start
    first = _WORD.match(text, start)
    for entry in rules_from(first.group()) if first else RULES:
        match = entry.expression.match(text, start)
        if match is None or match.end() <= reach:
            continue
        built = entry.build(match)
        if built is None:
            continue
        reach = match.end()
        if isinstance(built, tuple):
            best = [Phrase(s, e, meaning, entry.name) for s, e, meaning in built]
        else:
            best = [Phrase(start, match.end(), built, entry.name)]
    return best
