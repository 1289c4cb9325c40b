"""Drafts -> clusters: which mentions are of one occasion."""

from __future__ import annotations

from dataclasses import replace

from summitry.events.both import fill_both
from summitry.events.cluster import LARGE, PUT_OFF, SMALL, Cluster, dates_agree, places_agree
from summitry.events.conflicts import (
    NUMBERS,
    another_deed,
    aside_of,
    beside_it,
    below_it,
    campaign_or_blow,
    comes_and_goes,
    family,
    in_and_out,
    later_act,
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
from summitry.events.grammar import ancestors, children, counting, direct_objects, objects_of, premodifiers, subjects_of
from summitry.events.levels import levels_differ
from summitry.events.lexicon import SIDELINES
from summitry.events.likeness import NEAR, first_to, killed_in, score_of, threshold
from summitry.events.papers import agreed_paper
from summitry.events.retold import also_going, dated_compound, in_brackets, tour_of
from summitry.events.triggers import EVENT_WORDS, OCCASIONS, TOPICAL
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
        found = _same_clause(draft, clusters) or _called(draft, clusters) or _joined(draft, clusters)
        found = found or also_going(draft, clusters) or in_brackets(draft, clusters)
        found = found or _best(draft, clusters) or _all_told(draft, clusters)
        if draft.token.tag_ == "NNS" and lemma(draft.token) == "event" and not found:
            lost.append((draft, "points to no event told before"))
        elif found is not None:
            cluster, rule = found
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


def _same_clause(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
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
            if other.token.i == verb.i and (_two_meet_at(draft, other) or _is_topic(draft, other)):
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


def _called(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
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


def _joined(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
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
            if cluster.kind == "incident" and cluster.drafts[-1].line is draft.line:
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


def _two_meet_at(draft: Draft, verb: Draft) -> bool:
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


def _all_told(draft: Draft, clusters: list[Cluster]) -> tuple[Cluster, str] | None:
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
    moved = moved or _better_dated(draft, cluster)
    if not moved and not dates_agree(draft.held, cluster.held):
        return False
    if not places_agree(draft.place, cluster.place) and not tour_of(draft, cluster):
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
    if any(draft.verbs[:1] == [d.token] and _two_meet_at(draft, d) for d in here if not d.is_noun):
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
    if draft.held is None or cluster.held is None or len(draft.persons() | cluster.persons()) != 2:
        return False
    loose = all(d.held is None or d.held.weight <= 2 for d in cluster.drafts) and draft.held.weight >= 3
    near = abs((first_day(draft.held.start) - first_day(cluster.held.start)).days) <= 1
    return loose and near and draft.line.number - cluster.drafts[-1].line.number <= 2


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


BY_MEANS = frozenset("in by agent during".split())
""" "hit by strikes in a raid", "killed in an attack by": the same blow."""
