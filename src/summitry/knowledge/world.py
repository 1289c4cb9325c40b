"""The world as the tables have it: who is who on which day."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from summitry.facts import Actor, ActorKind, Ambiguous, Place, Resolution, Unknown
from summitry.knowledge import rows
from summitry.knowledge.days import Day, holds, iso
from summitry.knowledge.find import Finder
from summitry.knowledge.leaders import leader_offices
from summitry.knowledge.names import Names
from summitry.knowledge.offices import Offices, is_leader_word
from summitry.knowledge.organisations import Organisations
from summitry.knowledge.roles import STANDINGS
from summitry.knowledge.rotations import Forecast, Rotations
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key
from summitry.knowledge.tables import Tables

# The words for whoever presides over an organisation whose presidency goes round its states, and where ministers do.
_CHAIRS = frozenset(
    "chair|chairman|chairwoman|chairperson|chairperson in office|chairman in office|chair in office".split("|")
)
_MINISTERS_PRESIDE = frozenset({"osce", "coe"})


class World:
    """The look-ups. Each gives an Actor (or a list, or a bool), Ambiguous with its candidates, or Unknown with its reason.

    `on` is a date, or ISO words at any precision; without it the present is meant: what the tables give no end.
    Nothing is guessed: where the tables know a change to the month only, a day in that month is Unknown.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.tables = Tables(folder)
        self.offices = Offices(self.tables)
        self.organisations = Organisations(self.tables)
        self.rotations = Rotations(self.tables)
        self._actors: dict[str, Actor] = {}

    @cached_property
    def names(self) -> Names:
        """Every name of the tables."""
        return Names(self.tables)

    @cached_property
    def finder(self) -> Finder:
        """What words name or describe."""
        return Finder(self)

    @cached_property
    def states(self) -> dict[str, rows.State]:
        """States by id."""
        return {row.id: row for row in self.tables.states}

    @cached_property
    def persons(self) -> dict[str, rows.Person]:
        """Persons by id."""
        return {row.id: row for row in self.tables.persons}

    @cached_property
    def organisation_rows(self) -> dict[str, rows.Organisation]:
        """Organisations by id."""
        return {row.id: row for row in self.tables.organisations}

    @cached_property
    def bodies(self) -> dict[str, rows.Body]:
        """Bodies by id."""
        return {row.id: row for row in self.tables.bodies}

    def actor(self, actor_id: str) -> Actor | Unknown:
        """The actor of an id."""
        known = self._actors.get(actor_id)
        if known is None:
            made = self._made(actor_id)
            if isinstance(made, Unknown):
                return made
            known = self._actors[actor_id] = made
        return known

    def _made(self, actor_id: str) -> Actor | Unknown:
        """The actor of an id, from whichever relation has it."""
        if row := self.states.get(actor_id):
            return Actor(row.id, row.name, "state")
        if org := self.organisation_rows.get(actor_id):
            return Actor(org.id, org.name, "group" if org.kind == "group" else "organisation")
        if body := self.bodies.get(actor_id):
            return Actor(body.id, body.name, "body", of=body.organisation)
        if person := self.persons.get(actor_id):
            sex = person.sex if person.sex in {"m", "f"} else None
            return Actor(person.id, person.name, "person", of=person.state or None, sex=sex)  # type: ignore[arg-type]
        if office := self.offices.by_id.get(actor_id):
            return Actor(office.id, office.title, "office", of=office.of, office=office.title)
        if place := self.places_by_id.get(actor_id):
            return Actor(place.id, place.name, "place", of=place.country or None)
        return Unknown(f"no actor has the id {actor_id!r}")

    def find(self, words: str, on: Day = None) -> Resolution:
        """Who is named or described by the words on a day: a name, a metonym, "president of Togo", "the Belarusian leader"."""
        return self.finder.find(words, iso(on))

    def holder(self, office: str, of: str, on: Day = None) -> Resolution:
        """Who holds an office of a state, organisation or body on a day; acting and interim holders are holders."""
        owner = self.owner(of, on)
        if not isinstance(owner, Actor):
            return owner
        whole = f"{of} {office}"
        titled = (owner.id, key(whole)) in self.offices.by_title
        first, _, rest = office.partition(" ")
        if (
            not titled
            and rest
            and first.lower() in STANDINGS
            and not self.offices.by_title.get((owner.id, key(office)))
        ):
            office = rest
        return self.holder_of(whole if titled else office, owner.id, iso(on))

    def holder_of(self, office: str, owner: str, day: str) -> Resolution:
        """Who holds an office of the state or organisation with this id on an ISO day."""
        leader = is_leader_word(office) and owner in self.states
        offices = leader_offices(self, owner, day) if leader else self.offices.named(office, owner, day)
        if (
            owner in self.bodies
            and key(office) in _CHAIRS | {"president", "presidency"}
            and (rules := self._presiding([owner]))
        ):
            turn = self.rotations.holder(rules[0], day)
            if not isinstance(turn, Unknown) and len(turn) == 1:
                return self.actor(turn[0])
        if key(office) in _CHAIRS and not self.offices.by_title.get((owner, key(office))):
            presiding = self._presiding_person(owner, day)
            if presiding:
                return presiding
        offices = offices or self._of_kin(office, owner, day)
        name = self.name(owner)
        if not offices:
            return Unknown(f"no office {office!r} of {name} is in the tables")
        found: dict[str, Actor] = {}
        reason = ""
        for row in offices:
            tenures = self.offices.holding(row.id, day)
            if isinstance(tenures, Unknown):
                reason = reason or tenures.reason
                continue
            for tenure in tenures:
                held = self.in_office(tenure.holder, row)
                if isinstance(held, Actor):
                    found.setdefault(held.id, held)
        if len(found) == 1 and not reason:
            return next(iter(found.values()))
        if found and not (reason and len(found) == 1):
            return Ambiguous(f"{office} of {name}", tuple(found.values()), f"{len(found)} hold or claim it on {day}")
        if found and "not known" not in reason:
            return next(iter(found.values()))
        return Unknown(reason or f"no holder of {office} of {name} on {day}")

    def _of_kin(self, office: str, owner: str, day: str) -> list[rows.Office]:
        """The office meant where it belongs to the organisation of a body, or to an agency of an organisation."""
        if body := self.bodies.get(owner):
            whole = self.organisation_rows.get(body.organisation)
            known = (f"{whole.name} ", f"{whole.acronym} ") if whole else ()
            names = (body.name, *several(body.also))
            bare = [name.removeprefix(part) for name in names for part in known if name.startswith(part)]
            words = [said for name in (*names, *bare) for said in (f"{office} of the {name}", f"{name} {office}")]
            if body.level == "secretariat":
                words.append(office)
            return next((found for each in words if (found := self.offices.named(each, body.organisation, day))), [])
        parts = self.organisations.parts.get(owner, [])
        return [row for part in parts for row in self.offices.by_title.get((part.part, key(office)), [])]

    def _presiding_person(self, owner: str, day: str) -> Resolution | None:
        """Who presides for the state whose turn it is: its leader, or its foreign minister where ministers preside."""
        body = self.bodies.get(owner)
        turns = self._presiding([owner, body.organisation] if body and body.level == "heads" else [owner])
        states = self.rotations.holder(turns[0], day) if turns else []
        if isinstance(states, Unknown) or len(states) != 1 or states[0] not in self.states:
            return None
        role = "foreign minister" if owner in _MINISTERS_PRESIDE else "leader"
        return self.holder_of(role, states[0], day)

    def in_office(self, holder: str, office: rows.Office) -> Actor | Unknown:
        """A holder as an actor, with the title of the office."""
        actor = self.actor(holder)
        if isinstance(actor, Unknown):
            return actor
        if actor.kind != "person":
            return actor
        return Actor(actor.id, actor.name, actor.kind, actor.of, office.title, actor.sex)

    def name(self, actor_id: str) -> str:
        """The name of an actor, or its id where the tables have none."""
        actor = self.actor(actor_id)
        return actor.name if isinstance(actor, Actor) else actor_id

    def owner(
        self, words: str, on: Day = None, kinds: tuple[ActorKind, ...] = ("state", "organisation", "group", "body")
    ) -> Resolution:
        """The state, organisation or body that the words name, by id or by name."""
        by_id = self.actor(words) if words else Unknown("no words")
        if isinstance(by_id, Actor) and by_id.kind in kinds:
            return by_id
        return self.finder.named(words, iso(on), kinds)

    def is_member(self, state: str, organisation: str, on: Day = None) -> bool | Unknown:
        """Whether a state is a member of an organisation on a day; a suspended member is one."""
        member, whole = self.owner(state, on), self.owner(organisation, on)
        for found, words in ((member, state), (whole, organisation)):
            if not isinstance(found, Actor):
                return Unknown(f"{words!r} is not one actor of the tables")
        assert isinstance(member, Actor) and isinstance(whole, Actor)
        return self.organisations.is_member(member.id, whole.id, iso(on))

    def members(self, organisation: str, on: Day = None, status: str = "member") -> list[Actor] | Unknown:
        """The members of an organisation on a day (or its observers, partners, candidates), in order of names."""
        whole = self.owner(organisation, on)
        if not isinstance(whole, Actor):
            return Unknown(f"{organisation!r} is not one organisation of the tables")
        found = self.organisations.members(whole.id, iso(on), status)
        if isinstance(found, Unknown):
            return found
        actors = [self.actor(member) for member in found]
        return sorted((a for a in actors if isinstance(a, Actor)), key=lambda actor: actor.name)

    def memberships(self, state: str, on: Day = None) -> list[tuple[Actor, str]]:
        """The organisations a state has to do with on a day, each with its standing there: member, observer, partner, suspended."""
        member = self.owner(state, on)
        if not isinstance(member, Actor):
            return []
        held = self.organisations.by_member.get(member.id, [])
        rows_ = [r for r in held if r.status != "withdrawn" and holds(r.from_, r.to, iso(on))]
        pairs = [(self.actor(row.organisation), row.status) for row in rows_]
        return [(actor, status) for actor, status in pairs if isinstance(actor, Actor)]

    def chair(self, organisation: str, on: Day = None) -> Resolution:
        """Whose turn it is to preside over an organisation on a day: the state, or the person where persons preside."""
        whole = self.owner(organisation, on)
        if not isinstance(whole, Actor):
            return whole
        day, reason = iso(on), ""
        owners = [whole.id, *(body.id for body in self.organisations.bodies.get(whole.id, []))]
        for rotation in self._presiding(owners):
            turn = self.rotations.holder(rotation, day)
            if isinstance(turn, Unknown):
                reason = reason or turn.reason
                continue
            actors = tuple(a for a in map(self.actor, turn) if isinstance(a, Actor))
            if len(actors) == 1:
                return actors[0]
            if actors:
                return Ambiguous(f"chair of {whole.name}", actors, f"they preside together on {day}")
        plain = {"chair", "chairman", "chairperson", "chairperson in office", "chairman in office"}
        for office in self.offices.by_owner.get(whole.id, []):
            if key(office.title).removesuffix(f" of the {key(whole.name)}") in plain:
                return self.holder_of(office.title, whole.id, day)
        return Unknown(reason or f"who chairs {whole.name} on {day} is not in the tables")

    def _presiding(self, owners: list[str]) -> list[rows.Rotation]:
        """The rotations of a chair, the organisation's own before its bodies'."""
        found = [rule for owner in owners for rule in self.rotations.by_organisation.get(owner, [])]
        return [rule for rule in found if rule.holder_kind == "state"] or found

    def organisation_of(self, body: str) -> Actor | Unknown:
        """The organisation a body is of, or an agency, court or mission."""
        found = self.owner(body, None, ("body",))
        if isinstance(found, Unknown):
            found = self.find(body)
        if isinstance(found, Actor) and (wholes := self.organisations.wholes.get(found.id)):
            return self.actor(wholes[-1].whole)
        if isinstance(found, Ambiguous):
            owners = {actor.of for actor in found.candidates if actor.of}
            if len(owners) == 1:
                return self.actor(owners.pop())
            return Unknown(f"several organisations have a {body!r}: {', '.join(sorted(owners))}")
        if isinstance(found, Unknown) or found.kind != "body":
            return Unknown(f"{body!r} is no body of the tables")
        return self.actor(found.of or "")

    def capital(self, state: str, on: Day = None) -> Actor | Ambiguous | Unknown:
        """The capital of a state on a day, as a place."""
        owner = self.owner(state, on, ("state",))
        if not isinstance(owner, Actor):
            return owner
        day = iso(on)
        rows_ = [row for row in self.capitals.get(owner.id, []) if holds(row.from_, row.to, day) is not False]
        if len(rows_) > 1 and any(row.from_ == day for row in rows_):
            rows_ = [row for row in rows_ if row.from_ == day]
        actors = tuple(Actor(row.id, row.name, "place", of=owner.id) for row in rows_)
        if len(actors) == 1:
            return actors[0]
        if actors:
            return Ambiguous(f"capital of {owner.name}", actors, f"{len(actors)} answer on {day}")
        return Unknown(f"no capital of {owner.name} is in the tables on {day}")

    @cached_property
    def capitals(self) -> dict[str, list[rows.Place]]:
        """Capitals by state."""
        found: dict[str, list[rows.Place]] = {}
        for row in self.tables.places:
            if row.kind == "capital":
                found.setdefault(row.country, []).append(row)
        return found

    @cached_property
    def places_by_id(self) -> dict[str, rows.Place]:
        """Places by id."""
        return {row.id: row for row in self.tables.places}

    @cached_property
    def places_by_key(self) -> dict[str, list[rows.Place]]:
        """Places by the folded words of their names."""
        found: dict[str, list[rows.Place]] = {}
        for row in self.tables.places:
            for words in dict.fromkeys(key(name) for name in (row.name, *several(row.also))):
                found.setdefault(words, []).append(row)
        return found

    def place(self, name: str, country: str | None = None) -> Place | Unknown:
        """A place with its country and coordinates; where several have the name, `country` (an id) decides."""
        found = self.places_by_key.get(key(name), [])
        if country:
            found = [row for row in found if row.country == country]
        if len({(row.country, row.latitude) for row in found}) > 1:
            return Unknown(f"{len(found)} places are named {name!r}: {', '.join(row.country for row in found)}")
        if found:
            row = found[0]
            latitude, longitude = (float(cell) if cell else None for cell in (row.latitude, row.longitude))
            return Place(row.name, row.country or None, latitude, longitude)
        return Unknown(f"no place {name!r} is in the tables")

    def offices_of(self, actor_id: str, on: Day = None) -> list[tuple[rows.Office, rows.Tenure]]:
        """The offices a person (or state) holds on a day, each with the tenure."""
        day = iso(on)
        found = []
        for tenure in self.offices.by_holder.get(actor_id, []):
            office = self.offices.by_id.get(tenure.office)
            if office and tenure.status != "elect" and holds(tenure.from_, tenure.to, day):
                found.append((office, tenure))
        return found

    def tenures(self, office: str) -> list[rows.Tenure]:
        """Everyone who held an office, earliest first."""
        return self.offices.by_office.get(office, [])

    def changes_within(self, begin: Day, end: Day) -> list[rows.Tenure]:
        """The tenures that begin or end within a window of days, both ends in it."""
        low, high = iso(begin), iso(end)
        return [t for t in self.tables.tenures if low <= t.from_ <= high or low <= t.to <= high]

    def turns_within(self, begin: Day, end: Day) -> list[Forecast]:
        """The next turn of every rotation that begins within a window: by the rule, and as agreed."""
        low, high = iso(begin), iso(end)
        coming = [
            self.rotations.next_turn(rule, low) for rule in self.tables.rotations if holds(rule.from_, rule.to, low)
        ]
        return sorted(
            (turn for turn in coming if turn and turn.begins <= high), key=lambda turn: (turn.begins, turn.rotation)
        )

    def mechanisms(self, organisation: str) -> list[rows.Mechanism]:
        """How an organisation answers a crisis."""
        whole = self.owner(organisation)
        return [row for row in self.tables.mechanisms if isinstance(whole, Actor) and row.organisation == whole.id]

    @cached_property
    def _measured(self) -> dict[str, list[rows.Yardstick]]:
        found: dict[str, list[rows.Yardstick]] = {}
        for row in self.tables.yardsticks:
            found.setdefault(row.measure, []).append(row)
        return found

    def yardsticks(self, measure: str, of: str | None = None, place: str | None = None) -> list[rows.Yardstick]:
        """The figures that one of a measure can be held against, latest year first."""
        found = [
            row
            for row in self._measured.get(measure, ())
            if (of is None or row.of == of) and (place is None or row.place == place)
        ]
        return sorted(found, key=lambda row: row.year, reverse=True)
