"""What the builders of the grammar share: mods, unit letters and ISO durations."""

from __future__ import annotations

from summitry.times.meaning import Length, Which
from summitry.times.number import number_of
from summitry.times.words import UNITS

_FUZZY = (
    ("START", ("early", "beginning", "start", "outset", "turn", "earlier", "opening", "dawn")),
    ("MID", ("mid", "middle")),
    ("END", ("late", "end", "close", "latter", "later", "ending", "final")),
)
_ABOUT = (
    ("EQUAL_OR_MORE", ("at least", "not less", "no less")),
    ("EQUAL_OR_LESS", ("no more", "not more", "up to", "at most", "as much", "as long", "within")),
    ("MORE_THAN", ("more than", "over", "a little over", "a little more", "well over", "just over")),
    ("LESS_THAN", ("less than", "fewer", "under", "nearly", "almost", "close to", "just under", "barely")),
    ("APPROX", ("about", "around", "approximately", "roughly", "an estimated")),
)
_WHICH: dict[str, Which] = {
    "this": "this",
    "current": "this",
    "present": "this",
    "next": "next",
    "coming": "coming",
    "upcoming": "coming",
    "last": "last",
    "past": "past",
    "previous": "before",
    "preceding": "before",
    "following": "after",
    "that": "that",
    "same": "that",
}


def fuzzy_mod(words: str) -> str | None:
    """The TIMEX3 mod of "early", "the end of", "mid-".

    >>> fuzzy_mod("the end of"), fuzzy_mod("mid-")
    ('END', 'MID')
    """
    parts = words.lower().replace("-", " ").split()
    return next((mod for mod, names in _FUZZY if any(p in names for p in parts)), None)


def about_mod(words: str) -> str | None:
    """The TIMEX3 mod of "nearly", "more than", "about".

    >>> about_mod("at least "), about_mod("just ")
    ('EQUAL_OR_MORE', None)
    """
    lowered = " ".join(words.lower().split())
    return next((mod for mod, names in _ABOUT if any(lowered.startswith(n) for n in names)), None)


def which_of(word: str) -> Which:
    """The place of "next", "the following", "the same" relative to the anchor.

    >>> which_of("following"), which_of("the same")
    ('after', 'that')
    """
    return next((_WHICH[part] for part in reversed(word.lower().split()) if part in _WHICH), "bare")


def unit_of(word: str) -> str:
    """The letter of a unit, singular or plural.

    >>> unit_of("weeks"), unit_of("centuries"), unit_of("Minute")
    ('W', 'CE', 'MIN')
    """
    lowered = word.lower()
    return UNITS[lowered] if lowered in UNITS else UNITS[lowered.removesuffix("s")]


def duration(number: str, unit: str) -> str:
    """The ISO 8601 duration of so many units, the TIMEX3 letters for decades and centuries included.

    >>> duration("90", "MIN"), duration("2", "F"), duration("2", "DE"), duration("X", "CE")
    ('PT90M', 'P4W', 'P20Y', 'PXCE')
    """
    if unit in {"S", "MIN", "H"}:
        return f"PT{number}{unit[0]}"
    if unit == "N":
        return f"P{number}D"
    if unit == "F":
        return f"P{_times(number, 2)}W"
    if unit == "ML":
        return f"P{_times(number, 1000)}Y"
    if unit == "DE" and number != "X":
        return f"P{_times(number, 10)}Y"
    return f"P{number}{unit}"


def _times(number: str, factor: int) -> str:
    return number if number == "X" else _plain(float(number) * factor)


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:.2f}".rstrip("0")


def length_of(number: str, unit_word: str, about: str = "") -> Length:
    """The duration of "nearly two weeks" from its parts.

    >>> length_of("two", "weeks", "nearly ").value
    'P2W'
    """
    amount = number_of(number)
    unit = unit_of(unit_word)
    counted = int(amount) if amount == int(amount) else None
    return Length(duration(_plain(amount), unit), mod=about_mod(about), amount=counted, unit=unit)


def vague_length(unit_word: str) -> Length:
    """The duration of "several weeks": its unit without a number."""
    return Length(duration("X", unit_of(unit_word)), unit=unit_of(unit_word))
