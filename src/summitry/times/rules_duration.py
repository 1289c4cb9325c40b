"""How long: counted stretches, ages, stretches up to now and from now on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from summitry.times.build import about_mod, length_of, unit_of, vague_length
from summitry.times.grammar import Built, Piece, given, rule
from summitry.times.meaning import Fixed, Length
from summitry.times.number import number_of


@rule(
    r"{about}?{n}(?: and (?:a )?half)?(?: (?P<kind>full|whole|more|long|consecutive|straight|additional|entire|"
    r"solid|working|business|trading|calendar|further|single|extra|bloody|brutal|critical|crucial|difficult|hard|"
    r"intense|tense|troubled|previous|preceding|remaining|weary))? {unit}(?P<old>(?: old| long)(?!\w))?",
    "The port stayed shut for six months.",
)
def stretch(match: re.Match[str]) -> Built:
    """A counted stretch."""
    return _counted(match)


def _counted(match: re.Match[str]) -> Built:
    number, unit = given(match, "n"), given(match, "unit")
    if number in {"a", "an"} and (
        unit.startswith("second") or unit.endswith("s") or _is_rate(match) or unit == "quarter"
    ):
        return None
    if unit == "minute" and re.match(r"\s(?:of|,)", match.string[match.end() : match.end() + 3]):
        return None
    if number == "another" and unit.endswith("s"):
        return None
    if number == "one" and unit == "day" and _looks_ahead(match):
        return Fixed("FUTURE_REF")
    if "half" in match.group().lower() and "half" not in number:
        number += " and a half"
    return length_of(number, unit, given(match, "about"))


def _looks_ahead(match: re.Match[str]) -> bool:
    before, after = (
        match.string[max(0, match.start() - 40) : match.start()],
        match.string[match.end() : match.end() + 8],
    )
    ahead = re.match(r"\s(?:will|would|could|might|may|can)\b", after)
    return bool(ahead or re.search(r"(?i)\b(?:will|would|could|might|may|can)\b[^.,;]{0,36}$", before))


_SIDES: dict[str, Literal["past", "future"]] = {
    "recent": "past",
    "past": "past",
    "last": "past",
    "next": "future",
    "coming": "future",
    "upcoming": "future",
}
"""Which edge of a stretch touches the report's day."""

_IS_VERB = re.compile(r"(?i)\b(?:will|would|to|may|might|could|should|must|can|not)\s$")
_RATE = re.compile(
    r"(?i)(?:[\d%]|percent|times|once|twice|thousand|million|billion|trillion|dollars|euros|tons?|tonnes|barrels|"
    r"bpd|per|each|people|cents|hours|days)[\s]$"
)


def _is_rate(match: re.Match[str]) -> bool:
    """Whether "a year" stands behind an amount: "4 million a year"."""
    return bool(_RATE.search(match.string[max(0, match.start() - 10) : match.start()])) and not given(match, "about")


@rule(r"{about}?{count}[-‐–]{unit}(?:[-‐–](?:old|long))?", "A three-day strike emptied the docks.")
def hyphened(match: re.Match[str]) -> Built:
    """A counted stretch before a noun; "three-quarters" is a share."""
    if given(match, "unit") == "quarters":
        return None
    return length_of(given(match, "count"), given(match, "unit"), given(match, "about"))


@rule(
    r"(?:an? )?(?P<unit>day|week|month|year|decade|century|hour)s?-long(?!\w)|(?P<unit2>day|week|month|year|decade|"
    r"centurie|generation)s-old(?!\w)",
    "A month-long siege followed.",
)
def unit_long(match: re.Match[str]) -> Built:
    """One unit, or several where the word is plural."""
    if match["unit2"]:
        return vague_length(given(match, "unit2")) if match["unit2"].lower() != "generation" else None
    plural = bool(re.search(r"(?i)s-long", match.group()))
    return vague_length(given(match, "unit")) if plural else length_of("one", given(match, "unit"))


@rule(
    r"{about}?half (?:a|an) {unit}|{about2}?(?:a |the )?half[- ](?P<unit2>hour|day|year|century|decade)",
    "Half a century of trust is gone.",
)
def half_unit(match: re.Match[str]) -> Built:
    """Half of a unit, in the next smaller one."""
    unit = unit_of(given(match, "unit") or given(match, "unit2"))
    value = {"H": "PT30M", "Y": "P6M", "CE": "P50Y", "DE": "P5Y", "D": "PT12H", "MIN": "PT30S"}.get(unit)
    return Length(value) if value else None


@rule(r"three[- ]quarters of an hour", "The call took three-quarters of an hour.")
def three_quarters(match: re.Match[str]) -> Built:
    """Forty-five minutes."""
    return Length("PT45M")


@rule(
    r"{about}?(?:a |the last |the past )?quarter(?: of (?:a|an) |[- ])(?P<unit>century|hour)",
    "He ruled for a quarter of a century.",
)
def quarter_unit(match: re.Match[str]) -> Built:
    """A quarter of a century or of an hour."""
    return Length("P25Y" if given(match, "unit") == "century" else "PT15M", mod=about_mod(given(match, "about")))


