"""Times of day, with their zones."""

from __future__ import annotations

import re

from summitry.times.grammar import Built, given, rule
from summitry.times.meaning import Point
from summitry.times.number import number_of
from summitry.times.words import DAY_PARTS

_AT = re.compile(r"(?i)\b(?:at|from|until|till|by|since)\s$")


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 8) : match.start()]


@rule(r"{clock}{ampm}?(?: ?hours| ?hrs?)?{zone}?", "Doors open at 14:30 Astana time.")
def clock(match: re.Match[str]) -> Built:
    """A clock time. Its zone stays in the words: the value is the local time told, and none is worked out. Seconds without
    "at" before them are a runner's time."""
    figures = re.findall(r"\d+", given(match, "clock"))
    half = given(match, "ampm").replace(".", "").strip()
    hour = int(figures[0])
    if not half and len(figures) > 1 and "." in given(match, "clock") and not given(match, "zone"):
        return None
    if len(figures) > 2 and not half and not given(match, "zone") and not _AT.search(_before(match)):
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    minute = figures[1] if len(figures) > 1 else "00"
    return Point(clock=f"T{hour:02d}:{minute}")


@rule(
    r"{count} (?:(?:o'clock|o’clock)(?: in the (?P<side>morning|afternoon|evening))?|in the (?P<side2>morning|"
    r"afternoon|evening))",
    "Voting ends at eight o'clock in the evening.",
)
def oclock(match: re.Match[str]) -> Built:
    """A full hour in words; without "o'clock" it must stand behind "at"."""
    if given(match, "side2") and match.string[max(0, match.start() - 3) : match.start()] != "at ":
        return None
    hour = int(number_of(given(match, "count")))
    late = (given(match, "side") or given(match, "side2")) in {"afternoon", "evening"}
    return Point(clock=f"T{hour + (12 if late and hour < 12 else 0):02d}:00") if hour <= 24 else None


@rule(r"(?:[01]\d|2[0-3])[0-5]\d ?(?:hours|hrs?|GMT|UTC|local time)", "Guns fell silent at 1800 GMT.")
def military(match: re.Match[str]) -> Built:
    """Four figures with a zone or "hours"."""
    if (
        re.search(
            r"[\d.,$£€]$|(?i:about|some|nearly|over|than)\s$", match.string[max(0, match.start() - 8) : match.start()]
        )
        and "GMT" not in match.group()
    ):
        return None
    return Point(clock=f"T{match.group()[:2]}:{match.group()[2:4]}")


@rule(
    r"(?:early |late |the early hours of |the small hours of )?{part}(?P<hours> hours)?{zone}?",
    "The parade starts at noon.",
)
def bare_part(match: re.Match[str]) -> Built:
    """A part of the day without its day; it is kept only where a date stands beside it or the word is precise."""
    clock = DAY_PARTS[given(match, "part")]
    return Point(clock=clock, loose=not clock[1].isdigit())


@rule(
    r"the (?:early|small|wee)(?: morning)? hours(?: of the (?:morning|day))?",
    "A drone fell in the small hours of Monday.",
)
def small_hours(match: re.Match[str]) -> Built:
    """The hours before daybreak, of the day that stands beside them or was told."""
    return Point(clock="TMO", which="that", mod="START")
