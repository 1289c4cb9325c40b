"""What a mention of a trigger needs to count: the conditions that the trigger table names, and their word lists."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from summitry.events import arms, calls, deeds, journeys, limits, nominal, papers, polls, tenure
from summitry.events.draft import Draft
from summitry.events.enter import apposed
from summitry.events.grammar import (
    agents_of,
    children,
    direct_objects,
    is_passive,
    objects_of,
    of_oneself,
    premodifiers,
    subjects_of,
)
from summitry.events.lexicon import (
    DECIDERS,
    GATHERING,
    OFFICE_NOUNS,
    PARLIAMENTS,
    POLLS,
    TALK_WORDS,
    THING_NOUNS,
)
from summitry.events.persons import CROWD, is_guest, is_party, is_person, partners_of
from summitry.events.who import decides, is_named
from summitry.facts import Mention
from summitry.text import lemma


def _company(draft: Draft) -> bool:
    """Someone is met: an actor or a person noun among subject and object, and no thing "met" like a demand."""
    token = draft.token
    if draft.is_noun:
        shared = draft.way == "support" and draft.verbs and lemma(draft.verbs[0]) in {"have", "share", "hold", "enjoy"}
        hosts = subjects_of(draft.verbs[0]) if shared else []  # "Dahl and Saleh had a working lunch"
        beside = objects_of(draft.verbs[0], "with") if shared else []  # "had lunch with the king"
        return (
            bool(objects_of(token, "with", "between", "for", "of", "by") or children(token, "poss"))
            or any(is_party(draft, t) for t in beside)
            or not draft.words.isdisjoint({"phone", "telephone", "video", "working", "bilateral"})
            or any(lemma(v) in GIVING and agents_of(v) for v in children(token, "acl"))  # "a reception hosted by Dahl"
            or any(t.lower_ in {"honor", "honour"} for t in objects_of(token, "in"))
            or (len(hosts) > 1 and all(is_party(draft, t) for t in hosts))
        )
    objects = [o for o in direct_objects(token) if not _face_to_face(o)]
    if any(lemma(o) in THING_NOUNS for o in objects):
        return False
    charged = objects_of(token, "with") if is_passive(token) and not agents_of(token) else []
    if charged and not any(is_party(draft, t) for t in charged):
        return False  # "Youths were met with baton charges"
    if draft.trigger.word in {"gather", "convene"} and any(lemma(t) in CROWD for t in subjects_of(token)):
        return False
    if objects and not any(is_party(draft, o) for o in objects):
        return False
    return any(is_party(draft, t) for t in [*subjects_of(token), *objects, *objects_of(token, "with", "by")])


def _face_to_face(noun: Token) -> bool:
    """ "met face to face": how, and not whom."""
    after = [t.lower_ for t in noun.doc[noun.i + 1 : noun.i + 3]]
    return noun.lower_ in {"face", "head", "eye"} and after == ["to", noun.lower_]


GIVING = frozenset("host give hold offer throw organize organise sponsor".split())


def _person_object(draft: Draft) -> bool:
    objects = direct_objects(draft.token)
    if draft.trigger.word in {"host", "receive", "greet"} and not any(is_guest(draft, o) for o in objects):
        return False
    if any(lemma(t) == "airport" for t in objects_of(draft.token, "at")):
        return False  # who is greeted there arrives
    if any(lemma(t) in CROWD for t in (agents_of if is_passive(draft.token) else subjects_of)(draft.token)):
        return False  # "was greeted by thousands"
    return any(is_party(draft, o) for o in objects)


def _sees(draft: Draft) -> bool:
    """ "will see President Dahl in Oslo": one person is to see another, named one."""
    token = draft.token
    ahead = any(c.tag_ in {"MD", "TO"} for c in token.children)
    met = direct_objects(token)
    seen = [apposed(draft.line, t) or draft.line.mention_at(t) for t in met]
    named = any(m is not None and m.kind == "person" and m.use == "name" for m in seen)
    if draft.trigger.word == "brief" and _briefed(draft):
        return True
    if draft.trigger.word == "brief":
        named = named or any(
            lemma(t) in DECIDERS or (m is not None and m.kind == "body") for t, m in zip(met, seen, strict=True)
        )
    someone = any(is_person(draft, s) for s in subjects_of(token))
    clauses = [
        c for c in children(token, "xcomp", "ccomp") if not any(g.lower_ in {"before", "after"} for g in c.children)
    ]
    return ahead and named and someone and not clauses and not objects_of(token, "as")


def _briefed(draft: Draft) -> bool:
    """ "briefed the council on Monday": a body hears somebody, on a day."""
    heard = direct_objects(draft.token)
    mentions = [draft.line.mention_at(t) for t in heard]
    body = any(
        lemma(t) in DECIDERS or (m is not None and m.kind == "body") for t, m in zip(heard, mentions, strict=True)
    )
    return body and draft.held is not None and draft.token.tag_ in {"VBD", "VBN", "VBG"}


def _person_brought(draft: Draft) -> bool:
    guests = direct_objects(draft.token)
    above = [draft.token.head.head] if draft.token.dep_ == "pcomp" else []
    where = [t for head in (draft.token, *guests, *above) for t in objects_of(head, "to", "at", "in")]
    return bool(where) and not objects_of(draft.token, "as") and any(is_guest(draft, o) for o in guests)


def _installed(draft: Draft) -> bool:
    """Somebody is inaugurated, and no dam or bridge."""
    return any(is_person(draft, t) for t in direct_objects(draft.token))


ROUNDS = frozenset(
    "new next previous last first earlier latest second third fourth fifth sixth seventh eighth ninth tenth final another".split()
)


def _more_talks(draft: Draft) -> bool:
    """ "a new round could be held": talks, where it is no vote."""
    if draft.words & POLLS or objects_of(draft.token, "of") or draft.token.dep_ == "compound":
        return False
    told = bool(draft.verbs) and draft.way in {"support", "nsubj", "nsubjpass"} and lemma(draft.verbs[0]) in ROUND_VERBS
    return told and bool(draft.words & ROUNDS)


ROUND_VERBS = frozenset(
    "hold begin take host open set schedule start resume end conclude collapse last break close fail finish adjourn".split()
)


def _discussed_with(draft: Draft) -> bool:
    """One person discusses something with another: a meeting, or a call; or many do, on a day to come."""
    if draft.trigger.word != "engage" and _on_the_agenda(draft):
        return True
    if draft.trigger.word in {"consider", "debate", "review", "examine", "take up"}:
        return False
    partners = partners_of(draft)
    rung = any(t.lower_ in {"phone", "telephone"} for p in children(draft.token, "prep") for t in p.subtree)
    if rung and len(subjects_of(draft.token)) > 1:
        return True
    if draft.trigger.word == "engage" and not any(c.tag_ == "MD" for c in draft.token.children):
        return False
    doers = subjects_of(draft.token)
    there = [m for t in draft.token.subtree if (m := draft.line.mention_at(t)) is not None and m.use == "place"]
    if len(doers) > 1 and all(is_named(draft, t) for t in doers) and there and draft.token.tag_ in {"VBP", "VB"}:
        return True  # "Dahl, Saleh discuss trade in Oslo"
    return any(is_guest(draft, t) for t in partners) and any(is_person(draft, s) for s in subjects_of(draft.token))


def _negotiates(draft: Draft) -> bool:
    """ "negotiated with Saleh in Oslo", "will negotiate in Oslo on Monday": two sides, on a day or in a place."""
    token = draft.token
    doers = subjects_of(token)
    sides = any(is_party(draft, t) for t in objects_of(token, "with")) or len(doers) > 1
    sides = sides or any(t.tag_ in {"NNS", "NNPS"} for t in doers)
    here = any((m := draft.line.mention_at(t)) is not None and m.kind == "place" for t in objects_of(token, "in", "at"))
    dated = draft.held is not None and draft.held.weight >= 2 and len(draft.held.start) > 4
    return sides and (here or dated) and any(is_party(draft, t) for t in doers)


def _on_the_agenda(draft: Draft) -> bool:
    """ "ambassadors are due to discuss the plan on Monday", "parliament will debate the budget on Friday": a body sits."""
    token = draft.token
    above = token.head if token.dep_ == "xcomp" else None
    if _sat_over(draft):
        return True
    ahead = any(c.lower_ in {"will", "would"} for c in token.children) or (above is not None and lemma(above) in DUE)
    if not ahead or draft.held is None or draft.held.weight < 2 or token.dep_ in {"advcl", "conj", "acl"}:
        return False
    doers = subjects_of(token)
    mentions = [draft.line.mention_at(t) for t in doers]
    many = len(doers) > 1 or any(t.tag_ in {"NNS", "NNPS"} and is_person(draft, t) for t in doers)
    sits = any(
        decides(draft.line, t) or (m is not None and m.kind == "organisation")
        for m, t in zip(mentions, doers, strict=True)
    )
    return bool(direct_objects(token)) and (many or sits)


def _sat_over(draft: Draft) -> bool:
    """ "Farm ministers discussed the ban in Oslo on Monday": many of one office, in a place and on a day."""
    token = draft.token
    many = any(
        t.tag_ == "NNS" and lemma(t) in {"minister", "leader", "ambassador", "envoy"} for t in subjects_of(token)
    )
    where = [t for head in (token, *direct_objects(token)) for t in objects_of(head, "in")]
    there = any((m := draft.line.mention_at(t)) is not None and m.kind == "place" for t in where)
    dated = draft.held is not None and draft.held.weight >= 2 and len(draft.held.start) == 10
    alone = token.tag_ == "VBD" and token.dep_ not in {"conj", "advcl", "acl"}
    return alone and many and there and dated and bool(direct_objects(token))


DUE = frozenset("be due expect schedule set plan slate".split())


def _first_to(noun: Token) -> bool:
    """ "became the first president to visit Kenya": no office that is new to her."""
    first = any(c.lower_ in {"first", "only", "last", "latest", "second"} for c in noun.children)
    clauses = [*children(noun, "acl", "relcl"), *(v for v in children(noun.head, "xcomp") if v.i > noun.i)]
    return first and any(c.tag_ == "TO" for v in clauses for c in v.children)


def _office(draft: Draft) -> bool:
    """An office is given: a word for an office, or "as", among the words after the verb; a person for `succeed`."""
    token = draft.token
    if draft.trigger.word in {"succeed", "replace"}:
        return all(is_person(draft, t) for t in [*subjects_of(token)[:1], *direct_objects(token)[:1]]) and bool(
            direct_objects(token)
        )
    after = [t for t in token.subtree if t.i > token.i and t.i - token.i < 25]
    offices = any(lemma(t) in OFFICE_NOUNS or t.lower_ == "successor" for t in after)
    given = direct_objects(token)
    person = any(is_person(draft, t) for t in [*given, *subjects_of(token)])
    if of_oneself(token):
        return offices  # "proclaimed himself head of state"
    if draft.trigger.word in {"appoint", "reappoint"} and any(is_person(draft, t) for t in given):
        return True
    if draft.trigger.word in {"appoint", "name"} and any(lemma(t) in {"cabinet", "government"} for t in given):
        return True
    if draft.trigger.word == "confirm" and _by_deciders(draft) and any(is_person(draft, t) for t in given):
        return True  # "was confirmed by the senate"
    offices = offices or any(lemma(c) in LEADING for c in children(token, "xcomp", "advcl", "relcl") if c.i > token.i)
    offices = offices or any(lemma(t) in {"place", "stead"} for t in objects_of(token, "in"))
    if draft.trigger.word == "become":
        return person and any(
            lemma(t) in OFFICE_NOUNS and t.tag_ not in {"NNS", "NNPS"} and not _first_to(t)
            for t in children(token, "attr")
        )
    if draft.trigger.word == "name" and not children(token, "oprd", "xcomp") and not objects_of(token, "as", "in"):
        return person and offices and bool(children(token, "dobj", "nsubjpass"))
    if draft.trigger.word in {
        "choose",
        "select",
        "pick",
        "proclaim",
        "crown",
        "confirm",
        "install",
        "acknowledge",
        "anoint",
    } and not (objects_of(token, "as") or children(token, "oprd", "xcomp")):
        return False
    if draft.trigger.word in {"elect", "reelect"} and is_passive(token):
        return person
    return person and offices


LEADING = frozenset("lead head run chair command direct oversee replace succeed represent be".split())
"""What somebody is named to do: "appointed Saleh to head the mission"."""


def _by_deciders(draft: Draft) -> bool:
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    mentions = [draft.line.mention_at(t) for t in doers]
    return any(
        lemma(t) in DECIDERS or (m is not None and m.kind == "body") for m, t in zip(mentions, doers, strict=True)
    )


def _came_to_grief(clause: Token) -> bool:
    """ "when their helicopter crashed", "after a ferry sank": by itself, and by nobody's hand."""
    by_itself = lemma(clause) in GRIEF and not direct_objects(clause) and not is_passive(clause)
    return by_itself and not any(
        lemma(t) in arms.WEAPONS for v in (clause, *children(clause, "conj")) for t in subjects_of(v)
    )


