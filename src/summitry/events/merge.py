"""Drafts -> clusters: which mentions are of one occasion."""

from __future__ import annotations

from dataclasses import replace

from summitry.events.both import fill_both
from summitry.events.clauses import called, joined_later, same_clause, two_meet_at
from summitry.events.cluster import LARGE, PUT_OFF, Cluster, dates_agree, places_agree
from summitry.events.conflicts import (
    NUMBERS,
    another_deed,
    aside_of,
    below_it,
    beside_it,
    campaign_or_blow,
    comes_and_goes,
    family,
    in_and_out,
    later_act,
    named_later,
    one_office,
    other_act,
    other_attacker,
    other_holder,
    parties_agree,
    same_chair,
    set_against,
    sizes_differ,
    tenses_differ,
    words_agree,
)
from summitry.events.days import first_day
from summitry.events.draft import Draft
from summitry.events.grammar import ancestors, counting
from summitry.events.levels import levels_differ
from summitry.events.lexicon import SIDELINES
from summitry.events.likeness import first_to, score_of, threshold
from summitry.events.retold import (
    all_told,
    also_going,
    dated_compound,
    in_brackets,
    name_the_unnamed,
    taken_up,
    tour_of,
)
from summitry.events.sameblow import in_that_land
from summitry.events.triggers import EVENT_WORDS, OCCASIONS
from summitry.text import lemma

ANOTHER = frozenset("another second further additional separate other previous subsequent third".split())
POINTED = {
    "ceremony": {"agreement", "inauguration", "office_change", "meeting"},
    "occasion": {"meeting", "inauguration"},
    "event": {"meeting", "exercise", "election", "inauguration"},
    "move": {"agreement", "office_change", "deadline"},
    "vote": {"election", "agreement"},
    "ballot": {"election"},
}


def join(drafts: list[Draft]) -> tuple[list[Cluster], list[tuple[Draft, str]]]:
    """The clusters of a report's drafts in order, and the weak mentions that found none to point to, with the reason."""
    same_groups(drafts)
    clusters: list[Cluster] = []
    lost: list[tuple[Draft, str]] = []
    for draft in drafts:
        if draft.verdict.rule == "came for" and draft.held is not None:
            draft.held = replace(draft.held, weight=2)  # "left on Tuesday for talks": no sure day of the talks
        found = same_clause(draft, clusters) or called(draft, clusters) or joined_later(draft, clusters)
        found = found or also_going(draft, clusters) or in_brackets(draft, clusters)
        found = found or _best(draft, clusters) or all_told(draft, clusters) or taken_up(draft, clusters)
        if draft.token.tag_ == "NNS" and lemma(draft.token) == "event" and not found:
            lost.append((draft, "points to no event told before"))
        elif found is not None:
            cluster, rule = found
            name_the_unnamed(draft, cluster)
            if draft.both and cluster.persons():
                draft.parties = [p for p in draft.parties if p.kind != "group"]
            if _moved(draft, cluster) and draft.held is not None and cluster.held is not None:
                draft.held = replace(draft.held, weight=5, was=cluster.held.start)
            if draft.trigger.word == "vote" and cluster.keys():
                draft.parties = [p for p in draft.parties if p.kind != "group"]
            if later_act(draft, cluster) and draft.definite:
                draft.held, draft.verdict = None, replace(draft.verdict, weight=0)
            if (
                lemma(draft.token) == "move"
            ):  # "will consider the move on Friday", "the move was the latest": of its own doings
                draft.held = None if draft.way == "dobj" else draft.held
                draft.verdict = replace(draft.verdict, weight=0)
            if same_chair(draft, cluster) or (draft.kind == "deadline" and "deadline" in cluster.heads()):
                draft.verdict = replace(draft.verdict, weight=0)  # what "must" be done does not unsay the day set
            draft.rules.append(rule)
            cluster.drafts.append(draft)
        elif draft.weak and not dated_compound(draft):
            lost.append((draft, "points to no event told before"))
        else:
            if draft.both:
                fill_both(draft, clusters)
            clusters.append(Cluster([draft]))
    return clusters, lost


def same_groups(drafts: list[Draft]) -> None:
    """ "senior officials", "the officials" and "senior officials of 21 economies" are one group: the fullest words name it."""
    every = [p for d in drafts for p in d.parties if p.kind == "group"]
    groups = [p for p in every if p.actor is None]
    whose = {(p.key.rpartition("/")[2], p.key): p for p in every if "/" in p.key}
    for party in groups:
        owned = [p for (word, _), p in whose.items() if word == party.key]
        if len(owned) == 1:  # "a delegation of the Lake Party", "the delegation"
            party.key, party.name, party.actor = owned[0].key, owned[0].name, owned[0].actor
            continue
        mine = set(party.key.split())
        for other in groups:
            theirs = other.key.split()
            if len(theirs) > len(mine) and mine <= set(theirs) and party.key.split()[-1] in theirs[: len(mine) + 1]:
                party.key, party.name = other.key, other.name
                mine = set(theirs)


