"""What a number counts: units of measure, money, and people and things by the noun that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

# word (as it may follow a number) -> unit as pint or this project writes it
_MEASURES = {
    "t": "metric tons|metric tonnes|metric ton|metric tonne|tonnes|tonne|tons|ton",
    "kg": "kilograms|kilogram|kilogrammes|kilos|kilo|kg",
    "g": "grams|gram|grammes",
    "lb": "pounds of|lbs",
    "km2": "square kilometers|square kilometres|square kilometer|square kilometre|sq km|sq. km|km2|km²",
    "mi2": "square miles|square mile|sq mi",
    "ha": "hectares|hectare",
    "km": "kilometers|kilometres|kilometer|kilometre|km",
    "mi": "miles|mile",
    "m": "meters|metres|meter|metre",
    "bbl/d": "barrels per day|barrels a day|barrels of oil per day|barrels of oil a day|bpd",
    "bbl": "barrels|barrel",
    "m3": "cubic meters|cubic metres|cu m|m3",
    "MW": "megawatts|megawatt|MW",
    "GW": "gigawatts|gigawatt|GW",
    "percent": "percent|per cent|percentage points|%",
    "USD": "US dollars|U.S. dollars|dollars|USD",
    "EUR": "euros|euro|EUR",
    "GBP": "pounds sterling|British pounds|GBP",
    "RUB": "rubles|roubles|RUB",
    "CNY": "yuan|renminbi|RMB",
    "JPY": "yen|JPY",
}
_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₽": "RUB",
    "₴": "UAH",
    "₹": "INR",
    "C$": "CAD",
    "A$": "AUD",
}
_PEOPLE = (
    "people persons troops soldiers servicemen servicemembers personnel civilians refugees migrants deaths casualties victims "
    "protesters demonstrators voters residents inhabitants citizens fighters militants peacekeepers observers delegates children "
    "women prisoners hostages detainees reservists policemen officers staff workers Palestinians Israelis Ukrainians Russians Syrians "
    "Afghans evacuees displaced dead killed wounded injured men students guests participants journalists"
).split()
_THINGS = (
    "countries nations states members missiles rockets drones tanks aircraft planes jets ships vessels warships warheads shells votes "
    "seats documents agreements helicopters vehicles settlements villages houses companies projects"
).split()
_BY_WORD = {word.lower(): unit for unit, words in _MEASURES.items() for word in words.split("|")}
_BY_WORD |= {word.lower(): "person" for word in _PEOPLE} | {word: word for word in _THINGS}
_AFTER = re.compile(
    r"[\s-]{0,2}(?:(?P<unit>"
    + "|".join(
        re.escape(w) for w in sorted((w for ws in _MEASURES.values() for w in ws.split("|")), key=len, reverse=True)
    )
    + r")(?![\w])|(?P<between>(?:(?!of\b|in\b|to\b|and\b|or\b|for\b|on\b|at\b|from\b|by\b)[A-Za-z][\w'’-]{0,19}\s){0,3}?)(?P<noun>"
    + "|".join(sorted([*_PEOPLE, *_THINGS], key=len, reverse=True))
    + r")\b)"
)
_CURRENCIES = {"USD", "EUR", "GBP", "RUB", "CNY", "JPY", "UAH", "INR", "CAD", "AUD"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit, the words that say it, and where they end."""

    name: str
    words: str
    end: int


def unit_after(text: str, end: int, currency: str | None) -> Unit | None:
    """The unit of the number that ends at a character; a currency sign before it outranks the words behind it.

    >>> unit_after("4,083 tonnes of heroin", 5, None)
    Unit(name='t', words='tonnes', end=12)
    >>> unit_after("15,000 Norwegian troops", 6, None).name
    'person'
    """
    if currency:
        return Unit(_SIGNS[currency.upper()], currency, end)
    found = _AFTER.match(text, end, end + 90)
    if found is None:
        return None
    words = found["unit"] or found["noun"]
    return Unit(_BY_WORD[words.lower()], words, found.end())


def kind_of(unit: str) -> str:
    """The kind of a unit: `mass, area, length, flow, volume, power, percent, money, person`, or the unit itself.

    >>> kind_of("t"), kind_of("EUR"), kind_of("person")
    ('mass', 'money', 'person')
    """
    if unit in _CURRENCIES:
        return "money"
    return {
        "t": "mass",
        "kg": "mass",
        "g": "mass",
        "lb": "mass",
        "km2": "area",
        "mi2": "area",
        "ha": "area",
        "km": "length",
        "mi": "length",
        "m": "length",
        "bbl/d": "flow",
        "bbl": "volume",
        "m3": "volume",
        "MW": "power",
        "GW": "power",
    }.get(unit, unit)


def in_unit(value: float, unit: str, other: str) -> float | None:
    """A value converted from one unit to another by pint; None where they do not measure the same thing.

    Money of different currencies is not converted: no rate is known offline.

    >>> in_unit(4083, "kg", "t")
    4.083
    """
    if unit == other:
        return value
    if kind_of(unit) != kind_of(other) or kind_of(unit) in {"money", "person", "percent"}:
        return None
    return float(_registry().Quantity(value, _PINT.get(unit, unit)).to(_PINT.get(other, other)).magnitude)


def in_si(value: float, unit: str) -> float | None:
    """A value in SI base units (kg, m, m², m³/s, W); None for what has none."""
    if kind_of(unit) in {"money", "person", "percent"} or kind_of(unit) == unit:
        return None
    return float(_registry().Quantity(value, _PINT.get(unit, unit)).to_base_units().magnitude)


_PINT = {
    "t": "metric_ton",
    "km2": "km**2",
    "mi2": "mile**2",
    "ha": "hectare",
    "mi": "mile",
    "m3": "m**3",
    "bbl/d": "oil_barrel/day",
    "bbl": "oil_barrel",
    "lb": "pound",
}


@lru_cache(maxsize=1)
def _registry() -> Any:
    import pint

    return pint.UnitRegistry(cache_folder=None)
