"""What is no event after all: clusters that a desk keeps no line for, with the reason."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.arms import FIGHTERS, in_words
from summitry.events.blows import WEAPONS, is_state
from summitry.events.cluster import BARGAINING, Cluster
from summitry.events.conflicts import aside_of
from summitry.events.days import last_day
from summitry.events.draft import Draft
from summitry.events.grammar import agents_of, children, direct_objects, is_negated, is_passive, objects_of, subjects_of
from summitry.events.lexicon import HARM, OFFICE_NOUNS, SIDELINES, TROOPS
from summitry.events.needs import NEEDS
from summitry.events.otherdays import ANSWERING
from summitry.events.threats import DECRYING
from summitry.text import lemma


def why_not_draft(draft: Draft) -> str | None:
    """Why one mention does not count, or None: the condition of its trigger is not met."""
    if draft.weak:
        return None
    need = draft.trigger.needs
    if not NEEDS[need](draft):
        return f"needs {need}"
    if draft.kind == "meeting" and _standing(draft) and draft.held is None and draft.way != "support":
        return "speaks of what goes on all the time"
    if _as_a_rule(draft) or _never(draft):
        return "speaks of what is done as a rule"
    if draft.trigger.word == "removal" and not draft.parties and not children(draft.token, "poss"):
        return "needs somebody in office"
    if _nobody_goes(draft):
        return "needs somebody who goes"
    if draft.kind == "incident" and in_words(draft):
        return "an attack in words"
    if draft.kind == "incident" and draft.held is None and _if_ever(draft.token):
        return "speaks of what would be, if at all"
    if draft.kind == "incident" and draft.is_noun and _to_be_ended(draft):
        return "speaks of what is to be ended"
    if draft.trigger.word == "war" and not list(draft.token.lefts):
        return "speaks of war in general"
    if draft.kind == "meeting" and draft.held is None and _for_months(draft):
        return "speaks of what goes on all the time"
    if draft.plural and not draft.definite and draft.held is None and draft.words & PAST_ONES and not draft.persons():
        return "speaks of such events in general"
    headed = draft.line.sentence.kind in {"title", "subhead"} and draft.way in {"nsubj", "support"} and draft.near
    blows = headed and draft.kind == "incident"  # "Clashes erupt in Mombasa"
    if draft.plural and not draft.definite and not blows and (_idle(draft) or _stalled(draft)):
        return "speaks of such events in general"
    if draft.kind == "agreement" and draft.held is None and not draft.is_noun and _done_before(draft):
        return "an undated act of the background"
    return None


def _stalled(draft: Draft) -> bool:
    """ "the standoff in trade talks": on no day, what talks in general have come to."""
    of = draft.token.head
    state = of.lower_ == "in" and lemma(of.head) in {
        "standoff",
        "deadlock",
        "impasse",
        "stalemate",
        "progress",
        "setback",
    }
    return state and draft.held is None and draft.place is None and not draft.persons()


def _done_before(draft: Draft) -> bool:
    """ "Norway had previously said it would join the union": told as what was before, on no day."""
    verbs = [draft.token, *(t for t in draft.token.ancestors if t.tag_[:2] == "VB")][:3]
    return any(c.lower_ == "previously" for v in verbs for c in v.children)


def _to_be_ended(draft: Draft) -> bool:
    """ "held talks to end the war", "talks on ending the war", "agreed to halt attacks": fighting that goes on, and no blow of the
    day."""
    verb = draft.token.head
    if draft.token.dep_ == "pobj" and verb.lower_ == "to" and lemma(verb.head) in {"halt", "end", "stop", "cessation"}:
        return draft.held is None or draft.held.weight < 4  # "ordered a halt to military operations on Monday"
    aim = any(c.tag_ == "TO" for c in verb.children) or (
        verb.dep_ == "pcomp" and verb.head.lower_ in {"on", "at", "of"}
    )
    return draft.token.dep_ == "dobj" and aim and lemma(verb) in ENDING and verb.dep_ != "ROOT"


ENDING = frozenset("end stop halt cease resolve settle quell contain".split())


def _if_ever(verb: Token) -> bool:
    """ "will strike back if attacked"."""
    return any(c.lower_ in {"if", "unless"} for c in children(verb, "mark")) and verb.tag_[:2] == "VB"


PAST_ONES = frozenset("recent previous past earlier frequent numerous countless occasional many".split())
STANDING = frozenset("ongoing continue continued continuing constant regular close lengthy".split())


def _standing(draft: Draft) -> bool:
    """ "their regular talks go on"; "a regular meeting" is the next one of its row."""
    one = draft.words & STANDING == {"regular"} and not draft.plural and any(c.lower_ == "a" for c in draft.token.lefts)
    return bool(draft.words & STANDING) and not one


OFTEN = frozenset(
    "often regularly usually frequently always sometimes rarely occasionally typically normally routinely".split()
)


def _for_months(draft: Draft) -> bool:
    """ "after months of negotiations": no one round of them."""
    of = draft.token.head
    return (
        draft.is_noun
        and of.lower_ == "of"
        and lemma(of.head) in {"week", "month", "year", "decade"}
        and not draft.definite
    )


def _as_a_rule(draft: Draft) -> bool:
    """ "leaders often meet", "pledged to consult regularly", "have long been talking": what goes on, with a word that says how often."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    if verb.tag_ in {"VBP", "VBZ"} and any(c.lower_ in OFTEN for c in verb.children):
        return True
    if draft.kind not in MEETING or draft.is_noun or draft.held is not None:
        return False
    has = any(lemma(c) in {"have", "'ve"} for c in children(verb, "aux"))
    been = any(c.lower_ == "been" for c in children(verb, "aux"))
    return (has and been and verb.tag_ == "VBG") or any(c.lower_ in OFTEN | AGAIN for c in verb.children)


