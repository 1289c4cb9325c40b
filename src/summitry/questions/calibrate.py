"""How often did it come true? Each cue's record, and the chance it gives once there are cases enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import sqrt
from typing import Literal

from summitry.questions.answer import Answer, Row
from summitry.questions.sources import rows_of
from summitry.record import Claim, Occasion, Record, Source

FEWEST_CASES = 20
"""Below it no chance is stated: the interval is wider than any use of it."""

_IN_PASSING = 150
"""Answered events that chances are worked out from when another question needs them."""

_EXAMPLES = 3
"""Sources shown with a line."""

_Z = 1.96
"""The normal deviate of a 95 per cent interval."""

COLUMNS = (
    ("of", "of"),
    ("how sure", "realis"),
    ("cue", "cue"),
    ("source", "by"),
    ("cases", "cases"),
    ("came true", "true"),
    ("share", "share"),
    ("from", "low"),
    ("to", "high"),
)

Of = Literal["event", "attendance"]
Key = tuple[Of, str, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Case:
    """One announcement that was answered: what it said, by which word, from whom, and whether it came true."""

    of: Of
    realis: str
    cue: str | None
    source: Source
    true: bool


@dataclass(slots=True)
class Tally:
    """How many cases came true, of how many, with the first of them as examples."""

    true: int = 0
    cases: int = 0
    examples: list[Source] = field(default_factory=list)

    def count(self, case: Case) -> None:
        """One case more."""
        self.true += case.true
        self.cases += 1
        if len(self.examples) < _EXAMPLES:
            self.examples.append(case.source)


def wilson(true: int, cases: int) -> tuple[float, float]:
    """The Wilson score interval of a share, 95 per cent.

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).

    >>> [round(end, 3) for end in wilson(18, 20)]
    [0.699, 0.972]
    """
    share = true / cases
    middle = share + _Z**2 / (2 * cases)
    spread = _Z * sqrt(share * (1 - share) / cases + _Z**2 / (4 * cases**2))
    whole = 1 + _Z**2 / cases
    return max((middle - spread) / whole, 0.0), min((middle + spread) / whole, 1.0)


def find_cases(occasions: Iterable[Occasion]) -> list[Case]:
    """The announcements of these events that later reports answer; each source counts once for each event and degree."""
    return [case for occasion in occasions for case in (*_event_cases(occasion), *_attendance_cases(occasion))]


def _event_cases(occasion: Occasion) -> list[Case]:
    if occasion.realis not in ("past", "cancelled", "denied"):
        return []
    found: dict[tuple[str, str], Case] = {}
    for claim in occasion.claims:
        if claim.realis in ("past", "cancelled", "denied", "wanted") or claim is occasion.deciding:
            continue
        if claim.days and claim.days.last < claim.known_on:
            continue
        true = occasion.realis == "past" and _kept(claim, occasion)
        found[claim.source.origin, claim.realis] = Case("event", claim.realis, _cue(claim.cue), claim.source, true)
    return list(found.values())


def _kept(claim: Claim, occasion: Occasion) -> bool:
    return claim.days is None or occasion.dated.days is None or claim.days.meets(occasion.dated.days)


def _attendance_cases(occasion: Occasion) -> list[Case]:
    if occasion.realis != "past":
        return []
    found: dict[tuple[str, str, str], Case] = {}
    for each in occasion.attending:
        if each.status not in ("attended", "declined"):
            continue
        for part in each.told:
            if part.status in ("attended", "declined", "invited"):
                continue
            found[each.name, part.source.origin, part.status] = Case(
                "attendance", part.status, _cue(part.cue), part.source, each.status == "attended"
            )
    return list(found.values())


def _cue(words: str | None) -> str | None:
    return " ".join(words.lower().split()) if words else None


def count_cases(cases: Iterable[Case]) -> dict[Key, Tally]:
    """The tally of each degree, each cue of it, and each publisher of it."""
    counts: dict[Key, Tally] = defaultdict(Tally)
    for case in cases:
        keys: set[Key] = {(case.of, case.realis, None, None)}
        keys |= {(case.of, case.realis, case.cue, None)} if case.cue else set()
        keys |= {(case.of, case.realis, None, case.source.publisher)} if case.source.publisher else set()
        for key in keys:
            counts[key].count(case)
    return counts


def ask_calibrate(record: Record, *, as_of: date) -> Answer:
    """How often what was announced came true, by degree, by cue word and by source, with counts and 95 per cent intervals.

    A share is stated from twenty cases on, never before; the counts always.
    """
    found = record.answered(as_of)
    counts = count_cases(find_cases(found.occasions))
    in_order = sorted(counts, key=lambda key: (key[0], key[1], key[2] or "", key[3] or ""))
    rows = [_row(key, counts[key]) for key in in_order]
    few = sum(1 for row in rows if row["share"] is None)
    unknown = [f"{few} of {len(rows)} lines have fewer than {FEWEST_CASES} cases: no share is stated"] if few else []
    newest = [f"only the newest {len(found.occasions)} events answered are counted"] if found.more else []
    return Answer("calibrate", as_of, rows, COLUMNS, [*unknown, *newest])


def _row(key: Key, tally: Tally) -> Row:
    of, realis, cue, publisher = key
    low, high = wilson(tally.true, tally.cases)
    return {
        "of": of,
        "realis": realis,
        "cue": cue,
        "by": publisher,
        "cases": tally.cases,
        "true": tally.true,
        "share": round(tally.true / tally.cases, 3) if tally.cases >= FEWEST_CASES else None,
        "low": round(low, 3),
        "high": round(high, 3),
        "sources": rows_of(tally.examples),
    }


@dataclass(frozen=True, slots=True)
class Chances:
    """The chances that the record's own outcomes give, where there are cases enough."""

    counts: Mapping[Key, Tally]

    @staticmethod
    def known(record: Record, as_of: date) -> Chances:
        """From the events answered by a day, the newest ones."""
        return Chances(count_cases(find_cases(record.answered(as_of, _IN_PASSING).occasions)))

    def row(self, occasion: Occasion) -> Row:
        """`chance` with its interval and cases, for an event that is announced; nothing where cases are few."""
        cue = _cue(occasion.deciding.cue)
        for key in (("event", occasion.realis, cue, None), ("event", occasion.realis, None, None)):
            tally = self.counts.get(key, Tally())
            if tally.cases >= FEWEST_CASES:
                low, high = wilson(tally.true, tally.cases)
                return {
                    "chance": {
                        "share": round(tally.true / tally.cases, 3),
                        "low": round(low, 3),
                        "high": round(high, 3),
                        "cases": tally.cases,
                    }
                }
        return {}
