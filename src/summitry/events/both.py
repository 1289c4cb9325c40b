"""Who "the two leaders" and "both sides" of an occasion are: those of one told before."""

from __future__ import annotations

from dataclasses import replace

from summitry.events.cluster import Cluster
from summitry.events.cues import GOVERNORS
from summitry.events.draft import Draft, key_of
from summitry.events.grammar import subjects_of
from summitry.text import lemma


def fill_both(draft: Draft, clusters: list[Cluster]) -> None:
    """ "the two leaders": those who took part in what was told last by as many, but not who speaks of them."""
    if any(word in p.key for p in draft.parties for word in ("countr", "state", "nation", "sides", "neighbo")):
        _fill_states(draft, clusters)
        return
    others = _tellers(draft) | {p.key for p in draft.parties if p.kind == "person"}
    for cluster in reversed(clusters):
        if cluster.kind in {"office_change", "election"} and draft.kind != cluster.kind:
            continue
        people = {p.key: p for d in cluster.drafts for p in d.parties if p.kind == "person"}
        if len(people) == 2 and not others & people.keys() and _rank_fits(draft, cluster, set(people)):
            draft.parties = [p for p in draft.parties if p.kind != "group"]
            draft.parties.extend(replace(p, status="attended", firm=False) for p in people.values())
            return


LEADING = frozenset("president chancellor king queen emir sultan premier taoiseach".split())


def _rank_fits(draft: Draft, cluster: Cluster, people: set[str]) -> bool:
    """ "the two diplomats" are no presidents, and "the two leaders" no foreign ministers, where their offices are told."""
    told = " ".join(p.key for p in draft.parties if p.kind == "group").split()
    below = bool({"diplomats", "ministers", "envoys", "negotiators"} & set(told)) and "prime" not in told
    above = bool({"leaders", "presidents"} & set(told))
    for line in {id(d.line): d.line for d in cluster.drafts}.values():
        for mention in line.mentions:
            if mention.actor is None or mention.actor.id not in people:
                continue
            office = (mention.office or mention.actor.office or "").lower()
            leads = "prime minister" in office or bool(LEADING & set(office.split()))
            if office and ((below and leads) or (above and "minister" in office and not leads)):
                return False
    return True


def _fill_states(draft: Draft, clusters: list[Cluster]) -> None:
    """ "the two sides", "the two countries": the two states of what was told last."""
    for cluster in reversed(clusters[-3:]):
        states = {p.key: p for d in cluster.drafts for p in d.parties if p.kind == "state"}
        if len(states) == 2 and draft.line.number - cluster.drafts[-1].line.number <= 3:
            draft.parties = [p for p in draft.parties if p.kind != "group"]
            role = ROLES.get(draft.kind, "participant")
            draft.parties.extend(replace(p, role=role, status="attended", firm=False) for p in states.values())
            return


ROLES = {"agreement": "signatory", "incident": "attacker"}


def _tellers(draft: Draft) -> set[str]:
    """Who proposes or asks for the event that the others are to hold."""
    verb = draft.verbs[0] if draft.is_noun and draft.verbs else None
    if verb is None or draft.way != "support" or GOVERNORS.get(lemma(verb)) != "wanted":
        return set()
    mentions = [draft.line.mention_at(t) for t in subjects_of(verb)]
    return {key_of(m) for m in mentions if m is not None}