GRIEF = frozenset("crash collide sink capsize overturn derail collapse plunge skid flood".split())
MISCHANCES = frozenset(
    "crash collision accident earthquake quake flood flooding storm hurricane typhoon cyclone tsunami landslide avalanche fire "
    "wildfire blaze disease virus pandemic outbreak epidemic heatwave drought famine collapse stampede".split()
)
"""What kills without an attacker."""


def _killed(draft: Draft) -> bool:
    """People are killed, by somebody and not by mischance, and no motion or bill is."""
    doers = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
    if any(lemma(t) in MISCHANCES and not _gunfire(t) for t in [*doers, *objects_of(draft.token, "in")]):
        return False
    if any(_came_to_grief(clause) for clause in children(draft.token, "advcl")):
        return False
    if draft.token.dep_ == "relcl" and lemma(draft.token.head) in WARS and draft.held is None:
        return False
    hurt = children(draft.token, "dobj") or direct_objects(
        draft.token
    )  # "a series of bombs killed ten", tagged as a participle
    return any(is_party(draft, t) or t.tag_ == "CD" or any(c.tag_ == "CD" for c in t.children) for t in hurt)


def _gunfire(token: Token) -> bool:
    """ "mortar fire killed ten": what comes out of a weapon."""
    return any(
        lemma(c) in arms.WEAPONS | {"mortar", "sniper", "police", "tank", "gun"} for c in children(token, "compound")
    )


