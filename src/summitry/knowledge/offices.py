"""Who holds an office on a day."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from summitry.facts import Unknown
from summitry.knowledge.days import first_day, holds, last_day
from summitry.knowledge.roles import LEADER_WORDS, STATE_TITLES, roles_of
from summitry.knowledge.rows import Office, Tenure, several
from summitry.knowledge.spelling import key
from summitry.knowledge.tables import Tables

_LINKS = frozenset({"of", "the", "for", "to", "and"})
# Words too wide to be an office by being part of a title.
_NO_OFFICE = frozenset(
    {
        "minister",
        "secretary",
        "deputy",
        "general",
        "member",
        "first",
        "state",
        "acting",
        "special",
        "council",
        "un",
        "eu",
    }
)
# Heads of government that no head of state is called.
_BESIDE_HEAD_OF_STATE = frozenset({"prime minister", "premier", "pm"})
ACTIVE = frozenset({"holder", "acting", "interim", "disputed"})


class Offices:
    """Offices by what they belong to, and their tenures in order of days."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    @cached_property
    def by_id(self) -> dict[str, Office]:
        """Offices by id."""
        return {office.id: office for office in self._tables.offices}

    @cached_property
    def by_owner(self) -> dict[str, list[Office]]:
        """Offices by the state, organisation or body they are of."""
        found: dict[str, list[Office]] = defaultdict(list)
        for office in self._tables.offices:
            found[office.of].append(office)
        return found

    @cached_property
    def by_office(self) -> dict[str, list[Tenure]]:
        """Tenures by office, earliest first."""
        found: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in sorted(self._tables.tenures, key=lambda row: row.from_):
            found[tenure.office].append(tenure)
        return found

    @cached_property
    def by_holder(self) -> dict[str, list[Tenure]]:
        """Tenures by holder, earliest first."""
        found: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in sorted(self._tables.tenures, key=lambda row: row.from_):
            if tenure.holder:
                found[tenure.holder].append(tenure)
        return found

    @cached_property
    def by_title(self) -> dict[tuple[str, str], list[Office]]:
        """Offices by owner and folded title."""
        found: dict[tuple[str, str], list[Office]] = defaultdict(list)
        for office in self._tables.offices:
            for title in dict.fromkeys(key(words) for words in (office.title, *several(office.also))):
                found[office.of, title].append(office)
        return found

    @cached_property
    def owners_of_title(self) -> dict[str, set[str]]:
        """Whose offices have a folded title."""
        found: dict[str, set[str]] = defaultdict(set)
        for owner, title in self.by_title:
            found[title].add(owner)
        return found

    def named(self, words: str, owner: str, day: str) -> list[Office]:
        """The offices of an owner that the words can mean on a day: by title, else by role."""
        plain = key(words)
        if plain.endswith(" to the un"):
            plain = f"{plain[:-2]}united nations"
        titled = [o for o in self.by_title.get((owner, plain), []) if holds(o.from_, o.to, day) is not False]
        if titled:
            return titled
        owned = [o for o in self.by_owner.get(owner, []) if holds(o.from_, o.to, day) is not False]
        for role in roles_of(words):
            fitting = [o for o in owned if role in several(o.role)]
            if plain in _BESIDE_HEAD_OF_STATE:
                fitting = [o for o in fitting if "head of state" not in several(o.role)]
            if fitting:
                return [o for o in fitting if "deputy" not in o.title.lower()] or fitting
        if plain in STATE_TITLES:
            return [o for o in owned if f" {plain} " in f" {key(o.title)} "]
        return self._partly(plain, owned)

    def _partly(self, plain: str, owned: list[Office]) -> list[Office]:
        """The one office whose title begins with the first of the words and holds the rest: "high representative"."""
        words = [word for word in plain.split() if word not in _LINKS]
        if not words or plain in _NO_OFFICE:
            return []
        found = []
        for office in owned:
            for title in (office.title, *several(office.also)):
                held = key(title).split()
                if held[:1] == words[:1] and set(words) <= set(held):
                    found.append(office)
                    break
        return found if len(found) == 1 else []

    def holding(self, office: str, day: str) -> list[Tenure] | Unknown:
        """The tenures of an office that are in force on a day; why not, where none is or the day cannot be told.

        Where a tenure ends on the day on which another begins, the one that begins is in force. Where someone acts
        for a holder, the one who acts is in force. A rival claimant answers only where no other holds the office.
        """
        rows = self.by_office.get(office, [])
        held = [(row, holds(row.from_, row.to, day)) for row in rows if row.status != "elect"]
        sure = [row for row, holding in held if holding]
        open_ = [row for row, holding in held if holding is None]
        if open_:
            return self._weigh(office, sure, open_, day)
        return self._prefer(office, sure, day)

    def _prefer(self, office: str, sure: list[Tenure], day: str) -> list[Tenure] | Unknown:
        """Of the tenures surely in force, the ones that answer."""
        if any(row.from_ == day for row in sure):
            sure = [row for row in sure if row.to != day or row.from_ == day]
        if any(row.status in {"acting", "interim"} for row in sure):
            sure = [row for row in sure if row.status in {"acting", "interim"}]
        if any(row.status != "disputed" and row.status in ACTIVE for row in sure):
            sure = [row for row in sure if row.status != "disputed"]
        active = [row for row in sure if row.status in ACTIVE and row.holder]
        if active:
            return list({row.holder: row for row in active}.values())
        if sure:
            return Unknown(f"{office} is vacant on {day}")
        return Unknown(f"no holder of {office} is known on {day}")

    def _weigh(self, office: str, sure: list[Tenure], open_: list[Tenure], day: str) -> list[Tenure] | Unknown:
        """Of tenures whose days leave it open, the one holder they all agree on."""
        holders = {row.holder for row in (*sure, *open_)}
        if (
            len(holders) == 1
            and "" not in holders
            and (len(sure) + len(open_) > 1 or self._fills(office, open_[0], day))
        ):
            return [(*sure, *open_)[0]]
        if sure and all(_begins_after(row, sure) for row in open_):
            return self._prefer(office, sure, day)
        known = ", ".join(
            f"{row.holder or 'vacant'} ({row.from_ or '…'} to {row.to or '…'})" for row in (*sure, *open_)
        )
        return Unknown(f"the holder of {office} changed at about {day}, and the day is not known: {known}")

    def _fills(self, office: str, row: Tenure, day: str) -> bool:
        """Whether the neighbour in office left or came on a known day, so that `day` is on this row's side of it."""
        others = [r for r in self.by_office[office] if r is not row and r.status != "elect"]
        before = [
            r.to for r in others if len(row.from_) < 10 and r.to and r.to.startswith(row.from_) and len(r.to) == 10
        ]
        after = [
            r.from_ for r in others if row.to and len(row.to) < 10 and r.from_.startswith(row.to) and len(r.from_) == 10
        ]
        left = holds(row.from_, "", day) or (bool(before) and max(before) <= day)
        stays = not row.to or holds("", row.to, day) or (bool(after) and day <= min(after))
        return bool(left and stays)


def _begins_after(row: Tenure, sure: list[Tenure]) -> bool:
    """Whether a tenure whose beginning is vague can only begin when those in force have ended."""
    ends = [other.to for other in sure if other.status == "holder"]
    return bool(ends) and all(to and len(to) == 10 and first_day(row.from_) <= to <= last_day(row.from_) for to in ends)


def is_leader_word(words: str) -> bool:
    """Whether the words mean whoever leads a state."""
    return key(words) in LEADER_WORDS
