"""Expressions that point from the report's day or from the date last told."""

from __future__ import annotations

import re

from summitry.times.build import duration, fuzzy_mod, unit_of, which_of
from summitry.times.grammar import Built, given, rule
from summitry.times.meaning import Length, Origin, Point, Shift
from summitry.times.words import DAY_PARTS, SEASONS

_NAMED_TODAY = re.compile(r"\b(?:USA|VOA|Nation|History|Psychology|Physics|the|NBC)\s$")

_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "overnight": -1}


@rule(
    r"(?P<word>today|tomorrow|yesterday|tonight|overnight)(?: (?P<time>morning|afternoon|evening|night|noon|"
    r"midnight))?",
    "The consul leaves tomorrow.",
)
def named_day(match: re.Match[str]) -> Built:
    """A day named from the report's own; "USA Today" is a name."""
    if _NAMED_TODAY.search(match.string[max(0, match.start() - 12) : match.start()]) and match.group()[0].isupper():
        return None
    word, time = given(match, "word"), given(match, "time")
    clock = DAY_PARTS[time] if time else {"tonight": "TNI", "overnight": "TNI"}.get(word)
    return Shift(_DAYS[word], "D", clock=clock)


@rule(r"the day (?P<word>before yesterday|after tomorrow)", "The consul flew out the day before yesterday.")
def two_days_off(match: re.Match[str]) -> Built:
    """Two days away from the report's day."""
    return Shift(-2 if given(match, "word").startswith("before") else 2, "D")


@rule(
    r"(?P<which>this|last|that|the same|the next|the following|the previous|the) (?:early |late "
    r")?{part}(?P<hours> hours)?",
    "Fog closed the airport this morning.",
)
def part_of_day(match: re.Match[str]) -> Built:
    """A part of a day that is pointed at."""
    which, part = given(match, "which"), given(match, "part")
    clock = DAY_PARTS[part]
    if which == "this":
        return Shift(0, "D", clock=clock)
    if which == "last":
        return Shift(-1, "D", clock=clock)
    if which in {"that", "the same"}:
        return Shift(0, "D", "told", clock=clock)
    if which == "the":
        return Point(clock=clock, which="that") if part not in {"dawn", "dusk"} else None
    return Shift(-1 if which == "the previous" else 1, "D", "told", clock=clock)


_OVER = re.compile(r"(?i)\b(?:over|for|within)\s$")


@rule(
    r"(?P<which>this|next|last|past|coming|current|the current|the coming|the past|the present|that|the same|the "
    r"very same|that same|that very|the next|the last|the following|the previous|the preceding|the very next|the "
    r"ensuing) {long}(?P<whole> as a whole)?",
    "A new consul arrives next month.",
)
def pointed_unit(match: re.Match[str]) -> Built:
    """A week, month, quarter or year beside the report's or the one last told."""
    which, unit = given(match, "which"), unit_of(given(match, "long"))
    if which in {"past", "coming"}:
        return None
    if which == "the past":
        return Length(duration("1", unit), side="past", amount=1, unit=unit)
    if unit == "D" and which in {"this", "next", "last"}:
        return Shift(0, "D", "told") if which == "this" else None
    if which == "the last" or (
        which == "the next" and _OVER.search(match.string[max(0, match.start() - 8) : match.start()])
    ):
        ahead = which == "the next"
        return Length(duration("1", unit), side="future" if ahead else "past", amount=1, unit=unit)
    word = which_of(which)
    amount = {"next": 1, "coming": 1, "after": 1, "last": -1, "past": -1, "before": -1}.get(word, 0)
    if which == "the ensuing":
        amount = 1
    origin: Origin = (
        "told"
        if which.startswith("th") and which not in {"this", "the current", "the present", "the coming"}
        else "document"
    )
    return Shift(amount, unit, origin)


@rule(
    r"(?P<which>this|next|last|past|this past|this coming|the coming|the current|that|the following|the next|the "
    r"previous|the same|the|the past) (?P<fuzz>early |late )?{season}(?:'s)?",
    "Gas will be short this winter.",
)
def pointed_season(match: re.Match[str]) -> Built:
    """A season beside the report's day."""
    season = SEASONS[given(match, "season").removesuffix("time")]
    which = given(match, "which")
    if which == "the" and _is_no_season(match):
        return None
    word = which_of(which)
    mod = fuzzy_mod(given(match, "fuzz")) if given(match, "fuzz") else None
    return Point(season=season, which=word if which != "the" else "bare", mod=mod)


def _is_no_season(match: re.Match[str]) -> bool:
    """ "the fall of Kabul" is no autumn; "the spring of 2022" is another rule's."""
    after = match.string[match.end() : match.end() + 16]
    return (given(match, "season").startswith("fall") and bool(re.match(r"\s(?:of|in|from|to)\b", after))) or bool(
        re.match(r"-|\s(?:water|board|guard)", after)
    )


@rule(
    r"(?:the )?(?:(?P<half>first|second|latter|last|other) (?:half|part) of )(?:the )?(?P<unit>week|month|year|"
    r"century|decade)",
    "Norway chairs the board for the second half of the year.",
)
def half_of_unit(match: re.Match[str]) -> Built:
    """A half of the current unit."""
    unit = unit_of(given(match, "unit"))
    first = given(match, "half") == "first"
    if unit == "Y":
        return Point(half=1 if first else 2)
    return Shift(0, unit, mod="START" if first else "END")


@rule(
    r"(?:(?:the )?(?:rest|remainder)|most|much) of (?:the|this) (?P<unit>week|month|year|decade|century)",
    "The strait stays shut for the rest of the year.",
)
def rest_of_unit(match: re.Match[str]) -> Built:
    """What is left of the unit that is running."""
    return Shift(0, unit_of(given(match, "unit")), part=Point(which="that"))


@rule(
    r"(?:(?:the )?(?P<fuzz>beginning|start|end|middle|close|turn|outset|dawn) of the (?P<unit>day|week|month|"
    r"quarter|year|decade|century|season|summer|winter)|(?P<unit2>year|month|week)(?:'s |’s |-| )end)",
    "The tunnel opens at the end of the year.",
)
def end_of_unit(match: re.Match[str]) -> Built:
    """The beginning, middle or end of the current unit."""
    word = given(match, "unit") or given(match, "unit2")
    if word == "day" and match.string[match.end() : match.end() + 1] == ",":
        return None
    mod = fuzzy_mod(given(match, "fuzz") or "end")
    if word in SEASONS:
        return Point(season=SEASONS[word], mod=mod)
    if word == "season":
        return None
    return Shift(0, unit_of(word), mod=mod, part=Point(which="that"))


@rule(
    r"(?P<fuzz>early|late|later|earlier) (?:on )?in the (?P<unit>day|week|month|year|decade|century|season|"
    r"spring|summer|autumn|winter)",
    "The board votes later in the week.",
)
def later_in_unit(match: re.Match[str]) -> Built:
    """A later or earlier part of the unit that is running."""
    word = given(match, "unit")
    if word in SEASONS:
        return Point(season=SEASONS[word], mod=fuzzy_mod(given(match, "fuzz")))
    if word == "season":
        return None
    return Shift(0, unit_of(word), mod=fuzzy_mod(given(match, "fuzz")), part=Point(which="that"))
