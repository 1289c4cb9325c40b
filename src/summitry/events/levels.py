"""Who sits in a meeting: leaders or those below them. A summit and its ministers' meeting are two occasions, however near."""

from __future__ import annotations

import re

from summitry.events.cluster import Cluster
from summitry.events.draft import Draft

_LEADERS = re.compile(r"\b(?:leaders?|heads of (?:state|government)|presidents|prime ministers|premiers)\b")
_BELOW = re.compile(
    r"\b(?:(?:foreign|defen[cs]e|finance|interior|trade|economy|energy|health|culture)(?: and \w+)? (?:ministers?|secretaries)|ministers?|"
    r"ministerial|secretaries of (?:national )?security councils?|security chiefs|senior officials|ambassadors|experts|sherpas)\b"
)


def levels_differ(draft: Draft, cluster: Cluster) -> bool:
    """Whether a mention and an occasion are told of different levels: "the ministers met … the leaders' summit".

    A level is told by groups that take part, by words before the noun, and by "summit"; named persons tell none, since a minister
    may stand in for a leader.
    """
    mine = levels_of(draft)
    theirs = {level for other in cluster.drafts for level in levels_of(other)}
    return bool(mine and theirs and not mine & theirs)


def levels_of(draft: Draft) -> set[str]:
    """`leaders`, `below`, both or neither, as one mention tells it."""
    if draft.kind != "meeting":
        return set()
    if draft.trigger.word == "summit":
        return {"leaders"}
    told = [p.name.lower() for p in draft.parties if p.kind == "group"]
    told += sorted(draft.kind_words)
    found = {"leaders" for words in told if _LEADERS.search(words)}
    found |= {"below" for words in told if _BELOW.search(_LEADERS.sub("", words))}
    return found