@rule(
    r"(?:an? )?(?P<unit>hour|day|week|month|year) and a half|(?P<unit2>hour|day|week|month|year)-and-a-half",
    "The call took an hour and a half.",
)
def unit_and_half(match: re.Match[str]) -> Built:
    """One and a half units."""
    return length_of("1.5", given(match, "unit") or given(match, "unit2"))


@rule(
    r"{count}(?: or |{dash}| to ){count2}[- ]{unit}(?:[- ]old|[- ]long)?", "The rest will come in two or three weeks."
)
def between_lengths(match: re.Match[str]) -> Built:
    """A stretch between two counts: the larger one, as the larger bound of what is meant."""
    first, second = number_of(given(match, "count")), number_of(given(match, "count2"))
    if second <= first:
        return None
    found = length_of(given(match, "count2"), given(match, "unit"))
    return replace(found, mod="EQUAL_OR_LESS")


@rule(
    r"(?:an? |the )?(?P<unit>week|month|year|day|hour|decade) or (?:two|so|more)",
    "You may save a few in a year or two.",
)
def one_or_two(match: re.Match[str]) -> Built:
    """One unit or a little more."""
    so = match.group().lower().endswith("two")
    return vague_length(given(match, "unit")) if so else length_of("one", given(match, "unit"), "about")


@rule(
    r"(?:at least |nearly |almost )?(?:the |these |its |his |their )?(?P<which>past|last|previous|preceding|next|"
    r"coming|following|first|final|initial|latest|opening|remaining|intervening|subsequent|prior|upcoming|same) "
    r"{n}(?: or so| full| more)? {unit}(?: or so)?",
    "It fell over the past three months.",
)
def edge_stretch(match: re.Match[str]) -> Built:
    """A counted stretch that ends or begins at the report's day, or at the edge of something."""
    which = given(match, "which")
    if match.group().lower().startswith("following"):
        return None
    if match.group().lower().startswith("last") and _IS_VERB.search(
        match.string[max(0, match.start() - 12) : match.start()]
    ):
        return None
    found = length_of(given(match, "n"), given(match, "unit"), match.group())
    return replace(found, side=_SIDES.get(which))


@rule(
    r"(?:the |these )?(?P<which>recent|past|last|previous|preceding|next|coming|upcoming|first|final|early|late|closing|"
    r"opening|following|intervening|subsequent|ensuing|latter|later) (?P<some>few |several |couple of |couple |many "
    r")?(?P<unit>hours|days|weeks|months|years|decades|quarters|centuries)",
    "Snow will close the pass in the coming days.",
)
def edge_vague(match: re.Match[str]) -> Built:
    """A stretch not counted, at an edge."""
    if match.group().lower().startswith("following"):
        return None
    side = _SIDES.get(given(match, "which"))
    if given(match, "some").startswith("couple"):
        return replace(length_of("two", given(match, "unit"), "about"), side=side)
    return replace(vague_length(given(match, "unit")), side=side)


@rule(
    r"(?P<lead>(?:for|in|over|within|after|of|takes?|took|lasted|spent|many|through|the) )?(?P<unit>seconds|"
    r"minutes|hours|days|weeks|months|years|decades|centuries)(?P<or> or (?:even )?(?:weeks|months|years|"
    r"decades))?",
    "The quarrel smouldered for decades.",
)
def bare_plural(match: re.Match[str]) -> Built:
    """A plural unit without a number, where it can be nothing but a stretch."""
    after = match.string[match.end() : match.end() + 12]
    unit = given(match, "unit")
    if given(match, "lead") == "the " and unit not in {"years", "days", "weeks", "months"}:
        return None
    if unit in {"seconds", "minutes"} and given(match, "lead") == "the ":
        return None
    if re.match(r"[-'’]", after):
        return None
    piece: Piece = (match.start("unit"), match.end(), vague_length(unit))
    return (piece,)


@rule(r"(?:aged|age|ages) (?P<years>\d{1,3})(?![\d%]|,\d)", "The envoy, aged 62, retires in May.")
def aged(match: re.Match[str]) -> Built:
    """An age in years."""
    return Length(f"P{match['years']}Y") if int(match["years"]) < 120 else None


@rule(
    r"(?:the |a )?(?P<span>year|quarter|six months|nine months|three months|month|week)(?= end(?:ed|ing)(?! on| "
    r"in| up| with| the)\b)",
    "Net income rose in the year ended March 31.",
)
def closed_stretch(match: re.Match[str]) -> Built:
    """A stretch whose last day follows."""
    words = given(match, "span")
    if words == "quarter":
        return None
    number, _, unit = words.rpartition(" ")
    return length_of(number or "one", unit)


@rule(r"(?:the|these|those) {count} {unit}", "For the nine months, sales rose.")
def the_stretch(match: re.Match[str]) -> Built:
    """A counted stretch known to the reader."""
    return length_of(given(match, "count"), given(match, "unit"))