def _best(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """The cluster with the most in favour, if any has enough."""
    best: tuple[float, Cluster] | None = None
    for place, cluster in enumerate(clusters):
        if not _can_be(draft, cluster):
            continue
        score = score_of(draft, cluster)
        distance = draft.line.number - cluster.drafts[-1].line.number
        score -= 0.05 * distance
        score += 0.02 * min(len(cluster.drafts), 5) - 0.001 * place
        if best is None or score > best[0]:
            best = (score, cluster)
    if best is None or best[0] < threshold(draft, best[1]):
        return None
    return best[1], "same occasion"


def _numbered(draft: Draft, cluster: Cluster) -> bool | None:
    """Whether two of one noun have one number: "the second summit" again, "the first summit" another; None where one has none."""
    mine = draft.words & NUMBERS
    if not mine:
        return None
    theirs = {n for d in cluster.drafts if d.trigger.word == draft.trigger.word for n in d.words & NUMBERS}
    return bool(mine & theirs) if theirs else None


def _can_be(draft: Draft, cluster: Cluster) -> bool:
    """Whether nothing speaks against one occasion."""
    if lemma(draft.token) in EVENT_WORDS and draft.weak:
        if cluster.kind not in POINTED.get(lemma(draft.token), {"meeting"}):
            return False
        if lemma(draft.token) == "ceremony" and any(d.trigger.needs == "act of state" for d in cluster.drafts):
            return False
    elif family(draft.kind) != family(cluster.kind):
        return False
    same_number = _numbered(draft, cluster)
    if same_number is False or (draft.words & ANOTHER and not draft.held and not same_number):
        return False
    if draft.trigger is OCCASIONS and cluster.lead.is_noun and cluster.heads() <= LARGE - {"summit"}:
        return False  # "addressed the conference. They last met at the G20"
    if draft.trigger.word not in LARGE and cluster.heads() & LARGE and beside_it(draft):
        return False  # "On the sidelines, Dahl and Saleh held a meeting"
    if aside_of(draft) and not cluster.heads() & {*LARGE, draft.trigger.word}:
        return False
    if (
        draft.words & {"next", "new"}
        and lemma(counting(draft.token)) == "round"
        and any(d.line is draft.line for d in cluster.drafts)
    ):
        return False  # "are to meet on Monday, while the next round of talks is put off"
    if _besides(draft) and draft.persons() != cluster.persons():
        return False
    if "call" in {draft.kind, cluster.kind} and draft.kind != cluster.kind and _at_a_place(draft, cluster):
        return False
    if draft.trigger.word in {"phone", "telephone"} and not draft.is_noun and cluster.heads() & AT_TABLE:
        return False  # "dined with Saleh. Dahl phoned him"
    if draft.kind == "agreement" and not draft.is_noun and other_act(draft, cluster):
        return False
    if draft.kind == "agreement" and draft.is_noun and another_deed(draft, cluster):
        return False
    beside = any(d.line is draft.line for d in cluster.drafts)
    if draft.kind == "incident" and (beside or not draft.is_noun) and other_attacker(draft, cluster):
        return False
    if draft.kind == "incident" and beside and draft.is_noun and draft.way in {"after", "following", "before"}:
        return False  # "invaded the island following a coup"
    if draft.kind == "incident" and campaign_or_blow(draft, cluster):
        return False
    if draft.kind == "office_change" == cluster.kind and not one_office(draft, cluster):
        return False
    if draft.kind == "office_change" == cluster.kind and (other_holder(draft, cluster) or in_and_out(draft, cluster)):
        return False
    if below_it(draft, cluster):
        return False
    moved = draft.definite and draft.trigger.word in cluster.heads() and cluster.verdict.rule in PUT_OFF
    moved = moved or _moved(draft, cluster)
    moved = moved or _better_dated(draft, cluster) or _of_next_week(draft, cluster)
    if not moved and not dates_agree(draft.held, cluster.held):
        return False
    there = tour_of(draft, cluster) or in_that_land(draft, cluster)
    if not there and not places_agree(draft.place, cluster.place):
        return False
    if (
        levels_differ(draft, cluster)
        or sizes_differ(draft, cluster)
        or not words_agree(draft, cluster)
        or not parties_agree(draft, cluster)
    ):
        return False
    here = [d for d in cluster.drafts if d.line is draft.line]
    if draft.is_noun and _ahead_of(draft) and any(d.token == draft.verbs[0] for d in here):
        return False  # "met Saleh ahead of the meeting of the council"
    if any(draft.verbs[:1] == [d.token] and two_meet_at(draft, d) for d in here if not d.is_noun):
        return False
    if set_against(draft) and any(d.verbs[:1] == draft.verbs[:1] for d in here):
        return False
    whole = draft.token.head if draft.token.dep_ == "compound" else draft.token  # "attacks and a coup attempt"
    if whole.dep_ == "conj" and any(d.token.i == whole.head.i for d in here):
        return False
    once_more = here and draft.kind == "office_change" and draft.keys() & cluster.keys()
    if once_more or (here and comes_and_goes(draft, cluster)) or same_chair(draft, cluster):
        return True
    if any(d.is_noun == draft.is_noun and not draft.definite for d in here) and not first_to(draft, cluster):
        return False
    if (
        here
        and draft.way in {"dobj", "for"}
        and draft.verbs
        and lemma(draft.verbs[0])
        in ({"prepare", "plan"} if draft.way == "for" else {"prepare", "discuss", "plan", "review"})
    ):
        return False
    if here and any(lemma(t) in BEFORE_OR_BESIDE for t in ancestors(draft.token)):
        return False
    if here and draft.token.dep_ == "compound" and lemma(draft.token.head) in OUTCOMES:
        return False  # "will meet to discuss the June summit decisions"
    return not tenses_differ(draft, cluster)


def _ahead_of(draft: Draft) -> bool:
    ahead = draft.way in {"ahead", "before"} or draft.token.head.head.lower_ in {"ahead", "advance"}
    return ahead and draft.token.dep_ == "pobj" and bool(draft.verbs)


def _at_a_place(draft: Draft, cluster: Cluster) -> bool:
    """Whether one of the two has a name of its own or is held somewhere: no call then."""
    places = [p for p in (draft.place, cluster.place) if p is not None and p.name != "video"]
    return bool(
        places or draft.label or cluster.label() or draft.words & {"face", "person", "in-person", "face-to-face"}
    )


AT_TABLE = frozenset("dine dinner lunch breakfast banquet summit session host receive visit".split())


def _besides(draft: Draft) -> bool:
    """ "In addition, she will host Saleh for a meeting": another occasion than those told."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    while verb.dep_ in {"xcomp", "conj"} and verb.head.tag_[:2] in {"VB", "MD"}:
        verb = verb.head
    if draft.kind != "meeting" or any(lemma(c) == "attend" for c in (verb,)):
        return False
    return any(
        c.lower_ in {"additionally", "separately"}
        or (c.lower_ == "in" and any(g.lower_ == "addition" for g in c.children))
        for c in verb.children
    )


def _better_dated(draft: Draft, cluster: Cluster) -> bool:
    """ "sparked hope on Sunday by meeting. The two met late Saturday": the day of another verb gives way to its own."""
    if draft.held is None or cluster.held is None:
        return False
    if len(draft.persons() | cluster.persons()) != 2 and not named_later(draft, cluster):
        return False
    loose = all(d.held is None or d.held.weight <= 2 for d in cluster.drafts) and draft.held.weight >= 3
    near = abs((first_day(draft.held.start) - first_day(cluster.held.start)).days) <= 1
    return loose and near and draft.line.number - cluster.drafts[-1].line.number <= 2


def _of_next_week(draft: Draft, cluster: Cluster) -> bool:
    """ "will visit Kenya next week. She will arrive on Monday": the week may begin in the month before the one that has most of it."""
    one, other = cluster.held, draft.held
    if draft.kind not in {"visit", "meeting"} or draft.verdict.realis == "past" or one is None or other is None:
        return False
    week = len(one.start) == 7 and one.earliest is not None and len(other.start) == 10
    return week and one.earliest is not None and 0 <= (first_day(other.start) - one.earliest).days < 7


def _moved(draft: Draft, cluster: Cluster) -> bool:
    """ "postponed the trip planned for Thursday. The visit will now take place in March": one, on another day."""
    if not draft.is_noun or not draft.definite or draft.verdict.rule != "modal:will" or draft.held is None:
        return False
    off = any(d.verdict.rule in OFF for d in cluster.drafts)
    near = draft.line.number - cluster.drafts[-1].line.number <= 2
    return off and near and any(c.lower_ in {"now", "instead"} for v in draft.verbs[:1] for c in v.children)


OFF = frozenset({"governor:postpone", "governor:delay", "governor:cancel", "governor:reschedule"})


OUTCOMES = frozenset(
    "decision commitment declaration communique conclusion outcome pledge agreement accord statement result".split()
)
"""What comes of a meeting, and is looked at in the next."""


BEFORE_OR_BESIDE = SIDELINES | {"eve"}
