"""Now, then and some day: values that name no place on the calendar."""

from __future__ import annotations

import re

from summitry.times.grammar import Built, rule
from summitry.times.meaning import Fixed


@rule(
    r"right now|now|currently|at present|the present(?: day| time| moment)?(?=[\s.,;])|present[- ]day|nowadays|"
    r"these days|at (?:the|this) moment|at this time|for the time being|the time being|this time(?= around|"
    r"[.,;])|modern day",
    "The strait is now open.",
)
def present(match: re.Match[str]) -> Built:
    """The present, as a reference."""
    return Fixed("PRESENT_REF")


@rule(r"current(?! (?:account|affairs|events))", "The current chairman leaves in May.")
def current(match: re.Match[str]) -> Built:
    """ "current" before a noun."""
    return Fixed("PRESENT_REF")


@rule(
    r"(?:most |more |as )?recently|lately|of late|in the (?:recent |distant |not too distant )?past(?! "
    r"(?:(?:[a-z]+|\d+) )?(?:hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)|seasons?|"
    r"summers?|winters?|springs?)(?!\w))|the (?:recent |distant )?past(?! (?:(?:[a-z]+|\d+) )?(?:hours?|days?|"
    r"weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)|seasons?|summers?|winters?|springs?)(?!\w))|long "
    r"ago|in recent times|once upon a time|in the old days",
    "Norway recently shut its consulate.",
)
def past(match: re.Match[str]) -> Built:
    """The past, as a reference."""
    return Fixed("PAST_REF")


@rule(
    r"recent(?! (?:hours|days|weeks|months|years|decades|quarters|centuries))",
    "After the recent attacks the border closed.",
)
def recent(match: re.Match[str]) -> Built:
    """ "recent" before a noun."""
    return Fixed("PAST_REF")


@rule(
    r"(?:the (?:(?:near|not too distant|not-too-distant|foreseeable|immediate|distant|very near) )?|(?:near|"
    r"foreseeable|immediate) )future(?! (?:of|for)\b)|the (?:near|short|long) term|as soon as possible|(?:a|"
    r"some) later date|the days (?:and weeks )?ahead|the (?:weeks|months|years) (?:ahead|to come)|in due course|"
    r"sooner or later|some day|someday",
    "A tunnel may be dug in the future.",
)
def future(match: re.Match[str]) -> Built:
    """The future, as a reference."""
    if match.group().lower() == "futures":
        return None
    return Fixed("FUTURE_REF")


@rule(r"soon(?! (?:after|as))|shortly(?! (?:after|before))", "The sides will soon meet again.")
def soon(match: re.Match[str]) -> Built:
    """ "soon" in a sentence that looks ahead."""
    return Fixed("FUTURE_REF", only_ahead=True)
