"""Who takes part by the verb that carries a meeting: who holds, attends, hosts or chairs it, who says something there, who comes for it."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.blows import is_state, put_state
from summitry.events.brokers import WORKED_OUT, worked_out
from summitry.events.cues import SUPPORT
from summitry.events.draft import Draft, Verdict
from summitry.events.enter import add_parties, put_party
from summitry.events.grammar import (
    agents_of,
    children,
    direct_objects,
    is_negated,
    is_passive,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.lexicon import POSING
from summitry.events.realis import ATTENDING
from summitry.events.verdicts import verdict_of_verb
from summitry.events.who import is_named, is_person, people
from summitry.text import lemma


def role_of(role: str) -> str:
    return (
        role
        if role in {"host", "chair", "mediator", "participant", "winner", "attacker", "signatory"}
        else "participant"
    )


def add_by_verb(draft: Draft) -> None:
    """Who holds, attends, hosts, chairs; who says something "at the meeting"; who comes "for talks"."""
    if not draft.verbs:
        return
    verb, way, line = draft.verbs[0], draft.way, draft.line
    word = lemma(verb)
    verdict = verdict_of_verb(line, verb)
    if verdict.rule == "governor:fail" and way in {"at", "during", "in"}:
        verdict = draft.verdict = Verdict("past", verdict.cue, 2, "failed there")  # "failed to agree at the talks"
    if way == "support":
        role = SUPPORT.get(word, "participant")
        role = "participant" if role == "attacker" and draft.kind != "incident" else role
        if word == "be" and draft.token.dep_ == "pobj" and draft.token.head.lower_ in {"at", "in"}:
            role = "participant"  # "Dahl, who was at the summit"
        if word in ATTENDING and word != "take" and draft.token.dep_ in {"nsubjpass"}:
            pass
        if is_passive(verb):
            add_parties(draft, agents_of(verb), role_of(role or "participant"), verdict)
        elif role and draft.token.dep_ not in {"nsubj"} and not (word in PROPOSING and draft.parties):
            status = verdict if role != "absent" else Verdict("denied", line.span(verb), 3, "absent")
            add_parties(draft, subjects_of(verb), role_of(role), status)
        for telling in (verb, *(c for c in children(verb, "xcomp") if lemma(c) in SUPPORT)):
            add_parties(draft, objects_of(telling, "with", "between"), "participant", verdict)
        for side in children(verb, "advcl", "conj"):
            if side.tag_ == "VBN" and lemma(side) in {
                "chair",
                "co-chair",
                "host",
                "co-host",
                "join",
                "attend",
                "lead",
                "mediate",
                "moderate",
            }:
                add_parties(draft, agents_of(side), role_of(SUPPORT.get(lemma(side), "participant")), verdict)
        _expected_attendance(draft, verb)
    elif way == "for" and word == "bring" and any(c.lower_ == "together" for c in verb.children):
        add_parties(draft, subjects_of(verb), "host", verdict)
        add_parties(draft, direct_objects(verb), "guest", verdict)
    elif draft.kind == "call" and ON_CALL & {way, draft.token.head.lower_} and not objects_of(draft.token, "between"):
        told_of = [t for o in objects_of(verb, "of", "about") for t in objects_of(o, "by")]
        agents = agents_of(verb) or told_of if is_passive(verb) else []
        add_parties(draft, [*subjects_of(verb), *agents], "participant", verdict)
        if draft.near or not draft.parties or word in TOLD:
            add_parties(draft, [t for t in direct_objects(verb) if people(draft, t)], "participant", verdict)
    elif (
        (way in {"at", "during", "in", "tell"} and (draft.near or _said_there(draft)))
        or worked_out(draft, verb)
        or (way == "dobj" and word in {"tell", "brief", "address", "visit"})
        or (
            way in {"for", "to"}
            and word in {*"arrive travel come fly gather leave head visit agree be depart go jet return land".split()}
        )
        or (way == "to" and word == "lead" and any(lemma(o) in DELEGATIONS for o in direct_objects(verb)))
        or (is_passive(verb) and _leads(verb))
    ):
        if word == "expect" and is_passive(verb) and not children(verb, "xcomp"):
            verdict = Verdict("expected", line.span(verb), 3, "expected at")
        if way in {"at", "during"} and verdict.realis == "denied" and draft.verdict.realis == "past":
            verdict = draft.verdict  # "failed to agree at the talks": they were there
        made = _leads(verb) or (way in {"at", "during"} and word in WORKED_OUT)
        add_parties(draft, [*subjects_of(verb), *(agents_of(verb) if made else ())], "participant", verdict)
        if word in WORKED_OUT and way in {"at", "during"} and is_negated(verb) is None:
            near = [t for head in (verb, *direct_objects(verb)) for t in objects_of(head, "with")]
            add_parties(draft, [t for t in near if is_person(draft, t)], "participant", verdict)
        if word in TOLD and draft.token.head.lower_ in {"at", "during", "in"} and draft.kind in {"meeting", "call"}:
            add_parties(draft, [t for t in direct_objects(verb) if is_named(draft, t)], "participant", verdict)
    elif way == "for" and word in {"join", "gather", "convene"} and draft.near:
        add_parties(draft, [*subjects_of(verb), *direct_objects(verb)], "participant", verdict)
    elif way == "from" and word == "be" and any(lemma(c) in {"absent", "missing"} for c in children(verb, "acomp")):
        add_parties(draft, subjects_of(verb), "participant", Verdict("denied", line.span(verb), 3, "absent"))
    elif (
        way in {"dobj", "oprd"}
        and word in {"call", "summon"}
        and not any(c.i != draft.token.i for c in children(verb, "oprd", "ccomp", "dobj"))
        and (draft.held is not None or draft.words & URGENT)
    ):
        add_parties(draft, subjects_of(verb), "host", verdict)  # "called a meeting for Friday"
    elif way == "dobj" and draft.kind in {"meeting", "call"} and any(c.lower_ == "off" for c in children(verb, "prt")):
        if word in {"break", "cut"}:
            add_parties(draft, subjects_of(verb), "participant", verdict)  # "broke off the talks"
    elif way == "to" and word in {"send", "dispatch", "delegate"}:
        states = [t for t in subjects_of(verb) if not is_person(draft, t)]
        add_parties(draft, [*direct_objects(verb), *states], "participant", verdict)  # "will send a team to the talks"
    elif way == "with" and word in CAPPED and not is_passive(verb) and (draft.parties or draft.held):
        add_parties(draft, [t for t in subjects_of(verb) if is_person(draft, t)], "participant", verdict)
    elif way in {"to", "for"} and word in CALLED_IN and direct_objects(verb):
        add_parties(draft, subjects_of(verb), "host", verdict)  # "summoned her generals to a meeting"
        add_parties(draft, direct_objects(verb), "guest", verdict)
    elif way == "to" and word == "invite":
        asked = Verdict("wanted" if is_negated(verb) is None else "denied", line.span(verb), 3, "invited")
        add_parties(draft, direct_objects(verb), "guest", asked)
    elif way in CAPTION and lemma(verb) in POSING and verb.tag_ == "VBZ":
        add_parties(draft, subjects_of(verb), "participant")
        add_parties(draft, [*direct_objects(verb), *objects_of(verb, "with")], "participant")
    elif way in {"after", "before", "following", "ahead"} and any(_speaks_for(draft, t) for t in subjects_of(verb)):
        return  # "her spokesman said after the meeting"
    elif way in {"after", "before", "following", "ahead"} and not _has_company(draft):
        many = way in {"before", "ahead"} and word in {"hold", "meet", "convene", "gather"}
        add_parties(draft, [t for t in subjects_of(verb) if not many or is_named(draft, t)], "participant", None)
        if way in {"after", "following"} and not many and not is_passive(verb):
            add_parties(draft, [t for t in direct_objects(verb) if is_named(draft, t)], "participant", None)
    elif way in {"after", "before", "following", "ahead"}:
        owned = children(draft.token, "poss") or objects_of(draft.token, "between", "among")
        if objects_of(draft.token, "with") and not owned:
            add_parties(draft, [t for t in subjects_of(verb) if people(draft, t)][:1], "participant", None)
    elif way in {"nsubj", "nsubjpass", "dobj", "attr"}:
        _expected_attendance(draft, verb)
        if objects_of(draft.token, "with") and not children(draft.token, "poss") and way == "dobj":
            add_parties(draft, subjects_of(verb), "participant", verdict)


def _said_there(draft: Draft) -> bool:
    """ "gave a speech at the summit": what is said, between the verb and where it is said."""
    said, verb = draft.token.head.head, draft.verbs[0]
    return lemma(said) in SPEECHES and said.dep_ == "dobj" and said.head == verb and not is_passive(verb)


SPEECHES = frozenset("speech remark statement address lecture toast presentation keynote testimony appearance".split())
CAPPED = frozenset("follow begin start open continue end finish conclude close wrap wind cap".split())
"""What one does with a meeting to something longer: "began her visit with talks", "followed it up with a meeting"."""
CALLED_IN = frozenset("call summon gather assemble convoke recall convene".split())
"""What one does with those who are to come to one's meeting."""


