"""Whether a text tells its own years, as a history does, or speaks from the day it was published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from summitry.times.meaning import Phrase, Point, Shift

FEWEST, FEWEST_BARE = 6, 3
"""Dates with a far year, and dates without one, before a text can count as a chronicle: a life with its years alone is none."""


def is_chronicle(phrases: Sequence[Phrase], published: date | None) -> bool:
    """Whether dates with a year of their own, far from the report's, outweigh everything said from its day.

    Evidence: in encyclopedic histories (WikiWars) far years outnumber deictic words by more than ten to one, in news
    (TimeBank) it is the other way about.
    """
    if published is None:
        return False
    bare = sum(1 for p in phrases if isinstance(p.meaning, Point) and p.meaning.month and not p.meaning.year)
    far = sum(
        1
        for p in phrases
        if isinstance(p.meaning, Point) and p.meaning.year and abs(p.meaning.year - published.year) > 1
    )
    near = sum(1 for p in phrases if _is_deictic(p, published))
    return bare >= FEWEST_BARE and far >= FEWEST and far > 3 * near


def _is_deictic(phrase: Phrase, published: date) -> bool:
    meaning = phrase.meaning
    if isinstance(meaning, Shift):
        return meaning.origin == "document" and (meaning.part is None or meaning.part.which != "that")
    if isinstance(meaning, Point):
        return bool(meaning.weekday and not meaning.month) or meaning.year == published.year
    return False
