"""Noun and verb of one clause, and the sentence after that gives a name: one occasion by how the words stand together."""

from __future__ import annotations

from dataclasses import replace

from summitry.events.cluster import LARGE, SMALL, Cluster, dates_agree, places_agree
from summitry.events.conflicts import family, other_act, other_attacker
from summitry.events.draft import Draft
from summitry.events.grammar import children, direct_objects, objects_of, premodifiers, subjects_of
from summitry.events.likeness import killed_in
from summitry.events.papers import agreed_paper
from summitry.events.triggers import TOPICAL
from summitry.text import lemma


def same_clause(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "met for talks", "will host X for a meeting", "held a summit, the third such meeting": noun and verb of one clause."""
    if not draft.is_noun:
        found = killed_in(draft, clusters) or _where(draft, clusters)
        return found or _held(draft, clusters) or _decided(draft, clusters)
    if (whole := _session_of(draft, clusters)) is not None:
        return whole, "session of it"
    if not draft.verbs:
        return None
    verb = draft.verbs[0]
    if draft.kind == "incident" and draft.way in BY_MEANS:
        for cluster in reversed(clusters[-2:]):
            if (
                cluster.heads() == {"kill"}
                and cluster.lead.line is draft.line
                and cluster.lead.token in (verb, verb.head)
            ):
                return cluster, "same clause"
    if draft.kind == "incident" and draft.token.dep_ == "nsubj" and verb.dep_ == "advcl":
        for cluster in reversed(clusters[-2:]):  # "were killed when a strike hit the port"
            harmed = cluster.kind == "incident" and any(
                d.token == verb.head for d in cluster.drafts if d.line is draft.line
            )
            if harmed and any(c.lower_ in {"when", "as"} for c in children(verb, "advmod", "mark")):
                return cluster, "same clause"
    for cluster in reversed(clusters[-4:]):
        for other in cluster.drafts:
            if other.line is not draft.line or family(other.kind) != family(draft.kind):
                continue
            if other.token.i == verb.i and (two_meet_at(draft, other) or _is_topic(draft, other)):
                continue
            if other.token.i == verb.i and draft.token.head.i == verb.i and draft.token.dep_ in {"dobj", "nsubjpass"}:
                return cluster, "same clause"
            if (
                other.token.i == verb.i
                and draft.near
                and draft.way in {"for", "in", "at", "during", "on", "nsubj", "as", "dobj", "by", "agent", "when"}
            ):
                return cluster, "same clause"
            if (
                draft.kind == "agreement"
                and (draft.way in {"dobj", "for", "against"} or (draft.way == "support" and draft.token.dep_ == "conj"))
                and other.token in (verb, verb.head)
            ):
                return cluster, "same clause"
            if draft.kind == "incident" and other.is_noun and other.verbs[:1] == [verb] and draft.way in BY_MEANS:
                return cluster, "same clause"
            if other.is_noun and draft.token.dep_ == "appos" and draft.token.head.i == other.token.i:
                return cluster, "apposition"
            if other.is_noun and draft.token.dep_ == "attr" and other.token.head.i == draft.token.head.i:
                return cluster, "apposition"
    return None


def called(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "Dahl met Saleh. This was a historic meeting": what the sentence before told of, given a name."""
    subject = [c.lower_ for c in children(draft.token.head, "nsubj")]
    if draft.token.dep_ != "attr" or subject not in (["this"], ["it"], ["which"]):
        return None
    ago = 0 if subject == ["which"] else 1  # "plans to visit Oslo in May, which would be the first visit"
    before = [c for c in clusters if c.drafts[-1].line.number == draft.line.number - ago]
    alike = [c for c in before if family(c.kind) == family(draft.kind) and _as_sure(draft, c)]
    if not alike:
        return None
    draft.parties = [p for p in draft.parties if p.kind != "group"] if alike[0].persons() else draft.parties
    return alike[0], "same occasion"


def _as_sure(draft: Draft, cluster: Cluster) -> bool:
    """Whether both have been, or both are still to come."""
    one, other = draft.verdict.realis, cluster.verdict.realis
    return one == other or {one, other} <= {"scheduled", "expected", "possible"}


def _session_of(draft: Draft, clusters: list[Cluster]) -> Cluster | None:
    """ "at the summit's opening session", "the final session of the conference": the summit itself."""
    if draft.trigger.word not in {"session", "meeting", "round"}:
        return None
    wholes = {t.i for t in (*children(draft.token, "poss"), *objects_of(draft.token, "of"))}
    for cluster in reversed(clusters[-3:]):
        if any(d.line is draft.line and d.token.i in wholes and d.kind == "meeting" for d in cluster.drafts):
            return cluster if draft.held is None or dates_agree(draft.held, cluster.held) else None
    return None


def _where(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "a dinner where she met Saleh": what is done at a small meeting is that meeting; at a summit two meet beside it."""
    verb = draft.token
    if draft.kind != "meeting" or verb.dep_ not in {"relcl", "advcl"}:
        return None
    if not any(c.tag_ == "WRB" and c.lower_ == "where" for c in children(verb, "advmod")):
        return None
    for cluster in reversed(clusters[-2:]):
        if (
            cluster.kind == "meeting"
            and cluster.drafts[-1].is_noun
            and cluster.drafts[-1].line is draft.line
            and cluster.heads() <= SMALL | {"meeting"}
        ):
            return cluster, "same clause"
    return None


def _held(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "the summit convened by Norway", "the treaty signed in May": noun and participle of one occasion."""
    token = draft.token
    after = draft.kind == "agreement" and agreed_paper(token)
    if not after and draft.kind == "meeting" and token.tag_ == "VBN" and token.dep_ in {"acl", "relcl"}:
        return _hosted(draft, clusters)
    if not after and (token.dep_ != "acl" or token.tag_ != "VBN" or draft.kind != "agreement"):
        return None
    noun = token.i - 1 if after else token.head.i
    for cluster in reversed(clusters[-3:]):
        if draft.kind == "agreement" and other_act(draft, cluster):
            continue
        if any(d.line is draft.line and d.token.i == noun and d.kind == draft.kind for d in cluster.drafts):
            return cluster, "same clause"
    return None


def _hosted(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "the summit to be hosted by Norway", "a summit with Saleh, hosted by Norway": the noun before says how sure it is."""
    token = draft.token
    if children(token, "nsubj", "dobj"):
        return None
    for cluster in reversed(clusters[-3:]):
        nouns = [d.token.i for d in cluster.drafts if d.line is draft.line and d.is_noun and d.kind == "meeting"]
        after_comma = token.nbor(-1).text == "," and children(token, "agent") and any(n < token.i for n in nouns)
        if token.head.i in nouns or after_comma:
            draft.verdict = replace(draft.verdict, weight=0)
            return cluster, "same clause"
    return None


def joined_later(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "Dahl hosted the envoys. Saleh joined the meeting": others at the one told last, however few they have in common."""
    token, verb = draft.token, draft.verbs[0] if draft.is_noun and draft.verbs else None
    if lemma(token) not in {"meeting", "talk", "talks", "call", "conversation", "discussion"}:
        return None  # "will attend the summit": a summit is told by its name
    if verb is None or lemma(verb) not in JOINING or not draft.definite or draft.held is not None:
        return None
    more = [c for c in children(token, "prep") if not any(lemma(o) == "side" for o in children(c, "pobj"))]
    if not {t.lower_ for t in premodifiers(token)} <= {"the", "this"} or more or children(token, "relcl", "acl"):
        return None
    last = next((c for c in reversed(clusters) if c.kind in {"meeting", "call"}), None)
    near = last is not None and 0 <= draft.line.number - last.drafts[-1].line.number <= 2
    return (last, "joined") if last is not None and near and last.kind == draft.kind else None


JOINING = frozenset("join attend participate take".split())
"""What one does at a meeting of others."""


def _decided(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
    """ "voted to extend the mandate", "the deadline expires": decision and thing decided, noun and verb of it."""
    verbs = [draft.token, *([draft.token.head] if draft.token.dep_ == "xcomp" else [])]
    subjects = {t.i for v in verbs for t in v.children if t.dep_ in {"nsubj", "nsubjpass"}}
    if draft.trigger.word == "kill":
        for cluster in reversed(clusters[-3:]):
            alike = cluster.kind == "incident" and cluster.drafts[-1].line is draft.line
            if alike and dates_agree(draft.held, cluster.held) and cluster.lead.way != "since":
                return cluster, "same clause"
    if draft.kind == "incident":
        for cluster in reversed(clusters[-3:]):
            if cluster.kind != "incident" or other_attacker(draft, cluster):
                continue
            if any(d.line is draft.line and _at_once(draft, d) for d in cluster.drafts):
                return cluster, "same clause"
    for cluster in reversed(clusters[-3:]):
        if any(
            d.line is draft.line and d.token.i in subjects and d.kind == draft.kind for d in cluster.drafts
        ) and not (draft.kind == "agreement" and other_act(draft, cluster)):
            return cluster, "same clause"
    if draft.kind != "agreement" or draft.token.dep_ != "xcomp":
        return None
    for cluster in reversed(clusters[-3:]):
        if any(
            d.line is draft.line and d.token.i == draft.token.head.i and d.kind == "agreement" for d in cluster.drafts
        ):
            return cluster, "same clause"
    return None


def _at_once(draft: Draft, other: Draft) -> bool:
    """ "were shot dead when gunmen opened fire", "stormed the hotel, firing at guests": two verbs of one blow."""
    if draft.token.dep_ == "conj" and draft.token.head == other.token and not other.is_noun:
        same = dates_agree(draft.held, other.held) and places_agree(draft.place, other.place)
        return same and not children(draft.token, "nsubj", "nsubjpass")  # "stormed the palace and seized the radio"
    for clause, whole in ((draft.token, other.token), (other.token, draft.token)):
        if clause.dep_ == "advcl" and clause.head == whole and not other.is_noun:
            when = any(c.lower_ in {"when", "as"} for c in children(clause, "advmod", "mark"))
            return when or (clause.tag_ == "VBG" and not children(clause, "mark", "nsubj"))
    return False


def two_meet_at(draft: Draft, verb: Draft) -> bool:
    """ "Dahl will meet Saleh at the summit", "met her at the G7 summit": a named person who is met beside a large meeting is an
    event of its own."""
    if draft.trigger.word not in LARGE or draft.way == "for":
        return False
    met = [*direct_objects(verb.token), *objects_of(verb.token, "with")]
    apart = any((m := verb.line.mention_at(t)) is not None and m.kind == "person" for t in met)
    several = any(t.tag_ in {"NNS", "NNPS"} for t in subjects_of(verb.token))  # "leaders will meet Saleh at the summit"
    return len([p for p in verb.parties if p.kind == "person"]) > 1 or (apart and not several and not verb.is_noun)


def _is_topic(draft: Draft, verb: Draft) -> bool:
    """ "will discuss the vote on Friday": what is discussed is another occasion."""
    return verb.trigger.word in TOPICAL and draft.way == "dobj"


BY_MEANS = frozenset("in by agent during".split())
""" "hit by strikes in a raid", "killed in an attack by": the same blow."""
