"""Deeds told by a noun that mostly means something else: which noun of whom or what names an event, and of which kind."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.arms import CRAFT, FIGHTERS
from summitry.events.draft import Draft
from summitry.events.grammar import children, direct_objects, objects_of, premodifiers, subjects_of
from summitry.events.lexicon import ACTS, OFFICE_NOUNS, TROOPS
from summitry.events.page import Line
from summitry.events.tenure import CABINETS
from summitry.events.triggers import BLOW_BY_NOUN, DEED_BY_NOUN, GOING_BY_NOUN, OFFICE_BY_NOUN, Trigger
from summitry.text import lemma


def deed_noun(line: Line, token: Token) -> Trigger | None:
    """ "the capture of Mombasa", "the closure of the embassy", "King Olav's abdication", "her return to Oslo"."""
    word = lemma(token)
    if word not in DEED_NOUNS or token.tag_ not in {"NN", "NNS"} or token.dep_ in {"compound", "nmod"}:
        return None
    whose = [*objects_of(token, "of"), *children(token, "poss")]
    if word in GOINGS and _person(line, whose) and _place(line, objects_of(token, "to", "for", "from")):
        return GOING_BY_NOUN
    if word in LEAVING and (_person(line, whose) or (word in FALLS and any(lemma(t) in CABINETS for t in whose))):
        return OFFICE_BY_NOUN
    if word in TAKING and (_place(line, whose) or any(lemma(t) in CRAFT | BUILDINGS for t in whose)):
        beaten = objects_of(token, "to", "by")
        return BLOW_BY_NOUN if word != "fall" or any(lemma(t) in FIGHTERS | TROOPS for t in beaten) else None
    things = ACTS.get(VERB_OF.get(word, ""), "").split()
    if any(lemma(t) in things for t in whose) or (word == "extradition" and _person(line, whose)):
        return DEED_BY_NOUN
    return None


def _person(line: Line, tokens: list[Token]) -> bool:
    mentions = [line.mention_at(t) for t in tokens]
    return any(
        (m is not None and m.kind in {"person", "office"}) or lemma(t) in OFFICE_NOUNS
        for m, t in zip(mentions, tokens, strict=True)
    )


def _place(line: Line, tokens: list[Token]) -> bool:
    mentions = [line.mention_at(t) for t in tokens]
    return any(m is not None and m.kind in {"place", "state"} for m in mentions) or any(
        lemma(t) in {"town", "city", "village", "capital", "port", "airport", "base"} for t in tokens
    )


def on_its_day(draft: Draft) -> bool:
    """A deed told by a noun is one where its day is told with it."""
    held = draft.held
    return held is not None and (held.weight >= 3 or any(draft.line.is_time(t) for t in draft.token.subtree))


VERB_OF = {
    "closure": "close",
    "closing": "close",
    "establishment": "establish",
    "restoration": "restore",
    "resumption": "resume",
    "freezing": "freeze",
    "expulsion": "expel",
    "repeal": "repeal",
}
"""Nouns that stand for an act of state, where it is done to what their verb can do."""
GOINGS = frozenset("return departure".split())
LEAVING = frozenset(
    "nomination firing abdication impeachment promotion recall retirement demotion reappointment fall collapse".split()
)
FALLS = frozenset("fall collapse".split())
TAKING = frozenset("capture fall downing sinking storming burning torching recapture".split())
BUILDINGS = frozenset(
    "embassy consulate palace parliament barracks station prison hotel office headquarters building hall checkpoint".split()
)
DEED_NOUNS = GOINGS | LEAVING | TAKING | VERB_OF.keys() | {"extradition"}
"""All of these nouns."""


def by_force(verb: Token) -> bool:
    """ "Rebels took over a police station": a building, by armed ones or a crowd; an envoy takes over an embassy in peace."""
    doers = FIGHTERS | TROOPS | {"protester", "demonstrator", "mob", "student", "attacker", "settler"}
    return any(lemma(t) in doers for t in subjects_of(verb)) and any(
        lemma(o) in BUILDINGS for o in direct_objects(verb)
    )


DELEGATED = frozenset(
    "national party constitutional nominating republican democratic annual political delegate".split()
)


def of_delegates(token: Token) -> bool:
    """ "the party's national convention", "a constitutional convention": of delegates, and no treaty."""
    around = {lemma(t) for t in (*premodifiers(token), *objects_of(token, "of"))}
    return bool(around & DELEGATED)


def paid(call: Token) -> bool:
    """ "paid a brief call on the king": one comes to see another."""
    return call.dep_ in {"dobj", "nsubjpass"} and lemma(call.head) == "pay"
