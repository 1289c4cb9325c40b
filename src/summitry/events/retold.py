"""One occasion told again by other words: its short name, the region a tour goes to, another who goes along."""

from __future__ import annotations

from summitry.events.cluster import Cluster, is_wide
from summitry.events.draft import Draft
from summitry.events.triggers import OCCASIONS


def dated_compound(draft: Draft) -> bool:
    """ "the June summit decisions": a meeting that other words are of, told by a day of its own."""
    return draft.kind == "meeting" and draft.held is not None and draft.token.head.i == draft.token.i + 1


def in_brackets(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "the Conference of the Parties (COP27) in Egypt. At COP27": by the short name that was given to it."""
    if draft.trigger is not OCCASIONS or not draft.is_noun:
        return None
    for cluster in clusters:
        for told in cluster.drafts:
            if (
                cluster.kind == "meeting"
                and f"({draft.token.text})" in told.line.letters[told.span[1] - told.line.sentence.start :]
            ):
                return cluster, "same occasion"
    return None


def also_going(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "Dahl will travel to Oslo on Monday. Her deputy will also travel to Oslo": one journey of both."""
    if draft.kind != "visit" or draft.is_noun or draft.held is not None or draft.verdict.realis == "past":
        return None
    if draft.place is None or not any(c.lower_ == "also" for v in (draft.token, *draft.verbs) for c in v.children):
        return None
    for cluster in reversed(clusters):
        there = cluster.kind == "visit" and cluster.place is not None and cluster.place.name == draft.place.name
        if there and cluster.verdict.realis != "past" and not draft.keys() & cluster.keys():
            return cluster, "same occasion"
    return None


def tour_of(draft: Draft, cluster: Cluster) -> bool:
    """ "will visit Kenya and Uganda. During her trip to East Africa": the journey told before, by the region it goes to."""
    visits = draft.kind == cluster.kind == "visit" and draft.is_noun and (draft.definite or draft.owned)
    tour = cluster.place is not None and " and " in cluster.place.name
    undated = draft.held is None or cluster.held is not None
    return visits and tour and undated and is_wide(draft.place) and bool(draft.persons() & cluster.persons())
