"""Numbers as news writes them, in figures or in words, with their place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen".split()
    )
}
_TENS = {w: n * 10 for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
MAGNITUDES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "mln": 1e6,
    "bln": 1e9,
    "bn": 1e9,
    "tn": 1e12,
    "m": 1e6,
    "k": 1e3,
}
_SPELLED = "|".join(sorted([*_UNITS, *_TENS], key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?<![\w.,/:-])(?:(?P<currency>US\$|[CA]\$|[$€£¥₽₴₹])\s?)?"
    rf"(?:(?P<figures>\d{{1,3}}(?:[,\u00a0\u2009\u202f]\d{{3}}){{1,5}}(?:\.\d{{1,6}})?|\d{{1,15}}(?:\.\d{{1,6}})?)(?![\d:/]|[.,]\d)"
    rf"|(?P<words>\b(?:half a|a quarter of a|a|an|{_SPELLED})(?=[\s-])(?:[\s-](?:and\s)?(?:{_SPELLED}|hundred)\b){{0,6}}|\b(?:{_SPELLED})\b))"
    r"(?P<magnitude>[mk]\b|(?:[\s-]?(?:hundred|thousand|million|billion|trillion|mln|bln|bn|tn)\b){0,2})",
    re.IGNORECASE,
)
_MONTH_BEFORE = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s$|\b(?:Article|Resolution|No\.|Chapter|article)\s$"
)
_MONTH_AFTER = re.compile(
    r"\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b|(?:st|nd|rd|th)\b|-(?:\d|[a-z]{2,9}-old)"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number, the characters it stands on, and the sign of its currency if it has one."""

    start: int
    end: int
    value: float
    currency: str | None = None


def find_numbers(text: str) -> Iterator[Number]:
    """Every number of a text that is no day of a month, no ordinal, no article of a treaty and no bare year.

    >>> [n.value for n in find_numbers("It seized four million tons, 4,083 kg and $2.5 bn on November 20, 2022.")]
    [4000000.0, 4083.0, 2500000000.0]
    """
    for found in _NUMBER.finditer(text):
        start, end = found.span()
        magnitude = found["magnitude"]
        if found["words"] and found["words"].lower() in {"a", "an", "half a", "a quarter of a"} and not magnitude:
            continue
        if not magnitude and not found["currency"] and _is_date(text, start, end, found["figures"]):
            continue
        value = _value(found["figures"], found["words"]) * _size(magnitude)
        yield Number(start, start + len(found.group().rstrip()), value, found["currency"])


def _is_date(text: str, start: int, end: int, figures: str | None) -> bool:
    if _MONTH_BEFORE.search(text[max(0, start - 12) : start]) or _MONTH_AFTER.match(text, end):
        return True
    return bool(figures and re.fullmatch(r"(?:1[6-9]|20)\d\d", figures))


def _value(figures: str | None, words: str | None) -> float:
    if figures:
        return float(re.sub(r"[,\u00a0\u2009\u202f]", "", figures))
    total = 0.0
    for word in re.split(r"[\s-]+", (words or "").lower()):
        if word in _UNITS:
            total += _UNITS[word]
        elif word in _TENS:
            total += _TENS[word]
        elif word == "hundred":
            total = max(total, 1.0) * 100
        elif word == "half":
            total = 0.5
        elif word == "quarter":
            total = 0.25
        elif word in {"a", "an"} and not total:
            total = 1.0
    return total


def _size(magnitude: str) -> float:
    size = 1.0
    for word in re.findall(r"[a-z]+", magnitude.lower()):
        size *= MAGNITUDES[word]
    return size