def _never(draft: Draft) -> bool:
    """ "We do not meet with rebels", "has never met him": on no day, what is not done at all; "will not meet" is an occasion."""
    token = draft.token
    if draft.kind not in MEETING or draft.is_noun or draft.held is not None:
        return False
    never = any(c.lower_ == "never" for c in token.children) and not any(c.tag_ == "MD" for c in token.children)
    does_not = any(c.lower_ in {"do", "does"} for c in children(token, "aux")) and is_negated(token) is not None
    return never or does_not


MEETING = frozenset({"meeting", "call", "visit"})
AGAIN = frozenset("repeatedly daily weekly monthly yearly annually periodically continually constantly".split())
"""How often, also of what has been."""


def _nobody_goes(draft: Draft) -> bool:
    """ "We now go back to Oslo", "if you travel to Kenya": on no day, one who is not told by name goes."""
    if draft.kind != "visit" or draft.is_noun or draft.parties:
        return False
    who = {t.lower_ for t in subjects_of(draft.token)}
    return bool(who & {"you", "one"}) or (draft.held is None and bool(who & {"we", "i"}))


def _idle(draft: Draft) -> bool:
    """A bare plural that nobody holds and no day dates: "G7 meetings usually", "elections matter"."""
    if draft.kind == "incident" and draft.verbs and lemma(draft.verbs[0]) in HARM:
        return False
    if any(lemma(t) in SIDELINES for t in objects_of(draft.token, "on", "in", "at")):
        return False
    if draft.kind == "visit" and any(
        m and m.kind == "place" for m in map(draft.line.mention_at, objects_of(draft.token, "in"))
    ):
        return False
    return draft.held is None and not draft.parties and draft.way != "support" and draft.verdict.weight < 2


