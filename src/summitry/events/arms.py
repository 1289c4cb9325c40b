"""What a blow or a drill needs to count: who strikes, with what, at whom."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import (
    agents_of,
    children,
    direct_objects,
    is_passive,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.lexicon import (
    FORCES,
    TROOPS,
)
from summitry.text import lemma

WEAPONS = frozenset(
    "rocket missile drone shell bomb strike airstrike attack explosion blast mortar warplane jet artillery gunship bomber "
    "bullet grenade shelling gunfire".split()
)


def by_weapon(draft: Draft) -> bool:
    """ "Rockets hit the airport", "was hit by a drone", "Norway could strike Kenya": what hits is a weapon or a blow, or a state strikes."""
    if lemma(draft.token) == "strike" and not is_passive(draft.token):
        sides = [
            [draft.line.mention_at(t) for t in some] for some in (subjects_of(draft.token), direct_objects(draft.token))
        ]
        if all(any(m is not None and m.kind == "state" for m in some) for some in sides):
            return True
    over = draft.token.head
    if draft.token.dep_ == "advcl" and lemma(over) in {"die", "kill"} and is_passive(draft.token):
        return any(
            c.lower_ in {"when", "as"} for c in children(draft.token, "advmod", "mark")
        )  # "died when a convoy was hit"
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    if any(lemma(t) in ARMED for t in doers) and direct_objects(draft.token):
        return True  # "rebels hit the port"
    return any(lemma(w) in WEAPONS for t in doers for w in (t, *children(t, "compound")))


ARMED = frozenset("rebel militant insurgent guerrilla militia jihadist separatist gunman bomber extremist".split())


def at_sea_or_in_the_air(draft: Draft) -> bool:
    """ "marines boarded the tanker", "the navy intercepted two boats": a ship or a plane is stopped by a force or a state."""
    token = draft.token
    doers = agents_of(token) if is_passive(token) else subjects_of(token)
    mentions = [draft.line.mention_at(t) for t in doers]
    force = any(
        lemma(t) in TROOPS | FIGHTERS | WEAPONS | GUARDS or (m is not None and m.kind in {"state", "organisation"})
        for m, t in zip(mentions, doers, strict=True)
    )
    stopped = any(lemma(c) in CRAFT for t in direct_objects(token) for c in (t, *children(t, "compound")))
    return stopped and (force or (is_passive(token) and not doers))


GUARDS = frozenset(
    "guard patrol commando sailor vessel ship plane boat authority pirate destroyer frigate fighter".split()
)
CRAFT = frozenset(
    "ship boat vessel tanker freighter trawler ferry yacht plane aircraft jet airliner helicopter drone bomber dhow barge "
    "submarine cargo convoy flotilla missile rocket warship".split()
)
"""What is boarded, intercepted or impounded."""


def explosive(draft: Draft) -> bool:
    """ "Two bombs went off": what goes off is no alarm and no guest."""
    return any(lemma(t) in EXPLOSIVES for t in subjects_of(draft.token))


EXPLOSIVES = frozenset("bomb device explosive grenade mine charge explosion blast detonator warhead shell".split())


def taken(draft: Draft) -> bool:
    """A place or a thing is taken, by force; "seize the chance", "seized on the remark", "captured the mood" are no blows."""
    objects = direct_objects(draft.token)
    return bool(objects) and not any(lemma(o) in GRASPED for o in objects)


GRASPED = frozenset(
    "chance opportunity moment initiative day attention imagination mood spirit essence vote share market interest headline".split()
)


def foreigners(draft: Draft) -> bool:
    """ "Norway detained ten Kenyan sailors": one state lays hands on the people of another."""
    token = draft.token
    doers = agents_of(token) if is_passive(token) else subjects_of(token)
    taken = [p for t in direct_objects(token) for p in premodifiers(t)]
    states = [
        [draft.line.mention_at(t) for t in some]
        for some in ([*doers, *(p for t in doers for p in premodifiers(t))], taken)
    ]
    return all(any(m is not None and m.kind == "state" for m in some) for some in states)


TESTED = frozenset("nuclear atomic missile rocket weapon bomb warhead ballistic hydrogen device torpedo".split())


def of_a_weapon(draft: Draft) -> bool:
    """ "a nuclear test in October", "a missile launch on Monday": on a day that is told."""
    return bool(draft.words & TESTED) and draft.held is not None and draft.token.dep_ != "compound"


def of_war(draft: Draft) -> bool:
    return "war" in draft.words


def weapon_tested(draft: Draft) -> bool:
    """ "tested a nuclear device on Monday"."""
    return any(lemma(t) in TESTED for t in direct_objects(draft.token)) and draft.held is not None


def sunk(draft: Draft) -> bool:
    """ "rebels sank a ferry"; "the ferry sank" by itself."""
    return bool(direct_objects(draft.token))


def marched_in(draft: Draft) -> bool:
    """ "Norwegian troops crossed into Kenya", "tanks rolled across the border": armed ones go where they have no right to be."""
    token = draft.token
    into = [*objects_of(token, "into", "across"), *(direct_objects(token) if draft.trigger.word == "cross" else [])]
    doers = subjects_of(token)
    mentions = [draft.line.mention_at(t) for t in doers] if draft.trigger.word in MOVING else []
    armed_ones = any(lemma(t) in TROOPS | FIGHTERS | {"tank"} for t in doers)
    states = any(m is not None and m.kind == "state" and m.use == "name" for m in mentions)
    return (armed_ones or states) and _abroad(draft, into)


MOVING = frozenset("move push march roll advance".split())
"""What a state does itself: "Norway moved into the zone"."""


def sent_in(draft: Draft) -> bool:
    """ "sent troops into Kenya in 1979": on a day or in a year that is told; "to Kenya" may be at its wish."""
    where = [t for d in (draft.token, *children(draft.token, "dobj")) for t in objects_of(d, "into", "across")]
    told = draft.held is not None or draft.verdict.realis in {"scheduled", "expected", "possible"}
    return told and _abroad(draft, where)


def _abroad(draft: Draft, where: list[Token]) -> bool:
    mentions = [draft.line.mention_at(t) for t in where]
    return any(
        lemma(t)
        in {
            "border",
            "frontier",
            "territory",
            "city",
            "town",
            "capital",
            "zone",
            "province",
            "district",
            "village",
            "island",
        }
        or (m is not None and m.kind in {"state", "place"})
        for m, t in zip(mentions, where, strict=True)
    )


def broke_out(draft: Draft) -> bool:
    """ "violence broke out on Monday", "unrest in Oslo left ten dead": on a day, and no state of things."""
    verb = draft.verbs[0] if draft.verbs else None
    begins = verb is not None and draft.way in {"nsubj", "support"} and lemma(verb) in BREAKING
    sides = [t for t in objects_of(draft.token, "between", "among", "with") if lemma(t) in FIGHTERS | {"protester"}]
    return draft.held is not None and (begins or bool(sides))


BREAKING = frozenset("break erupt flare begin start leave kill claim spread resume follow".split())


def foe(draft: Draft) -> bool:
    """ "fought government troops", "battled with the army": somebody is fought, and no disease or fire."""
    foes = [*direct_objects(draft.token), *objects_of(draft.token, "with", "against", "between", "among")]
    mentions = [draft.line.mention_at(t) for t in foes]
    return any(
        lemma(t) in FIGHTERS or (t.tag_ != "PRP" and (m is not None and m.kind in {"state", "organisation", "group"}))
        for m, t in zip(mentions, foes, strict=True)
    )


FIGHTERS = frozenset(
    "troop force army rebel militant soldier fighter insurgent police gunman militia guerrilla jihadist separatist gunner sniper "
    "paramilitary commando artilleryman".split()
)


def armed(draft: Draft) -> bool:
    """A military operation, and no other."""
    return bool(
        {t.lower_ for t in premodifiers(draft.token)}
        & {"military", "ground", "armed", "commando", "cross-border", "air", "aerial", "bombing"}
    )


def own_date(draft: Draft) -> bool:
    """ "the 1956 canal crisis", "its 1998-1999 conflict": dated by its own words, not by what is told of it."""
    if draft.words & HARD_TIMES:
        return False
    return draft.held is not None and any(draft.line.is_time(t) for t in premodifiers(draft.token))


HARD_TIMES = frozenset(
    "financial economic debt banking currency monetary energy oil gas food fuel euro health humanitarian refugee migrant housing".split()
)
"""Crises without arms."""


def in_words(draft: Draft) -> bool:
    """ "President Dahl attacked the plan", "launched an attack on Saleh": a person attacks with words; "a line of attack"."""
    token = draft.token
    if draft.trigger.word == "clash" and not draft.is_noun:
        sides = [draft.line.mention_at(t) for t in (*subjects_of(token), *objects_of(token, "with"))]
        return len(sides) > 1 and all(m is not None and m.kind == "person" for m in sides)
    if draft.trigger.word != "attack":
        return False
    if token.dep_ == "pobj" and token.head.lower_ == "of" and lemma(token.head.head) in {"line", "angle", "mode"}:
        return True
    verb = draft.verbs[0] if draft.verbs else token
    made = {"launch", "press", "renew", "continue", "resume", "mount"}
    if is_passive(verb) or (draft.is_noun and (draft.way not in {"dobj", "support"} or lemma(verb) not in made)):
        return False
    if any(c.tag_ == "VBG" and lemma(c) in SCORNING for c in children(verb, "advcl")):
        return True  # "launched a fresh attack on Monday, dismissing the treaty as a myth"
    doers = [draft.line.mention_at(t) for t in subjects_of(verb)]
    aims = objects_of(token, "on", "against") if draft.is_noun else direct_objects(token)
    aimed = [draft.line.mention_at(t) for t in aims]
    lands = any(m is not None and m.kind in {"state", "place"} for m in aimed)
    return bool(doers) and all(m is not None and m.kind == "person" for m in doers) and not lands


SCORNING = frozenset(
    "dismiss call accuse brand say describe compare label denounce blame deride ridicule charge".split()
)


def told_by_troops(drill: Token) -> bool:
    """ "the exercise involves 5,000 troops", "the drill, dubbed Polar Night": armed ones are at it, or it has a name."""
    dubbed = any(lemma(c) in {"dub", "codename", "name", "call"} for c in children(drill, "acl"))
    verb = drill.head if drill.dep_ in {"nsubj", "nsubjpass", "dobj"} else drill
    return dubbed or any(
        lemma(c) in TROOPS for c in (*children(verb, "dobj", "nsubj"), *objects_of(verb, "by", "with"))
    )


def forces(draft: Draft) -> bool:
    """ "joint naval drills", "NATO's exercise", "Exercise Polar Night": of those who bear arms, and no drill of a school."""
    if (
        draft.token.text == "Exercise"
        and draft.token.i + 1 < len(draft.token.doc)
        and draft.token.nbor(1).tag_ == "NNP"
    ):
        return True
    around = {lemma(t) for t in premodifiers(draft.token)}
    named = any(t.tag_ == "NNP" and t.dep_ != "poss" and t.head == draft.token for t in premodifiers(draft.token))
    by = subjects_of(draft.verbs[0]) if draft.verbs and not is_passive(draft.verbs[0]) else []
    theirs = any(lemma(t) in TROOPS for t in by)  # "the troops wrapped up their annual exercise"
    theirs = theirs or told_by_troops(draft.token)
    on = draft.held is not None and bool(draft.verbs) and draft.verbs[0].lower_ in {"go", "press"}
    theirs = theirs or (
        on and any((m := draft.line.mention_at(t)) is not None and m.kind in {"state", "organisation"} for t in by)
    )
    return (bool(around & FORCES) or named or theirs) and draft.token.dep_ != "compound"


def by_arms(draft: Draft) -> bool:
    """A strike from the air; "the union called off its strike", "a general strike" are of those who stop work."""
    token = draft.token
    if draft.words & {"hunger", "general", "labor", "labour", "rail", "wildcat", "nationwide"}:
        return False
    doers = [*children(token, "poss"), *objects_of(token, "by", "of")]
    if draft.verbs:
        doers += [*subjects_of(draft.verbs[0]), *agents_of(draft.verbs[0])]
    called = bool(draft.verbs) and draft.way in {"dobj", "on"} and lemma(draft.verbs[0]) in {"call", "go", "be"}
    return not called and not draft.words & WORKERS and not any(lemma(t) in WORKERS for t in doers)


WORKERS = frozenset(
    "union worker teacher doctor nurse driver pilot miner student employee staff labourer laborer docker".split()
)
