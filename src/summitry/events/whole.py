"""What an occasion is part of: the event it stands beside or serves, the trip that is told, the meeting at which a paper is adopted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from spacy.tokens import Token

from summitry.events.cluster import LARGE, Cluster, dates_agree, places_agree
from summitry.events.days import first_day, last_day
from summitry.events.draft import Draft
from summitry.events.grammar import ancestors, objects_of
from summitry.events.lexicon import SIDELINES
from summitry.events.news import FAILING
from summitry.events.triggers import OCCASIONS
from summitry.text import lemma

BEFORE = frozenset({"precede", "follow"})
AROUND = frozenset({"ahead", "before", "after", "since"})
Owners = dict[tuple[int, int], Cluster]
HOLDING = frozenset({"meeting", "visit", "call", "inauguration"})
"""Kinds that others can be part of: a signing belongs to its summit, never the summit to what is signed there."""


def owners_of(clusters: list[Cluster]) -> Owners:
    """Which event each word names, by its sentence and place in it."""
    return {(d.line.number, d.token.i): c for c in clusters for d in c.drafts}


def parent_of(cluster: Cluster, clusters: list[Cluster], number: int, owner: Owners) -> Cluster | None:
    """On the sidelines of, for the purpose of, before or at another event; else the trip that is being told."""
    for draft in cluster.drafts:
        for token in _parent_tokens(draft):
            found = owner.get((draft.line.number, token.i))
            if found is not None and found is not cluster and found.kind in HOLDING and found.parent is not cluster:
                return found
    if cluster.kind == "meeting" and any(_beside(draft) for draft in cluster.drafts):
        found = _gathering(cluster, clusters[max(0, number - 40) : number])
        if found is not None:
            return found
    for draft in cluster.drafts:
        if draft.above is not None and not (cluster.kind == "incident" and draft.way == "dobj"):
            found = owner.get((draft.line.number, draft.above.i))
            if found is not None and found is not cluster and found.kind == "visit" and found.parent is not cluster:
                return found
    if cluster.kind in {"meeting", "visit", "call"}:
        found = _trip(cluster, clusters[:number])
        if found is None and cluster.lead.line.sentence.kind in {"title", "subhead"}:
            told = cluster.drafts[-1].line.number
            found = _trip(cluster, [c for c in clusters[number + 1 :] if c.lead.line.number <= told])
        return found
    if cluster.kind == "agreement" and cluster.verdict.realis != "wanted":
        return _session(cluster, clusters)
    return None


def _beside(draft: Draft) -> bool:
    """ "met Saleh on the sidelines", "met separately with Saleh", "held separate talks": beside a gathering told before."""
    heads = [draft.token, *(draft.verbs[:1] if not draft.is_noun or draft.way == "support" else [])]
    for head in heads:
        if any(c.lower_ in {"separately", "separate"} for c in head.children):
            return True
        if any(lemma(n) in SIDELINES and not objects_of(n, "of") for n in objects_of(head, "on", "at")):
            return True
    return False


def _gathering(cluster: Cluster, before: list[Cluster]) -> Cluster | None:
    """The large meeting of the same tense told last, in the sentence or the two before."""
    here = cluster.lead.line.number
    for other in reversed(before):
        if other.kind != "meeting" or other.parent is cluster or tense_of(other) != tense_of(cluster):
            continue
        near = any(0 <= here - d.line.number <= 2 for d in other.drafts)
        if near and other.heads() & (LARGE | GATHERING) and not _past_far(cluster, other):
            return other
    return None


GATHERING = frozenset("gather convene assemble".split())


def _parent_tokens(draft: Draft) -> Iterator[Token]:
    """The event nouns that a draft is said to be at, on the sidelines of, before or after."""
    heads = [draft.token, *(draft.verbs if not draft.is_noun or draft.way == "support" else [])]
    for head in heads:
        for noun in objects_of(head, "on", "at", "in", "during", "within"):
            if lemma(noun) in SIDELINES or noun.lower_ == "eve":
                yield from objects_of(noun, "of")
            elif head is not draft.token or not draft.is_noun:
                yield noun
    for verb in draft.verbs:
        if lemma(verb) in BEFORE and draft.way in {"agent", "support"}:
            yield from (c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"})
    for token in ancestors(draft.token):
        if lemma(token) in SIDELINES:
            return
        if token.tag_[:2] == "NN":
            yield token


def tense_of(cluster: Cluster) -> str:
    """Whether an event is over or ahead, as far as its place among others goes; a refusal is of the meeting it was told at."""
    refused = cluster.kind == "agreement" and cluster.verdict.rule in FAILING
    return "past" if cluster.verdict.realis == "past" or refused else "ahead"


def _trip(cluster: Cluster, before: list[Cluster]) -> Cluster | None:
    """The visit told last, of one who takes part, with the same tense, if not more than a few sentences back."""
    keys = cluster.persons()
    for other in reversed(before):
        near = (
            not keys
            and cluster.lead.trigger is OCCASIONS
            and 0 <= cluster.lead.line.number - other.lead.line.number <= 1
        )
        if other.kind != "visit" or not (other.persons() & keys or near):
            continue
        if (tense_of(other) != tense_of(cluster) and not _under_way(other, cluster)) or all(
            d.line.sentence.kind == "title" for d in other.drafts
        ):
            continue
        if cluster.kind == "visit" and (other.place is None or cluster.place is None):
            return None
        if _elsewhere(cluster, other):
            continue
        if cluster.lead.line.number - other.drafts[-1].line.number > 6:
            return None
        if _past_far(cluster, other):
            return None
        return other
    return None


def _elsewhere(cluster: Cluster, trip: Cluster) -> bool:
    """Whether the two are told in different states: not that stop of the journey, but another."""
    here, there = cluster.place, trip.place
    return (
        here is not None
        and there is not None
        and None not in {here.country, there.country}
        and here.country != there.country
    )


def _under_way(trip: Cluster, cluster: Cluster) -> bool:
    """ "arrived on Tuesday for a three-day visit. He is to meet X tomorrow": the journey is not over."""
    if trip.held is None or len(trip.held.start) != 10 or "arrive" not in trip.heads():
        return False
    if tense_of(cluster) != "ahead":
        return False
    if cluster.held is None:
        return cluster.kind == "meeting" and 0 <= cluster.lead.line.number - trip.lead.line.number <= 3
    return 0 <= (first_day(cluster.held.start) - first_day(trip.held.start)).days <= 4


def _past_far(cluster: Cluster, trip: Cluster) -> bool:
    """Whether the days of the two do not meet."""
    if cluster.held is None or trip.held is None:
        return False
    start, end = first_day(trip.held.start), last_day(trip.held.end or trip.held.start)
    if trip.held.end is None and len(trip.held.start) == 10 and trip.heads() & COMING and cluster.kind != "visit":
        end += timedelta(days=2)  # "arrived on Monday. She met Saleh the following day"
    return last_day(cluster.held.end or cluster.held.start) < start or first_day(cluster.held.start) > end


def _in_an_earlier_week(cluster: Cluster, meeting: Cluster) -> bool:
    """ "met on Friday and welcomed the pact signed last week": not made at that meeting."""
    made, met = cluster.held, meeting.held
    if made is None or met is None or made.earliest is None or len(made.start) != 7 or len(met.start) != 10:
        return False
    return made.earliest > first_day(made.start) and first_day(met.start) > made.earliest + timedelta(days=6)


COMING = frozenset("arrive fly travel come".split())
"""The first day of a stay, and not all of it."""


def _session(cluster: Cluster, clusters: list[Cluster]) -> Cluster | None:
    """The meeting at which a document is adopted: in the same sentence, or the one told just before."""
    here = cluster.lead.line.number
    near = [
        c
        for c in clusters
        if c.kind == "meeting"
        and c.verdict.realis not in {"denied", "cancelled"}
        and any(0 <= here - d.line.number <= 1 for d in c.drafts)
        and tense_of(c) == tense_of(cluster)
        and dates_agree(c.held, cluster.held)
        and places_agree(c.place, cluster.place)
        and not _in_an_earlier_week(cluster, c)
    ]
    near = [
        c
        for c in near
        if not any(d.line.number == here and d.way in AROUND for d in c.drafts)
        or any(d.line.number == here and not d.is_noun for d in c.drafts)
    ]
    same = [c for c in near if any(d.line.number == here for d in c.drafts)]
    return next(reversed(same or near), None)
