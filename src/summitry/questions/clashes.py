"""Contradictions that only several reports together show: two places at once, two holders, two figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from math import inf
from typing import Any

from summitry.facts import Actor, Place, kilometres
from summitry.questions.answer import Row
from summitry.questions.answering import name_of
from summitry.questions.sources import rows_of
from summitry.record import Attending, Fact, Occasion, Record, Window

_THERE = ("attended", "certain", "expected")

_APART = 1.25
"""Two figures on one thing, place and period that differ by more than a quarter are not one figure rounded."""

_SLIP = 50
"""Figures so many times apart are no two counts of one thing: a unit or a mark has slipped."""

_NEIGHBOURS_KM, _FAR_KM = 300, 3000
"""Nearer places are no clash: one is driven to. Beyond the further distance two public occasions on one day can hardly be."""

_NEWEST = 800


def find_clashes(record: Record, as_of: date, window: Window) -> Iterator[Row]:
    """Persons told to be in two countries on one day."""
    noted = record.clashes(as_of)
    for (actor, day), that_day in noted.items():
        if window.range is not None and not window.range.first <= day <= window.range.last:
            continue
        there = [(each, part) for each in that_day if (part := _there(each, actor)) and _on(each, day)]
        for number, (one, mine) in enumerate(there):
            other = next((pair for pair in there[number + 1 :] if _apart((one, mine), pair)), None)
            if other is not None:
                yield _clash(record, day, (one, mine), other)
                break


def _there(occasion: Occasion, actor: str) -> Attending | None:
    return next(
        (each for each in occasion.attending if each.actor == actor and each.of and each.status in _THERE), None
    )


def _on(occasion: Occasion, day: str) -> bool:
    days = occasion.dated.days
    return (
        days is not None and days.first == days.last == day and occasion.realis not in ("cancelled", "denied", "wanted")
    )


def _apart(one: tuple[Occasion, Attending], other: tuple[Occasion, Attending]) -> bool:
    """Whether two reports put one person in two countries; one report that tells of both tells of a journey."""
    a, b = one[0].place, other[0].place
    if not (a and b and a["country"] and b["country"] and a["country"] != b["country"]):
        return False
    origins = [{part.source.origin for part in each[1].told} for each in (one, other)]
    return not origins[0] & origins[1] and _kilometres(a, b) > _NEIGHBOURS_KM


def _kilometres(a: Mapping[str, Any], b: Mapping[str, Any]) -> float:
    """The way between two places of event rows; endless where it is not known."""
    found = kilometres(Place(**a), Place(**b))
    return inf if found is None else found


def _clash(record: Record, day: str, one: tuple[Occasion, Attending], other: tuple[Occasion, Attending]) -> Row:
    places = [each[0].place["name"] for each in (one, other) if each[0].place]
    told = "is told to have been" if all(each[1].status == "attended" for each in (one, other)) else "is told to be"
    actor = one[1].actor or one[1].name
    ends = [each[0].place for each in (one, other) if each[0].place]
    return {
        "rule": "clash",
        "severity": "warning" if len(ends) == 2 and _kilometres(ends[0], ends[1]) > _FAR_KM else "info",
        "text": f"{name_of(record, actor)} {told} in {' and in '.join(places)} on {day}",
        "event": one[0].id,
        "sources": rows_of([one[1].deciding.source, other[1].deciding.source]),
    }


def find_double_holders(record: Record, as_of: date) -> Iterator[Row]:
    """Offices that two are told to hold at a time: a holder told before is told again after another was."""
    held: dict[str, list[Fact]] = defaultdict(list)
    for fact in record.facts("tenure", as_of, {"status": ("current",)}, newest=_NEWEST):
        if fact["holder"] and _named_office(record, fact):
            held[fact["office"].lower()].append(fact)
    for facts in held.values():
        for first, second in pairwise(facts):
            again = [
                each
                for each in facts
                if each["holder"] == first["holder"] and each.source.known_on >= second.source.known_on
            ]
            if first["holder"] == second["holder"] or not again:
                continue
            names = f"{name_of(record, first['holder'])} and {name_of(record, second['holder'])}"
            yield {
                "rule": "clash",
                "severity": "warning",
                "text": f"{first['office']}: both {names} are told to hold it on {second.source.known_on}",
                "event": None,
                "sources": rows_of([first.source, second.source, again[-1].source]),
            }
            break


def _named_office(record: Record, fact: Fact) -> bool:
    """Whether it is said whose office it is, and the holder is a known person: "the president" is many offices."""
    office = fact["office"].lower()
    return ("/" in office or " of " in office) and isinstance(record.world.actor(fact["holder"]), Actor)


def find_figure_gaps(record: Record, as_of: date) -> Iterator[Row]:
    """Figures on one thing, place and period that differ by more than rounding explains."""
    told: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in record.facts("figure", as_of, newest=_NEWEST):
        if fact["topic"] and fact["place"] and fact["period"] and fact["of"] != fact["measure"]:
            told[fact["topic"], "si" if fact["quantity_si"] is not None else fact["unit"] or ""].append(fact)
    for facts in told.values():
        lowest, highest = min(facts, key=_size), max(facts, key=_size)
        if lowest.source.origin == highest.source.origin or _size(lowest) <= 0:
            continue
        if _size(highest) / _size(lowest) > _APART:
            text = f"{lowest['measure']} of {lowest['of']}: {_amount(lowest)} and {_amount(highest)}"
            yield {
                "rule": "contradiction",
                "severity": "warning" if _size(highest) / _size(lowest) >= _SLIP else "info",
                "text": " ".join(filter(None, (text, lowest["place"] and f"in {lowest['place']}", lowest["period"]))),
                "event": None,
                "sources": rows_of([lowest.source, highest.source]),
            }


def _size(fact: Fact) -> float:
    return abs(float(fact["quantity_si"] if fact["quantity_si"] is not None else fact["value"]))


def _amount(fact: Fact) -> str:
    return f"{fact['value']:,.10g} {fact['unit'] or ''}".strip()
