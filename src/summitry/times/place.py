"""An underspecified meaning -> its TIMEX3 value, by the anchor."""

from __future__ import annotations

from summitry.times.anchor import Anchor
from summitry.times.before_christ import place_before_christ
from summitry.times.meaning import Length, Meaning, Point, Shift
from summitry.times.place_point import place_point
from summitry.times.place_shift import place_shift, stepped
from summitry.times.values import Placed


def place(meaning: Meaning, anchor: Anchor) -> Placed | None:
    """The value of a meaning; None where it turns out to be no time ("night" without a day to stand on) or lies beyond the
    years 1 to 9999.

    >>> from datetime import date
    >>> place(Shift(-1, "D"), Anchor(date(2022, 11, 23))).value
    '2022-11-22'
    """
    try:
        return _placed(meaning, anchor)
    except OverflowError:
        return None


def _placed(meaning: Meaning, anchor: Anchor) -> Placed | None:
    if anchor.before_christ is not None and anchor.chronicle:
        ancient = place_before_christ(meaning, anchor.before_christ)
        if ancient is not None:
            return ancient
    if isinstance(meaning, Point):
        return place_point(meaning, anchor)
    if isinstance(meaning, Shift):
        return place_shift(meaning, anchor)
    if isinstance(meaning, Length):
        return _place_length(meaning, anchor)
    if meaning.only_ahead and (anchor.side == "past" or anchor.chronicle):
        return None
    return Placed(meaning.value, meaning.type, meaning.mod)


def _place_length(length: Length, anchor: Anchor) -> Placed:
    """A stretch keeps its duration; one that touches the report's day also has its days."""
    placed = Placed(length.value, length.type, length.mod)
    if (
        length.side is None
        or length.amount is None
        or anchor.published is None
        or length.unit not in {"D", "W", "M", "Q", "Y"}
    ):
        return placed
    edge = anchor.published
    far = stepped(edge, length.amount if length.side == "future" else -length.amount, length.unit)
    if far is None:
        return placed
    days = (edge, far) if length.side == "future" else (far, edge)
    return Placed(length.value, length.type, length.mod, "document", days)
