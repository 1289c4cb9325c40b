"""One occasion told again by other words: its short name, the region a tour goes to, another who goes along."""

from __future__ import annotations

import re
from dataclasses import replace

from summitry.events.cluster import Cluster, is_wide, places_agree
from summitry.events.conflicts import aside_of, beside_it, by_office, family, group_named, named_later, tenses_differ
from summitry.events.draft import Draft
from summitry.events.grammar import children, premodifiers
from summitry.events.likeness import NEAR
from summitry.events.triggers import OCCASIONS


def dated_compound(draft: Draft) -> bool:
    """ "the June summit decisions": a meeting that other words are of, told by a day of its own."""
    told = draft.held.span if draft.held is not None else None
    right_before = told is not None and 0 <= draft.span[0] - told[1] <= 1
    return draft.kind == "meeting" and right_before and draft.token.head.i == draft.token.i + 1


def in_brackets(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "the Conference of the Parties (COP27) in Egypt. At COP27": by the short name that was given to it."""
    if draft.trigger is not OCCASIONS or not draft.is_noun:
        return None
    name = f"({draft.token.text})"
    for cluster in (c for c in clusters if c.kind == "meeting"):
        if any(name in told.line.letters[told.span[1] - told.line.sentence.start :] for told in cluster.drafts):
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


def all_told(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "will attend the NATO summit and the G7 summit. During these summits she will meet Saleh": no third, and nothing new of them."""
    if family(draft.kind) not in {"meeting", "visit"} or not (draft.plural and draft.definite and draft.is_noun):
        return None
    if draft.held is not None or draft.label or draft.partnered:
        return None
    told = [c for c in clusters if family(c.kind) == family(draft.kind) and c.lead.is_noun]
    same = [c for c in told if draft.trigger.word in c.heads()]
    if not same and draft.trigger.word not in {"meeting", "gathering"}:
        return None
    near = [c for c in same or told if draft.line.number - c.drafts[-1].line.number <= NEAR]
    near = [c for c in near if places_agree(draft.place, c.place)]
    if not near:
        return None
    draft.parties, draft.verdict = [], replace(draft.verdict, weight=0)
    return near[-1], "all told"


def taken_up(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "met privately in Oslo in May. The session was brokered by Saleh": the one just told, by whatever word for a meeting."""
    pointed = any(c.lower_ in {"the", "this", "that"} for c in draft.token.children)
    if draft.kind != "meeting" or not draft.is_noun or not pointed or draft.plural or draft.partnered or draft.label:
        return None
    before = [t for t in premodifiers(draft.token) if not _LASTING.search(t.lower_)]
    own = before or children(draft.token, "prep") or draft.held is not None or draft.place is not None
    if own or draft.trigger.word not in TAKING_UP or beside_it(draft) or aside_of(draft):
        return None
    last = next((c for c in reversed(clusters) if c.kind == "meeting"), None)
    if last is None or not 1 <= draft.line.number - last.drafts[-1].line.number <= 2:
        return None
    return (last, "taken up") if not tenses_differ(draft, last) else None


_LASTING = re.compile(r"hour|day|minute|week|^(?:the|this|that|one|two|three|-|long|brief|short)$")
TAKING_UP = frozenset("session gathering talks discussions encounter meeting conference summit".split())


def name_the_unnamed(draft: Draft, cluster: Cluster) -> None:
    """ "talks with her Kenyan counterpart … will meet Foreign Minister Omar Saleh": the name in the place of the office."""
    if group_named(draft, cluster):
        for told in cluster.drafts:
            told.parties = [p for p in told.parties if p.kind != "group"]
    if draft.kind == "meeting" and len(draft.persons() & cluster.persons()) > 0 and named_later(draft, cluster):
        for told in (draft, *cluster.drafts):
            told.parties = [p for p in told.parties if not by_office(p)]
