"""How often."""

from __future__ import annotations

import re

from summitry.times.build import duration, unit_of
from summitry.times.grammar import Built, given, rule
from summitry.times.meaning import Fixed
from summitry.times.number import number_of
from summitry.times.words import DAY_PARTS, MONTHS, SEASONS

_ADVERBS = {
    "hourly": "PT1H",
    "daily": "XXXX-XX-XX",
    "nightly": "XXXX-XX-XXTNI",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P3M",
    "biannually": "P6M",
    "semiannually": "P6M",
    "semi-annual": "P6M",
    "semiannual": "P6M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "annual": "P1Y",
    "biennial": "P2Y",
    "biennially": "P2Y",
}


@rule("|".join(sorted(_ADVERBS, key=len, reverse=True)), "Ferries cross the strait daily.")
def adverb(match: re.Match[str]) -> Built:
    """A rhythm in one word; "annual" and "quarterly" before a noun are its kind, not a time."""
    if match.group()[0].isupper() and re.search(r"\w\s$", match.string[max(0, match.start() - 2) : match.start()]):
        return None
    word, after = match.group().lower(), match.string[match.end() : match.end() + 2]
    if (
        word in {"annual", "quarterly", "biennial", "semi-annual", "semiannual"}
        and after[:1] == " "
        and after[1:].isalpha()
    ):
        return None
    return Fixed(_ADVERBS[match.group().lower()], "SET")


@rule(
    r"(?:each and every|every|each)(?P<other> other| second)?(?: {count})? (?:single )?{unit}",
    "Inspectors return every two months.",
)
def every(match: re.Match[str]) -> Built:
    """A rhythm of so many units."""
    count = number_of(given(match, "count")) if given(match, "count") else 2 if given(match, "other") else 1
    return Fixed(duration(str(int(count)), unit_of(given(match, "unit"))), "SET")


@rule(r"(?:every|each) (?:{month}|{season}|{part})", "They march each July.")
def every_named(match: re.Match[str]) -> Built:
    """A month, season or part of the day that comes again."""
    month, season, part = given(match, "month").rstrip("."), given(match, "season"), given(match, "part")
    if month:
        return Fixed(f"XXXX-{MONTHS[month]:02d}", "SET")
    return Fixed(f"XXXX-{SEASONS[season.removesuffix('time')]}" if season else f"XXXX-XX-XX{DAY_PARTS[part]}", "SET")


@rule(
    r"(?:once|twice|thrice|(?:{count} times)|several times|many times) (?:a|an|per|every|each) {unit}",
    "Envoys of both sides dine together twice a year.",
)
def times_a_unit(match: re.Match[str]) -> Built:
    """So many times in a unit."""
    return Fixed(duration("1", unit_of(given(match, "unit"))), "SET")


@rule(r"per (?P<unit>second|minute|hour|day|night|week|month|quarter|year)", "It pumps two million barrels per day.")
def rate(match: re.Match[str]) -> Built:
    """A unit behind an amount. "barrels a day" is left alone: annotators take it for a measure, not a time."""
    return Fixed(duration("1", unit_of(given(match, "unit"))), "SET")