WARS = frozenset("war insurgency conflict rebellion uprising strife unrest feud crisis campaign fighting".split())
""" "a war that killed thousands": of a long time, and no blow of a day."""


def _called(draft: Draft) -> bool:
    """A general word ("session", "round", "dialogue") that is called a meeting by what stands around it."""
    around = {lemma(t) for t in premodifiers(draft.token)} | draft.words
    verb = draft.verbs[0] if draft.verbs else None
    does = next((c for c in children(verb, "xcomp") if any(g.tag_ == "TO" for g in c.children)), verb) if verb else None
    acts = draft.way in {"nsubj", "nsubjpass", "support"} and does is not None and lemma(does) not in GATHERING
    if draft.trigger.word == "assembly" and (around & PARLIAMENTS or acts):
        return False
    if around & TALK_WORDS or any(m and m.kind in {"body", "organisation"} for m in _around(draft)):
        return True
    if draft.trigger.word == "session" and (objects_of(draft.token, "between", "with") or "another" in around):
        return True
    if draft.trigger.word == "session" and any(is_person(draft, t) for t in objects_of(draft.token, "of")):
        return True  # "a stormy session of foreign ministers"
    if draft.trigger.word == "session" and around & LASTING and not around & SCHOOLING:
        return True
    return draft.way == "support" or draft.definite