def _strikes_now(draft: Draft) -> bool:
    """ "Kenyan jets have bombed two villages", "protesters stormed the palace": armed ones or a crowd do it, in so many words."""
    token = draft.token
    done = token.tag_ == "VBD" or (token.tag_ == "VBN" and any(lemma(c) == "have" for c in children(token, "aux")))
    if draft.is_noun or not done or token.dep_ == "relcl" or is_negated(token) is not None:
        return False
    doers = agents_of(token) if is_passive(token) else subjects_of(token)
    if any(lemma(t) in {"space", "orbit"} for t in objects_of(token, "into", "in")):
        return False  # "launched a rocket into space"
    by_arms = any(lemma(t) in STRIKERS for t in doers)
    states = any((m := draft.line.mention_at(t)) is not None and m.kind == "state" for t in doers)
    if is_passive(token) and not doers:
        return False
    told = draft.place is not None or bool(direct_objects(token) or objects_of(token, "on", "at", "with", "into"))
    if not told or any(c.lower_ in OFTEN | AGAIN for c in token.children):
        return False
    return by_arms or (states and draft.trigger.word in SINGLE)


STRIKERS = (
    TROOPS
    | FIGHTERS
    | WEAPONS
    | frozenset(
        "extremist terrorist bomber protester demonstrator rioter mob commando settler sailor pirate patrol police guard gunship".split()
    )
)
SINGLE = frozenset("bomb shell seize capture detain shoot intercept board impound raid".split()) | {
    "fire missile",
    "launch missile",
    "fire rocket",
    "launch rocket",
    "shoot down",
}
"""What a state does once, and not for years."""


def _of_the_day(cluster: Cluster) -> bool:
    """Whether an undated blow is news: a headline or a plain sentence tells it, somebody condemns it or owns up to it, or it is threatened."""
    headed = cluster.lead.line.sentence.kind in {"title", "subhead"} and not cluster.heads() <= LASTING
    if (headed and (cluster.place is not None or cluster.keys())) or any(map(_strikes_now, cluster.drafts)):
        return True
    if not cluster.keys() and cluster.place is None:
        return False
    for draft in cluster.drafts:
        verb = draft.verbs[0] if draft.verbs and draft.is_noun else None
        if verb is None or draft.trigger.word in LASTING:
            continue
        if (
            draft.way in {"dobj", "nsubjpass", "against"}
            and draft.near
            and lemma(verb) in DECRYING
            and not draft.plural
        ):
            return True
        if "attacker" in {p.role for p in draft.parties} and draft.way in {"for", "behind"}:
            return True
        if _there_was(draft, verb) or _harmed_in(draft, verb) or _killing_somewhere(draft, cluster):
            return True
        harms = draft.way == "nsubj" and draft.near and verb.tag_ == "VBD" and verb.dep_ in {"ROOT", "ccomp", "conj"}
        if harms and not draft.plural and lemma(verb) in {"kill", "wound", "injure"}:
            return True  # "a grenade attack wounded ten people"
    vague = cluster.verdict.rule.startswith("adjective")  # "to protect them from possible attack"
    threatened = cluster.verdict.realis in THREATENED and cluster.verdict.weight >= 2 and not vague
    return threatened and not cluster.heads() <= LASTING - {"offensive", "invasion"}


def _there_was(draft: Draft, verb: Token) -> bool:
    """ "There has been a gun battle between rebels and the army": one blow, told as news."""
    there = any(c.dep_ == "expl" for c in verb.children) and lemma(verb) == "be"
    return there and not draft.plural and draft.verdict.realis == "past" and verb.dep_ in {"ROOT", "ccomp", "conj"}


def _harmed_in(draft: Draft, verb: Token) -> bool:
    """ "was killed in a firefight with the army": the blow in which somebody comes to harm."""
    one = not draft.plural and draft.near and draft.way == "in" and draft.verdict.realis == "past"
    return one and lemma(verb) in {"kill", "wound", "injure", "die"} and verb.dep_ != "relcl"


def _killing_somewhere(draft: Draft, cluster: Cluster) -> bool:
    """ "was blamed for the killing of ten villagers near Mombasa": a blow against somebody, in a place of its own."""
    if draft.verbs and lemma(draft.verbs[0]) in ANSWERING - {"blame"}:
        return False
    against = bool(objects_of(draft.token, "of")) and draft.definite and not draft.plural
    return (
        against and cluster.place is not None and draft.way in {"for", "over", "after"} and lemma(draft.token) in SLAIN
    )


