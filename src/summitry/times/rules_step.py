"""Steps of so many units from the report's day or the date last told, and stretches that touch it."""

from __future__ import annotations

import re

from summitry.times.build import about_mod, unit_of, vague_length
from summitry.times.grammar import Built, given, rule
from summitry.times.meaning import Fixed, Origin, Point, Shift
from summitry.times.number import number_of
from summitry.times.words import SEASONS


@rule(
    r"{about}?{n} {unit}(?P<more> or (?:so|more))? (?P<side>ago|from now|hence|from today)",
    "The consul flew out three days ago.",
)
def ago(match: re.Match[str]) -> Built:
    """A counted step from the report's day."""
    amount = _amount(match)
    sign = -1 if given(match, "side") == "ago" else 1
    return _shift(sign * amount, unit_of(given(match, "unit")), "document", match)


@rule(r"{count} (?P<season>spring|summer|autumn|fall|winter)s ago", "They last met two summers ago.")
def seasons_ago(match: re.Match[str]) -> Built:
    """A season so many years back."""
    return Point(season=SEASONS[given(match, "season")], year_shift=-int(number_of(given(match, "count"))))


@rule(
    r"(?:a|one) (?P<unit>year|decade|century) and a half (?P<side>ago|earlier|later)",
    "The consulate opened a year and a half ago.",
)
def one_and_half_step(match: re.Match[str]) -> Built:
    """One and a half units from the report's day or from the date last told."""
    amount, unit = {"year": (18, "M"), "decade": (15, "Y"), "century": (150, "Y")}[given(match, "unit")]
    side = given(match, "side")
    return Shift(amount if side == "later" else -amount, unit, "document" if side == "ago" else "told")


@rule(
    r"half (?:a|an) (?P<unit>century|decade|year|hour) (?P<side>ago|earlier|later|from now)",
    "The embassy closed half a year ago.",
)
def half_step(match: re.Match[str]) -> Built:
    """Half a unit from the report's day or from the date last told."""
    amount, unit = {"century": (50, "Y"), "decade": (5, "Y"), "year": (6, "M"), "hour": (30, "MIN")}[
        given(match, "unit")
    ]
    side = given(match, "side")
    origin: Origin = "told" if side in {"earlier", "later"} else "document"
    return Shift(-amount if side in {"ago", "earlier"} else amount, unit, origin)


@rule(
    r"{about}?{n} (?:full |whole |more )?{unit} (?P<side>earlier|before that|previously|later|later on|after "
    r"that|afterwards?|thereafter|on(?=,)|before(?=[.,;])|after(?=[.,;]))",
    "Two days later Oslo recalled its consul.",
)
def later(match: re.Match[str]) -> Built:
    """A counted step from the date last told."""
    back = given(match, "side").startswith(("earlier", "before", "previously"))
    return _shift((-1 if back else 1) * _amount(match), unit_of(given(match, "unit")), "told", match)


def _amount(match: re.Match[str]) -> float:
    return number_of(given(match, "n"))


def _shift(amount: float, unit: str, origin: Origin, match: re.Match[str]) -> Built:
    """A whole step as it is, a half one in the next smaller unit."""
    mod = about_mod(given(match, "about"))
    if unit == "F":
        return Shift(int(amount * 2), "W", origin)
    if unit == "ML":
        return Shift(int(amount * 1000), "Y", origin)
    if amount == int(amount):
        return Shift(int(amount), unit, origin, mod=mod, compares=unit == "Y" and amount == -1)
    smaller = {"Y": ("M", 12), "D": ("H", 24), "DE": ("Y", 10), "CE": ("Y", 100)}.get(unit)
    return Shift(round(amount * smaller[1]), smaller[0], origin) if smaller else Shift(int(amount), unit, origin)


@rule(
    r"{some} {unit} (?P<side>ago|earlier|before|previously|later|after|afterwards?|hence|from now)|"
    r"(?P<unit2>minutes|hours|days|weeks|months|years|decades|centuries) (?P<side2>ago|earlier|later|afterwards?)",
    "The envoy left a few weeks later.",
)
def vague_step(match: re.Match[str]) -> Built:
    """A step that is not counted."""
    side = given(match, "side") or given(match, "side2")
    back = side in {"ago", "earlier", "before", "previously"}
    return Fixed("PAST_REF" if back else "FUTURE_REF")


@rule(r"in {n} {unit}(?! or )(?P<time>(?:'|’|s'|s’)? time)?", "The queen will tour the north in two weeks.")
def in_so_long(match: re.Match[str]) -> Built:
    """ "in two weeks": a date ahead if the sentence looks ahead, how long something took if it looks back."""
    unit = unit_of(given(match, "unit"))
    shift = _shift(_amount(match), unit, "document", match)
    if not isinstance(shift, Shift):
        return None
    if given(match, "time"):
        return shift
    return Shift(shift.amount, shift.unit, "speech")


@rule(
    r"the day (?P<side>before|after|following)(?! yesterday| tomorrow)|the (?P<unit>week|month|year) "
    r"(?P<side2>before|after)(?=[.,;]| last\b)",
    "The envoy had left the day before.",
)
def the_day_after(match: re.Match[str]) -> Built:
    """The day beside the one told, or beside the date that follows."""
    side = given(match, "side") or given(match, "side2")
    return Shift(-1 if side == "before" else 1, unit_of(given(match, "unit") or "day"), "told")


@rule(r"{some}(?: more| other| long| further| full)? {unit}", "Repairs took several months.")
def vague_stretch(match: re.Match[str]) -> Built:
    """A stretch of some units."""
    return vague_length(given(match, "unit")) if given(match, "unit").endswith(("s", "a")) else None
