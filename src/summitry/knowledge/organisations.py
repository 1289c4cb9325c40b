"""Who belongs to what on a day, and which bodies an organisation has."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from summitry.facts import Unknown
from summitry.knowledge.days import holds
from summitry.knowledge.rows import Body, Membership, Part
from summitry.knowledge.tables import Tables

INSIDE = "member"


class Organisations:
    """Memberships by organisation and by member; bodies by organisation."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    @cached_property
    def by_organisation(self) -> dict[str, list[Membership]]:
        """Memberships by organisation."""
        found: dict[str, list[Membership]] = defaultdict(list)
        for row in self._tables.memberships:
            found[row.organisation].append(row)
        return found

    @cached_property
    def by_member(self) -> dict[str, list[Membership]]:
        """Memberships by member."""
        found: dict[str, list[Membership]] = defaultdict(list)
        for row in self._tables.memberships:
            found[row.member].append(row)
        return found

    @cached_property
    def bodies(self) -> dict[str, list[Body]]:
        """Bodies by organisation."""
        found: dict[str, list[Body]] = defaultdict(list)
        for row in self._tables.bodies:
            found[row.organisation].append(row)
        return found

    @cached_property
    def wholes(self) -> dict[str, list[Part]]:
        """What an agency, court or mission belongs to."""
        found: dict[str, list[Part]] = defaultdict(list)
        for row in self._tables.parts:
            found[row.part].append(row)
        return found

    @cached_property
    def parts(self) -> dict[str, list[Part]]:
        """The agencies, courts and missions of an organisation."""
        found: dict[str, list[Part]] = defaultdict(list)
        for row in self._tables.parts:
            found[row.whole].append(row)
        return found

    def members(self, organisation: str, day: str, status: str = INSIDE) -> list[str] | Unknown:
        """The ids of an organisation's members (or others of a status) on a day, in alphabetical order of ids.

        A suspended member is a member still. One whose joining or leaving fell at about that day, on a day not
        known, makes the whole list Unknown.
        """
        rows = self.by_organisation.get(organisation, [])
        if not rows:
            return Unknown(f"the members of {organisation} are not in the tables")
        found = set()
        for row in rows:
            if row.status != status:
                continue
            held = holds(row.from_, row.to, day)
            if held is None and not self._surely(organisation, row.member, status, day):
                return Unknown(f"whether {row.member} belonged to {organisation} on {day} is not known to the day")
            if held:
                found.add(row.member)
        return sorted(found)

    def _surely(self, organisation: str, member: str, status: str, day: str) -> bool:
        """Whether another row of the same member and status settles the day."""
        rows = [r for r in self.by_member.get(member, []) if r.organisation == organisation and r.status == status]
        return any(holds(r.from_, r.to, day) for r in rows)

    def is_member(self, member: str, organisation: str, day: str) -> bool | Unknown:
        """Whether a state is a member of an organisation on a day."""
        rows = self.by_organisation.get(organisation, [])
        if not any(row.status == INSIDE for row in rows):
            return Unknown(f"the members of {organisation} are not in the tables")
        held = [holds(row.from_, row.to, day) for row in rows if row.member == member and row.status == INSIDE]
        if any(held):
            return True
        if None in held:
            return Unknown(f"{member} joined or left {organisation} at about {day}, and the day is not known")
        return False
