"""Figures that cannot be right: held against yardsticks, against each other, and against the ratio told with them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from summitry.checks.units import in_unit, kind_of
from summitry.facts import Figure, Finding, Reading
from summitry.knowledge import World
from summitry.knowledge.rows import Yardstick

TOO_MUCH = 10.0
"""Times the upper end of the plausible range; a figure that is only large is left alone."""
_CEILINGS = (
    # kind of unit, measures it holds for (None: all), ceiling, unit, what it is
    ("person", None, 8.3e9, "person", "everybody alive"),
    ("money", {"aid", "trade", "military budget"}, 1.2e14, "USD", "the world's yearly product"),
    ("area", None, 1.5e8, "km2", "all land on Earth"),
    ("length", None, 4.1e4, "km", "the way around the Earth"),
    ("flow", None, 1.1e8, "bbl/d", "the world's oil output"),
    ("percent", {"share of votes"}, 100.0, "percent", "the whole"),
    ("countries", None, 210.0, "countries", "all states"),
    ("states", None, 210.0, "states", "all states"),
    ("nations", None, 210.0, "nations", "all states"),
)


def find_implausible(reading: Reading, world: World) -> Iterator[Finding]:
    """One `implausible-figure` for each figure far beyond its yardstick, with the yardstick and the times it goes beyond."""
    for figure in reading.figures:
        finding = _against_yardsticks(figure, world) or _against_population(figure, world) or _against_ceilings(figure)
        if finding:
            yield finding


def find_slipped_points(reading: Reading) -> Iterator[Finding]:
    """One `implausible-figure` for two figures of one measure whose digits agree and whose size does not ("4,083 tonnes", "over 4 tonnes")."""
    amounts = [f for f in reading.figures if f.unit and f.unit != "times" and f.value > 0]
    for number, first in enumerate(amounts):
        for second in amounts[number + 1 :]:
            small, large = sorted((first, second), key=lambda f: f.value)
            if (
                first.measure != second.measure
                or first.place != second.place
                or kind_of(first.unit or "") == first.unit
            ):
                continue
            scaled = in_unit(small.value, small.unit or "", large.unit or "")
            if scaled and 900 <= large.value / scaled <= 1100 and str(large.value)[0] == str(small.value)[0]:
                yield Finding(
                    "implausible-figure",
                    "alert",
                    f"{_said(reading, large)} and {_said(reading, small)} cannot both be {large.measure}: a decimal sign was likely read as thousands.",
                    (large.quote, small.quote),
                    yardstick=f"{_said(reading, small)} in the same report",
                )


def find_ratio_misfits(reading: Reading) -> Iterator[Finding]:
    """One `ratio-misfit` where a report says "doubled" beside two figures whose quotient is far from it."""
    for ratio in (f for f in reading.figures if f.unit == "times"):
        near = [
            f for f in reading.figures if f.unit != "times" and f.value > 0 and abs(f.quote[0] - ratio.quote[0]) < 120
        ]
        for first, second in pairwise(near):
            scaled = in_unit(first.value, first.unit or "", second.unit or "")
            if not scaled or first.measure != second.measure:
                continue
            quotient = max(second.value / scaled, scaled / second.value)
            told = max(ratio.value, 1 / ratio.value)
            if quotient > 1 and not 0.6 <= quotient / told <= 1.6:
                yield Finding(
                    "ratio-misfit",
                    "warning",
                    f"{_said(reading, ratio)!r} is told beside {_said(reading, first)} and {_said(reading, second)}, which are {quotient:.3g} to 1.",
                    (ratio.quote, first.quote, second.quote),
                )


def _said(reading: Reading, figure: Figure) -> str:
    return reading.report.words(figure.quote)


def _against_yardsticks(figure: Figure, world: World) -> Finding | None:
    """The finding with the nearest yardstick that the figure breaks: its own country's, else the world's."""
    for yardstick in _yardsticks(figure, world):
        ceiling = _number(yardstick.high) or _number(yardstick.value)
        value = in_unit(figure.value, figure.unit or "", yardstick.unit)
        own = yardstick.place == figure.place
        if value is not None and ceiling and value > ceiling * (TOO_MUCH if own else 2.0):
            return _implausible(figure, value / ceiling, _worded(yardstick, ceiling, world))
    return None


def _against_population(figure: Figure, world: World) -> Finding | None:
    """Nobody can have more soldiers, voters or dead than there are people."""
    if figure.unit != "person" or not figure.place or figure.measure == "refugees":
        return None
    for yardstick in world.yardsticks("population", place=figure.place):
        people = _number(yardstick.value)
        if yardstick.place == figure.place and people and figure.value > 1.5 * people:
            return _implausible(figure, figure.value / people, _worded(yardstick, people, world))
    return None


def _against_ceilings(figure: Figure) -> Finding | None:
    for kind, measures, ceiling, unit, what in _CEILINGS:
        if kind_of(figure.unit or "") != kind or (measures is not None and figure.measure not in measures):
            continue
        value = in_unit(figure.value, figure.unit or "", unit)
        if value is not None and value > ceiling:
            return _implausible(figure, value / ceiling, f"{what}: {ceiling:,.10g} {unit}")
    return None


def _implausible(figure: Figure, times: float, yardstick: str) -> Finding:
    return Finding(
        "implausible-figure",
        "alert",
        f"{figure.value:,.10g} {figure.unit} ({figure.measure}) is {times:,.3g} times what is plausible; held against {yardstick}.",
        (figure.quote,),
        yardstick=yardstick,
    )


def _yardsticks(figure: Figure, world: World) -> list[Yardstick]:
    """Those of the figure's own country, latest first, then the world's."""
    rows = world.yardsticks(figure.measure)
    return [r for r in rows if r.place and r.place == figure.place] + [r for r in rows if r.place in {"", "world"}]


def _number(cell: str) -> float:
    """A table's cell as a number; an empty one is 0."""
    return float(cell) if cell else 0.0


def _worded(yardstick: Yardstick, ceiling: float, world: World) -> str:
    where = world.name(yardstick.place) if yardstick.place not in {"", "world"} else "the world"
    return (
        f"at most {ceiling:,.10g} {yardstick.unit} ({yardstick.measure}, {where}, {yardstick.year}; {yardstick.source})"
    )
