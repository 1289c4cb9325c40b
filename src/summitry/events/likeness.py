"""What speaks for two mentions being of one occasion, and how much of it is needed."""

from __future__ import annotations

from collections.abc import Iterable

from summitry.events.cluster import LARGE, SMALL, Cluster
from summitry.events.conflicts import comes_and_goes, group_named, named_later, same_chair, same_end, same_paper
from summitry.events.draft import Draft, Party
from summitry.events.grammar import children, direct_objects, objects_of
from summitry.events.lexicon import PACTS, PAPERS
from summitry.events.sameblow import same_blow, victim_named
from summitry.text import lemma

NEAR = 12
"""Sentences: how far back an unnamed "the meeting" reaches."""


NAMED_BY = {
    "signing": "sign",
    "ratification": "ratify",
    "adoption": "adopt",
    "approval": "approve",
    "endorsement": "endorse",
    "resignation": "resign",
    "appointment": "appoint",
    "removal": "remove",
    "imposition": "impose",
    "lifting": "lift",
    "extension": "extend",
    "suspension": "suspend",
    "renewal": "renew",
    "withdrawal": "withdraw",
    "release": "release",
    "swap": "swap",
    "exchange": "swap",
}
"""The noun that takes up what a verb told: "signed the treaty. The signing took an hour"."""


def score_of(draft: Draft, cluster: Cluster) -> float:
    """What speaks for one occasion."""
    score = 0.0
    if draft.kind == "office_change" and (comes_and_goes(draft, cluster) or same_chair(draft, cluster)):
        score += 1.0
    if draft.both:
        score += 1.2 if len(cluster.persons()) > 1 or not cluster.keys() else 0.0
    mine, theirs = draft.keys(), cluster.keys()
    shared = mine & theirs
    if shared:
        score += 0.6 * min(len(shared), 2)
        if mine == theirs and len(mine) >= 2:
            score += 0.4
    if draft.held and cluster.held and len(draft.held.start) >= 7:
        score += 0.8 if len(draft.held.start) == len(cluster.held.start) else 0.3
    if _told_again(draft, cluster):
        score += 0.8
    if _hoped_for(draft, cluster) or _signed_for(draft, cluster):
        score += 2.0
    near = draft.line.number - cluster.drafts[-1].line.number <= 2
    if near and draft.held and cluster.held and draft.place and cluster.place and not draft.is_noun:
        score += 0.7
    if draft.place and cluster.place:
        score += 1.0 if draft.kind == "visit" else 0.5
    own = set(draft.kind_words)
    if own & set(cluster.words()):
        score += 0.6
    elif own and draft.trigger.word in cluster.heads() and not (draft.label & cluster.label()):
        score -= 0.8
    if draft.label & cluster.label():
        score += 0.6
    if draft.trigger.word in cluster.heads():
        score += 0.4
    if NAMED_BY.get(draft.trigger.word) in cluster.heads():
        score += 0.4
    if draft.trigger.needs == "made" and all(d.trigger.needs == "act of state" for d in cluster.drafts):
        score -= 0.4  # "cut ties in May. She welcomed the agreement"
    if draft.kind == "incident" and not draft.is_noun and _means(draft) & cluster.heads():
        score += 0.6
    if draft.definite:
        score += 0.6
    if draft.definite and any(d.line is draft.line for d in cluster.drafts):
        score += 0.3
    if (draft.verdict.realis == "past") == (cluster.verdict.realis == "past"):
        score += 0.2
    if draft.plural and draft.definite and cluster.lead.line.number == draft.line.number - 1:
        score += 1.0
    if draft.line.number - cluster.drafts[-1].line.number > NEAR:
        score -= 0.6
    return score


def _told_again(draft: Draft, cluster: Cluster) -> bool:
    """The headline's summit, told by the first sentence as "the leaders of the union gather in Oslo"."""
    if not cluster.heads() & LARGE or any(d.line.sentence.kind not in {"title", "subhead"} for d in cluster.drafts):
        return False
    near = draft.line.number - cluster.drafts[-1].line.number <= 3
    return (
        near and draft.trigger.word in {"gather", "convene", "meet"} and any(p.kind == "group" for p in draft.parties)
    )