SLAIN = frozenset("killing massacre assassination murder shooting kidnapping abduction execution beheading".split())
LASTING = frozenset("war invasion crackdown siege occupation fighting fight offensive".split())
"""What goes on for long is the state of things, and no news each time it is condemned."""
THREATENED = frozenset({"scheduled", "expected", "possible", "questioned"})


def _named_war(cluster: Cluster) -> bool:
    """A war or attack by its proper name is history."""
    return all(d.token.tag_[:3] == "NNP" for d in cluster.drafts)


def _is_over(cluster: Cluster, published: str | None) -> bool:
    """Whether a "by" limits something that was done, or a day that is past or far from any obligation."""
    held = cluster.held
    if held is None or published is None:
        return True
    until, given = last_day(held.end or held.start).isoformat(), cluster.verdict.rule == "given time"
    if until < published or (until == published and not given):
        return True
    return cluster.verdict.realis == "past" or cluster.verdict.weight < 3


def _long_done(draft: Draft) -> bool:
    """ "had agreed to a truce", "27 states have ratified it", "already has deals": done before; "has agreed to a truce" is news."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    if verb.dep_ == "ccomp" and lemma(verb.head) == "announce":
        return False
    if any(
        lemma(t) in {"hour", "minute"} for c in verb.children if c.lower_ in {"earlier", "before"} for t in c.children
    ):
        return False  # "had signed it hours earlier"
    if verb.dep_ in {"relcl", "conj"} or any(c.tag_ == "VBD" for c in children(verb, "aux")):
        return True
    counted = any(t.tag_ == "CD" for c in children(verb, "nsubj", "nsubjpass") for t in (c, *c.children))
    return counted or any(c.lower_ in {"already", "only", "often", "repeatedly", "ever", "so"} for c in verb.children)


def _several(cluster: Cluster) -> bool:
    """ "Whether the leaders can agree is in doubt": two or more, though told in one word."""
    return any(
        p.kind == "group"
        and (p.name.split()[0].islower() or p.quote[0] == d.line.sentence.start)
        and (p.name.lower().endswith("s") or p.name.lower().split()[0].endswith("s"))
        for d in cluster.drafts
        for p in d.parties
    )


def _leaving(draft: Draft) -> bool:
    """ "the resignation of the special envoy": one who is told by his office goes, once."""
    gone = (
        draft.trigger.word in {"resignation", "dismissal", "ouster", "sacking", "overthrow", "defection"}
        and draft.verdict.realis == "past"
    )
    return gone and any(lemma(t) in OFFICE_NOUNS | {"cabinet", "government"} for t in objects_of(draft.token, "of"))


def _replaced_now(draft: Draft) -> bool:
    """ "Former rebel Omar Saleh replaces Anna Dahl as governor", "Dahl becomes minister": news in the present, though undated."""
    now = draft.token.tag_ == "VBZ" and draft.token.dep_ in {"ROOT", "conj"}
    return now and (
        (draft.trigger.word in {"replace", "succeed"} and len(draft.parties) > 1)
        or (draft.trigger.word == "become" and bool(draft.persons()))
    )


def _recalled_now(draft: Draft) -> bool:
    """ "Norway recalled its ambassador": an answer of the day, where a plain sentence tells it."""
    token = draft.token
    if token.dep_ == "ccomp" and lemma(token.head) == "announce" and token.head.tag_ == "VBD":
        return draft.trigger.word in {
            "dismiss",
            "sack",
            "fire",
            "oust",
            "remove",
            "depose",
        }  # "announced it had dismissed the government"
    plain = token.tag_ == "VBD" and token.dep_ in {"ROOT", "conj"} and not is_passive(token)
    return plain and lemma(token) == "recall" and any(is_state(draft, t) for t in subjects_of(token))


def why_not_cluster(cluster: Cluster, published: str | None) -> str | None:
    """Why an occasion is not kept, or None: undated background, a deadline that is past, talk in general."""
    lead, held, verdict = cluster.lead, cluster.held, cluster.verdict
    needs = {d.trigger.needs for d in cluster.drafts if not d.weak}
    news = "start" in cluster.inherited
    blow = needs & {
        "dated",
        "by arms",
        "killed",
        "foreigners",
        "taken",
        "weapon",
        "foe",
        "armed",
        "at sea or in the air",
    }
    if (
        blow
        and not (held is None and _of_the_day(cluster))
        and (held is None or (held.weight < 2 and not news) or (held.weight < 3 and _named_war(cluster)))
    ):
        return "an undated event of the background"
    if cluster.kind == "incident" and verdict.realis in {"wanted", "expected"}:
        return "a blow only wished for or planned"
    if needs & {"future", "runs out"} and (
        held is None or (lead.trigger.word == "by" and _is_over(cluster, published))
    ):
        return "no date to come that it is due on"
    if "term" in needs and held is None:
        return "a term of office without a date"
    if cluster.kind == "agreement" and verdict.realis in {"possible", "questioned"} and verdict.rule == "negation":
        return "says what cannot be agreed, not that it is"
    if (
        cluster.kind == "agreement"
        and lead.is_noun
        and lead.trigger.needs != "made at a time"
        and verdict.weight < 2
        and (held is None or held.weight < 3)
        and len(cluster.drafts) == 1
    ):
        return "an agreement only spoken of"
    if held is None and cluster.place is None and cluster.heads() <= {"leave", "depart", "arrive"}:
        return "leaves on no day and for no place that is told"
    unsure = verdict.realis in {"possible", "questioned"} or (verdict.realis == "expected" and lead.token.dep_ == "acl")
    if "act of state" in needs and held is None and unsure:
        return "an undated act only planned or possible"
    if (
        needs == {"act of state"}
        and held is None
        and lead.token.dep_ in {"advcl", "relcl"}
        and verdict.realis == "past"
    ):
        return "an undated act of the background"
    if needs == {"body decides"} and held is None and verdict.rule == "decided not to":
        return "an undated vote against, which decides nothing"
    if cluster.kind == "agreement" and held is None and verdict.rule == "perfect" and _long_done(lead):
        return "an undated agreement of the background"
    if held is None and not cluster.keys() and cluster.place is None and cluster.heads() <= BARGAINING:
        return "negotiations in general"
    if (
        cluster.kind == "office_change"
        and held is None
        and not (lead.line.sentence.kind in {"title", "subhead"} and not lead.is_noun)  # "Kenyan president quits"
        and not (lead.is_noun and lead.persons() and lead.trigger.needs != "term")  # "the resignation of Omar Saleh"
        and not _leaving(lead)
        and not _replaced_now(lead)
        and not _recalled_now(lead)
        and (not cluster.keys() or verdict.weight < 2 or verdict.realis in {"past", "denied"})
    ):
        return "an undated change of office of the background"
    if held is not None or lead.line.sentence.kind in {"title", "subhead"}:
        return None
    if (
        cluster.kind == "agreement"
        and verdict.rule not in {"when it will", "welcomed", "near at hand"}
        and (verdict.weight < 3 or verdict.realis in {"possible", "questioned"})
        and len(cluster.keys()) < 2
        and not _several(cluster)
        and "act by noun" not in needs
    ):
        return "an undated agreement nobody is said to have made"
    there_is = cluster.kind == "incident" and any(c.dep_ == "expl" for c in lead.token.head.children)
    if lead.is_noun and lead.token.dep_ == "attr" and not there_is and verdict.rule != "none is planned":
        return "says what something is, not that it takes place"
    if cluster.kind in {"meeting", "visit", "call", "exercise"}:
        if (
            cluster.keys()
            or (cluster.place is not None and cluster.kind != "visit")
            or (verdict.weight >= 2 and verdict.realis != "past")
        ):
            return None
        if any(d.way == "support" and d.definite for d in cluster.drafts) and verdict.weight >= 2:
            return None
        if any(d.body and (aside_of(d) or lemma(d.token) == "summit") for d in cluster.drafts):
            return None  # "on the margins of the assembly's debate", "will meet him at the G20 summit"
        return "nobody, no day and no place is told of it"
    if cluster.kind == "election" and verdict.realis == "past" and not cluster.keys():
        return "an undated event of the background"
    return None