def _of_delegates(draft: Draft) -> bool:
    """ "the party congress", "its annual congress": a gathering of delegates, and no house of parliament."""
    whose = {lemma(c) for c in children(draft.token, "poss")} | draft.words
    held = draft.way == "support" and lemma(draft.verbs[0]) in {"hold", "convene", "host", "attend"}
    named = bool(whose & {"party", "annual", "world", "extraordinary", "founding", "union"})
    return draft.token.text.islower() and (held or named)


LASTING = frozenset("night hour day overnight all-night late-night marathon stormy tense heated".split())
SCHOOLING = frozenset("training trading photo question study court therapy jam recording practice".split())
"""What sits for hours as a meeting, and what does as something else."""


def _around(draft: Draft) -> list[Mention | None]:
    near = [*premodifiers(draft.token), *objects_of(draft.token, "of", "with")]
    return [draft.line.mention_at(t) for t in near]


def _on_a_day(draft: Draft) -> bool:
    """ "held a rally on Monday", "the march of May 5": a gathering that has its day; "a rally in bond prices" is none."""
    day = draft.held is not None and draft.held.weight >= 2 and len(draft.held.start) > 4
    due = draft.verdict.realis in {"scheduled", "expected"} and draft.verdict.weight > 0
    held = draft.way == "support" and lemma(draft.verbs[0]) in {"address", "hold", "attend", "lead", "join"}
    held = held and bool(draft.persons())  # "Dahl addressed a rally in Oslo"
    return (day or due or held) and not draft.words & MARKETS and not objects_of(draft.token, "toward", "towards")


