"""Events, persons, offices and memberships as FollowTheMoney entities, one JSON object a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from summitry.export.naming import entity_id
from summitry.export.selection import Selection, Told, steps
from summitry.export.wording import clean
from summitry.facts import Actor
from summitry.knowledge.rows import Office, Tenure

Row = dict[str, Any]
Values = Mapping[str, Sequence[str | None]]

SCHEMATA = {
    "person": "Person",
    "organisation": "Organization",
    "group": "Organization",
    "body": "PublicBody",
    "state": "PublicBody",
}
"""What an actor becomes. A state that acts is its government: a public body, not a territory."""

FORMER = {"csk": "cshh", "scg": "csxx", "sun": "suhh", "yug": "yucs"}
"""Codes of states that are no more, as FollowTheMoney has them (ISO 3166-3); of others that are no more it has none."""

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def entities(selection: Selection) -> Iterator[str]:
    """The entities of a selection, each once: its events, who takes part in them, the offices these persons hold or held, the
    members of the organisations among them. Offices and memberships are those of the tables, with their source."""
    return (json.dumps(entity, ensure_ascii=False) + "\n" for entity in Entities(selection).all())


class Entities:
    """Makes the entities of a selection; remembers which were made."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._world = selection.record.world
        self._made: set[str] = set()

    def all(self) -> Iterator[Row]:
        """Every entity; whatever another points to comes too."""
        for some in steps(self._selection.events()):
            actors = self._selection.actors(_ids(some))
            for told in some:
                involved = [each.actor for each in told.occasion.attending if each.status != "declined"]
                known = [actors[each] for each in involved if each in actors and actors[each].kind in SCHEMATA]
                body = actors.get(told.occasion.body or "")
                for actor in [*known, *([body] if body and body.kind in SCHEMATA else [])]:
                    yield from self._actor(actor)
                yield self._event(told, known)

    def _event(self, told: Told, involved: Sequence[Actor]) -> Row:
        row = told.row()
        place = row["place"] or {}
        words = [f'{each["publisher"] or each["report"]}: "{each["quote"]}"' for each in row["sources"]]
        return _entity(
            entity_id("event", row["uid"]),
            "Event",
            {
                "name": [row["title"]],
                "recordId": [row["id"]],
                "startDate": [_date(row["start"])],
                "endDate": [_date(row["end"])],
                "summary": [f"{row['realis']} (IPTC eventoccurstatus {row['occur_status']})"],
                "description": words,
                "keywords": [row["kind"], row["realis"]],
                "location": [place.get("name")],
                "country": [self._code(place.get("country"))],
                "involved": [entity_id(actor.kind, actor.id) for actor in involved],
                "publisher": [each["publisher"] for each in row["sources"]],
                "modifiedAt": [row["last_known"]],
            },
        )

    def _actor(self, actor: Actor) -> Iterator[Row]:
        made = entity_id(actor.kind, actor.id)
        if made in self._made:
            return
        self._made.add(made)
        state = actor.id if actor.kind == "state" else actor.of
        values: Values = {
            "name": [actor.name],
            "country": [self._code(state)],
            "wikidataId": [self._wikidata(actor)],
        }
        yield _entity(made, SCHEMATA[actor.kind], values)
        if actor.kind == "person":
            for tenure in self._world.offices.by_holder.get(actor.id, []):
                office = self._world.offices.by_id.get(tenure.office)
                if office is not None:
                    yield from self._tenure(actor, office, tenure)
        if actor.kind == "body" and actor.of:
            yield from self._named(actor.of)
        if actor.kind == "organisation":
            yield from self._memberships(actor)

    def _tenure(self, holder: Actor, office: Office, tenure: Tenure) -> Iterator[Row]:
        post = entity_id("office", office.id)
        if post not in self._made:
            self._made.add(post)
            owner = self._world.actor(office.of)
            owned = isinstance(owner, Actor) and owner.kind in SCHEMATA
            if isinstance(owner, Actor) and owned:
                yield from self._actor(owner)
            yield _entity(
                post,
                "Position",
                {
                    "name": [f"{office.title} of {self._world.name(office.of)}"],
                    "organization": [entity_id(owner.kind, owner.id)] if isinstance(owner, Actor) and owned else [],
                    "country": [self._code(office.of)],
                    "inceptionDate": [_date(office.from_)],
                    "dissolutionDate": [_date(office.to)],
                    "publisher": [office.source],
                },
            )
        yield _entity(
            entity_id("tenure", office.id, holder.id, tenure.from_),
            "Occupancy",
            {
                "holder": [entity_id(holder.kind, holder.id)],
                "post": [post],
                "startDate": [_date(tenure.from_)],
                "endDate": [_date(tenure.to)],
                "status": [tenure.status],
                "publisher": [tenure.source],
            },
        )

    def _memberships(self, whole: Actor) -> Iterator[Row]:
        for row in self._world.organisations.by_organisation.get(whole.id, []):
            member = self._world.actor(row.member)
            if not isinstance(member, Actor) or member.kind not in SCHEMATA:
                continue
            yield from self._actor(member)
            yield _entity(
                entity_id("membership", whole.id, member.id, row.status, row.from_),
                "Membership",
                {
                    "member": [entity_id(member.kind, member.id)],
                    "organization": [entity_id(whole.kind, whole.id)],
                    "role": [row.status],
                    "startDate": [_date(row.from_)],
                    "endDate": [_date(row.to)],
                    "publisher": [row.source],
                },
            )

    def _named(self, actor_id: str) -> Iterator[Row]:
        actor = self._world.actor(actor_id)
        if isinstance(actor, Actor) and actor.kind in SCHEMATA:
            yield from self._actor(actor)

    def _code(self, state: str | None) -> str | None:
        row = self._world.states.get(state or "")
        if row is None or row.status == "former":
            return FORMER.get(state or "")
        return row.iso2.lower() or None

    def _wikidata(self, actor: Actor) -> str | None:
        tables: Sequence[Mapping[str, Any]] = (self._world.persons, self._world.states, self._world.organisation_rows)
        row = next((table[actor.id] for table in tables if actor.id in table), None)
        return (row.wikidata or None) if row else None


def _ids(some: Sequence[Told]) -> list[str]:
    found: dict[str, None] = {}
    for told in some:
        found |= {each.actor: None for each in told.occasion.attending if each.actor}
        if told.occasion.body:
            found[told.occasion.body] = None
    return list(found)


def _entity(made: str, schema: str, values: Values) -> Row:
    kept = {name: [clean(value) for value in several if value] for name, several in values.items()}
    return {
        "id": made,
        "schema": schema,
        "properties": {name: list(dict.fromkeys(several)) for name, several in kept.items() if several},
        "datasets": ["summitry"],
    }


def _date(value: str | None) -> str | None:
    return value if value and _DATE.fullmatch(value) else None