def _speaks_for(draft: Draft, token: Token) -> bool:
    """Whether a token names a spokesman or a press secretary."""
    mention = draft.line.mention_at(token)
    office = (mention.office or (mention.actor.office if mention.actor else "") or "") if mention is not None else ""
    return "spokes" in office.lower() or "press secretary" in office.lower() or lemma(token).startswith("spokes")


def _leads(verb: Token) -> bool:
    """ "her team will be led by Dahl", "Dahl will head the delegation"."""
    return lemma(verb) in {"lead", "head"} and any(lemma(o) in DELEGATIONS for o in direct_objects(verb))


URGENT = frozenset("emergency special urgent extraordinary crisis".split())
ON_CALL = frozenset({"in", "during", "by", "over"})
TOLD = frozenset("tell confront inform brief assure warn ask urge thank congratulate remind".split())
"""Who is told something at a meeting is at it."""
CAPTION = frozenset("before after during at prior ahead in".split())
PROPOSING = frozenset("propose demand request seek suggest".split())
"""Who asks for talks between others is none of them."""


def _has_company(draft: Draft) -> bool:
    return bool(draft.parties)


def _expected_attendance(draft: Draft, verb: Token) -> None:
    """ "should be attended by X"; "is due to bring together X and Y"."""
    for child in children(verb, "xcomp"):
        word = lemma(child)
        if word in SUPPORT or word in ATTENDING:
            add_parties(
                draft,
                agents_of(child),
                role_of(SUPPORT.get(word, "participant") or "participant"),
                verdict_of_verb(draft.line, child),
            )
        elif word in {"bring", "gather", "include", "involve"}:
            add_parties(draft, direct_objects(child), "participant", verdict_of_verb(draft.line, child))
    if lemma(verb) in {"include", "involve"} and draft.kind == "exercise":
        _whose_troops(draft, verb)
    elif lemma(verb) in {"bring", "gather", "include", "involve"}:
        add_parties(draft, direct_objects(verb), "participant", verdict_of_verb(draft.line, verb))


def _whose_troops(draft: Draft, verb: Token) -> None:
    """ "The drills will involve 500 Norwegian and 300 Kenyan troops": the states."""
    troops = direct_objects(verb)
    add_parties(draft, [t for t in troops if is_state(draft, t)], "participant")
    for word in (w for t in troops for w in (t, *premodifiers(t))):
        mention = draft.line.mention_at(word)
        if mention is not None and mention.kind == "state" and mention.use == "adjective":
            put_party(draft, mention, "participant")
    put_state(draft, troops, "participant")


DELEGATIONS = frozenset("delegation team mission".split())
