"""The two states of one name: "the North", "the two Koreas", "North and South Korea"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from summitry.actors.making import mention
from summitry.actors.scene import Scene
from summitry.facts import Actor, Mention, MentionUse, Span

HALVES = {"Korea": {"North": "prk", "South": "kor"}, "Sudan": {"North": "sdn", "South": "ssd"}}
"""States that a common name and a point of the compass tell apart."""
_HALF = re.compile(r"\b[Tt]he (North|South)\b(?![-–]\w)(?! [A-Z&])")
_BOTH = re.compile(r"\b(Korea|Sudan)s\b")
_LISTED = re.compile(r"\b(North|South) and (?:North|South) (Korea|Sudan)(n|nese|ns)?\b")


def halves(scene: Scene) -> list[Mention]:
    """The mentions of a report with those of a divided nation's states; words for both make a mention of each, of one span."""
    both = sorted(_each(scene), key=lambda m: m.start)
    ends = [m.end for m in both]
    apart = [m for m in scene.mentions if not _meets(m, both, ends)]
    return [*apart, *both, *_one(scene)]


def _meets(mention: Mention, both: list[Mention], ends: list[int]) -> bool:
    """Whether a mention shares letters with the first of those that end after it begins."""
    at = bisect_right(ends, mention.start)
    return at < len(both) and both[at].start < mention.end


def _each(scene: Scene) -> Iterator[Mention]:
    found: list[tuple[Span, str, MentionUse]] = [(m.span(), m[1], "metonym") for m in _BOTH.finditer(scene.text)]
    found += [(m.span(), m[2], "adjective" if m[3] else "metonym") for m in _LISTED.finditer(scene.text)]
    for span, nation, use in found:
        for state in HALVES[nation].values():
            if isinstance(actor := scene.actor(state), Actor):
                yield mention(scene, span, actor, ("state", use, "both halves"))


def _one(scene: Scene) -> Iterator[Mention]:
    """ "the North", after one of the two has been named."""
    nations = {state: nation for nation, sides in HALVES.items() for state in sides.values()}
    named = [m for m in scene.mentions if m.actor is not None and m.actor.id in nations and m.use != "metonym"]
    if not any(m.text.startswith(("North", "South")) for m in named):
        return
    starts = [m.start for m in named]
    taken = {m.start for m in scene.mentions}
    for found in _HALF.finditer(scene.text):
        before = bisect_right(starts, found.start()) - 1
        last = named[before].actor if before >= 0 else None
        if last is None or found.start(1) in taken:
            continue
        actor = scene.actor(HALVES[nations[last.id]][found[1]])
        if isinstance(actor, Actor):
            yield mention(scene, found.span(1), actor, ("state", "metonym", "half of a nation"))
