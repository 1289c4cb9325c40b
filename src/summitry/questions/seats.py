"""Seats of events to come that are in doubt as things are known now, whatever single reports said before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summitry.facts import Actor
from summitry.questions.answer import Row
from summitry.questions.sources import rows_of
from summitry.record import Attending, Occasion, Record

RULE = "attendance-at-risk"
_AT_RISK = {"questioned": "is in doubt", "declined": "is declined"}
_FIRM = frozenset({"scheduled", "expected"})


def find_seats_at_risk(record: Record, due: Sequence[Occasion]) -> Iterator[Row]:
    """One alert for each known actor whose part in an event that is firmly due is doubted or declined, with the state whose seat
    it leaves empty; all reports that say so stand beside it."""
    for occasion in due:
        for each in occasion.attending if occasion.realis in _FIRM else ():
            if each.actor and each.status in _AT_RISK:
                yield {
                    "rule": RULE,
                    "severity": "alert",
                    "text": f"{each.name}'s part in {occasion.title} {_AT_RISK[each.status]}: {_seat(record, each)}.",
                    "event": occasion.id,
                    "sources": rows_of(part.source for part in each.told if part.status == each.status),
                }


def _seat(record: Record, each: Attending) -> str:
    state = record.world.actor(each.of or each.actor or "")
    if isinstance(state, Actor) and state.kind == "state":
        return f"the seat of {state.name} is at risk"
    return "the seat is at risk"
