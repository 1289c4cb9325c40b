"""What a verb of several meanings means here, by who does it and to what."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.arms import FIGHTERS, WEAPONS
from summitry.events.calls import over_the_phone
from summitry.events.grammar import (
    children,
    direct_objects,
    is_negated,
    is_passive,
    objects_of,
    of_oneself,
    subjects_of,
)
from summitry.events.lexicon import DECIDERS, IMPOSED, LIMITED, OFFICE_NOUNS, PAPERS, TROOPS
from summitry.events.page import Line
from summitry.events.polls import VOTES
from summitry.events.triggers import BY_PHONE, CALL_ON, ELECTING, FALLEN, NOUNS, VERBS, VOTING, Trigger
from summitry.text import lemma


def meant(line: Line, token: Token, trigger: Trigger) -> Trigger:
    """The trigger that a verb is here: "designated as a terrorist group" is no appointment, "left the union" no visit."""
    word = trigger.word
    if word == "elect" and _votes(token):
        return ELECTING
    if word == "elect" and _by_the_people(token):
        return ELECTING
    if word == "vote" and _goes_to_vote(line, token):
        return VOTING
    if word in {"approve", "reject", "endorse", "back"} and any(lemma(t) in VOTERS for t in subjects_of(token)):
        return VOTING
    if word == "designate" and any(lemma(t) in BRANDS for t in objects_of(token, "as")):
        return VERBS["label"]
    if word in {"discuss", "confer", "consult"} and over_the_phone(token):
        return BY_PHONE
    if word == "declare" and of_oneself(token):
        return VERBS["proclaim"]
    if word == "call" and not children(token, "dobj", "oprd") and objects_of(token, "on", "upon"):
        return CALL_ON
    if word == "end" and not direct_objects(token) and any(lemma(t) in LIMITED for t in subjects_of(token)):
        return VERBS["expire"]
    if word == "suspend" and any(_named_person(line, o) for o in direct_objects(token)):
        return VERBS["dismiss"]
    if word == "fire" and not is_passive(token) and not direct_objects(token) and _at_whom(line, token):
        return VERBS["shell"]
    if word in {"elect", "choose"} and _a_states_own(line, token):
        return ELECTING
    if word == "end" and any(lemma(o) in IMPOSED for o in direct_objects(token)):
        return VERBS["lift"]
    if word == "strike" and not any(lemma(o) in PAPERS for o in direct_objects(token)):
        return VERBS["hit"]
    if word == "designate" and any(lemma(o) in {"entity", "individual", "company"} for o in direct_objects(token)):
        return VERBS["blacklist"]
    if word in {"leave", "quit"} and _out_of(line, token):
        return VERBS["exit"]
    if word == "withdraw" and any(lemma(o) in {"ambassador", "envoy"} for o in direct_objects(token)):
        return VERBS["recall"]
    if word in {"enter", "fire"}:
        return _by_troops(line, token) or trigger
    if word == "rule" and objects_of(token, "since"):
        return VERBS["lead"]
    if word == "fall" and any(lemma(t) in FIGHTERS | TROOPS for t in objects_of(token, "to")):
        return FALLEN
    if word in {"suspend", "expel"} and any(lemma(t) in OFFICE_NOUNS for t in objects_of(token, "as", "from")):
        return VERBS["dismiss"]
    if word == "land" and any(lemma(t) in WEAPONS for t in subjects_of(token)):
        return VERBS["hit"]
    if word == "fight" and token.tag_ == "VBG" and token.is_sent_start and not direct_objects(token):
        return NOUNS["fighting"]  # "Fighting flared in the south", taken for a verb
    if word == "become" and any(lemma(a) in {"member", "signatory", "party"} for a in children(token, "attr")):
        return VERBS["join"]
    return trigger


def _goes_to_vote(line: Line, verb: Token) -> bool:
    """ "voters decide", "Norwegians voted for independence", "Norway votes on Sunday": a people, and no state in an assembly."""
    doers = subjects_of(verb)
    if any(lemma(t) in VOTERS and t.lower_ != "nations" for t in doers):
        return True
    mentions = [line.mention_at(t) for t in doers]
    if any(m is not None and m.kind == "group" and m.use == "name" and m.text.istitle() for m in mentions):
        return True
    if is_negated(verb) is not None or any(c.lower_ == "would" for c in verb.children):
        return False
    about = [t for t in objects_of(verb, "for", "against", "on", "in") if not line.is_time(t)]
    due = verb.tag_ in {"VBZ", "VBP"} or any(c.lower_ == "will" for c in verb.children)
    apart = any(lemma(c) in {"leave", "secede", "split"} for c in children(verb, "xcomp"))
    states = any(m is not None and m.kind == "state" for m in mentions)
    return states and (apart or (due and not children(verb, "xcomp", "dobj") and all(lemma(t) in VOTES for t in about)))


def _out_of(line: Line, verb: Token) -> bool:
    """ "quit the pact", "left the African Union": a state goes out of an organisation or a treaty."""
    who = [line.mention_at(t) for t in subjects_of(verb)]
    left = direct_objects(verb)
    named = [line.mention_at(t) for t in left]
    meaning_to = verb.dep_ == "xcomp" and lemma(verb.head) in {"plan", "decide", "intend", "want", "threaten", "choose"}
    if verb.tag_ == "VB" and not meaning_to and not any(c.tag_ == "MD" for c in verb.children):
        return False  # "urged Kenya to leave the union"
    bound = any(m is not None and m.kind == "organisation" for m in named) or any(lemma(t) in BONDS for t in left)
    return bound and any(m is not None and m.kind in {"state", "organisation"} for m in who)


def _named_person(line: Line, token: Token) -> bool:
    """ "suspended Omar Saleh": a person by name, and no tie or talks."""
    mention = line.mention_at(token)
    return mention is not None and mention.kind == "person" and mention.use == "name"


def _at_whom(line: Line, verb: Token) -> bool:
    """ "fired on a Kenyan plane": at whom or what shots go, and no day."""
    return any(not line.is_time(t) for t in objects_of(verb, "on", "upon", "into"))


def _a_states_own(line: Line, verb: Token) -> bool:
    """ "Kenya elected a new parliament", "Norway chooses a new president": a state votes."""
    doers = [line.mention_at(t) for t in subjects_of(verb)]
    chosen = any(
        lemma(o) in {"parliament", "president", "legislature", "assembly", "leader"} for o in direct_objects(verb)
    )
    return chosen and not is_passive(verb) and bool(doers) and all(m is not None and m.kind == "state" for m in doers)


def _by_troops(line: Line, verb: Token) -> Trigger | None:
    """ "Kenyan troops entered Somalia", "artillery fired across the border": an invasion, a shelling."""
    doers = subjects_of(verb)
    firing = lemma(verb) == "fire"
    at = [c for c in verb.children if c.lower_ in {"on", "upon", "at"} and not any(map(line.is_time, c.children))]
    if firing and is_passive(verb) and at:
        return VERBS["shell"]  # "were fired on as they prayed"
    if is_passive(verb) or not any(lemma(t) in (TROOPS | FIGHTERS if firing else TROOPS) for t in doers):
        return None
    if firing:
        if any(
            lemma(o) not in {"shell", "mortar", "rocket", "round", "volley", "salvo", "bullet", "shot", "missile"}
            for o in direct_objects(verb)
        ):
            return None  # "fired tear gas at the crowd"
        return VERBS["shell"] if objects_of(verb, "across", "at", "into", "on") else None
    entered = direct_objects(verb)
    return VERBS["invade"] if any(o.tag_[:3] == "NNP" or lemma(o) in {"capital", "city"} for o in entered) else None


BONDS = frozenset("treaty pact bloc alliance union agreement accord convention deal".split())
BRANDS = frozenset("group organization organisation terrorist sponsor entity".split())
VOTERS = frozenset("voter electorate people citizen nation".split())


def _by_the_people(verb: Token) -> bool:
    """ "was elected president", "elected to parliament in 2001", "if she is elected": no body that chooses, no office within one."""
    if not is_passive(verb) and (verb.tag_ != "VBN" or children(verb, "aux")):
        return False
    if any(lemma(t) not in VOTERS for t in objects_of(verb, "by")):
        return False
    offices = [*children(verb, "oprd", "attr", "dobj"), *objects_of(verb, "as")]
    within = [t for o in offices for t in objects_of(o, "of")]
    if any(lemma(t) in BODIES for t in within) and not any(lemma(o) in SEATS for o in offices):
        return False
    return all(lemma(o) in SEATS | POPULAR for o in offices)


SEATS = frozenset("member deputy mp lawmaker senator congressman congresswoman legislator councillor".split())
POPULAR = frozenset("president mayor governor sheriff vice-president".split())
BODIES = DECIDERS | frozenset(
    "union bank organization organisation party federation league association club body group court house movement".split()
)


def _votes(verb: Token) -> bool:
    """ "voted to elect", "voters elected": those who choose are many, and the verb is active."""
    if not direct_objects(verb) or is_passive(verb) or is_negated(verb) is not None:
        return False
    return (verb.dep_ == "xcomp" and lemma(verb.head) == "vote") or any(lemma(t) in VOTERS for t in subjects_of(verb))