def killed_in(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "was killed in fighting with troops": the fighting, and the killing told by the verb over it."""
    over = draft.token.head
    if draft.kind != "incident" or draft.token.dep_ != "pcomp" or over.lower_ != "in":
        return None
    told = [c for c in clusters[-2:] if c.lead.line is draft.line and c.lead.token.i == over.head.i]
    return (told[0], "same clause") if told else None


def _means(draft: Draft) -> set[str]:
    """ "was killed in the air strike": the blow that did it, told before."""
    return {lemma(t) for t in objects_of(draft.token, "in", "by", "during")}


def threshold(draft: Draft, cluster: Cluster) -> float:
    """How much has to speak for it: little for "the summit", more for a verb; the body retells what the headline told."""
    if draft.weak or (draft.kind == "deadline" and same_end(draft, cluster)):
        return -0.5
    if (
        all(d.line.sentence.kind in {"title", "subhead"} for d in cluster.drafts)
        and draft.line.sentence.kind != "heading"
    ):
        near = draft.line.number - cluster.drafts[-1].line.number
        return 0.0 if draft.kind == "incident" and near <= 3 else 0.5
    if draft.words & {"next", "last", "previous", "first"} and (draft.held or draft.place):
        return 1.2
    again = draft.definite and any(d.plural and d.trigger is draft.trigger for d in cluster.drafts)
    again = again or any(c.lower_ in {"these", "both"} for c in children(draft.token, "det", "predet"))
    many = draft.plural and draft.held is None and draft.kind != "incident" and not again
    if draft.is_noun and (draft.definite or _bare(draft)) and not many:
        return 0.3
    beside = any(d.line is draft.line and not d.is_noun for d in cluster.drafts)
    if beside and draft.is_noun and draft.trigger.word in SMALL and not draft.parties:
        return 0.3
    if same_paper(draft, cluster) or _same_session(draft, cluster):
        return 0.1 if draft.trigger.word in SIGNING else 0.3
    near = draft.line.number - cluster.drafts[-1].line.number
    if draft.kind == "incident" and draft.is_noun and draft.held is None and near <= 2:
        return 0.15 if cluster.place is None or draft.place is None else 0.6
    if draft.kind == "incident" and (same_blow(draft, cluster) or victim_named(draft, cluster)):
        return 0.1
    if draft.verdict.rule == "if elected" and cluster.kind == "election":
        return 0.1  # the vote told before
    if draft.trigger.word in {"kill", "vote"} and draft.held is None and draft.place is None and near <= 2:
        return 0.1
    mine = draft.keys()
    if draft.kind == "visit" and draft.verdict.rule == "progressive" and mine & cluster.keys() and draft.place:
        return 1.2  # "is traveling to Oslo to meet him"
    if _now_to_arrive(draft, cluster):
        return 0.3
    if _same_trip(draft, cluster) or _same_two(draft, cluster) or first_to(draft, cluster):
        return 1.2
    if mine and mine <= cluster.keys() and not draft.held and not draft.place:
        return 0.6
    if draft.kind == "call" == cluster.kind and mine and mine <= cluster.keys() and cluster.held is None:
        return 1.0  # the call of the two that was told before, now with its day
    if _still_ahead(draft, cluster):
        return 0.4
    if group_named(draft, cluster):
        return 0.0
    also = any(c.lower_ in {"also", "later", "separately", "then"} for c in draft.token.children)
    if near <= 4 and mine & cluster.keys() and not also and named_later(draft, cluster):
        return 0.6
    if cluster.kind in {"office_change", "election", "inauguration"}:
        return 0.6
    if (
        cluster.kind == "agreement"
        and draft.keys() <= cluster.keys()
        and draft.line.number - cluster.drafts[-1].line.number < (8 if draft.keys() else 3)
    ):
        return 0.1
    return 2.0


def _same_trip(draft: Draft, cluster: Cluster) -> bool:
    """ "will go to Kenya. She hopes to travel to Kenya in May. It will be her second visit to Nairobi": one that is still to come."""
    if draft.kind != "visit" or draft.place is None or cluster.place is None:
        return False
    ahead = "past" not in {draft.verdict.realis, cluster.verdict.realis}
    one, other = draft.place.name, cluster.place.name
    lines = [draft.line, *(d.line for d in cluster.drafts)]
    states = {m.text for line in lines for m in line.mentions if m.kind == "state"}
    there = bool(set(one.lower().split()) & set(other.lower().split())) or (one in states) != (other in states)
    return ahead and there and bool(draft.persons()) and draft.persons() <= cluster.persons()


def _now_to_arrive(draft: Draft, cluster: Cluster) -> bool:
    """ "has put off her trip by a day and is now to arrive on Tuesday": the trip of the same sentence, on its new day."""
    if draft.kind != "visit" or draft.is_noun or draft.place is not None or draft.verdict.realis == "past":
        return False
    here = [d for d in cluster.drafts if d.line is draft.line and d.is_noun]
    anew = any(c.lower_ in {"now", "instead"} for v in (draft.token, draft.token.head) for c in v.children)
    return bool(here) and anew and cluster.kind == "visit" and draft.persons() == cluster.persons()


def first_to(draft: Draft, cluster: Cluster) -> bool:
    """ "left for Oslo, becoming the first president to visit Norway": the journey that the sentence tells."""
    here = draft.kind == "visit" and draft.held is None and any(d.line is draft.line for d in cluster.drafts)
    return here and draft.token.dep_ in {"relcl", "acl"} and any(c.lower_ == "first" for c in draft.token.head.lefts)


def _same_two(draft: Draft, cluster: Cluster) -> bool:
    """ "met Saleh on Saturday … The president met Saleh in her palace": on no day of its own, the two who met, told again."""
    if draft.is_noun or draft.kind != "meeting" or draft.held is not None or len(draft.persons()) != 2:
        return False
    if any(
        c.lower_ in {"again", "also", "earlier", "later", "previously", "once", "first", "separately"}
        for c in draft.token.children
    ):
        return False
    return draft.persons() == cluster.persons() and draft.verdict.realis == cluster.verdict.realis == "past"


def _still_ahead(draft: Draft, cluster: Cluster) -> bool:
    """ "will meet for talks on Friday. They have agreed to talks", "wants talks. She hopes to meet him": on no day of its own, the
    one to come that was told before, however it is asked for, held out or refused."""
    one, other = draft.verdict.realis, cluster.verdict.realis
    if "past" in {one, other} or draft.kind not in {"meeting", "visit"} or draft.plural or draft.words & FRESH:
        return False
    mine, theirs = (_named(d.parties for d in drafts) for drafts in ([draft], cluster.drafts))
    if draft.label != cluster.label() and not mine & theirs:
        return False
    if (mine and theirs and not mine & theirs) or draft.line.number - cluster.drafts[-1].line.number > 4:
        return False
    unsure = {one, other} <= UNSURE and draft.verdict.weight >= 2
    if cluster.held is not None and not draft.is_noun:
        return False  # "was put off until May. She called on the two to meet without delay"
    if draft.held is not None or draft.place is not None:
        own = (draft.held and cluster.held) or (draft.place and cluster.place)
        if own or not unsure:
            return False
    if draft.trigger.word in cluster.heads() and one == other:
        return draft.is_noun
    return unsure and (draft.trigger.word in cluster.heads() or {draft.trigger.word} | cluster.heads() <= TALKING)


def _named(parties: Iterable[list[Party]]) -> set[str]:
    """Who takes part, without "the two communities"."""
    return {p.key for told in parties for p in told if p.kind != "group" or not SIDED & set(p.key.split())}


SIDED = frozenset("two both sides communities parties rivals neighbours neighbors foes".split())
FRESH = frozenset("next new another further more second third".split())
UNSURE = frozenset({"possible", "questioned", "wanted", "denied", "expected"})
TALKING = frozenset("talks negotiations negotiation meeting meet discussions dialogue negotiate encounter".split())
"""Meetings of two sides, as they are called where they are still hoped for."""


def _same_session(draft: Draft, cluster: Cluster) -> bool:
    """ "G20 Summit next month", told twice: the same body, the same word, the same day."""
    told = draft.body is not None and draft.body == cluster.body() and draft.trigger.word in cluster.heads()
    return told and draft.held is not None and cluster.held is not None and draft.held.start == cluster.held.start


def _hoped_for(draft: Draft, cluster: Cluster) -> bool:
    """ "is trying to broker a deal", "sees a chance of reaching an agreement": one that is still to be made, told again."""
    sought = draft.verdict.realis == cluster.verdict.realis == "possible" and draft.kind == "agreement"
    near = draft.line.number - cluster.drafts[-1].line.number <= 8
    return (
        sought and near and draft.verdict.weight == 3 and bool({lemma(o) for o in direct_objects(draft.token)} & PACTS)
    )


def _bare(draft: Draft) -> bool:
    """A noun that brings nobody, no day, no place and no name of its own can only take up what was told."""
    return not (draft.parties or draft.held or draft.place or draft.label or draft.plural)


def _signed_for(draft: Draft, cluster: Cluster) -> bool:
    """ "Norway and Kenya signed a treaty. Dahl and Saleh put their names to the document": persons sign for those told before."""
    if draft.trigger.word not in SIGNING or draft.is_noun or draft.held is not None:
        return False
    papers = [*direct_objects(draft.token), *objects_of(draft.token, "to")]
    given = any(lemma(p) in PAPERS | PACTS and any(c.lower_ == "the" for c in p.children) for p in papers)
    signs = {p.kind for d in cluster.drafts for p in d.parties}
    near = draft.line.number - cluster.drafts[-1].line.number <= 2
    states = bool(signs) and signs <= {"state", "organisation"}
    return given and near and states and cluster.kind == "agreement" and cluster.verdict.realis == draft.verdict.realis


SIGNING = frozenset({"sign", "initial", "ink", "pen", "put signature", "put name"})
