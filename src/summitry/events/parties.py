"""Who takes part: the arguments of a trigger as actors of the report, each with role, status and the words that say so."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from summitry.events.blows import add_sides
from summitry.events.brokers import add_brokers, add_brokers_before, add_proposers
from summitry.events.candidates import COUNTS
from summitry.events.carriers import PROPOSING, add_by_verb, role_of
from summitry.events.cues import SUPPORT
from summitry.events.draft import Draft, Party, Verdict
from summitry.events.enter import add_parties, enter_party, far_side, put_party
from summitry.events.grammar import (
    agents_of,
    ancestors,
    children,
    counting,
    direct_objects,
    is_negated,
    is_passive,
    is_verb,
    objects_of,
    premodifiers,
    series,
    staying_for,
    subjects_of,
)
from summitry.events.holders import add_holders, add_winner
from summitry.events.inviting import add_invited
from summitry.events.lexicon import PERSON_NOUNS, SIDELINES
from summitry.events.limits import UNITS, givers, receivers
from summitry.events.persons import partners_of
from summitry.events.realis import ATTENDING
from summitry.events.roll import add_listed
from summitry.events.signing import add_signatories
from summitry.events.speeches import add_speakers
from summitry.events.travellers import add_inviter, add_travellers
from summitry.events.triggers import TOPICAL
from summitry.events.verdicts import verdict_of_verb
from summitry.events.who import is_body, is_named, is_person, owners_of, people
from summitry.facts import Mention
from summitry.text import lemma

GROUP_WORDS = frozenset("leaders ministers officials heads presidents ambassadors experts".split())


def find_parties(draft: Draft) -> None:
    """Fills `draft.parties` by the frame of its trigger."""
    frame = draft.trigger.frame
    if frame in {"meet", "guest", "hold"}:
        _of_meeting(draft)
    elif frame == "go":
        add_travellers(draft)
    elif frame == "change":
        add_holders(draft)
        if draft.kind == "inauguration" and draft.is_noun and draft.way == "support":
            _witnesses(draft)
    elif frame == "sign":
        add_signatories(draft)
    elif frame == "hit":
        add_sides(draft)
    elif frame == "elect":
        add_winner(draft)
    elif frame == "due":
        _of_deadline(draft)


def _witnesses(draft: Draft) -> None:
    """ "Dahl will attend the inauguration of Saleh": she is at it too."""
    verb = draft.verbs[0]
    if lemma(verb) in {"attend", "join", "witness", "skip", "miss", "boycott"}:
        verdict = verdict_of_verb(draft.line, verb)
        absent = SUPPORT.get(lemma(verb)) == "absent"
        doers = agents_of(verb) if is_passive(verb) else subjects_of(verb)
        above = next((lemma(t) for t in ancestors(verb) if is_verb(t)), "")
        if not children(verb, "nsubj") and above in {"announce", "send", "name", "designate", "appoint"}:
            doers = []  # "announced a delegation to attend the inauguration": she does not go herself
        gone = Verdict("denied", draft.line.span(verb), 3, "absent")
        add_parties(draft, doers, "participant", gone if absent else verdict)


def _of_deadline(draft: Draft) -> None:
    """ "Kenya must answer by June 30", "the mandate of the mission expires on June 30": who must, or whose it is that ends."""
    if not draft.verbs:
        return
    verb = draft.verbs[0]
    if lemma(draft.token) in UNITS:
        add_parties(draft, [*receivers(verb), *givers(verb)], "participant")
        return
    if draft.token.lower_ == "until" and lemma(verb) == "give":
        add_parties(draft, [*receivers(verb), *givers(verb)], "participant")
        return
    for token in subjects_of(verb):
        whose = [*objects_of(token, "of"), *(o for c in children(token, "poss") for o in owners_of(c))]
        if verb.dep_ == "relcl" and any(t.tag_ == "WP$" for t in whose):
            whose = [verb.head]  # "Dahl, whose term expires on Friday"
        ends = lemma(token) in TERMS and not objects_of(token, "between", "with")
        add_parties(draft, whose if ends else [token], "participant")


TERMS = frozenset("mandate term tenure presidency chairmanship licence license permit visa contract".split())
"""What runs out of somebody who has it."""


def _of_meeting(draft: Draft) -> None:
    token = draft.token
    if not draft.is_noun:
        guest = draft.trigger.frame == "guest"
        if is_passive(token):
            add_parties(draft, agents_of(token), "host" if guest else "participant")
            add_parties(draft, subjects_of(token), "guest" if guest else "participant")
        else:
            add_parties(draft, subjects_of(token), "host" if guest else "participant")
            rung = children(token, "oprd") if draft.trigger.word == "call" else []
            met = [] if draft.trigger.word in TOPICAL else direct_objects(token) or rung
            add_parties(draft, met, "guest" if guest else "participant")
        add_parties(draft, [_whom(token, t) for t in partners_of(draft)], "participant")
        add_brokers(draft, token)
        if draft.trigger.word == "call on":
            add_parties(draft, objects_of(token, "on", "upon"), "participant")
        if draft.trigger.word in {"speak", "talk"}:
            add_parties(draft, objects_of(token, "to"), "participant")
        return
    called_on = ("on", "to", "from", "by") if draft.trigger.word == "call" or "courtesy" in draft.words else ()
    add_parties(draft, objects_of(token, "with", "between", "among", *called_on), "participant")
    add_parties(draft, _strayed(draft), "participant")
    between = [draft.line.mention_at(t) for t in objects_of(token, "between")]
    near = between[0] if len(between) == 1 else None
    if near is not None and (other := far_side(draft.line, near)) is not None:
        put_party(draft, other, "participant")
    aside = [t for t in objects_of(token, "on", "in", "at") if lemma(t) in SIDELINES]
    add_parties(draft, [w for t in aside for w in objects_of(t, "with")], "participant")
    of_whom = [t for t in objects_of(token, "of") if people(draft, t)]
    if len(of_whom) > 1 or not any(is_body(draft, t) for t in of_whom):
        add_parties(draft, of_whom, "participant")
    if draft.trigger.word in {"meeting", "session", "sitting"}:
        _chamber(draft)
    add_parties(draft, [t for t in objects_of(token, "for") if is_person(draft, t)], "guest")
    owners = [t for c in children(token, "poss") for t in owners_of(c)]
    proper = token.tag_ in {"NNP", "NNPS"}
    add_parties(
        draft,
        [
            t
            for t in owners
            if not is_body(draft, t) and not ((proper or t.tag_ == "NNPS") and lemma(t) in PERSON_NOUNS)
        ],
        "participant",
    )
    if proper:
        draft.parties = [p for p in draft.parties if p.kind != "group" or not 0 <= draft.span[0] - p.quote[1] <= 3]
    for head in (token, *draft.verbs[:1], *children(token, "acl")):
        add_parties(draft, [t for t in objects_of(head, "through") if lemma(t) in MEDIATORS], "mediator")
        add_brokers(draft, head)
    add_brokers_before(draft)
    where = token.head
    if token.dep_ == "pobj" and where.lower_ in {"in", "at", "during", "after"} and is_named(draft, where.head):
        add_parties(draft, [where.head], "participant")  # "Dahl, in a call with Saleh, warned"
    if (visitor := staying_for(token)) is not None and is_named(draft, visitor):
        add_parties(draft, [visitor], "participant")
    if token.dep_ == "pobj" and where.lower_ == "at" and where.head.tag_ == "NNS" and lemma(where.head) in SEATED:
        add_parties(draft, [where.head], "participant")  # "ministers at the summit agreed"
    _taken_for_noun(draft)
    add_speakers(draft)
    _compounded(draft)
    _ministers(draft)
    _present(draft)
    _relative(draft)
    add_proposers(draft)
    add_inviter(draft)
    add_invited(draft)
    _walked_out(draft)
    add_by_verb(draft)
    add_listed(draft)


CHAMBERS = frozenset(
    "cabinet parliament senate congress government legislature duma knesset bundestag majlis rada".split()
)
"""Whose session is a session of all its members: "a cabinet meeting", "a session of parliament"."""


def _chamber(draft: Draft) -> None:
    """ "a session of parliament", "a crisis meeting of the cabinet", "a Kenyan security cabinet meeting": those who sit in it."""
    add_parties(draft, [t for t in objects_of(draft.token, "of") if lemma(t).lower() in CHAMBERS], "participant")
    house = draft.token.nbor(-1) if draft.token.i > 0 else draft.token
    if lemma(house).lower() not in CHAMBERS or house.head != draft.token:
        return
    first = house
    while first.i > 0 and (first.nbor(-1).lower_ in INNER or draft.line.mention_at(first.nbor(-1)) is not None):
        first = first.nbor(-1)
    name = draft.token.doc[first.i : house.i + 1].text
    quote = draft.line.sentence.stretch(first, house)
    enter_party(draft, Party(name.lower(), name, None, "group", "participant", "attended", None, quote), None)


INNER = frozenset("security war inner full national".split())
FAR = 12
"""Words: how far behind a meeting those with whom it is may be told."""


def _strayed(draft: Draft) -> list[Token]:
    """ "talks in Oslo on Monday with Saleh": the partner, where the parse hangs him on the day, the place or a verb above."""
    token = draft.token
    if objects_of(token, "with", "between", "among") or draft.trigger.word not in PARTNERED:
        return []
    for word in token.doc[token.i + 1 : token.i + FAR]:
        ends = is_verb(word) and token.dep_ not in {"nsubj", "nsubjpass"}
        if ends or word.text in {",", ";", ":"} or word.is_sent_start:
            return []
        if word.lower_ not in {"with", "between"}:
            continue
        above = word.head
        day_or_place = draft.line.is_time(above) or (
            (m := draft.line.mention_at(above)) is not None and "place" in (m.kind, m.use)
        )
        if not day_or_place and above.i > token.i and not is_verb(above):
            return []
        return [t for o in children(word, "pobj") for t in series(o) if people(draft, t) or is_named(draft, t)]
    return []


PARTNERED = frozenset(
    "talks meeting discussions consultations negotiations call conversation session dialogue summit lunch dinner breakfast".split()
)


SEATED = frozenset(
    "leader minister official delegate representative negotiator envoy diplomat president participant head member lawmaker".split()
)
"""Who is at a meeting that is told right after them."""


def _taken_for_noun(draft: Draft) -> None:
    """ "ministers of the states meeting in Oslo agreed": those meeting, where the parse takes the participle for a noun."""
    token = draft.token
    follows = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    if token.lower_ != "meeting" or follows not in {"in", "at", "on"} or children(token, "det", "amod", "poss"):
        return
    above = token.head.head
    many = token.dep_ == "pobj" and token.head.lower_ == "of" and above.tag_ == "NNS" and lemma(above) in PERSON_NOUNS
    add_parties(draft, [above] if many else children(token, "nsubj"), "participant")


def _walked_out(draft: Draft) -> None:
    """ "Dahl walked out of the talks": she was at them."""
    out = counting(draft.token).head
    if out.lower_ == "from" and lemma(out.head) == "emerge":  # "emerged from five hours of talks"
        add_parties(draft, subjects_of(out.head), "participant")
    of = draft.token.head
    verb = of.head.head
    if draft.token.dep_ != "pobj" or of.lower_ != "of" or of.head.lower_ != "out" or not is_verb(verb):
        return
    if lemma(verb) in {"walk", "storm"}:
        add_parties(draft, subjects_of(verb), "participant", verdict_of_verb(draft.line, verb))


MEDIATORS = frozenset("mediator intermediary envoy go-between".split())


def _whom(verb: Token, partner: Token) -> Token:
    """ "the president, with whom she met": the one the clause hangs on."""
    return verb.head if partner.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl" else partner


def _compounded(draft: Draft) -> None:
    """ "the Dahl-Saleh meeting", "the EU-China summit", "a foreign ministers' meeting"."""
    before = premodifiers(draft.token)
    if not before:
        return
    start, end = draft.line.span(min(before, key=lambda t: t.i))[0], draft.span[0]
    named = {
        m.start: m for m in draft.line.mentions if start <= m.start and m.end <= end and m.use in {"name", "adjective"}
    }
    people = [m for m in named.values() if m.kind in {"person", "state"}]
    joined = [m for m in named.values() if m.kind in {"person", "state", "organisation"}]
    pair = len(joined) > 1 and _hyphenated(draft, joined)
    sides = joined if pair else [m for m in people if m.kind == "person"] + [m for m in joined if _after_dash(draft, m)]
    for mention in sides:
        if mention.text.lower() not in GROUP_WORDS:
            put_party(draft, mention, "participant")


def _after_dash(draft: Draft, mention: Mention) -> bool:
    """Whether a name is the second of a pair whose first the tables do not have: "the U.S.–EU summit"."""
    at = mention.start - draft.line.sentence.start
    text = draft.line.letters
    return mention.kind == "organisation" and at > 0 and text[at - 1] in "-–—"


def _ministers(draft: Draft) -> None:
    """ "foreign and defence ministerial meetings": ministers of each field, described."""
    whose = [
        t for t in premodifiers(draft.token) if t.tag_ == "NNS" and lemma(t) == "minister" and t.head == draft.token
    ]
    add_parties(draft, [t for t in whose if any(f.lower_ in FIELDS for f in t.children)], "participant")
    ministerial = next((t for t in premodifiers(draft.token) if t.lower_ == "ministerial"), None)
    if ministerial is None and draft.trigger.word != "ministerial":
        return
    for token in premodifiers(draft.token):
        if token.lower_ in FIELDS:
            name = f"{token.lower_} ministers"
            enter_party(
                draft, Party(name, name, None, "group", "participant", "attended", None, draft.line.span(token)), None
            )


FIELDS = frozenset(
    "foreign defense defence finance trade energy economy interior justice health agriculture environment transport".split()
)
PRESENCE = frozenset("participation attendance presence appearance involvement debut".split())


def _present(draft: Draft) -> None:
    """ "his participation in the summit": whose it is."""
    for above in list(ancestors(draft.token))[:4]:
        for subject in children(above, "nsubj") if is_verb(above) else []:
            if lemma(subject) == "absence" and draft.way in {"dobj", "support", "from", "at"}:
                absent = Verdict("denied", draft.line.span(subject), 3, "absence")
                add_parties(draft, [*children(subject, "poss"), *objects_of(subject, "of")], "participant", absent)
        if lemma(above) in PRESENCE:
            verb = above.head if above.dep_ in {"nsubjpass", "dobj"} else above
            unsure = lemma(verb) == "confirm" and is_negated(verb) is not None
            verdict = Verdict("questioned", draft.line.span(verb), 3, "not confirmed") if unsure else None
            add_parties(draft, [*children(above, "poss"), *objects_of(above, "of", "by")], "participant", verdict)
            return
        if is_verb(above):
            return


def _hyphenated(draft: Draft, mentions: list[Mention]) -> bool:
    mentions = sorted(mentions, key=lambda m: m.start)
    base = draft.line.sentence.start
    text = draft.line.letters
    gaps = [text[a.end - base : b.start - base].strip() for a, b in pairwise(mentions)]
    return any(g in {"-", "–", "—", "/"} for g in gaps)


def _relative(draft: Draft) -> None:
    """ "a summit which will be attended by X", "talks chaired by X", "a meeting attended by X and Y"."""
    above = draft.token.head.head
    counted = draft.token.dep_ == "pobj" and draft.token.head.lower_ == "of" and lemma(above) in COUNTS
    clauses = [c for noun in (draft.token, above)[: 1 + counted] for c in children(noun, "relcl", "acl")]
    within = objects_of(draft.token, "on", "of", "in", "at", "for", "with")
    clauses += [c for t in within for c in children(t, "relcl") if _of_the_whole(c)]
    for child in [each for clause in clauses for each in series(clause)]:
        word = lemma(child)
        if word in PROPOSING:
            continue
        if word in SUPPORT or word in ATTENDING or word in JOINT:
            role = SUPPORT.get(word, "participant") or "participant"
            verdict = verdict_of_verb(draft.line, child)
            add_parties(draft, agents_of(child) or held_by(child), role_of(role), verdict)
        elif word in {"include", "involve", "bring", "gather"}:
            add_parties(draft, direct_objects(child), "participant")
        where = any(
            c.tag_ == "WRB" or (c.dep_ == "prep" and any(x.tag_ == "WDT" for x in c.children)) for c in child.children
        )
        if where:
            add_parties(draft, subjects_of(child), "participant", verdict_of_verb(draft.line, child))


def _of_the_whole(clause: Token) -> bool:
    """ "a meeting on Kenya, which was addressed by Dahl": what is done to a meeting, and not to its topic."""
    done_to = [c for c in children(clause, "nsubjpass") if c.tag_ == "WDT"]
    return bool(done_to) and (lemma(clause) in ATTENDING or SUPPORT.get(lemma(clause)) in {"host", "chair"})


def held_by(verb: Token) -> list[Token]:
    """ "a summit which Norway is hosting", "the talks Dahl attended": who does it, where the clause hangs on what it is done to."""
    own = children(verb, "nsubj")
    done_to = [t for t in children(verb, "dobj") if t.tag_ not in {"WDT", "WP"}]
    if verb.dep_ != "relcl" or is_passive(verb) or done_to or not own or own[0].tag_ in {"WDT", "WP", "WRB"}:
        return []
    return [] if any(c.tag_ == "WRB" for c in verb.children) else subjects_of(verb)


JOINT = frozenset("mediate moderate broker facilitate arrange sponsor co-sponsor".split())
"""What those do who bring others together."""
