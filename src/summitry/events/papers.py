"""When a paper is made, put forward, welcomed or near at hand: conditions that the trigger table names for agreements."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cues import ADJECTIVES
from summitry.events.draft import Draft
from summitry.events.grammar import (
    ancestors,
    children,
    direct_objects,
    is_passive,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.lexicon import DECIDERS, PACTS, PAPERS, PERSON_NOUNS
from summitry.events.who import decides
from summitry.text import lemma


def states_agree(draft: Draft) -> bool:
    """States, bodies or their people agreed to do a thing: an agreement, and no readiness of one side, nor to meet."""
    token = draft.token
    if any(
        lemma(c) in {"meet", "hold", "visit", "talk", "attend", "host", "continue"} for c in children(token, "xcomp")
    ):
        return False
    paper = any(lemma(o) in PAPERS for o in objects_of(token, "on", "upon", "to"))
    if agreed_paper(token) or (paper and token.tag_ == "VB" and bool(subjects_of(token))):
        return True  # "urged the parties to agree on a truce"
    if paper and token.tag_ == "VBD" and any(t.tag_ == "NNS" and lemma(t) in PERSON_NOUNS for t in subjects_of(token)):
        return True  # "The rebels agreed to a truce"
    owed = any(c.tag_ == "MD" for c in children(token, "aux"))
    if any(lemma(t) in PAPERS for t in children(token, "nsubjpass")) and not owed:
        return True  # "The memorandum was agreed"
    subjects = [a for t in subjects_of(token) for a in (t, *children(t, "appos"))]  # "Norway mission, Kenya agree"
    subjects += [
        o for t in subjects if t.tag_ == "CD" for o in objects_of(t, "of")
    ]  # "26 of the 27 member states agreed"
    mentions = [m for m in (draft.line.mention_at(t) for t in subjects) if m is not None]
    states = any(
        m.kind in {"state", "organisation"} or (m.kind in {"group", "body"} and m.actor is not None) for m in mentions
    )
    if any(lemma(c) in STATES for c in children(token, "ccomp", "xcomp")):
        return False  # "agreed that there is some progress", "agreed to stay in touch"
    if draft.held is not None and children(token, "nsubjpass"):
        return True  # "It was agreed on Monday that", "the extension was agreed in May"
    failed = token.tag_ == "VB" and token.dep_ == "xcomp" and lemma(token.head) in {"fail", "refuse"}
    if failed and len(subjects) > 0 and any(t.tag_ == "NNS" and lemma(t) in PERSON_NOUNS | DECIDERS for t in subjects):
        return True
    headline = draft.line.sentence.kind in {"title", "subhead"} and not children(token, "aux")
    due = token.tag_ == "VB" and token.dep_ == "xcomp" and lemma(token.head) in {"expect", "schedule", "set", "be"}
    due = due and bool(children(token, "xcomp", "ccomp")) and not children(token, "neg")
    told = token.tag_ in {"VBD", "VBN"} or failed or headline or due
    both = token.tag_ == "VBD" and bool(objects_of(token, "with")) and bool(children(token, "xcomp", "ccomp"))
    dated = draft.held is not None and token.tag_ == "VBD" and bool(children(token, "xcomp", "ccomp"))
    if dated and any(t.tag_ == "NNS" and lemma(t) in {"leader", "minister", "member", "envoy"} for t in subjects):
        return True
    if _announced(token) and children(token, "xcomp") and any(t.lower_ == "they" for t in subjects):
        return True  # "The banks announced on Friday they had agreed to expand trade"
    told_now = token.tag_ == "VBD" or (token.tag_ == "VBN" and token.dep_ == "ROOT") or due
    if told_now and children(token, "xcomp", "ccomp") and len(draft.persons()) > 1:
        return True  # "President Dahl and President Saleh (have) agreed to withdraw their troops"
    return told and (both or states or any(_for_a_state(draft, t, len(subjects) > 1) for t in subjects))


def _announced(verb: Token) -> bool:
    """ "announced (that) they had agreed": what is told for the first time."""
    return verb.dep_ == "ccomp" and lemma(verb.head) in {"announce", "confirm", "disclose", "reveal"}


AGREEING = frozenset(
    "country side government nation state party rebel guerrilla militia faction insurgent separatist militant".split()
)
BLOCS = frozenset("government union bloc alliance cartel coalition".split())


def _for_a_state(draft: Draft, token: Token, many: bool) -> bool:
    """ "both sides", "Kenya's rulers", "the foreign ministers of Norway and Kenya": those whose word binds states."""
    if (token.tag_ == "NNS" and lemma(token) in AGREEING) or lemma(token) in BLOCS or decides(draft.line, token):
        return True
    if lemma(token) in {"summit", "conference"}:
        return True
    if lemma(token) not in PERSON_NOUNS or not (many or token.tag_ in {"NNS", "NNPS"}):
        return False
    if any(p.text[0].isupper() or p.lower_ == "two" for p in premodifiers(token) if p.tag_ != "DT"):
        return True
    whose = [draft.line.mention_at(t) for t in objects_of(token, "of", "from")]
    return any(m is not None and m.kind in {"state", "organisation", "body"} for m in whose)


def agreed_paper(verb: Token) -> bool:
    """ "the ceasefire agreed (upon) in May": a participle right after the paper, wherever the parse has hung it."""
    before = verb.nbor(-1) if verb.i else verb
    others = [c for c in children(verb, "nsubj", "aux", "auxpass") if c.i != before.i]
    return verb.tag_ in {"VBN", "VBD"} and lemma(before) in PACTS and not others


STATES = frozenset("be have need remain stay keep share mean cooperate coordinate work deserve".split())


def made(draft: Draft) -> bool:
    """A document that is made here: the object or subject of a verb that makes one, or one hoped for."""
    token = draft.token
    if token.dep_ in {"compound", "amod", "nmod"}:
        return False
    if draft.way == "for" and draft.verbs and draft.verbs[0].dep_ == "acl" and lemma(draft.verbs[0].head) in PAPERS:
        return False  # "a resolution calling for a truce"
    if voted_on(draft) or _made_by_noun(draft):
        return True
    if welcomed(draft):
        return True
    if (
        made_beside(draft)
        or near_at_hand(draft) is not None
        or broken(draft)
        or fruitless(draft)
        or kept_or_ended(draft)
    ):
        return True
    if ended_with(draft) is not None:
        return True
    if draft.way == "support" and lemma(draft.verbs[0]) not in {"have", "be", "lead", "attend", "end"}:
        return True
    if (
        draft.verdict.weight >= 3
        and draft.near
        and draft.way in {"nsubj", "nsubjpass", "dobj", "support"}
        and draft.verdict.rule in GOVERNED
    ):
        return True
    if draft.way == "for" and draft.verbs and lemma(draft.verbs[0]) in {"hope", "push", "press", "wait", "call"}:
        return True
    between = objects_of(token, "between")
    if draft.held is None or draft.held.weight < 4:
        return False
    dated = dated_itself(draft)
    return bool(between or dated or token.tag_[:3] == "NNP")


def _made_by_noun(draft: Draft) -> bool:
    """ "the conclusion of a trade deal on Monday", "the declaration of independence on Monday": made, told by a noun and its day."""
    token, held = draft.token, draft.held
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token
    dated = any(draft.line.is_time(t) for t in above.subtree) or (held is not None and held.weight >= 3)
    if held is None or not dated:
        return False
    declared = {"emergency", "independence", "war", "state", "ceasefire", "truce"}
    if (
        draft.trigger.word == "declaration"
        and draft.definite
        and any(lemma(t) in declared for t in objects_of(token, "of"))
    ):
        return True
    return above is not token and lemma(above) in {"conclusion", "passage"}


def voted_on(draft: Draft) -> bool:
    """ "decided not to consider a resolution", "voted against the treaty": what a body decides on is its paper."""
    verb = draft.verbs[0] if draft.verbs and draft.is_noun and draft.kind == "agreement" else None
    if verb is None:
        return False
    if draft.way in {"for", "against"} and lemma(verb) == "vote":
        return True
    if draft.way == "nsubjpass" and lemma(verb) == "put" and any(lemma(t) == "vote" for t in objects_of(verb, "to")):
        return True
    return draft.way == "dobj" and verb.dep_ == "xcomp" and lemma(verb.head) in {"decide", "vote"}


def broken(draft: Draft) -> bool:
    """ "The truce collapsed on Wednesday", "the ceasefire began at noon": what is made by two sides comes to hold or to its end."""
    ways = {"nsubj", "nsubjpass", "support"}
    verb = draft.verbs[0] if draft.verbs and draft.near and draft.way in ways else None
    if verb is None or draft.held is None or lemma(draft.token) not in PACTS:
        return False
    if draft.way == "nsubjpass":
        return lemma(verb) == "break"
    apart = any(c.lower_ in {"down", "apart", "through"} for c in verb.children)
    return lemma(verb) in {"collapse", "unravel", "crumble"} or (apart and lemma(verb) in {"break", "fall"})


GOVERNED = frozenset(
    {"doubt", *(f"governor:{word}" for word in "expect unlikely likely await want seek propose demand request".split())}
)
"""What says of a paper still to be made how likely it is, or who wants it."""
ENDING = frozenset("end close conclude finish culminate adjourn break collapse wrap part disperse fail result".split())
"""What talks do, with a paper or without one."""


def fruitless(draft: Draft) -> Token | None:
    """ "The talks ended without agreement", "broke up with no joint statement": the word that says that no paper was made."""
    verb = draft.verbs[0] if draft.verbs and draft.is_noun and draft.kind == "agreement" else None
    if verb is not None and verb.dep_ == "pcomp" and verb.head.lower_ == "without" and lemma(verb) in ISSUING:
        return verb.head if lemma(draft.token) in PACTS | JOINT_WORDS else None
    if (
        verb is None
        or lemma(verb) not in ENDING
        or lemma(draft.token) not in PACTS | JOINT_WORDS - {"declaration", "statement"}
    ):
        return None
    return draft.token.head if draft.token.head.lower_ == "without" else None


ISSUING = frozenset("issue release produce make publish".split())
JOINT_WORDS = frozenset("communique communiqué resolution declaration statement".split())


def ended_with(draft: Draft) -> Token | None:
    """ "The talks ended with an agreement", "culminated in the signing of a treaty": the word that says how they ended."""
    verb = draft.verbs[0] if draft.verbs and draft.is_noun and draft.kind == "agreement" else None
    if verb is None or lemma(verb) not in ENDING or draft.plural or draft.token.dep_ != "pobj":
        return None
    return draft.token.head if draft.token.head.lower_ in {"with", "in"} else None


def kept_or_ended(draft: Draft) -> bool:
    """ "called off their ceasefire on Monday", "will observe a truce from Friday": what is done with a truce on a day."""
    verb = draft.verbs[0] if draft.verbs and draft.near and draft.way in {"dobj", "nsubjpass", "support"} else None
    if verb is None or draft.held is None or draft.trigger.word not in {"ceasefire", "truce", "armistice"}:
        return False
    off = any(c.lower_ in {"off", "out"} for c in children(verb, "prt"))
    return lemma(verb) in TRUCES or (off and lemma(verb) in {"call", "break"})


TRUCES = frozenset(
    "declare announce proclaim end abandon renounce scrap observe honor honour respect begin offer".split()
)
"""What one side does with a truce."""


def swapped(draft: Draft) -> bool:
    """ "the prisoner swap", "an exchange of captives": people are given for people."""
    verb = draft.verbs[0] if draft.verbs else None
    took_place = verb is not None and draft.definite and draft.way == "support" and lemma(verb) == "take"
    where = objects_of(verb, "at", "in") if verb is not None and took_place else []
    if any(n.tag_ == "NNP" for t in where for n in t.subtree):
        return True  # "The exchange took place at Oslo airport"
    things = draft.words | {lemma(t) for t in objects_of(draft.token, "of")}
    return draft.held is not None and bool(things & {"prisoner", "captive", "hostage", "detainee", "spy"})


def made_beside(draft: Draft) -> bool:
    """ "the agreements reached in Oslo", "agreed on a truce", "had initialled the treaty": the verb that makes the paper."""
    if made_after(draft.token):
        return True
    verb = draft.verbs[0] if draft.verbs else None
    if verb is None or not draft.near:
        return False
    return (draft.way in {"dobj", "nsubjpass"} and lemma(verb) in MAKING) or (
        draft.way == "on" and lemma(verb) == "agree"
    )


def made_after(noun: Token, making: frozenset[str] | None = None) -> bool:
    """ "the agreements reached in Oslo": a participle after the paper, or a clause, tells of its making."""
    after = [c for c in children(noun, "acl", "relcl") if c.i > noun.i and c.tag_[:2] == "VB"]
    return any(lemma(c) in (making or MAKING) and is_passive(c) for c in after)


def made_at_a_time(draft: Draft) -> bool:
    """ "its decision of January 13", "the 2015 ruling", "a joint statement issued on Monday", "by Norway and Kenya"."""
    token = draft.token
    if token.dep_ in {"compound", "amod", "nmod"}:
        return False
    aimed = draft.verbs[0] if draft.verbs else token
    if aimed.dep_ == "xcomp" and lemma(aimed.head) == "agree" and aimed.head.tag_ == "VBD":
        return False  # "agreed to impose sanctions": the event is that they agreed
    if "joint" in draft.words and objects_of(token, "by", "of", "between"):
        return True
    if "joint" in draft.words and made_after(token, ISSUING):
        return True
    if draft.trigger.word in {"compromise", "settlement", "roadmap"} and made_beside(draft):
        return True
    if "joint" in draft.words and draft.way in {"dobj", "nsubjpass", "support"} and lemma(draft.verbs[0]) in ISSUING:
        return True
    if fruitless(draft):
        return True
    after = [c for c in children(token, "acl", "relcl") if c.i > token.i]
    if draft.held is None or (draft.trigger.word == "statement" and not _common(draft, after)):
        return False
    issued = any(lemma(c) in ISSUING and is_passive(c) for c in after)
    return (
        issued
        or dated_itself(draft)
        or (draft.way in {"nsubjpass", "dobj", "support"} and draft.near and lemma(draft.verbs[0]) in ISSUING)
    )


COMMON = frozenset("joint presidential final closing common concluding council".split())
"""What makes a statement one that several have agreed on."""


def _common(draft: Draft, after: list[Token]) -> bool:
    """ "a joint statement", "the statement adopted on Monday": one that several have agreed on, and not what somebody said."""
    around = [draft.line.mention_at(t) for t in (*premodifiers(draft.token), *objects_of(draft.token, "of", "by"))]
    bodies = any(m is not None and m.kind in {"body", "organisation"} for m in around)
    return bodies or bool(draft.words & COMMON) or any(lemma(c) in MAKING | {"adopt", "approve"} for c in after)


def dated_itself(draft: Draft) -> bool:
    """ "its decision of January 13", "the 2015 ruling": a paper with its day in its own words."""
    own = (*objects_of(draft.token, "of"), *premodifiers(draft.token))
    return draft.is_noun and "post" not in draft.words and any(draft.line.is_time(t) for t in own)


MAKING = frozenset(
    "agree sign initial ratify clinch seal finalize finalise conclude reach strike negotiate broker hammer thrash forge secure cement ink pen".split()
)
"""What is done to a paper that comes about by it."""
ISSUING = MAKING | frozenset(
    "issue adopt approve pass publish deliver announce impose enact promulgate take make expect due release unveil".split()
)
"""The same of what one body alone decides."""


def near_at_hand(draft: Draft) -> Token | None:
    """ "an agreement is within reach", "close to a deal", "on the verge of a truce": the word that says it can come soon."""
    if draft.kind != "agreement" or not draft.is_noun:
        return None
    verb = draft.verbs[0] if draft.verbs else None
    if verb is not None and lemma(verb) == "be" and draft.token.dep_ == "nsubj":
        after = list(draft.token.doc[verb.i + 1 : verb.i + 6])
        at_hand = [
            t for t in after if t.lower_ in {"reach", "sight", "grasp"} and t.nbor(-1).lower_ in {"within", "in"}
        ]
        return next(iter([*at_hand, *(t for t in children(verb, "acomp") if t.lower_ in CLOSE)]), None)
    if draft.token.dep_ != "pobj":
        return None
    above = draft.token.head.head
    edge = draft.token.head.lower_ == "of" and lemma(above) in {"verge", "brink", "cusp"}
    return above if edge or (draft.token.head.lower_ == "to" and above.lower_ in CLOSE) else None


CLOSE = frozenset("close closer near nearer possible imminent achievable reachable".split())

WELCOMING = frozenset("welcome hail applaud commend praise celebrate".split())


def welcomed(draft: Draft) -> bool:
    """ "welcomed the truce between", "hailed the announcement of a deal": what is welcomed has been made."""
    verb = draft.verbs[0] if draft.verbs and draft.is_noun and draft.kind == "agreement" else None
    if verb is None or lemma(verb) not in WELCOMING:
        return False
    above = draft.token.head.head if draft.token.dep_ == "pobj" else draft.token
    if any(ADJECTIVES.get(t.lower_, "past") != "past" for t in premodifiers(above)):
        return False  # "the forthcoming conclusion of the treaty"
    told = lemma(above) in {"announcement", "news", "conclusion"} and above.dep_ == "dobj"
    return told or (draft.token.dep_ == "dobj" and draft.definite)


def submitted(draft: Draft) -> bool:
    """ "submitted its application on Monday": a paper is put before those who decide on it, on a day."""
    return draft.held is not None


def put_forward(verb: Token) -> list[Token]:
    """The papers, also "the bids of Norway and Kenya, submitted in May" with the clause hung on Kenya."""
    papers = direct_objects(verb)
    return [*papers, *(t for t in ancestors(verb) if t.tag_[:2] == "NN")] if verb.dep_ in {"acl", "relcl"} else papers


DRAFTS = frozenset(
    "application bid bill resolution motion petition document instrument request draft treaty budget".split()
)
