"""Who an actor of a reading is: by the reading's own mentions, else by the tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.facts import Actor, Reading

if TYPE_CHECKING:
    from summitry.knowledge import World


@dataclass(frozen=True)
class Kin:
    """The look-ups that merging needs of the world."""

    world: World
    named: dict[str, Actor] = field(default_factory=dict)

    def of_reading(self, reading: Reading) -> Kin:
        """The same, the actors that a reading names first."""
        return Kin(self.world, {mention.actor.id: mention.actor for mention in reading.mentions if mention.actor})

    def actor(self, actor_id: str) -> Actor | None:
        """The actor of an id, None where neither the reading nor the tables know it."""
        if actor_id in self.named:
            return self.named[actor_id]
        found = self.world.actor(actor_id)
        return found if isinstance(found, Actor) else None

    def organisation_in(self, actor_id: str | None, name: str) -> str | None:
        """The organisation a group is of: by its id (`nato/leaders`), else by its name ("leaders of the African Union")."""
        whole = actor_id.partition("/")[0] if actor_id and "/" in actor_id else None
        if whole is not None:
            return whole if whole in self.world.organisation_rows else None
        words = name.rpartition(" of ")[2] if " of " in name else name.rpartition(" ")[0]
        found = self.world.owner(words.removeprefix("the "), None, ("organisation", "group")) if words else None
        return found.id if isinstance(found, Actor) else None

    def of_leaders(self, body_id: str) -> bool:
        """Whether heads of state or government sit in a body."""
        body = self.world.bodies.get(body_id)
        return body is not None and body.level == "heads"

    def rank(self, actor_id: str, day: str) -> str | None:
        """`heads` for who leads a state, a government or an organisation on a day, `below` for who holds another office; None for nobody known."""
        levels = {office.level for office, _ in self.world.offices_of(actor_id, day)}
        if not levels:
            return None
        return "heads" if levels & {"heads", "secretariat"} else "below"
