"""Who goes on a visit, with whom, and whose guest one is."""

from __future__ import annotations

from summitry.events.cues import SUPPORT
from summitry.events.draft import Draft
from summitry.events.enter import add_parties, put_party
from summitry.events.grammar import agents_of, ancestors, children, direct_objects, is_passive, objects_of, subjects_of
from summitry.events.lexicon import OFFICE_NOUNS, PERSON_NOUNS
from summitry.events.who import is_named, is_person, owners_of
from summitry.text import lemma

ASKING_IN = frozenset("invite host welcome receive greet".split())
"""Verbs whose object is the one who comes."""


def add_travellers(draft: Draft) -> None:
    """ "Dahl flew to Oslo with Saleh", "the visit by Dahl", "paid a visit to King Olav": she, he with her, and the host."""
    token = draft.token
    add_inviter(draft)
    for going in () if draft.is_noun else children(token, "advcl", "acl", "conj"):
        if going.tag_ == "VBN" and lemma(going) in {"join", "accompany"}:
            add_parties(draft, agents_of(going), "participant")
    if token.lower_ == "in":
        add_parties(draft, [token.head], "participant")  # "Saleh, in Oslo for talks, said"
        return
    if draft.trigger.word in {"invite", "send"}:
        add_parties(draft, direct_objects(token), "participant")
        return
    if not draft.is_noun:
        add_parties(draft, subjects_of(token), "participant")
        beside = objects_of(token, "with", "alongside")
        add_parties(draft, [t for t in beside if is_person(draft, t) or lemma(t) in PERSON_NOUNS], "participant")
        if draft.trigger.word == "visit":
            add_parties(draft, [t for t in direct_objects(token) if is_named(draft, t)], "host")
        return
    add_parties(draft, [t for c in children(token, "poss") for t in owners_of(c)], "participant")
    first = any(c.lower_ in {"first", "only", "last"} for c in children(token, "amod"))
    doers = [t for t in objects_of(token, "by") if not (first and any(c.lower_ in {"a", "an"} for c in t.children))]
    add_parties(draft, doers, "participant")  # but nobody by "the first visit by a president"
    there = objects_of(token, "in", "to")
    whose = [*objects_of(token, "of"), *(t for place in there for t in objects_of(place, "of"))]
    add_parties(draft, [t for t in whose if is_person(draft, t)], "participant")
    add_parties(draft, [t for t in objects_of(token, "with") if is_person(draft, t)], "participant")
    add_parties(draft, [t for t in there if is_named(draft, t) or lemma(t) in OFFICE_NOUNS], "host")
    for clause in children(token, "relcl"):
        if any(c.tag_ == "WRB" for c in clause.children):
            add_parties(draft, subjects_of(clause), "participant")  # "a trip to Kenya, where he was to meet the king"
    if draft.verbs and not any(p.role != "host" for p in draft.parties):
        verb = draft.verbs[0]
        if draft.way in {"for", "on", "to"} and lemma(verb) in ASKING_IN:
            add_parties(draft, direct_objects(verb), "participant")
        elif lemma(verb) == "be" and any(t.lower_ in {"it", "this", "that"} for t in subjects_of(verb)):
            return  # "it will be the first visit"
        elif lemma(verb) in SUPPORT or draft.way in {"on", "during", "for", "after", "before", "in", "dobj", "from"}:
            add_parties(draft, subjects_of(verb), "participant")
    elif not draft.parties and token.dep_ == "pobj" and token.head.lower_ == "on":
        above = token.head.head
        if not any(lemma(t) in SAID for t in ancestors(above)):
            add_parties(draft, [above], "participant")


def add_inviter(draft: Draft) -> None:
    """ "at the invitation of King Olav", "Dahl invited Saleh to visit": the host of the visit."""
    for head in (draft.token, *draft.verbs[:1]):
        for asked in objects_of(head, "at", "on", "upon"):
            hosts = [*objects_of(asked, "of", "from"), *children(asked, "poss")] if lemma(asked) == "invitation" else []
            for host in hosts:
                if (mention := draft.line.mention_at(host)) is not None:
                    put_party(draft, mention, "host")  # and not the name after it: "of King Olav, Dahl will"
                else:
                    add_parties(draft, [host], "host")
    above = draft.token.head
    if not draft.is_noun and draft.token.dep_ == "xcomp" and lemma(above) == "invite" and not is_passive(above):
        add_parties(draft, subjects_of(above), "host")


SAID = frozenset("statement remark readout comment announcement memorandum release".split())
"""Papers on a journey: "Statement by Spokesman Saleh on the visit" is by no traveller."""
