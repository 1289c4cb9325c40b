"""Which expressions become the date last told."""

from __future__ import annotations

import re

from summitry.times.anchor import Anchor, Grain
from summitry.times.calendar_days import days_of
from summitry.times.meaning import Phrase
from summitry.times.values import Placed

_GRAINS: tuple[tuple[str, Grain], ...] = (
    (r"\d{4}-\d\d-\d\d", "day"),
    (r"\d{4}-W\d\d(?:-WE)?", "week"),
    (r"\d{4}-\d\d", "month"),
    (r"\d{4}-[QH]\d", "quarter"),
    (r"\d{4}-(?:SP|SU|FA|WI)", "season"),
    (r"\d{4}", "year"),
    (r"\d{3}", "decade"),
)
_COMPARED = {"ago", "later", "year_earlier", "same_period"}
"""Patterns that look back from the quarter told and leave it as it is."""

_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


def remember(placed: Placed, phrase: Phrase, anchor: Anchor, opening: bool = True) -> None:
    """Makes a placed date the one last told; durations, rhythms and references leave it as it is.

    In a chronicle a bare year in mid-sentence is spoken of in passing and does not move it (in WikiWars letting it do so
    costs half a point); nor does the year that is running anyway. `opening` says that the phrase opens its sentence.
    """
    if placed.type not in {"DATE", "TIME"}:
        return
    quarter = _QUARTER.fullmatch(placed.value)
    if quarter and phrase.rule not in _COMPARED and _has_begun(placed.value, anchor):
        anchor.quarter = (int(quarter[1]), int(quarter[2]))
    ancient = re.match(r"BC(\d{4})", placed.value)
    if ancient:
        anchor.before_christ, anchor.told, anchor.grain = int(ancient[1]), None, None
        return
    value = placed.value.split("T")[0]
    days = days_of(value)
    if days is None:
        return
    for pattern, grain in _GRAINS:
        if re.fullmatch(pattern, value):
            if not (anchor.chronicle and grain == "year" and _in_passing(days[0].year, anchor, opening)):
                lent = placed.anchor == "told" and anchor.told_with_year
                anchor.tell(days[0], grain, with_year=lent or placed.anchor == "absolute")
            return


def _has_begun(value: str, anchor: Anchor) -> bool:
    """Whether a quarter has begun by the report's day: figures are told of no other."""
    days = days_of(value)
    return days is not None and (anchor.published is None or days[0] <= anchor.published)


def _in_passing(year: int, anchor: Anchor, opening: bool) -> bool:
    if anchor.told is None:
        return False
    return year == anchor.told.year or not opening
