"""Figures that cannot be right, held against yardsticks; a figure that is only large is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summitry.checks.units import in_unit, kind_of
from summitry.facts import Figure, Finding, Reading
from summitry.knowledge import World
from summitry.knowledge.rows import Yardstick

TOO_MUCH = 10.0
"""Times the upper end of a country's plausible range, or one of this below the lower end of a total."""
TOO_MUCH_WORLD = 2.0
"""Times the upper end of the world's range: no country can go beyond the whole."""

AROUND = 120
"""Characters around a figure in which the countries it may belong to are named."""

# Measures a country has one of, with the words that say that the whole is meant.
_TOTALS = {
    "population": r"population",
    "gdp": r"gross domestic product|GDP|economy",
    "area": r"territory|area",
    "military budget": r"(?:military|defen[cs]e) (?:budget|spending|expenditure)",
}
# Units of money in US dollars, to the nearest order of magnitude only.
_ROUGHLY = {
    "EUR": 1.1,
    "GBP": 1.3,
    "CNY": 0.14,
    "JPY": 0.007,
    "RUB": 0.012,
    "INR": 0.012,
    "UAH": 0.025,
    "CAD": 0.7,
    "AUD": 0.7,
}


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What no figure of a kind of unit can go beyond; `measures` narrows it (empty: all)."""

    kind: str
    measures: frozenset[str]
    most: float
    unit: str
    what: str


_ANY: frozenset[str] = frozenset()
_CEILINGS = (
    Ceiling("person", _ANY, 8.3e9, "person", "everybody alive"),
    Ceiling("money", frozenset({"aid", "trade", "military budget"}), 1.2e14, "USD", "the world's yearly product"),
    Ceiling("money", frozenset({"remittances"}), 1.5e12, "USD", "all that workers of the world send home, doubled"),
    Ceiling("area", _ANY, 1.5e8, "km2", "all land on Earth"),
    Ceiling("length", _ANY, 4.1e4, "km", "the way around the Earth"),
    Ceiling("flow", _ANY, 1.1e8, "bbl/d", "the world's oil output"),
    Ceiling("percent", frozenset({"share of votes"}), 100.0, "percent", "the whole"),
    Ceiling("countries", _ANY, 210.0, "countries", "all states"),
    Ceiling("states", _ANY, 210.0, "states", "all states"),
    Ceiling("nations", _ANY, 210.0, "nations", "all states"),
)


def find_implausible(reading: Reading, world: World) -> Iterator[Finding]:
    """One `implausible-figure` for each figure far beyond its yardstick, with the yardstick and the times it goes beyond."""
    for figure in reading.figures:
        finding = (
            _against_yardsticks(figure, reading, world)
            or _against_countries(figure, reading, world)
            or _against_ceilings(figure)
        )
        if finding:
            yield finding


def _against_yardsticks(figure: Figure, reading: Reading, world: World) -> Finding | None:
    """Against its own country's range, else the world's; a country's total can be too small, too."""
    for yardstick in _yardsticks(figure, world):
        value = _in(figure, yardstick.unit)
        high = _number(yardstick.high) or _number(yardstick.value)
        if value is None or not high:
            continue
        own = yardstick.place == figure.place
        if value > high * (TOO_MUCH if own else TOO_MUCH_WORLD):
            return _implausible(figure, value / high, f"at most {_worded(yardstick, high, world)}")
        low = _number(yardstick.low) or _number(yardstick.value)
        if own and 0 < value < low / TOO_MUCH and _is_total(figure, reading):
            return _implausible(figure, value / low, f"at least {_worded(yardstick, low, world)}")
    return None


