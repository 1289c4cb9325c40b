"""Who takes part in an occasion, how sure, since when: worked out from the claims known by a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from summitry.record.claims import Claim, Part
from summitry.record.days import Days
from summitry.record.folding import fold_name
from summitry.record.weighing import realis_of

FIRMNESS = {"invited": 1, "questioned": 2, "possible": 3, "expected": 4, "certain": 5, "attended": 6}


@dataclass(frozen=True, slots=True)
class Attending:
    """One actor's part: its present status, since when, the part that decides it, every part told, those that speak against it."""

    name: str
    actor: str | None
    role: str
    status: str
    since: str
    deciding: Part
    told: tuple[Part, ...]
    against: tuple[Part, ...] = ()

    @property
    def of(self) -> str | None:
        """The state a person comes from."""
        return next((part.of for part in self.told if part.of), None)

    @property
    def represented_by(self) -> str | None:
        """Who goes in its stead."""
        return self.deciding.represented_by

    def row(self) -> dict[str, Any]:
        """As an event row has it."""
        return {
            "name": self.name,
            "actor": self.actor,
            "role": self.role,
            "status": self.status,
            "cue": self.deciding.cue,
            "quote": list(self.deciding.source.span),
            "source": self.deciding.says,
            "represented_by": self.represented_by,
        }


def attendance(claims: Sequence[Claim], days: Days | None) -> tuple[Attending, ...]:
    """Everybody the claims, oldest first, name for an event that has these days; a name without an actor is joined to the one actor it can be."""
    keys = _keys(claims)
    told: dict[str, list[tuple[Part, str]]] = {}
    for claim in claims:
        for part in claim.parts:
            told.setdefault(keys[part.actor or fold_name(part.name)], []).append((part, _status(part, claim, days)))
    in_person = {part.of for parts in told.values() for part, _ in parts if part.of}
    # "Russia" beside "Vladimir Putin" is one seat told twice.
    return tuple(_weigh(parts) for key, parts in told.items() if key not in in_person)


def _keys(claims: Sequence[Claim]) -> dict[str, str]:
    actors: dict[str, set[str]] = {}
    names: set[str] = set()
    for claim in claims:
        for part in claim.parts:
            if part.actor:
                actors.setdefault(part.actor, set()).update(fold_name(part.name).split())
            else:
                names.add(fold_name(part.name))
    keys = {actor: actor for actor in actors}
    for name in names:
        fitting = [actor for actor, words in actors.items() if set(name.split()) <= words]
        keys[name] = fitting[0] if len(fitting) == 1 else name
    return keys


def _status(part: Part, claim: Claim, days: Days | None) -> str:
    if part.status == "attended" and realis_of(claim, days) != "past":
        return "certain"
    return part.status


def _weigh(told: list[tuple[Part, str]]) -> Attending:
    deciding, status = told[0]
    since, against = deciding.source.known_on, []
    for part, new in told[1:]:
        day = part.source.known_on
        if new == status:
            deciding = part
            continue
        if {new, status} == {"attended", "declined"}:
            against.append(part)
            continue
        if status == "attended" or (new == "invited" and status != "declined"):
            continue
        same_day = day == deciding.source.known_on
        if same_day and new != "declined" and status == "declined":
            continue
        if same_day and FIRMNESS.get(new, 0) > FIRMNESS.get(status, 0) and new != "attended" and status != "invited":
            continue
        deciding, status, since = part, new, day
    parts = tuple(part for part, _ in told)
    longest = max(parts, key=lambda part: (part.actor is not None, len(part.name)))
    role = next((part.role for part in reversed(parts) if part.role != "participant"), "participant")
    return Attending(longest.name, longest.actor, role, status, since, deciding, parts, tuple(against))
