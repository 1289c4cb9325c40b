"""Figures a text gives, and what a check has to say about a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summitry.facts.report import Span

Severity = Literal["info", "warning", "alert"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it measures. `value` in `unit` as read; `quantity_si` the same in SI base units where it has any.

    `of` is the thing counted, `place` and `period` where and when; `source` who gives it (actor id, words or `report`).
    """

    measure: str
    value: float
    unit: str | None
    quote: Span
    quantity_si: float | None = None
    of: str | None = None
    place: str | None = None
    period: str | None = None
    source: str = "report"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: the rule's name, how grave, one sentence for people, the words, and the yardstick held against them."""

    rule: str
    severity: Severity
    text: str
    quotes: tuple[Span, ...]
    yardstick: str | None = None
