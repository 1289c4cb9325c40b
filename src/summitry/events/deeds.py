"""What a decision, a vote, a signature or a blow needs to count: conditions that the trigger table names."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cues import ADJECTIVES, GOVERNORS, NOUN_CUES
from summitry.events.draft import Draft
from summitry.events.grammar import (
    agents_of,
    ancestors,
    children,
    direct_objects,
    is_passive,
    is_verb,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.lexicon import (
    ACTS,
    DECIDERS,
    FORCES,
    NAMED_POLLS,
    OFFICE_NOUNS,
    PACTS,
    PAPERS,
    PERSON_NOUNS,
    SIDES,
    WINS,
)
from summitry.text import lemma


def poll(draft: Draft) -> bool:
    """A vote of a people: an election word around it, or the verb that wins, holds or calls one."""
    token = draft.token
    return not (token.dep_ == "compound" and lemma(token.head) not in WINS)


def poll_by_name(draft: Draft) -> bool:
    """ "parliamentary polls", "the 2028 race": a poll or a race called by what is voted on or by its year; no opinion poll."""
    token = draft.token
    if token.dep_ == "compound" or draft.words & {"opinion", "arm", "space", "exit"}:
        return False
    return own_date(draft) if draft.trigger.word == "race" else bool(draft.words & NAMED_POLLS)


def voters(draft: Draft) -> bool:
    """A people votes on a day, or to do a thing."""
    return draft.held is not None or bool(children(draft.token, "xcomp"))


def holder(draft: Draft) -> bool:
    token = draft.token
    aimed = token.dep_ in {"acl", "advcl"} and token.tag_ == "VB"
    if aimed and lemma(token.head) not in GOVERNORS | NOUN_CUES:
        return False  # "an offensive to topple Saleh" has not toppled him
    who = subjects_of(token) if draft.trigger.word in {"resign", "quit", "retire"} else direct_objects(token)
    who = [a for t in who for a in (t, *children(t, "appos"))]
    mentions = [draft.line.mention_at(t) for t in who]
    return any(
        (m is not None and m.kind in {"person", "office"}) or lemma(t) in OFFICE_NOUNS
        for m, t in zip(mentions, who, strict=True)
    )


def adopted_thing(draft: Draft) -> bool:
    """A body, a state or a group adopts a paper; one person approving of something is an opinion."""
    if draft.trigger.word == "block":
        held_up = PAPERS | {"application", "bid"}
        return draft.token.tag_ != "VBG" and any(lemma(o) in held_up for o in direct_objects(draft.token))
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    mentions = [draft.line.mention_at(t) for t in doers]
    if any(lemma(t) in DECIDERS or (m is not None and m.kind == "body") for m, t in zip(mentions, doers, strict=True)):
        return bool(direct_objects(draft.token))
    if any(t.tag_ in {"NNS", "NNPS"} and lemma(t) in DELEGATES for t in doers):
        return bool(direct_objects(draft.token))
    signs = draft.trigger.word == "veto"
    if _in_office(draft, doers):
        return True
    if (
        doers
        and not signs
        and all(
            (m is not None and m.kind == "person") or t.tag_ in {"PRP", "WP"}
            for m, t in zip(mentions, doers, strict=True)
        )
    ):
        return False
    objects = direct_objects(draft.token) or subjects_of(draft.token)
    return any(lemma(o) in PAPERS for o in objects)


def _in_office(draft: Draft, doers: list[Token]) -> bool:
    """ "President Dahl approved the plan on Monday", "the bid was rejected by Prime Minister Saleh": an act of office, on a day."""
    token = draft.token
    if draft.held is None or token.tag_ not in {"VBD", "VBN"} or draft.trigger.word in {"back", "endorse", "pass"}:
        return False
    mentions = [m for m in map(draft.line.mention_at, doers) if m is not None and m.kind == "person"]
    ruling = any(m.office and RULING & set(m.office.lower().split()) for m in mentions)
    return ruling and any(lemma(o) in PAPERS | {"offer", "bid", "request", "application"} for o in direct_objects(token))


RULING = frozenset("president minister premier chancellor king queen governor emir sultan taoiseach".split())
DELEGATES = frozenset("minister leader head member delegate legislator parliamentarian senator director governor".split())
"""Those who decide together what is put before them."""
WEAPONS = frozenset(
    "rocket missile drone shell bomb strike airstrike attack explosion blast mortar warplane jet".split()
)


def by_weapon(draft: Draft) -> bool:
    """ "Rockets hit the airport", "was hit by a drone": what hits is a weapon or a blow."""
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    return any(lemma(t) in WEAPONS for t in doers)


def foe(draft: Draft) -> bool:
    """ "fought government troops", "battled with the army": somebody is fought, and no disease or fire."""
    foes = [*direct_objects(draft.token), *objects_of(draft.token, "with", "against", "between", "among")]
    mentions = [draft.line.mention_at(t) for t in foes]
    return any(
        lemma(t) in FIGHTERS or (t.tag_ != "PRP" and (m is not None and m.kind in {"state", "organisation", "group"}))
        for m, t in zip(mentions, foes, strict=True)
    )


FIGHTERS = frozenset(
    "troop force army rebel militant soldier fighter insurgent police gunman militia guerrilla jihadist separatist".split()
)


def armed(draft: Draft) -> bool:
    """A military operation, and no other."""
    return bool(
        {t.lower_ for t in premodifiers(draft.token)} & {"military", "ground", "armed", "commando", "cross-border"}
    )


def own_date(draft: Draft) -> bool:
    """ "the 1956 canal crisis", "its 1998-1999 conflict": dated by its own words, not by what is told of it."""
    return draft.held is not None and any(draft.line.is_time(t) for t in premodifiers(draft.token))


def done_to_nothing(draft: Draft) -> bool:
    """ "closed the shop on Monday", "submitted his resignation": no deed by what it is done to, and the day is not its own."""
    if draft.trigger.needs == "submitted":
        return not any(lemma(o) in DRAFTS for o in put_forward(draft.token))
    things = ACTS.get(draft.trigger.word, "").split()
    if draft.trigger.needs != "act of state" or not things or draft.trigger.word == "order":
        return False
    return not any(lemma(o) in things for o in _done_to(draft.token))


def _done_to(verb: Token) -> list[Token]:
    """ "declared a state of emergency": what a deed is done to, also under "state of"."""
    objects = direct_objects(verb)
    return [*objects, *(t for o in objects if lemma(o) == "state" for t in objects_of(o, "of"))]


def act_of_state(draft: Draft) -> bool:
    things = ACTS.get(draft.trigger.word, "").split()
    objects = direct_objects(draft.token)
    named = _done_to(draft.token)
    ordered = draft.trigger.word == "order" and draft.held is not None and bool(objects or children(draft.token, "ccomp"))
    if not ordered and (not objects or (things and not any(lemma(o) in things for o in named))):
        return False
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    for token in doers:
        mention = draft.line.mention_at(token)
        if (mention is not None and mention.kind in {"state", "organisation", "body"}) or lemma(
            token
        ) in DECIDERS | SIDES | FORCES:
            return True
        someone = (mention is not None and mention.kind == "person") or lemma(token) in OFFICE_NOUNS
        if things and someone and draft.token.tag_ in {"VBD", "VBN"}:
            return True
    return is_passive(draft.token) and not doers


def body_decides(draft: Draft) -> bool:
    """A cabinet, council, parliament or assembly decides or votes to do something."""
    for token in subjects_of(draft.token):
        mention = draft.line.mention_at(token)
        votes = draft.trigger.word == "vote" and lemma(token) in {"nation", "country", "state", "member", "minister"}
        if (mention is not None and mention.kind in {"body", "organisation"}) or lemma(token) in DECIDERS or votes:
            return any(
                c.dep_ in {"xcomp", "dobj", "ccomp"} or c.lower_ in {"for", "against", "on"}
                for c in draft.token.children
            )
    return False


def signed_thing(draft: Draft) -> bool:
    if draft.trigger.word == "ratify" and any(lemma(o) in {"application", "bid"} for o in direct_objects(draft.token)):
        return True
    if draft.trigger.word == "ratify" and any(o.tag_ in {"PRP", "DT"} for o in direct_objects(draft.token)):
        return True
    papers = [*direct_objects(draft.token), *_farther_back(draft.token)]
    if draft.trigger.word == "reach":
        papers = [o for o in papers if lemma(o) != "conclusion"]
    return any(lemma(o) in PAPERS for o in papers) or (
        draft.trigger.word == "sign" and not direct_objects(draft.token) and bool(objects_of(draft.token, "on", "onto"))
    )


def submitted(draft: Draft) -> bool:
    """ "submitted its application on Monday": a paper is put before those who decide on it, on a day."""
    return draft.held is not None


def put_forward(verb: Token) -> list[Token]:
    """The papers, also "the bids of Norway and Kenya, submitted in May" with the clause hung on Kenya."""
    papers = direct_objects(verb)
    return [*papers, *(t for t in ancestors(verb) if t.tag_[:2] == "NN")] if verb.dep_ in {"acl", "relcl"} else papers


DRAFTS = frozenset("application bid bill resolution motion petition document instrument request draft treaty budget".split())


def _farther_back(verb: Token) -> list[Token]:
    """ "an agreement on the status of workers, which they initialled": the clause hung on a noun under the paper."""
    which = [c for c in children(verb, "dobj", "nsubjpass") if c.lower_ in {"which", "that"}]
    if verb.dep_ != "relcl" or not which:
        return []
    found = []
    for token in ancestors(verb):
        if is_verb(token):
            break
        found.append(token)
    return found


def membership(draft: Draft) -> bool:
    """A state comes into an organisation or under a treaty."""
    token = draft.token
    if token.head.tag_[:2] == "NN" and lemma(token.head) in {
        "application",
        "bid",
        "effort",
        "request",
        "ambition",
        "hope",
    }:
        return False
    passive = is_passive(token)
    who = agents_of(token) if passive else subjects_of(token)
    if draft.trigger.word == "withdraw":
        who = [*who, *direct_objects(token)]
    doers = [draft.line.mention_at(t) for t in who]
    forces = any(lemma(t) in FORCES for t in who)
    if not forces and not any(m and m.kind in {"state", "organisation"} for m in doers):
        return False
    goals = [
        *(direct_objects(token)),
        *objects_of(token, "to", "into", *(("from",) if draft.trigger.word == "withdraw" else ())),
    ]
    named = [draft.line.mention_at(t) for t in goals]
    return any(m and m.kind in {"organisation", "body"} for m in named) or any(lemma(t) in JOINED for t in goals)


JOINED = frozenset("treaty pact bloc alliance union agreement coalition accord convention force".split())


def sanctioned(draft: Draft) -> bool:
    """A state or an organisation sanctions another, or somebody."""
    token = draft.token
    if draft.trigger.word in {"brand", "label"} and not any(
        lemma(t) in {"group", "organization", "organisation", "terrorist", "sponsor", "entity", "agent"}
        for t in objects_of(token, "as")
    ):
        return False
    if is_passive(token):
        who = [draft.line.mention_at(t) for t in direct_objects(token)]
        return any(m is not None and m.kind in {"state", "organisation", "person", "group"} for m in who)
    both = [draft.line.mention_at(t) for t in (*subjects_of(token)[:1], *direct_objects(token)[:1])]
    return (
        len(both) == 2
        and both[0] is not None
        and both[0].kind in {"state", "organisation", "body"}
        and both[1] is not None
    )


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
    subjects = [a for t in subjects_of(token) for a in (t, *children(t, "appos"))]  # "Norway mission, Kenya agree"
    mentions = [m for m in (draft.line.mention_at(t) for t in subjects) if m is not None]
    states = any(
        m.kind in {"state", "organisation"} or (m.kind in {"group", "body"} and m.actor is not None) for m in mentions
    )
    if any(lemma(c) in STATES for c in children(token, "ccomp", "xcomp")):
        return False  # "agreed that there is some progress", "agreed to stay in touch"
    failed = token.tag_ == "VB" and token.dep_ == "xcomp" and lemma(token.head) in {"fail", "refuse"}
    headline = draft.line.sentence.kind in {"title", "subhead"} and not children(token, "aux")
    told = token.tag_ in {"VBD", "VBN"} or failed or headline
    both = token.tag_ == "VBD" and bool(objects_of(token, "with")) and bool(children(token, "xcomp", "ccomp"))
    return told and (both or states or any(_for_a_state(draft, t, len(subjects) > 1) for t in subjects))


AGREEING = frozenset("country side government nation state party".split())


def _for_a_state(draft: Draft, token: Token, many: bool) -> bool:
    """ "both sides", "Kenya's rulers", "the foreign ministers of Norway and Kenya": those whose word binds states."""
    if token.tag_ == "NNS" and lemma(token) in AGREEING:
        return True
    if lemma(token) not in PERSON_NOUNS or not (many or token.tag_ in {"NNS", "NNPS"}):
        return False
    if any(p.text[0].isupper() for p in premodifiers(token) if p.tag_ != "DT"):
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
    if voted_on(draft):
        return True
    if welcomed(draft):
        return True
    if draft.way == "support":
        return lemma(draft.verbs[0]) not in {"have", "be", "lead", "attend", "end"}
    if draft.way == "for" and draft.verbs and lemma(draft.verbs[0]) in {"hope", "push", "press", "wait", "call"}:
        return True
    if made_beside(draft) or near_at_hand(draft) is not None:
        return True
    between = objects_of(token, "between")
    if draft.held is None or draft.held.weight < 4:
        return False
    dated = any(draft.line.is_time(t) for t in premodifiers(token))
    return bool(between or dated or token.tag_[:3] == "NNP")


def voted_on(draft: Draft) -> bool:
    """ "decided not to consider a resolution", "voted against the treaty": what a body decides on is its paper."""
    verb = draft.verbs[0] if draft.verbs and draft.is_noun and draft.kind == "agreement" else None
    if verb is None:
        return False
    if draft.way in {"for", "against"} and lemma(verb) == "vote":
        return True
    return draft.way == "dobj" and verb.dep_ == "xcomp" and lemma(verb.head) in {"decide", "vote"}


def made_beside(draft: Draft) -> bool:
    """ "the agreements reached in Oslo", "agreed on a truce", "had initialled the treaty": the verb that makes the paper."""
    if made_after(draft.token):
        return True
    verb = draft.verbs[0] if draft.verbs else None
    if verb is None or not draft.near:
        return False
    return (draft.way in {"dobj", "nsubjpass"} and lemma(verb) in MAKING) or (draft.way == "on" and lemma(verb) == "agree")


def made_after(noun: Token) -> bool:
    """ "the agreements reached in Oslo": a participle after the paper, or a clause, tells of its making."""
    after = [c for c in children(noun, "acl", "relcl") if c.i > noun.i and c.tag_[:2] == "VB"]
    return any(lemma(c) in MAKING and is_passive(c) for c in after)


def made_at_a_time(draft: Draft) -> bool:
    """ "its decision of January 13", "the 2015 ruling", "a joint statement issued on Monday", "by Norway and Kenya"."""
    token = draft.token
    if token.dep_ in {"compound", "amod", "nmod"}:
        return False
    if "joint" in draft.words and objects_of(token, "by", "of", "between"):
        return True
    after = [c for c in children(token, "acl", "relcl") if c.i > token.i]
    if draft.held is None or (draft.trigger.word == "statement" and not _common(draft, after)):
        return False
    issued = any(lemma(c) in ISSUING and is_passive(c) for c in after)
    return issued or dated_itself(draft) or (draft.way == "nsubjpass" and lemma(draft.verbs[0]) in ISSUING)


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


MAKING = frozenset("agree sign initial ratify clinch seal finalize finalise conclude reach strike negotiate broker".split())
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
        at_hand = [t for t in after if t.lower_ in {"reach", "sight", "grasp"} and t.nbor(-1).lower_ in {"within", "in"}]
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


def moved(draft: Draft) -> bool:
    """ "The motion failed to pass", "defeated a motion": a motion is an event where it is decided."""
    return any(lemma(v) in {"pass", "adopt", "approve", "reject", "defeat", "kill", "carry"} for v in draft.verbs)


def since(draft: Draft) -> bool:
    """ "had held the post since May 2018": since when is told."""
    return any(draft.line.is_time(t) for t in objects_of(draft.token, "since"))


def of_power(draft: Draft) -> bool:
    """ "the transfer of power", "the transition to the next president": an office changes hands, and no technology."""
    power = {lemma(t) for t in objects_of(draft.token, "of")} | draft.words
    if power & {"power", "office", "authority", "presidency", "presidential"}:
        return True
    return draft.trigger.word == "transition" and any(
        lemma(t) in OFFICE_NOUNS for t in objects_of(draft.token, "to", "from")
    )


def sought(draft: Draft) -> bool:
    """ "find a replacement for Saleh", "a successor to Dahl will be named": one is looked for, and none described."""
    looked_for = {"find", "seek", "name", "choose", "appoint", "select", "nominate", "elect", "pick", "announce"}
    verb = draft.verbs[0] if draft.verbs else None
    return verb is not None and draft.way in {"dobj", "nsubjpass"} and lemma(verb) in looked_for


def forces(draft: Draft) -> bool:
    around = {lemma(t) for t in premodifiers(draft.token)}
    named = any(t.tag_ == "NNP" and t.dep_ != "poss" and t.head == draft.token for t in premodifiers(draft.token))
    return (bool(around & FORCES) or named) and draft.token.dep_ != "compound"


def term(draft: Draft) -> bool:
    """A presidency that is told of itself, not one under which something else takes place."""
    if draft.verbs and lemma(draft.verbs[0]) in {"hold", "have"} and draft.token.dep_ == "dobj":
        return False
    return draft.way not in {"under", "during", "within", "since", "through"}


def taken_over(draft: Draft) -> bool:
    """An office is taken over; "took over guarding the port" is a task."""
    return not [c for c in draft.token.children if c.tag_ == "VBG" and c.i > draft.token.i and c.dep_ != "advcl"]
