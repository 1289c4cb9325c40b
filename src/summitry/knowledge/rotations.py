"""Whose turn it is: what a rule of rotation forecasts, and what happened instead."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from summitry.facts import Unknown
from summitry.knowledge.days import holds, last_day
from summitry.knowledge.rows import Rotation, Turn, several
from summitry.knowledge.tables import Tables

_TERM = re.compile(r"P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?")


@dataclass(frozen=True, slots=True)
class Forecast:
    """The turn after the one of a day: when it begins, whose it is by the rule, and whose it became or is agreed to be.

    `by_rule` is None where the rule has no fixed order; `agreed` None where no turn is recorded.
    """

    rotation: str
    organisation: str
    office: str
    begins: str
    by_rule: str | None
    agreed: str | None
    status: str
    rule: str


class Rotations:
    """Rules of rotation and their turns."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    @cached_property
    def by_organisation(self) -> dict[str, list[Rotation]]:
        """Rules by organisation."""
        found: dict[str, list[Rotation]] = defaultdict(list)
        for row in self._tables.rotations:
            found[row.organisation].append(row)
        return found

    @cached_property
    def turns(self) -> dict[str, list[Turn]]:
        """Turns by rotation, earliest first; skipped ones are not turns."""
        found: dict[str, list[Turn]] = defaultdict(list)
        for row in sorted(self._tables.turns, key=lambda turn: turn.from_):
            if row.status != "skipped":
                found[row.rotation].append(row)
        return found

    def holder(self, rotation: Rotation, day: str) -> list[str] | Unknown:
        """Whose turn it is on a day: what is recorded, else what a rule of fixed order gives."""
        turns = self.turns.get(rotation.id, [])
        sure = [turn for turn in turns if holds(turn.from_, turn.to, day)]
        if len(sure) > 1 and any(turn.from_ == day for turn in sure):
            sure = [turn for turn in sure if turn.from_ == day]
        open_ = [turn for turn in turns if holds(turn.from_, turn.to, day) is None]
        holders = list(dict.fromkeys(turn.holder for turn in (sure or open_)))
        if (sure and not open_) or (len(holders) == 1 and {turn.holder for turn in open_} <= set(holders)):
            return holders
        if open_:
            return Unknown(f"the turn of {rotation.id} changed at about {day}, and the day is not known")
        if turns and day < turns[-1].from_:
            return Unknown(f"no turn of {rotation.id} is recorded on {day}")
        given = turn_by_rule(rotation, day)
        return (
            [given] if given else Unknown(f"no turn of {rotation.id} is recorded on {day} and its order is not fixed")
        )

    def next_turn(self, rotation: Rotation, day: str) -> Forecast | None:
        """The first turn that begins after a day; None where neither the rule nor the record tells when."""
        coming = [
            turn for turn in self.turns.get(rotation.id, []) if turn.from_ > day and holds(turn.from_, "", day) is False
        ]
        begins_by_rule, by_rule = _next_by_rule(rotation, day)
        if coming:
            turn = coming[0]
            return Forecast(
                rotation.id, rotation.organisation, rotation.office, turn.from_,
                turn_by_rule(rotation, last_day(turn.from_)), turn.holder, turn.status, rotation.rule,
            )  # fmt: skip
        if begins_by_rule is None:
            return None
        return Forecast(
            rotation.id,
            rotation.organisation,
            rotation.office,
            begins_by_rule,
            by_rule,
            None,
            "forecast",
            rotation.rule,
        )


def _months(term: str) -> int:
    """The months of an ISO duration in years and months; 0 where it is none."""
    match = _TERM.fullmatch(term)
    return int(match.group(1) or 0) * 12 + int(match.group(2) or 0) if match else 0


def _index(rotation: Rotation, day: str) -> int | None:
    """How many whole terms lie between the start of a rotation and a day."""
    months = _months(rotation.term)
    if not months or len(rotation.start) != 10 or len(day) != 10 or day > "9000" or day < rotation.start:
        return None
    start, on = date.fromisoformat(rotation.start), day
    passed = (int(on[:4]) - start.year) * 12 + int(on[5:7]) - start.month
    if int(on[8:]) < start.day:
        passed -= 1
    return passed // months


def turn_by_rule(rotation: Rotation, day: str) -> str | None:
    """Whose turn a rule of fixed order gives on a day, with no regard to what happened."""
    order, index = several(rotation.order), _index(rotation, day)
    return order[index % len(order)] if order and index is not None else None


def _next_by_rule(rotation: Rotation, day: str) -> tuple[str | None, str | None]:
    """When the next term begins by the rule, and whose it is."""
    index = _index(rotation, day)
    if index is None:
        return None, None
    start = date.fromisoformat(rotation.start)
    months = start.month - 1 + (index + 1) * _months(rotation.term)
    begins = f"{start.year + months // 12:04d}-{months % 12 + 1:02d}-{start.day:02d}"
    return begins, turn_by_rule(rotation, begins)
