"""Quarters, halves, seasons, and the periods a balance sheet speaks of."""

from __future__ import annotations

import re

from summitry.times.build import duration, fuzzy_mod, unit_of, which_of
from summitry.times.grammar import Built, Piece, given, rule
from summitry.times.meaning import Length, Point, Shift, Which
from summitry.times.number import whole_of, year_of
from summitry.times.words import MONTHS, SEASONS

_YEAR_TAIL = (
    r"(?:,? (?:of |in )?(?:(?:the )?(?:year )?{year}|(?P<whose>this|last|next|that|the|the current|the same|"
    r"the previous|the following) year))?"
)


def _shift_of(whose: str) -> int | None:
    """How many years a pointed year lies from the anchor; None where nothing points."""
    return {"next": 1, "last": -1, "past": -1}.get(which_of(whose), 0) if whose else None


@rule(
    r"(?:the |its |their |a )?(?:(?P<head>this|last|next) year's |{year2} |(?:fiscal[- ]))?(?P<which>first|"
    r"second|third|fourth|final|last|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter" + _YEAR_TAIL,
    "Exports of grain fell in the first quarter of 2023.",
)
def quarter(match: re.Match[str]) -> Built:
    """A quarter by its number."""
    words = given(match, "which")
    number = 4 if words in {"final", "last"} else whole_of(words)
    year = given(match, "year") or given(match, "year2")
    if words == "last" and not (year or given(match, "whose") or given(match, "head")):
        return None
    whose = given(match, "whose") or given(match, "head")
    if whose == "the":
        whose = ""
    return Point(year=year_of(year) if year else None, quarter=number, year_shift=_shift_of(whose), which=_whose(whose))


def _whose(whose: str) -> Which:
    return "that" if whose in {"that", "the same", "the previous", "the following"} else "bare"