def _against_countries(figure: Figure, reading: Reading, world: World) -> Finding | None:
    """The countries named have no more soldiers, voters or dead than people; none trades or is given many times what it makes."""
    if figure.measure in {"population", "armed forces", "deaths", "voters", "participants"}:
        whole, times = "population", 1.5
    elif figure.measure in {"trade", "aid"}:
        whole, times = "gdp", 3.0
    else:
        return None
    latest = [next(iter(world.yardsticks(whole, place=c)), None) for c in _countries_near(figure, reading)]
    yardsticks = [yardstick for yardstick in latest if yardstick]
    if not latest or len(yardsticks) < len(latest):
        return None
    value, most = _in(figure, yardsticks[0].unit), sum(_number(y.value) for y in yardsticks)
    if value is None or value <= times * most:
        return None
    return _implausible(figure, value / most, " and ".join(_worded(y, _number(y.value), world) for y in yardsticks))


def _countries_near(figure: Figure, reading: Reading) -> list[str]:
    """The ids of the countries named around a figure; none where an organisation is, whose members would count too."""
    start, end = figure.quote[0] - AROUND, figure.quote[1] + AROUND
    near = [m.actor for m in reading.mentions if m.actor and start <= m.start < end]
    if any(actor.kind in {"organisation", "group"} for actor in near):
        return []
    return sorted({actor.id for actor in near if actor.kind == "state"} | ({figure.place} if figure.place else set()))


def _against_ceilings(figure: Figure) -> Finding | None:
    for ceiling in _CEILINGS:
        if kind_of(figure.unit or "") == ceiling.kind and (not ceiling.measures or figure.measure in ceiling.measures):
            value = _in(figure, ceiling.unit)
            if value is not None and value > ceiling.most:
                return _implausible(
                    figure, value / ceiling.most, f"{ceiling.what}: {ceiling.most:,.10g} {ceiling.unit}"
                )
    return None


def _is_total(figure: Figure, reading: Reading) -> bool:
    """Whether the words say that the country's whole is meant: "the population of Norway", "Norway's GDP"."""
    pattern = _TOTALS.get(figure.measure)
    if pattern is None:
        return False
    before = reading.report.text[max(0, figure.quote[0] - 80) : figure.quote[0]]
    country = next((m for m in reading.mentions if m.actor and m.actor.id == figure.place), None)
    if country is None or "." in before.rstrip(". ")[-80:]:
        return False
    name = re.escape(country.text.removesuffix("'s").removesuffix("’s"))
    return bool(re.search(rf"(?:{pattern}) of (?:the )?{name}|{name}(?:['’]s)? (?:{pattern})", before))


def _in(figure: Figure, unit: str) -> float | None:
    """The figure in another unit; money of another currency to the order of magnitude."""
    value = in_unit(figure.value, figure.unit or "", unit)
    if value is not None:
        return value
    rates = _ROUGHLY | {"USD": 1.0}
    return figure.value * rates[figure.unit] / rates[unit] if figure.unit in rates and unit in rates else None


def _implausible(figure: Figure, times: float, yardstick: str) -> Finding:
    return Finding(
        "implausible-figure",
        "alert",
        f"{figure.value:,.10g} {figure.unit} ({figure.measure}) is {times:,.3g} times what is plausible; held against {yardstick}.",
        (figure.quote,),
        yardstick=yardstick,
    )


def _yardsticks(figure: Figure, world: World) -> list[Yardstick]:
    """That of the figure's own country, then the world's; of several the one for the same thing, else the most generous."""
    rows = world.yardsticks(figure.measure)
    own = [r for r in rows if r.place and r.place == figure.place]
    whole = [r for r in rows if r.place in {"", "world"}]
    return [_fitting(figure, of_place) for of_place in (own, whole) if of_place]


def _fitting(figure: Figure, rows: list[Yardstick]) -> Yardstick:
    same = [r for r in rows if r.of and figure.of and r.of in figure.of.lower()]
    return same[0] if same else max(rows, key=lambda r: _number(r.high) or _number(r.value))


def _number(cell: str) -> float:
    """A table's cell as a number; an empty one is 0."""
    return float(cell) if cell else 0.0


def _worded(yardstick: Yardstick, figure: float, world: World) -> str:
    where = world.name(yardstick.place) if yardstick.place not in {"", "world"} else "the world"
    return f"{figure:,.10g} {yardstick.unit} ({yardstick.measure}, {where}, {yardstick.year}; {yardstick.source})"
