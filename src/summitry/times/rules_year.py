"""Years, decades, centuries, and spans of years."""

from __future__ import annotations

import re

from summitry.times.build import which_of
from summitry.times.grammar import Built, Piece, given, rule
from summitry.times.meaning import Point
from summitry.times.not_times import is_no_year
from summitry.times.number import whole_of, year_of
from summitry.times.words import CARDINALS, MONTHS, SEASONS


@rule(r"(?:the year |the years |the )?{year}", "The corps was sent home in 2019.")
def year(match: re.Match[str]) -> Built:
    """A year in four figures that nothing around it takes for a number."""
    if match.group().lower().startswith("the") and "year" not in match.group().lower():
        return None
    return None if is_no_year(match.string, match.start("year"), match.end("year")) else Point(year=int(match["year"]))


@rule(r"{yearword}", "The wall fell in nineteen eighty-nine.")
def year_in_words(match: re.Match[str]) -> Built:
    """A year as it is spoken."""
    found = year_of(match.group())
    return Point(year=found) if 1500 <= found <= 2100 and found % 100 != 0 else None


_SHORT_BEFORE = re.compile(r"(?i)\b(?:in|since|of|by|until|from|early|late|mid)[\s-]$|\d[-–]$")


@rule(r"['’‘](?P<short>\d\d)(?![\d\w])", "Relations froze in '68.")
def short_year(match: re.Match[str]) -> Built:
    """A year of two figures behind an apostrophe."""
    known = _SHORT_BEFORE.search(match.string[max(0, match.start() - 8) : match.start()])
    return Point(year=year_of(match["short"])) if known else None


@rule(r"{year}(?:{dash}|/(?=\d\d(?!\d)))(?P<to>\d{4}|\d\d)(?!\d|[.,/]\d)", "She ran the archive in 2015-2018.")
def years(match: re.Match[str]) -> Built:
    """Two years joined by a dash: two expressions."""
    first = int(match["year"])
    second = int(match["to"]) if len(match["to"]) == 4 else first // 100 * 100 + int(match["to"])
    if second <= first or second - first > 200 or is_no_year(match.string, match.start(), match.end()):
        return None
    pieces: tuple[Piece, ...] = (
        (match.start("year"), match.end("year"), Point(year=first)),
        (match.start("to"), match.end("to"), Point(year=second)),
    )
    return pieces


_BC = r"(?: ?)B\.?C\.?E?\.?(?!\w)"


@rule(
    r"(?:(?:{month}|(?:the )?{season}),? (?:of )?)?(?P<figures>\d{1,4})" + _BC,
    "The league was founded in 478 BC.",
)
def before_christ(match: re.Match[str]) -> Built:
    """A year before the common era, with its month or season."""
    season = SEASONS.get(given(match, "season").removesuffix("time"))
    month = MONTHS.get(given(match, "month").rstrip("."))
    return Point(year=int(match["figures"]), month=month, season=season, before_christ=True)


@rule(
    r"(?-i:A\.?D\.? ?(?P<figures>\d{1,4})|(?P<figures2>\d{1,4}) ?(?:A\.?D|C\.?E)\.?)", "The see was founded in 301 AD."
)
def common_era(match: re.Match[str]) -> Built:
    """A year of the common era that says so."""
    year = int(match["figures"] or match["figures2"])
    return Point(year=year) if year else None


@rule(
    r"(?P<figures>\d{1,4})(?:{dash}| to | and |, )(?P<figures2>\d{1,4})" + _BC,
    "The revolt of 499-493 BC failed.",
)
def years_before_christ(match: re.Match[str]) -> Built:
    """Two years before the common era: two expressions."""
    first, second = int(match["figures"]), int(match["figures2"])
    if second >= first:
        return None
    return (
        (match.start(), match.end("figures"), Point(year=first, before_christ=True)),
        (match.start("figures2"), match.end(), Point(year=second, before_christ=True)),
    )


@rule(r"(?:the )?(?:(?P<full>1\d|20)|['’‘])?(?P<tens>[0-9]0)['’]?s(?!\w)", "Oil made the port rich in the 1920s.")
def decade(match: re.Match[str]) -> Built:
    """A decade in figures."""
    full = match["full"]
    if not full and "'" not in match.group() and "’" not in match.group() and not match.group().startswith("the"):
        return None
    if full and match["tens"] == "00":
        return Point(century=int(full)) if int(full) < 20 else Point(decade=200)
    hundreds = int(full) if full else 19
    return Point(decade=hundreds * 10 + int(match["tens"][0]))


_DECADES = {name[:-1] + "ies": CARDINALS[name] // 10 for name in CARDINALS if CARDINALS[name] >= 20}


@rule(f"the (?:nineteen[- ])?(?P<tens>{'|'.join(_DECADES)})", "Trade grew in the nineties.")
def decade_in_words(match: re.Match[str]) -> Built:
    """A decade of the twentieth century in words."""
    return Point(decade=190 + _DECADES[match["tens"].lower()])


@rule(
    r"(?:the )?(?P<number>\d{1,2}(?:st|nd|rd|th)|{ordinal})[- ]century(?P<bc> B\.?C\.?E?\.?)?",
    "The fort dates from the 17th century.",
)
def century(match: re.Match[str]) -> Built:
    """A century by its number."""
    number = whole_of(match["number"])
    if number < 1:
        return None
    return Point(century=number - 1, before_christ=bool(match["bc"]))


@rule(
    r"(?:(?:the )?(?:fiscal(?: year)?|financial year|budget year|marketing year)|FY)[- ]?(?:{year}|"
    r"['’](?P<short>\d\d))"
    r"(?:[/–-](?P<to>\d{2,4}))?|(?:the )?{year2}(?:[/–-]\d\d)? (?:fiscal|financial|budget) year",
    "The navy asks for more in fiscal year 2023.",
)
def fiscal_year(match: re.Match[str]) -> Built:
    """A fiscal year by its number; its days depend on whose it is, so it is placed as the year it is named after."""
    return Point(year=year_of(given(match, "year") or given(match, "short") or given(match, "year2")))


@rule(
    r"(?:the )?(?P<which>current|last|next|this|previous|past|following|coming) (?:fiscal|financial|budget|"
    r"calendar|full) year",
    "Output will fall in the current fiscal year.",
)
def relative_fiscal_year(match: re.Match[str]) -> Built:
    """A fiscal year told by its place beside the report's."""
    return Point(
        which=which_of(match["which"]),
        year_shift={"next": 1, "coming": 1, "last": -1, "past": -1}.get(which_of(match["which"]), 0),
    )
