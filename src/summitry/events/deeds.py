"""What a decision, a vote, a signature or a blow needs to count: conditions that the trigger table names."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import (
    agents_of,
    ancestors,
    children,
    direct_objects,
    farther_back,
    is_passive,
    is_verb,
    objects_of,
    right_before,
    subjects_of,
)
from summitry.events.lexicon import (
    ACTS,
    DECIDERS,
    FORCES,
    OFFICE_NOUNS,
    PAPERS,
    SIDES,
)
from summitry.events.page import Line
from summitry.events.papers import DRAFTS, put_forward
from summitry.events.polls import round_of_a_vote
from summitry.events.tenure import holders_of_term
from summitry.events.triggers import NOUNS
from summitry.events.who import decides
from summitry.text import lemma


def adopted_thing(draft: Draft) -> bool:
    """A body, a state or a group adopts a paper; one person approving of something is an opinion."""
    if draft.trigger.word == "block":
        held_up = PAPERS | {"application", "bid"}
        return draft.token.tag_ != "VBG" and any(lemma(o) in held_up for o in direct_objects(draft.token))
    if draft.trigger.word == "fail":
        return not children(draft.token, "xcomp") and any(lemma(t) in BILLS for t in subjects_of(draft.token))
    if draft.trigger.word in {"pass", "clear"} and through_a_house(draft):
        return True
    if draft.trigger.word == "clear":
        return False
    if draft.trigger.word == "accept" and not any(lemma(o) in PAPERS for o in direct_objects(draft.token)):
        return False
    if draft.trigger.word == "reject" and any(
        lemma(o) in SAYINGS | {"demand", "claim", "allegation", "accusation", "criticism"}
        for o in direct_objects(draft.token)
    ):
        return False
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    mentions = [draft.line.mention_at(t) for t in doers]
    if draft.trigger.word == "back" and (
        draft.token.tag_ in {"VBP", "VBG"}
        or not any(lemma(o) in PAPERS | ASKED | BILLS for o in direct_objects(draft.token))
    ):
        return False  # "Two senators back the bill"
    if any(decides(draft.line, t) for t in doers):
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
    sides = any(
        (m is not None and m.kind in {"state", "organisation"}) or (t.tag_ == "NNS" and lemma(t) in BLOCS)
        for m, t in zip(mentions, doers, strict=True)
    )
    if draft.trigger.word == "reject" and sides:
        return any(lemma(o) in PAPERS | ASKED for o in direct_objects(draft.token))
    objects = direct_objects(draft.token) or subjects_of(draft.token)
    joint = draft.token.tag_ == "VBD" and any(m is not None and m.kind == "organisation" for m in mentions)
    if joint and any(lemma(o) in OUTCOMES for o in objects):
        return True
    lends = draft.trigger.word == "approve" and any(m is not None and m.kind == "organisation" for m in mentions)
    return any(lemma(o) in PAPERS or (lends and lemma(o) in MONEY) for o in objects)


def through_a_house(draft: Draft) -> bool:
    """ "The bill passed the senate on Monday": a paper comes through those who decide."""
    if not any(lemma(t) in PAPERS for t in subjects_of(draft.token)) or is_passive(draft.token):
        return False
    return any(decides(draft.line, t) for t in direct_objects(draft.token))


SAYINGS = frozenset(
    "call claim accusation allegation charge suggestion criticism idea notion assertion insinuation argument".split()
)
"""What is rejected by a statement: "rejected calls for talks"."""
OUTCOMES = frozenset("result outcome election candidacy nomination appointment deployment mission force sale".split())
"""What an organisation endorses or approves."""
ASKED = frozenset("offer bid request application petition ultimatum appeal".split())
"""What is put to one who decides on it."""
BILLS = frozenset("bill resolution motion amendment measure legislation referendum draft".split())
"""What is put to a vote and can fail in it."""
MONEY = frozenset("$ million billion dollar euro pound yen yuan credit grant tranche funding bailout".split())
"""What a bank approves."""


def _in_office(draft: Draft, doers: list[Token]) -> bool:
    """ "President Dahl approved the plan on Monday", "the bid was rejected by Prime Minister Saleh": an act of office, on a day."""
    token = draft.token
    if draft.held is None or token.tag_ not in {"VBD", "VBN"} or draft.trigger.word in {"back", "endorse", "pass"}:
        return False
    mentions = [m for m in map(draft.line.mention_at, doers) if m is not None and m.kind == "person"]
    ruling = any(m.office and RULING & set(m.office.lower().split()) for m in mentions)
    return ruling and any(lemma(o) in PAPERS | ASKED for o in direct_objects(token))


RULING = frozenset("president minister premier chancellor king queen governor emir sultan taoiseach".split())
DELEGATES = frozenset(
    "minister leader head member delegate legislator parliamentarian senator director governor".split()
)
"""Those who decide together what is put before them."""


def called_home(draft: Draft) -> bool:
    """ "recalled its ambassador for consultations": these are no talks."""
    above = [t for t in ancestors(draft.token) if is_verb(t)][:1]
    home = draft.trigger.word in {"consultations", "consultation"} and draft.token.head.lower_ == "for"
    return home and any(lemma(v) in {"recall", "withdraw", "summon", "call"} for v in above)


def done_to_nothing(draft: Draft) -> bool:
    """ "closed the shop on Monday", "submitted his resignation": no deed by what it is done to, and the day is not its own."""
    if (
        called_home(draft)
        or (draft.trigger.frame == "guest" and any(t.tag_ == "WDT" for t in children(draft.token, "dobj")))
        or round_of_a_vote(draft)
        or (draft.trigger.needs == "term of office" and not holders_of_term(draft))
    ):
        return True
    if draft.trigger.needs == "submitted":
        return not any(lemma(o) in DRAFTS for o in put_forward(draft.token))
    if draft.trigger.word == "pass" and any(lemma(o) in {"deadline", "date"} for o in direct_objects(draft.token)):
        return True
    things = ACTS.get(draft.trigger.word, "").split()
    if draft.trigger.needs != "act of state" or not things or draft.trigger.word == "order":
        return False
    return not any(o in things for o in _done_to(draft.token)) and not _recognised(draft)


def _misread_objects(verb: Token) -> list[Token]:
    """ "imposed travel bans and asset freezes on ten officials": the last noun taken for a verb, and the first for its subject."""
    clauses = [c for c in children(verb, "ccomp") if c.tag_ == "VBZ" and not children(c, "mark", "dobj")]
    return [s for c in clauses for s in children(c, "nsubj") if s.tag_ == "NNS"]


def _done_to(verb: Token) -> list[str]:
    """ "declared a state of emergency", "declared a cease-fire": what a deed is done to, also under "state of"."""
    objects = direct_objects(verb) or _misread_objects(verb)
    things = [*objects, *(t for o in objects if lemma(o) == "state" for t in objects_of(o, "of"))]
    return ["ceasefire" if any(c.lower_ == "cease" for c in t.lefts) else lemma(t) for t in things]


ON_A_DAY = frozenset(
    "free release pardon swap exchange terminate denounce scrap annul nullify rescind abrogate uphold".split()
)
"""What is done to prisoners and papers every day: an act of state where its day is told."""


def _only_agreed(draft: Draft) -> bool:
    """ "agreed on Monday to extend the sanctions", "the council decided to lift them": the event is that they agreed."""
    above = draft.token.head
    if draft.token.dep_ != "xcomp" or above.tag_ not in {"VBD", "VBN"}:
        return False
    return lemma(above) == "agree" or (lemma(above) in {"decide", "vote"} and _body_above(draft, above))


def _body_above(draft: Draft, verb: Token) -> bool:
    return any(_votes(draft.line, t) for t in subjects_of(verb))


def _votes(line: Line, token: Token) -> bool:
    """Whether one decides as a body, or is one of the members who vote in it: "98 senators"."""
    mention = line.mention_at(token)
    members = token.tag_ == "NNS" and lemma(token) in MEMBERS
    return members or decides(line, token) or (mention is not None and mention.kind == "organisation")


MEMBERS = frozenset(
    "senator delegate legislator congressman parliamentarian judge justice councillor mp mps peer lord deputy lawmaker".split()
)


def _recognised(draft: Draft) -> bool:
    """ "recognized Kenya as a state", "suspended Kenya after the coup": what is done to a whole state or government."""
    headed = draft.line.sentence.kind in {"title", "subhead"}
    if draft.trigger.word not in {"recognize", "recognise", "suspend", "expel"}:
        return False
    if draft.token.tag_ in {"VBZ", "VBP"} and not headed:
        return False
    mentions = [draft.line.mention_at(t) for t in direct_objects(draft.token)]
    whole = (
        {"state", "organisation"} if draft.trigger.word in {"suspend", "expel"} else {"state", "organisation", "person"}
    )
    return any(m is not None and m.kind in whole for m in mentions)


BLOCS = frozenset(
    """union bloc alliance leadership regime junta organization organisation administration ministry department authority regulator rebel guerrilla militia
    faction insurgent separatist ally power official""".split()
)


def _is_blow(noun: Token) -> bool:
    """ "ordered missile strikes": told as what is struck."""
    return (trigger := NOUNS.get(lemma(noun))) is not None and trigger.kind == "incident"


def act_of_state(draft: Draft) -> bool:
    """ "lifted the embargo", "recognized Kenya": a state or body does by decision what its verb can do to a thing."""
    if _only_agreed(draft) or (draft.trigger.word in ON_A_DAY and draft.held is None):
        return False
    things = ACTS.get(draft.trigger.word, "").split()
    objects = [
        o
        for o in direct_objects(draft.token) or _misread_objects(draft.token)
        if draft.trigger.word != "order" or not _is_blow(o)
    ]
    named = _done_to(draft.token)
    ordered = (
        draft.trigger.word == "order" and draft.held is not None and bool(objects or children(draft.token, "ccomp"))
    )
    recognises = draft.trigger.word in {"recognize", "recognise"} and draft.token.tag_ in {"VBD", "VBZ"}
    if not ordered and (
        not objects
        or (things and not any(o in things for o in named) and not ((draft.held or recognises) and _recognised(draft)))
    ):
        return False
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    for token in doers:
        mention = draft.line.mention_at(token)
        if (mention is not None and mention.kind in {"state", "organisation", "body"}) or lemma(
            token
        ) in DECIDERS | SIDES | FORCES | BLOCS:
            return True
        someone = (mention is not None and mention.kind == "person") or lemma(token) in OFFICE_NOUNS
        if things and someone and draft.token.tag_ in {"VBD", "VBN"}:
            return True
    return is_passive(draft.token) and not doers


def settled(draft: Draft) -> bool:
    """ "Norway and Kenya settled their border dispute in 1998": on a day, and not what is still sought."""
    return draft.token.tag_ in {"VBD", "VBN"} and draft.held is not None


def told_to_leave(draft: Draft) -> bool:
    """ "ordered the ambassador to leave on Monday": a state sends a diplomat home."""
    told = any(lemma(o) in DIPLOMATS for o in direct_objects(draft.token))
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    mentions = [draft.line.mention_at(t) for t in doers]
    by_state = is_passive(draft.token) or any(
        lemma(t) in SIDES or (m is not None and m.kind == "state") for m, t in zip(mentions, doers, strict=True)
    )
    return told and by_state and bool(draft.line.times)


DIPLOMATS = frozenset("ambassador diplomat attache attaché envoy consul".split())
VERB_OF = {
    "imposition": "impose",
    "lifting": "lift",
    "extension": "extend",
    "renewal": "renew",
    "suspension": "suspend",
    "dissolution": "dissolve",
    "release": "release",
    "recognition": "recognise",
}


def _faced(draft: Draft) -> bool:
    """ "faces suspension from the union", "pushed for Kenya's expulsion": an act that threatens or is asked for, and whose it is."""
    if draft.trigger.word not in {"suspension", "expulsion", "admission", "recognition"}:
        return False
    verb = draft.verbs[0] if draft.verbs and draft.near else None
    owned = [] if verb is None or draft.way != "dobj" else objects_of(verb, "from", "to", "by")
    named = [*objects_of(draft.token, "from", "to"), *children(draft.token, "poss"), *owned]
    whose = [
        m for m in map(draft.line.mention_at, named) if m is not None and m.kind in {"state", "organisation", "group"}
    ]
    if not whose:
        return False
    if verb is not None and draft.way == "for" and lemma(verb) in {"push", "press", "call", "campaign", "lobby"}:
        return True
    faced = verb is not None and draft.way == "dobj" and lemma(verb) in {"face", "threaten", "risk"}
    return faced or (draft.verdict.realis in {"possible", "wanted", "expected"} and draft.verdict.weight > 1)


def act_by_noun(draft: Draft) -> bool:
    """ "the lifting of the sanctions on Monday": an act of state told by a noun that has its own day."""
    token = draft.token
    if _faced(draft):
        return True
    if draft.held is None or (draft.held.weight < 3 and not any(draft.line.is_time(t) for t in token.subtree)):
        return False
    ways = {"admission": ("to", "into"), "withdrawal": ("from",)}.get(draft.trigger.word, ("of", "from"))
    things = ACTS.get(VERB_OF.get(draft.trigger.word, ""), "").split()
    objects = objects_of(token, *ways)
    named = [draft.line.mention_at(t) for t in objects]
    if not things:
        joined = any(m is not None and m.kind == "organisation" for m in named)
        return joined or any(lemma(t) in JOINED - {"force"} for t in objects)
    states = draft.trigger.word == "recognition" and any(m is not None and m.kind == "state" for m in named)
    return states or any(lemma(t) in things for t in objects)


def body_decides(draft: Draft) -> bool:
    """A cabinet, council, parliament or assembly decides or votes to do something."""
    for token in subjects_of(draft.token):
        votes = draft.trigger.word == "vote" and lemma(token) in {"nation", "country", "state"}
        mention = draft.line.mention_at(token)
        votes |= _decided_then(draft) and (lemma(token) in GROUPS or (mention is not None and mention.kind == "state"))
        if votes or _votes(draft.line, token):
            return any(
                c.dep_ in {"xcomp", "dobj", "ccomp"} or c.lower_ in {"for", "against", "on", "in"}
                for c in draft.token.children
            )
    return False


GROUPS = frozenset(
    "movement party group faction coalition alliance opposition ministry administration leadership".split()
)


def _decided_then(draft: Draft) -> bool:
    """ "Norway decided on Monday to send a ship": a state decides on a day that is told."""
    return draft.trigger.word == "decide" and draft.token.tag_ == "VBD" and draft.held is not None


def signed_thing(draft: Draft) -> bool:
    if draft.trigger.word == "ratify" and any(lemma(o) in {"application", "bid"} for o in direct_objects(draft.token)):
        return True
    if draft.trigger.word in {"ratify", "sign", "initial"} and any(
        o.lower_ in {"it", "them", "this", "that", "anything", "something", "one", "which"}
        for o in direct_objects(draft.token)
    ):
        return True
    papers = [*direct_objects(draft.token), *farther_back(draft.token), *right_before(draft.token)]
    if draft.trigger.word == "reach":
        papers = [o for o in papers if lemma(o) != "conclusion"]
    if draft.trigger.word == "sign" and not direct_objects(draft.token):
        joined = any(lemma(o) in PAPERS for o in objects_of(draft.token, "to"))  # "signed up to the treaty"
        return joined or bool(objects_of(draft.token, "on", "onto")) or any(lemma(o) in PAPERS for o in papers)
    return any(lemma(p) in PAPERS for o in papers for p in (o, *(objects_of(o, "of") if lemma(o) in PORTIONS else [])))


PORTIONS = frozenset("part portion chapter version copy text series number package pair set half annex raft".split())
"""What is signed of a paper, or how many: "the first part of the treaty", "a series of contracts"."""


def membership(draft: Draft) -> bool:
    """A state comes into an organisation or under a treaty, or goes out of it: "joined", "applied for membership", "was admitted"."""
    token = draft.token
    if token.head.tag_[:2] == "NN" and lemma(token.head) in HOPES:
        return False
    word = draft.trigger.word
    who = agents_of(token) if is_passive(token) else subjects_of(token)
    if word in {"withdraw", "admit", "readmit"}:
        who = [*who, *direct_objects(token)]
    forces = any(lemma(t) in FORCES for t in who)
    doers = [draft.line.mention_at(t) for t in who]
    countries = any(lemma(t) in {"country", "state", "nation"} for t in who)
    if not forces and not countries and not any(m and m.kind in {"state", "organisation"} for m in doers):
        return False
    if word == "apply":
        asked = [t for t in objects_of(token, "for") if lemma(t) in {"membership", "accession"}]
        return bool(asked) or any(lemma(c) in {"join", "enter", "accede"} for c in children(token, "xcomp", "advcl"))
    if word in {"admit", "readmit"} and not is_passive(token):
        members = any(lemma(t) in {"member", "state", "country", "nation"} for t in direct_objects(token))
        return members or (bool(direct_objects(token)) and bool(objects_of(token, "to", "into", "as")))
    ways = ("to", "into", *(("from",) if word == "withdraw" else ()))
    goals = [*([] if word in {"admit", "readmit"} else direct_objects(token)), *objects_of(token, *ways)]
    goals += [t for a in children(token, "attr", "prt", "prep", "advmod") for t in objects_of(a, "of", "to")]
    goals += [t for a in children(token, "attr") for t in children(a, "poss")]
    named = [draft.line.mention_at(t) for t in goals]
    if not goals and word in {"join", "rejoin", "admit", "readmit"} and draft.held is not None:
        return token.dep_ != "conj" or is_passive(token)  # "Kenya was admitted in May", of a union told before
    return any(m and m.kind in {"organisation", "body"} for m in named) or any(lemma(t) in JOINED for t in goals)


HOPES = frozenset("application bid effort request ambition hope".split())
JOINED = frozenset(
    "sanction boycott embargo treaty pact bloc alliance union agreement coalition accord convention force".split()
)


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
    listed = draft.trigger.word in {"sanction", "blacklist"} and any(lemma(t) in LISTED for t in direct_objects(token))
    if draft.held and listed:
        return both[0] is not None and both[0].kind in {"state", "organisation", "body"}
    return (
        len(both) == 2
        and both[0] is not None
        and both[0].kind in {"state", "organisation", "body"}
        and both[1] is not None
    )


LISTED = frozenset(
    "entity individual company firm bank official person vessel ship group network tanker shipper".split()
)
"""Who and what is put on a list of sanctions."""


def moved(draft: Draft) -> bool:
    """ "The motion failed to pass", "defeated a motion": a motion is an event where it is decided."""
    return any(lemma(v) in {"pass", "adopt", "approve", "reject", "defeat", "kill", "carry"} for v in draft.verbs)


def put_on_a_list(draft: Draft) -> bool:
    """ "added ten banks to its sanctions list": a list of those who are under sanctions, and no list of candidates."""
    lists = [t for t in objects_of(draft.token, "to", "from") if lemma(t) == "list"]
    around = {lemma(w) for t in lists for w in t.subtree}
    return bool(
        around & {"sanction", "terror", "terrorism", "terrorist", "sponsor", "entity", "export"}
    ) and act_of_state(draft)
