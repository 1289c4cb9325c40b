"""Numbers in figures and in words, as dates and durations use them."""

from __future__ import annotations

import re

from summitry.times.words import CARDINALS, ORDINALS, SCALES

_WORD = re.compile(r"[a-z]{2,12}|\d{1,6}(?:\.\d{1,2})?")


def number_of(words: str) -> float:
    """The number that words or figures name; "a" and "an" are one.

    >>> number_of("twenty-four"), number_of("1,460"), number_of("two and a half"), number_of("three hundred")
    (24.0, 1460.0, 2.5, 300.0)
    """
    total, current = 0.0, 0.0
    lowered = words.lower().replace(",", "").replace(" 1/2", ".5").replace("½", ".5")
    if lowered in {"a", "an", "another"}:
        return 1.0
    halved = lowered.endswith("half")
    for word in _WORD.findall(lowered):
        if word[0].isdigit():
            current += float(word)
        elif word in SCALES:
            current = (current or 1.0) * SCALES[word]
        elif word in CARDINALS:
            current += CARDINALS[word]
        elif word in ORDINALS:
            current += ORDINALS[word]
    total += current
    return total + 0.5 if halved else total


def whole_of(words: str) -> int:
    """A counting or ordinal number: "fourth" and "4th" are 4; "last" is -1.

    >>> whole_of("21st"), whole_of("third"), whole_of("twenty-first")
    (21, 3, 21)
    """
    figures = re.match(r"\d{1,4}", words)
    return int(figures.group()) if figures else int(number_of(words))


def year_of(words: str, century_hint: int = 1900) -> int:
    """The year that figures or words name: two figures fall into 1930 to 2029.

    >>> year_of("'98"), year_of("2019"), year_of("nineteen ninety-six"), year_of("two thousand four")
    (1998, 2019, 1996, 2004)
    """
    figures = re.search(r"\d{1,4}", words)
    if figures:
        year = int(figures.group())
        if len(figures.group()) > 2:
            return year
        return year + (century_hint if year >= 30 else century_hint + 100)
    lowered = words.lower().replace("-", " ")
    first, _, rest = lowered.partition(" ")
    if first in {"eighteen", "nineteen", "twenty"} and rest and "hundred" not in rest:
        return int(CARDINALS[first] * 100 + number_of(rest.replace("oh ", "")))
    return int(number_of(lowered.replace(" and ", " ")))
