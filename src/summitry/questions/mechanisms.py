"""How an organisation answers a crisis, and so what an empty seat costs."""

from __future__ import annotations

from summitry.facts import Actor
from summitry.knowledge import World
from summitry.knowledge.rows import Mechanism
from summitry.questions.answer import Row
from summitry.questions.tables import table_source
from summitry.record import Occasion


def cost_of_absence(world: World, occasion: Occasion) -> str | None:
    """What it means for an event's decisions that a member stays away, by the organisation's own rules; None where none is known.

    Only rules that need every member, or a quorum, make an absence cost anything.
    """
    found = [m for m in mechanisms_of(world, occasion.body) if occasion.body in {m.body, m.organisation}]
    binding = next((m for m in found if m.decides_by.startswith(("consensus", "unanim"))), None)
    if binding is not None:
        return f"{world.name(binding.body)} decides by {binding.decides_by} ({binding.basis}): without the member a decision can fail"
    counted = next((m for m in found if m.quorum), None)
    return f"quorum of {world.name(counted.body)}: {counted.quorum} ({counted.basis})" if counted is not None else None


def mechanism_rows(world: World, organisation: str) -> list[Row]:
    """The mechanisms of an organisation as lines of its dossier, each with its source."""
    return [
        {
            "section": "mechanisms",
            "day": None,
            "text": f"{m.name} ({m.basis}): may be invoked by {_said(m.invoked_by)}; {world.name(m.body)} decides by {m.decides_by}; "
            f"can follow: {_said(m.can_follow)}",
            "sources": [table_source("mechanisms", m.source, m.name)],
        }
        for m in mechanisms_of(world, organisation)
    ]


def mechanisms_of(world: World, body: str | None) -> list[Mechanism]:
    """The mechanisms of an organisation, also when one of its bodies is named."""
    actor = world.actor(body) if body else None
    if not isinstance(actor, Actor):
        return []
    return world.mechanisms(actor.of if actor.kind == "body" and actor.of else actor.id)


def _said(cell: str) -> str:
    return ", ".join(cell.split(" | ")) or "not told"
