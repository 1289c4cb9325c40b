"""Figures of one report held against each other: slipped decimal signs, and ratios that do not fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, pairwise

from summitry.checks.units import in_unit, kind_of
from summitry.facts import Figure, Finding, Reading

NEAR = 120
"""Characters within which a ratio and the figures it is told with stand."""
MOST = 12
"""Figures of one measure and place that are compared with each other; a table of figures is not."""


def find_slipped_points(reading: Reading) -> Iterator[Finding]:
    """One `implausible-figure` for two figures of one measure whose digits agree and whose size is a thousandfold apart
    ("4,083 tonnes" beside "over 4 tonnes")."""
    groups: dict[tuple[str, str | None], list[Figure]] = defaultdict(list)
    for figure in reading.figures:
        if (
            figure.unit
            and figure.unit != "times"
            and figure.value > 0
            and figure.measure != kind_of(figure.unit) != figure.unit
        ):
            groups[figure.measure, figure.place].append(figure)
    for group in groups.values():
        for first, second in combinations(group[:MOST], 2):
            small, large = sorted((first, second), key=lambda f: f.value)
            scaled = in_unit(small.value, small.unit or "", large.unit or "")
            if scaled and 900 <= large.value / scaled <= 1100 and f"{large.value:e}"[0] == f"{small.value:e}"[0]:
                yield _slipped(reading, large, small)


def find_ratio_misfits(reading: Reading) -> Iterator[Finding]:
    """One `ratio-misfit` where a report says "doubled" beside two figures whose quotient is far from it."""
    for ratio in (f for f in reading.figures if f.unit == "times"):
        near = [f for f in reading.figures if f.unit != "times" and f.value > 0]
        near = [f for f in near if abs(f.quote[0] - ratio.quote[0]) < NEAR]
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
                    f"{_said(reading, ratio)!r} is told beside {_said(reading, first)} and {_said(reading, second)}, "
                    f"which are {quotient:.3g} to 1.",
                    (ratio.quote, first.quote, second.quote),
                )


def _slipped(reading: Reading, large: Figure, small: Figure) -> Finding:
    return Finding(
        "implausible-figure",
        "alert",
        f"{_said(reading, large)} and {_said(reading, small)} cannot both be {large.measure}: "
        "a decimal sign was likely read as thousands.",
        (large.quote, small.quote),
        yardstick=f"{_said(reading, small)} in the same report",
    )


def _said(reading: Reading, figure: Figure) -> str:
    return reading.report.words(figure.quote)