@rule(
    r"(?:the |its |their |a )?(?:fiscal )?quarter(?= end(?:ed|ing) (?:on )?{month})",
    "Profit fell in the quarter ended Sept. 30.",
)
def closed_quarter(match: re.Match[str]) -> Built:
    """A quarter told by the month it ends with."""
    return Point(quarter=max(1, MONTHS[given(match, "month").rstrip(".")] // 3))


@rule(r"(?:the |its )?{year} (?:fiscal )?quarter", "Revenue was higher than in the 2021 quarter.")
def quarter_of_year(match: re.Match[str]) -> Built:
    """The quarter told, of a year that is named."""
    return Shift(0, "Q", "told", part=Point(year=int(match["year"])))


@rule(
    r"(?-i:Q(?P<number>[1-4])|(?P<number2>[1-4])Q|H(?P<half>[12])(?= |['’])|(?P<half2>[12])H(?= \d))(?: (?:of "
    r")?{year}|['’](?P<short>\d\d))?",
    "Output rose in Q3 2022.",
)
def quarter_sign(match: re.Match[str]) -> Built:
    """A quarter in signs."""
    year = given(match, "year") or given(match, "short")
    if match["half"] or match["half2"]:
        return Point(year=year_of(year), half=int(match["half"] or match["half2"])) if year else None
    return Point(year=year_of(year) if year else None, quarter=int(match["number"] or match["number2"]))


@rule(
    r"(?:the |its )?(?:(?P<head>this|last|next) year's )?(?P<which>first|second|last|latter|1st|2nd)[- ]half(?= "
    r"of (?:the year|this|last|next|that|\d{4})| (?:\d{4}|results|profit|net|earnings|sales))" + _YEAR_TAIL,
    "Norway chairs the board in the second half of 2023.",
)
def half(match: re.Match[str]) -> Built:
    """A half of a year."""
    whose = given(match, "whose") or given(match, "head")
    return Point(
        year=year_of(given(match, "year")) if given(match, "year") else None,
        half=1 if given(match, "which") in {"first", "1st"} else 2,
        year_shift=_shift_of(whose if whose != "the" else ""),
        which=_whose(whose),
    )


@rule(
    r"(?:the )?(?P<fuzz>early |late |mid-|middle of the |end of the )?{season}(?P<of>,? (?:of )?)(?:(?:{year}|"
    r"{yearword})(?P<second>[-/–]\d\d(?:\d\d)?)?|(?P<whose>this|last|next|that|the same|the following|the "
    r"previous) year|'(?P<short>\d\d))",
    "The bridge opens in the spring of 2023.",
)
def season_of_year(match: re.Match[str]) -> Built:
    """A season of a year."""
    year = given(match, "year") or given(match, "yearword") or given(match, "short")
    fuzz = given(match, "fuzz")
    return Point(
        year=year_of(year) if year else None,
        season=SEASONS[given(match, "season").removesuffix("time")],
        mod=fuzzy_mod(fuzz) if fuzz else None,
        year_shift=_shift_of(given(match, "whose")),
        which=_whose(given(match, "whose")),
    )


@rule(
    r"(?:in |by |since |until |during |through |throughout |that |and )(?P<fuzz>early |late |"
    r"mid-)?{season}(?![-'’]|\s(?:ball|training|break|river|line|street|palace|olympics)|"
    r",?\s(?:of\s)?(?:the\syear\s)?\d{3})",
    "Farmers sow in spring.",
)
def season(match: re.Match[str]) -> Built:
    """A season behind a preposition."""
    word = given(match, "season")
    if word == "fall" and not re.match(
        r"(?i)(?:in|by|since|until|during|through|throughout)\s(?:early |late )?fall(?=[\s,.;](?!of|in|from|by|"
        r"to|for|\d))",
        match.string[match.start() : match.end() + 6],
    ):
        return None
    start = match.start("fuzz") if match["fuzz"] else match.start("season")
    piece: Piece = (
        start,
        match.end(),
        Point(season=SEASONS[word.removesuffix("time")], mod=fuzzy_mod(given(match, "fuzz"))),
    )
    return (piece,)


@rule(
    r"(?:the |its |a )?(?:comparable |corresponding |same )?(?P<year>year)-(?:ago|earlier)(?: (?:(?P<which>first|"
    r"second|third|fourth)[- ])?(?P<what>quarter|period|month|{count} months))?",
    "Profit doubled from the year-earlier period.",
)
def year_earlier(match: re.Match[str]) -> Built:
    """The period a year before the one told."""
    if given(match, "count"):
        return Length(duration(str(whole_of(given(match, "count"))), "M"))
    if given(match, "which"):
        return Point(quarter=whole_of(given(match, "which")), year_shift=-1)
    return Shift(-1, "Y", "told", compares=True)


@rule(
    r"(?:the )?(?:corresponding|comparable|same|like) (?P<what>period|quarter)(?: of| in)?(?: (?:(?P<whose>last|"
    r"the previous|the prior|a) year(?: (?:ago|earlier|before))?|{year}))?",
    "Sales rose from the same period last year.",
)
def same_period(match: re.Match[str]) -> Built:
    """A period of another year that answers to the one told."""
    if given(match, "year"):
        return Shift(0, "Q", "told", part=Point(year=int(match["year"]), which="past"))
    return Shift(-1, "Y", "told", compares=True) if given(match, "whose") else None


@rule(
    r"(?:the |this |that |its |last year's |this year's )(?:(?:latest|current|most recent|full|entire|just-ended|"
    r"same) )?(?P<what>quarter|period|half)(?! (?:of|century|mile|hour|past|horse|a|dollar)\b)(?![-‐])",
    "Profit rose in the latest quarter.",
)
def told_quarter(match: re.Match[str]) -> Built:
    """The quarter spoken of."""
    words = " ".join(given_words(match))
    if "period" in words and not ("latest" in words or "current" in words):
        return None
    if "half" in words:
        return None
    if words.startswith("last year"):
        return Shift(-1, "Y", "told", compares=True)
    if "latest" in words or "most recent" in words:
        return Shift(0, "Q", "told", part=Point(which="last"))
    if "current" in words or words.startswith("this"):
        return Shift(0, "Q", "document")
    return Shift(0, "Q", "told")


def given_words(match: re.Match[str]) -> list[str]:
    """The words of a match in lower case."""
    return match.group().lower().split()


@rule(r"(?:the )?(?:full|whole|entire) (?P<unit>year|month|week|day)", "Growth slowed for the full year.")
def whole_unit(match: re.Match[str]) -> Built:
    """The unit that is running, all of it."""
    return Shift(0, unit_of(given(match, "unit")), part=Point(which="that"))
