"""Patterns written in the words of the calendar, and the list of them.

A pattern is a regular expression in which `{month}`, `{n}`, `{unit}` and the like stand for a class of words and a blank
for any blank. Every class is bounded and none can match in two ways, so that matching is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from summitry.times.meaning import Meaning
from summitry.times.words import CARDINALS, DAY_PARTS, MONTHS, ORDINALS, SEASONS, WEEKDAYS

Piece = tuple[int, int, Meaning]
Built = Meaning | tuple[Piece, ...] | None
Build = Callable[[re.Match[str]], Built]

BLANK = r"(?:[ \t\u00a0\u202f]{1,3}|[ \t]?\n[ \t]{0,4})"


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern: its name, its expression, what it builds, and a sentence it is made for."""

    name: str
    expression: re.Pattern[str]
    build: Build
    example: str


RULES: list[Rule] = []


def _any_of(words: Iterable[str]) -> str:
    """An alternation, the longest word first."""
    return "|".join(sorted(words, key=len, reverse=True))


def _cased(names: dict[str, int], short: int) -> str:
    """Names as they are printed, "March" and "MARCH"; the short ones may carry a full stop."""
    full = [n for n in names if len(n) > short or n in {"may", "june", "july"}]
    cut = [n for n in names if n not in full]
    whole = _any_of([n.title() for n in full] + [n.upper() for n in full])
    abbreviated = _any_of([n.title() for n in cut] + [n.upper() for n in cut])
    return f"(?-i:(?:{whole})|(?:{abbreviated})\\.?)(?!\\w)"


_DAYS = [name for name in WEEKDAYS if name.endswith("day")]
_TEENS = [w for w in CARDINALS if 10 <= CARDINALS[w] < 20]
_ONES = [w for w in CARDINALS if 0 < CARDINALS[w] < 10]
_TENS = [w for w in CARDINALS if CARDINALS[w] >= 20]
_CARDINAL = f"(?:(?:{_any_of(_TENS)})(?:[- ](?:{_any_of(_ONES)}))?|{_any_of(_TEENS)}|{_any_of(_ONES)})\\b"
_FIGURES = r"\d{1,3}(?:,\d{3})?(?:\.\d{1,2}| 1/2|½)?(?![\d,]\d)"

CLASSES = {
    "month": _cased(MONTHS, 4),
    "weekday": f"(?-i:{_any_of([n.title() for n in _DAYS] + [n.upper() for n in _DAYS])}"
    f"|(?:Mon|Tues?|Weds?|Thurs?|Thur|Fri|Sat|Sun)\\.(?!\\w))",
    "day": r"(?:[12]\d|3[01]|0?[1-9])(?![\d%]|[.,:]\d|/\d(?!\d?\s[A-Z]))",
    "th": r"(?:st|nd|rd|th)?(?!\w)",
    "dayword": f"(?:{_any_of(w for w in ORDINALS if ORDINALS[w] > 0)}|(?:twenty|thirty)[- "
    f"](?:{_any_of([w for w in ORDINALS if 0 < ORDINALS[w] < 10])}))\\b",
    "year": r"(?:1\d{3}|20\d\d|21\d\d)(?![\d%]|[.,]\d)",
    "yearword": f"(?:(?:nineteen|eighteen|seventeen)[- ](?:oh[- ])?{_CARDINAL}|twenty[- ](?:{_any_of(_TEENS)}|"
    f"(?:{_any_of(_TENS[:2])})(?:[- ](?:{_any_of(_ONES)}))?)\\b|two thousand(?:(?: and)? {_CARDINAL}))",
    "n": f"(?:{_FIGURES}|(?:{_CARDINAL})(?:[- ]and[- ]a[- ]half| hundred| thousand)?|(?:a )?hundred|a half|a(?!\\w)|"
    f"an(?!\\w)|another)",
    "count": f"(?:{_FIGURES}|(?:{_CARDINAL})(?:[- ]and[- ]a[- ]half| hundred| thousand)?|hundred)",
    "unit": r"(?:minute|hour|day|week|fortnight|month|quarter|year|decade|century|millennium|centurie|millennia|"
    r"second(?=s|-))s?(?!\w)",
    "long": r"(?:day|week|fortnight|month|quarter|year|decade|century)(?!\w)",
    "season": f"(?:{_any_of(SEASONS)})(?:time)?(?!\\w)",
    "part": f"(?:{_any_of(DAY_PARTS)})(?!\\w)",
    "ordinal": f"(?:\\d{{1,2}}(?:st|nd|rd|th)|{_any_of(ORDINALS)}|twenty[- ]first)(?!\\w)",
    "some": r"(?:a few|few|several|a couple of|a couple|many|some|a number of|dozens of|hundreds of|thousands of|several hundred|several thousand|a handful of)",
    "about": r"(?:(?:about|around|approximately|roughly|some|nearly|almost|close to|more than|over|at least|less than|"
    r"fewer than|"
    r"under|no more than|not more than|up to|as much as|as long as|at most|well over|just over|just under|a "
    r"little over|a little more than|"
    r"barely|just|only|another|a mere|a further|an additional|an estimated)\s)",
    "dash": r"(?:[ ]?[-–—]{1,2}[ ]?)",
    "clock": r"(?:(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::[0-5]\d)?(?![\d:]|\.\d)|(?:1[0-2]|[1-9])(?=[ ]?[ap]\.?m\b))",
    "ampm": r"(?:[ ]?(?:[ap]\.m\.|[ap]\.?m)(?!\w))",
    "zone": r"(?:[ ](?:local time|Moscow time|(?-i:GMT|UTC|EST|EDT|CET|CEST|EET|MSK|BST|PST|PDT|CST|CDT|ET|PT|"
    r"[A-Z]{2,3}T|Z)(?:[+-]\d{1,2})?(?!\w)"
    r"|(?-i:[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?)(?:[- ]|'s |’s )time(?!\w)))",
}

_UNNAMED = {"dash", "th"}
_ANY_BLANK = re.compile(r"\s{1,9}")
_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")


def compiled(pattern: str, whole: bool = True) -> re.Pattern[str]:
    """The regular expression of a pattern; `{month}` becomes the group `month`, `{month2}` the group `month2`.
    A `whole` pattern ends where a word ends.

    >>> compiled("{day}{th} {month}").match("3rd May 2022").group("month")
    'May'
    """

    def fill(slot: re.Match[str]) -> str:
        name, number = slot.groups()
        return CLASSES[name] if name in _UNNAMED else f"(?P<{name}{number}>{CLASSES[name]})"

    filled = _SLOT.sub(fill, pattern)
    return re.compile(f"(?:{_blanks(filled)})" + (r"(?!\w)" if whole else ""), re.IGNORECASE)


def _blanks(expression: str) -> str:
    """Every literal blank outside a character class becomes any blank."""
    out, inside = [], False
    for index, sign in enumerate(expression):
        if sign in "[]" and (index == 0 or expression[index - 1] != "\\"):
            inside = sign == "["
        out.append(BLANK if sign == " " and not inside else sign)
    return "".join(out)


def rule(pattern: str, example: str) -> Callable[[Build], Build]:
    """Enters the decorated builder into the grammar under its own name."""

    def enter(build: Build) -> Build:
        RULES.append(Rule(build.__name__, compiled(pattern), build, example))
        return build

    return enter


def given(match: re.Match[str], name: str) -> str:
    """A group's text in lower case with plain blanks, empty where it took no part in the match or is not in the pattern."""
    return _ANY_BLANK.sub(" ", (match.groupdict().get(name) or "").lower())
