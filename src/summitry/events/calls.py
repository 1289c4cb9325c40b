"""Who calls whom: what a mention of a call, or of a call paid on somebody, needs to count."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import (
    children,
    direct_objects,
    is_passive,
    is_verb,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.page import Line
from summitry.events.persons import is_party, is_person
from summitry.events.triggers import TOLD_BY_PHONE, VERBS
from summitry.text import lemma


def spoken_with(draft: Draft) -> bool:
    """A conversation between named parties: "spoke with", or by telephone; not "spoke to reporters", not "speak about"."""
    partners = objects_of(draft.token, "with", "to")
    named = [
        t
        for t in partners
        if is_person(draft, t)
        and lemma(t) not in {"reporter", "journalist", "people", "member"}
        and not any(lemma(p) in MEDIA for p in premodifiers(t))
    ]
    rung = any(child.lower_ in {"phone", "telephone"} for t in draft.token.children for child in [t, *t.children])
    callers = subjects_of(draft.token)
    if rung and not partners and any(t.i in draft.line.plurals or t.lower_ == "two" for t in callers):
        return True
    if rung and not partners and (len(callers) > 1 or any(t.tag_ == "NNS" for t in callers)):
        return all(is_party(draft, t) for t in callers)
    if rung and not partners:
        around = [draft.line.mention_at(u) for t in callers for u in t.subtree]
        return (
            len({m.start for m in around if m is not None and m.kind == "person"}) > 1
        )  # "US President A and Kenyan President B", taken for one
    if not named:
        return False
    if rung:
        return True
    if _interviewed(draft.token):
        return False
    told = [
        t for t in objects_of(draft.token, "to") if (m := draft.line.mention_at(t)) is not None and m.kind == "person"
    ]
    if (
        told
        and [c.lower_ for c in children(draft.token, "prep", "dative")][:1] == ["to"]
        and all(draft.line.is_time(t) for t in objects_of(draft.token, "about", "at", "on"))
    ):
        return any(is_person(draft, s) for s in subjects_of(draft.token))
    if draft.token.tag_ == "VBZ" and draft.line.sentence.kind not in {"title", "subhead"}:
        return False  # words under a picture
    with_ = objects_of(draft.token, "with")
    return bool(with_) and any(
        is_person(draft, s) and lemma(s) not in {"police", "officer", "investigator"} for s in subjects_of(draft.token)
    )


MEDIA = frozenset(
    "newspaper daily weekly magazine paper broadcaster television tv radio network channel agency station show website portal".split()
)
"""What one who is interviewed speaks to."""


CRIES = frozenset(
    "peace wake rally rallying distress clarion curtain roll judgment judgement close tough margin cat".split()
)
"""Calls that nobody makes over a line: "his peace call", "a close call"."""


def by_phone(draft: Draft) -> bool:
    """ "connected by phone": a word that is a call only with the telephone beside it."""
    return over_the_phone(draft.token) and any(is_party(draft, t) for t in subjects_of(draft.token))


def over_the_phone(verb: Token) -> bool:
    """ "connected by phone", "discussed fish in a telephone conversation": the telephone among the words on a verb."""
    return any(t.lower_ in {"phone", "telephone"} for p in children(verb, "prep", "agent") for t in p.subtree)


def told_by_phone(line: Line, token: Token) -> Draft | None:
    """ "told Saleh by phone on Monday", "Dahl and Saleh agreed by telephone": two named ones on the line, whatever is said."""
    if token.lower_ not in {"phone", "telephone"} or token.dep_ != "pobj" or token.head.lower_ not in {"by", "over"}:
        return None
    verb = token.head.head
    if not is_verb(verb) or (lemma(verb) in VERBS and VERBS[lemma(verb)].kind == "call"):
        return None
    speakers, hearers = subjects_of(verb), direct_objects(verb)
    both = [m for m in map(line.mention_at, (*speakers, *hearers)) if m is not None and m.kind == "person"]
    if len(both) < 2 or is_passive(verb) or lemma(verb) in {"discuss", "confer", "consult"}:
        return None
    draft = Draft(line, verb, line.sentence.stretch(token.head, token), TOLD_BY_PHONE, verbs=[verb])
    draft.rules.append("by phone")
    return draft


def _interviewed(verb: Token) -> bool:
    """ "Speaking to Martin Holt of the paper, Dahl said": what was said there is what is told of it."""
    if verb.tag_ == "VBG" and verb.is_sent_start and objects_of(verb, "to"):
        return True
    return verb.tag_ == "VBG" and verb.dep_ == "advcl" and lemma(verb.head) in {"say", "tell", "add", "insist", "claim"}


def rang(draft: Draft) -> bool:
    """ "called Saleh on Monday to discuss", "called Saleh": a person rung up; not "called Saleh a liar"."""
    token = draft.token
    objects = children(token, "dobj", "oprd")
    wished = [t for c in children(token, "xcomp", "advcl") if lemma(c) in WISHING for t in children(c, "dobj")]
    if not objects and any(is_person(draft, t) for t in wished):
        return any(is_person(draft, s) for s in subjects_of(token))  # "called to congratulate him"
    named = [m for t in objects if (m := draft.line.mention_at(t)) is not None and m.kind == "person"]
    if any(lemma(t) == "counterpart" for t in objects) and not children(token, "oprd", "ccomp", "xcomp"):
        return True  # "called his counterparts in Kenya and Sudan"
    aims = [c for c in children(token, "xcomp") if lemma(c) in TELLING]  # "called Saleh to thank him"
    if not named or len(objects) > 1 or len(children(token, "ccomp", "xcomp", "prt")) > len(aims):
        return False
    told = bool(aims) or any(lemma(c) in TELLING for c in children(token, "advcl"))
    dated = any(
        draft.line.is_time(t) for c in token.children for t in (c, *c.children) if c.dep_ in {"prep", "npadvmod"}
    )
    return told or dated


TELLING = frozenset(
    "tell discuss inform congratulate express convey thank ask urge warn offer talk assure invite reaffirm".split()
)
"""What somebody is rung up for."""


WISHING = frozenset("congratulate thank console".split())


def paid_a_call(draft: Draft) -> bool:
    """ "called on King Olav": somebody comes to see another; not "called on Saleh to resign"."""
    token = draft.token
    hosts = objects_of(token, "on", "upon")
    asks = any(
        c.tag_ == "TO" or c.lower_ == "for" for t in (token, *hosts) for u in t.children for c in (u, *u.children)
    )
    named = any((m := draft.line.mention_at(t)) is not None and m.kind == "person" for t in hosts)
    return named and not asks and any(is_person(draft, s) for s in subjects_of(token))


def a_line(draft: Draft) -> bool:
    """A call between people: with somebody, or by telephone or video; not a call for or on something."""
    aims = [t for t in objects_of(draft.token, "on", "for") if not draft.line.is_time(t)]
    rung = bool(draft.words & {"phone", "telephone", "video"})
    owned = bool(children(draft.token, "poss")) and not rung
    if aims and (not draft.partnered or owned):
        return False  # "his call for a truce with Kenya"
    if draft.words & CRIES:
        return False
    after = [t.tag_ for t in draft.token.doc[draft.token.i + 1 : draft.token.i + 3]]
    aimed = any(c.tag_ == "TO" for v in children(draft.token, "acl", "relcl", "xcomp") for c in v.children)
    if aimed or after == ["TO", "VB"]:
        return False  # "his call to ban them"
    lines = {"phone", "telephone", "video", "conference", "secure"}
    if draft.trigger.word == "discussion":
        return bool(draft.words & lines)
    partners = objects_of(draft.token, "with", "between", "to")
    if draft.way == "support" and draft.verbs and len(subjects_of(draft.verbs[0])) > 1:
        return lemma(draft.verbs[0]) in {"hold", "have"}  # "Dahl and Saleh held a call"
    return (
        any(is_party(draft, t) for t in partners) or bool(draft.words & lines) or (draft.definite and not draft.plural)
    )
