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
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


def remember(placed: Placed, phrase: Phrase, anchor: Anchor) -> None:
    """Makes a placed date the one last told; durations, rhythms and references leave it as it is."""
    if placed.type not in {"DATE", "TIME"}:
        return
    quarter = _QUARTER.fullmatch(placed.value)
    if quarter and phrase.rule not in {"ago", "later", "year_earlier", "same_period"}:
        anchor.quarter = (int(quarter[1]), int(quarter[2]))
    value = placed.value.split("T")[0]
    days = days_of(value)
    if days is None:
        return
    for pattern, grain in _GRAINS:
        if re.fullmatch(pattern, value):
            anchor.tell(days[0], grain)
            return