MARKETS = frozenset("stock market price bond currency peso dollar share oil relief".split())


def _on_the_floor(draft: Draft) -> bool:
    """ "will hold a debate", "a televised debate", "the debate on Monday": held by somebody; not "escalates the debate"."""
    held = draft.held is not None or draft.partnered or draft.way == "support" or bool(draft.clause)
    return held or draft.verdict.weight >= 2 or bool(draft.words & (POLLS | TALK_WORDS | {"televise", "republican"}))


def _two_sides(draft: Draft) -> bool:
    """Engagements that are meetings: bilateral ones, or with somebody named."""
    return bool(draft.words & {"bilateral", "trilateral", "diplomatic"}) or (draft.plural and draft.partnered)


def _anything(draft: Draft) -> bool:
    return True


NEEDS: dict[str, Callable[[Draft], bool]] = {
    "": _anything,
    "company": _company,
    "person object": _person_object,
    "person brought": _person_brought,
    "sees somebody": _sees,
    "spoken with": calls.spoken_with,
    "rung up": calls.rang,
    "by phone": calls.by_phone,
    "person installed": _installed,
    "more talks": _more_talks,
    "destination": journeys.destination,
    "traveller": journeys.traveller,
    "on a mission": journeys.on_a_mission,
    "office": _office,
    "holder": tenure.holder,
    "signed thing": deeds.signed_thing,
    "adopted thing": deeds.adopted_thing,
    "submitted": papers.submitted,
    "put to a vote": polls.put_to_a_vote,
    "membership": deeds.membership,
    "states agree": papers.states_agree,
    "sanctioned": deeds.sanctioned,
    "called": _called,
    "of delegates": _of_delegates,
    "on a day": _on_a_day,
    "on the floor": _on_the_floor,
    "two sides": _two_sides,
    "discussed with": _discussed_with,
    "negotiates": _negotiates,
    "paid a call": calls.paid_a_call,
    "awaited": _anything,
    "on its day": nominal.on_its_day,
    "a line": calls.a_line,
    "body decides": deeds.body_decides,
    "killed": _killed,
    "foe": arms.foe,
    "moved": deeds.moved,
    "since": tenure.since,
    "government falls": tenure.government_falls,
    "settled": deeds.settled,
    "told to leave": deeds.told_to_leave,
    "of power": tenure.of_power,
    "sought": tenure.sought,
    "armed": arms.armed,
    "date of its own": arms.own_date,
    "weapon": arms.by_weapon,
    "at sea or in the air": arms.at_sea_or_in_the_air,
    "explosive": arms.explosive,
    "foreigners": arms.foreigners,
    "sunk": arms.sunk,
    "of a weapon": arms.of_a_weapon,
    "of war": arms.of_war,
    "weapon tested": arms.weapon_tested,
    "marched in": arms.marched_in,
    "moved in": arms.marched_in,
    "sent in": arms.sent_in,
    "broke out": arms.broke_out,
    "taken": arms.taken,
    "act of state": deeds.act_of_state,
    "poll": polls.poll,
    "poll by name": polls.poll_by_name,
    "won again": polls.won_again,
    "voters": polls.voters,
    "occasion": _anything,
    "made": papers.made,
    "made at a time": papers.made_at_a_time,
    "forces": arms.forces,
    "term": tenure.term,
    "term of office": tenure.term_of_office,
    "taken over": tenure.taken_over,
    "handed over": tenure.handed_over,
    "put on a list": deeds.put_on_a_list,
    "by arms": arms.by_arms,
    "act by noun": deeds.act_by_noun,
    "swapped": papers.swapped,
    "dated": _anything,
    "future": _anything,
    "runs out": limits.runs_out,
}
"""`dated`, `term` and `future` are held against the time found, in `filters.py`."""
