"""One mention from its span and what it was found to be."""

from __future__ import annotations

from summitry.actors.scene import Scene
from summitry.facts import Actor, ActorKind, Mention, MentionUse, Resolution, Span

Manner = tuple[ActorKind, MentionUse, str]
"""The kind of actor, the use of the words, and the rule that resolved them."""


def mention(
    scene: Scene, span: Span, found: Resolution, manner: Manner, office: str | None = None, extent: Span | None = None
) -> Mention:
    """The mention at a span; its name is the actor's where there is one, else the words."""
    words = scene.report.words(span)
    name = found.name if isinstance(found, Actor) else words
    kind, use, rule = manner
    return Mention(span[0], span[1], words, found, name, kind, use, extent or span, office, rule)
