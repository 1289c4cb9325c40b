"""What is exported: the events of a window of a record as known on a day, and all that the same reports say; in steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from summitry.facts import Actor
from summitry.record import ALL, Fact, Occasion, Record, Window
from summitry.record.identity import Identity, find_identities
from summitry.record.loading import load_occasions
from summitry.record.occasions import find_renamed
from summitry.record.whole import find_actors, find_ids, find_reports, find_telling, load_reports

Row = dict[str, Any]
Each = TypeVar("Each")

STEP = 400
"""Events or reports worked on at once."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as it stands, what other systems know it by, and the uid of the event it is part of."""

    occasion: Occasion
    identity: Identity
    parent: str | None = None

    def row(self) -> Row:
        """The event's fields as answers print them, with `uid`, `revision`, the `parent`'s uid, and the days it was first and last spoken of."""
        known = [claim.known_on for claim in self.occasion.claims]
        row = self.occasion.row()
        return row | {
            "uid": self.identity.uid,
            "parent": self.parent,
            "revision": self.identity.revision,
            "first_known": min(known),
            "last_known": max(known),
        }


@dataclass(frozen=True, slots=True)
class Selection:
    """A record cut to a window and a day; nothing is loaded before it is asked for."""

    record: Record
    as_of: date
    window: Window = ALL

    def events(self) -> Iterator[Told]:
        """Every event of the window, by its days."""
        for some in steps(self._ids()):
            yield from self._told(some)

    def _told(self, ids: list[str]) -> list[Told]:
        """Some events from one state of the record; one that was given another id meanwhile is found under that."""
        with self.record.asking() as connection:
            renamed = find_renamed(connection, set(ids))
            occasions = load_occasions(
                connection, list(dict.fromkeys(renamed.get(each, each) for each in ids)), self._day
            )
            above = [each.part_of for each in occasions if each.part_of]
            wanted = dict.fromkeys([*(each.id for each in occasions), *above])
            known = find_identities(connection, list(wanted), self._day)
        parents = {each: identity.uid for each, identity in known.items()}
        return [Told(each, known[each.id], parents.get(each.part_of or "")) for each in occasions]

    def report_steps(self) -> Iterator[list[Row]]:
        """The reports, `STEP` at a time: all of the record, or with a narrower window those that tell of its events."""
        with self.record.asking() as connection:
            ids = find_reports(connection, self._day)
        if self.window != ALL:
            telling = self._telling()
            ids = [each for each in ids if each in telling]
        for some in steps(ids):
            with self.record.asking() as connection:
                yield list(load_reports(connection, some))

    def report(self, report_id: str) -> Row:
        """One report."""
        with self.record.asking() as connection:
            return next(load_reports(connection, [report_id]))

    def urls(self, reports: Iterable[str]) -> dict[str, str]:
        """The addresses of those of some reports that have one."""
        with self.record.asking() as connection:
            return {each["id"]: each["url"] for each in load_reports(connection, sorted(reports)) if each["url"]}

    def facts(self, name: str, reports: Sequence[Row]) -> list[Fact]:
        """The facts of one kind that these reports tell."""
        return self.record.facts(name, self.as_of, {"report": [each["id"] for each in reports]})

    def actors(self, ids: Sequence[str]) -> dict[str, Actor]:
        """Actors by their ids: as the world knows them, else as reports name them."""
        found = {each: actor for each in ids if isinstance(actor := self.record.world.actor(each), Actor)}
        missing = [each for each in ids if each not in found]
        if missing:
            with self.record.asking() as connection:
                named = find_actors(connection, missing)
            for each, (name, kind) in named.items():
                found[each] = Actor(each, name, kind)  # type: ignore[arg-type]
        return found

    def country(self, state: str | None) -> str | None:
        """The ISO 3166-1 alpha-2 code of a state's id, where it has one.

        >>> from summitry.record import open_record
        >>> with open_record("sqlite:///:memory:") as record:
        ...     Selection(record, date(2026, 3, 2)).country("arm")
        'AM'
        """
        row = self.record.world.states.get(state) if state else None
        return (row.iso2 or None) if row else None

    @property
    def _day(self) -> str:
        return self.as_of.isoformat()

    def _ids(self) -> list[str]:
        with self.record.asking() as connection:
            return find_ids(connection, self.window, self._day)

    def _telling(self) -> set[str]:
        found: set[str] = set()
        for some in steps(self._ids()):
            with self.record.asking() as connection:
                found |= find_telling(connection, some, self._day)
        return found


def steps(many: Iterable[Each]) -> Iterator[list[Each]]:
    """Many things in lists of `STEP`."""
    left = iter(many)
    while some := list(islice(left, STEP)):
        yield some
