"""Who signs: the signatories of an agreement and the body that adopts a document."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Token

from summitry.events.deeds import through_a_house
from summitry.events.draft import Draft
from summitry.events.enter import add_parties, apposed, put_party
from summitry.events.grammar import (
    agents_of,
    children,
    direct_objects,
    is_passive,
    is_verb,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.lexicon import FORCES, PAPERS
from summitry.events.otherdays import REMARKING
from summitry.events.papers import DRAFTS, ended_with, fruitless, made_after, put_forward
from summitry.events.persons import is_party
from summitry.events.triggers import NOUNS
from summitry.events.who import decides, is_body, people
from summitry.text import lemma


def add_signatories(draft: Draft) -> None:
    """Puts those who sign, agree or adopt on the draft of an agreement."""
    if draft.is_noun:
        _of_paper(draft)
    else:
        _of_deed(draft)
    if not draft.parties:
        _at_talks(draft)


def _at_talks(draft: Draft) -> None:
    """ "The truce agreed at talks between Norway and Kenya", "Talks between the two ended without a deal": who was at the talks."""
    verb = draft.verbs[0] if draft.is_noun and draft.verbs else draft.token
    ended = fruitless(draft) is not None or ended_with(draft) is not None
    if not is_verb(verb) or (
        draft.is_noun and not ended and not (draft.near and draft.way in {"support", "nsubjpass"})
    ):
        return
    talks = subjects_of(verb) if ended else objects_of(verb, "at", "during", "in")
    if ended and any(lemma(o) in NOUNS for o in direct_objects(verb)):
        add_parties(
            draft, [t for t in talks if people(draft, t)], "signatory"
        )  # "They ended their summit without a deal"
    for meeting in talks:
        trigger = NOUNS.get(meeting.lower_) or NOUNS.get(lemma(meeting))
        if trigger is not None and trigger.kind == "meeting":
            add_parties(
                draft, [t for t in objects_of(meeting, "between", "of", "with") if people(draft, t)], "signatory"
            )


def _of_paper(draft: Draft) -> None:
    """Those a paper is between, by or with, and who makes it."""
    token = draft.token
    giver = ("from",) if draft.trigger.word in {"approval", "endorsement", "ratification"} else ()
    made_with = () if draft.verbs and _by_a_house(draft, draft.verbs[0]) else ("with",)
    add_parties(draft, objects_of(token, "between", "among", "by", *made_with, *giver), "signatory")
    if draft.trigger.word in {"signing", "adoption", "ratification", "approval", "endorsement", "signature"}:
        after = list(takewhile(lambda t: not is_verb(t), token.doc[token.i + 1 : token.i + FAR]))
        far = [t for t in after if t.lower_ == "by" and t.head != token]
        add_parties(draft, [o for t in far for o in children(t, "pobj")], "signatory")
    papers = objects_of(token, "of")  # "the signing of the treaty between Norway and Kenya"
    add_parties(draft, [t for p in papers for t in objects_of(p, "between", "with") if people(draft, t)], "signatory")
    _named_before(draft, [token, *papers])
    if draft.trigger.needs == "act by noun":
        add_parties(draft, [*children(token, "poss"), *objects_of(token, "by")], "signatory")
    if draft.trigger.needs == "made at a time":
        add_parties(draft, [*children(token, "poss"), *objects_of(token, "of")], "adopter")
    if draft.verbs and draft.way in {"support", "dobj"} and not made_after(token) and not _judged(draft.verbs[0]):
        verb = draft.verbs[0]
        add_parties(draft, [t for t in objects_of(verb, "between") if people(draft, t)], "signatory")
        doers = agents_of(verb) if is_passive(verb) else subjects_of(verb) if token.dep_ == "dobj" else []
        add_parties(draft, [t for t in doers if people(draft, t) or apposed(draft.line, t)], "signatory")


def _judged(verb: Token) -> bool:
    """ "Kenya welcomed the accord": an opinion of it, and no part in it."""
    return lemma(verb) in REMARKING - {"reject", "back", "support"}


FAR = 16
"""Words: how far behind "the signing" those who sign may be told."""


def _by_a_house(draft: Draft, verb: Token) -> bool:
    """ "Parliament ratified the treaty with Kenya": the house alone decides."""
    doers = agents_of(verb) if is_passive(verb) else subjects_of(verb)
    return lemma(verb) in VOTED and any(decides(draft.line, t) for t in doers)


VOTED = frozenset("ratify approve endorse pass reject back clear vote".split())


def _of_deed(draft: Draft) -> None:
    """Those who do what a verb tells, and with whom."""
    token = draft.token
    doers = agents_of(token) if is_passive(token) or children(token, "agent") else subjects_of(token)
    if draft.trigger.word in {"pass", "clear"} and through_a_house(draft):
        doers = direct_objects(token)
    if draft.trigger.word == "fail":
        doers = [t for t in objects_of(token, "in") if decides(draft.line, t)]
    if draft.trigger.needs == "adopted thing":  # "A gathering of elders endorsed the treaty"
        sat = [t for t in doers if (n := NOUNS.get(lemma(t))) is not None and n.kind == "meeting"]
        add_parties(draft, [o for t in sat for o in objects_of(t, "of") if people(draft, o)], "adopter")
    if draft.trigger.word in {"admit", "readmit"}:
        doers = [*doers, *direct_objects(token)]  # "Kenya, which was admitted to the union"
    if draft.trigger.needs == "membership":
        doers = [o for t in doers for o in (children(t, "poss") if lemma(t) in FORCES else []) or [t]]
    add_parties(
        draft,
        [t for t in doers if is_party(draft, t) or decides(draft.line, t)],
        "adopter" if draft.trigger.needs == "adopted thing" else "signatory",
    )
    if draft.trigger.word in {"join", "enter", "rejoin", "accede"}:
        goals = [draft.line.mention_at(t) for t in (*direct_objects(token), *objects_of(token, "to"))]
        for goal in [m for m in goals if m is not None and m.kind == "organisation"]:
            put_party(draft, goal, "signatory")
    with_whom = ("with", "between", "to") if draft.trigger.word == "switch" else ("with", "between", "among")
    add_parties(
        draft, [t for t in objects_of(token, *with_whom) if people(draft, t) or is_party(draft, t)], "signatory"
    )
    if draft.trigger.needs == "submitted" and is_passive(token):
        drafts = [p for p in put_forward(token) if lemma(p) in DRAFTS]
        add_parties(draft, [t for p in drafts for t in (*children(p, "poss"), *objects_of(p, "of"))], "signatory")
    papers = [p for p in direct_objects(token) if lemma(p) not in ONE_SIDED]
    for paper in papers if not _by_a_house(draft, token) else []:
        add_parties(draft, [t for t in objects_of(paper, "with", "between") if people(draft, t)], "signatory")
    if is_passive(token) and not draft.parties:
        _named_before(draft, papers)
        for mention in (draft.line.mention_at(t) for p in papers for t in premodifiers(p)):
            if mention is not None and mention.kind in {"body", "organisation"}:
                put_party(draft, mention, "adopter")  # "Security Council Resolution 1441, which was adopted in May"
        _by_paper(draft, papers)


ONE_SIDED = frozenset("embargo sanction ban tariff blockade emergency report budget".split())
"""What is imposed or passed by one: "an embargo on trade with Kenya" is no paper of Kenya's."""


def _by_paper(draft: Draft, papers: list[Token]) -> None:
    """ "The Union, in a resolution adopted on Monday, urged restraint": whose paper it is that they speak in."""
    for prep in (p.head for p in papers if p.dep_ == "pobj" and draft.token.dep_ == "acl"):
        above = prep.head.head if prep.head.dep_ == "dobj" else prep.head
        doers = subjects_of(above) if is_verb(above) else [above]
        if prep.lower_ in {"in", "by", "with", "through"}:
            add_parties(draft, [t for t in doers if is_body(draft, t) or decides(draft.line, t)], "adopter")


def _named_before(draft: Draft, papers: list[Token]) -> None:
    """ "the Kenya nuclear deal", "the Norway-Kenya treaty", "a Norwegian-Kenyan protocol": whose paper it is."""
    for paper in papers:
        words = [t for t in premodifiers(paper) if t.dep_ != "poss"]
        states = [m for t in words if (m := draft.line.mention_at(t)) is not None and m.kind == "state"]
        joined = len(states) > 1 and any(t.tag_ == "HYPH" or t.text in {"-", "–", "/"} for t in words)
        for state in states if lemma(paper) in TWO_SIDED or (joined and lemma(paper) in PAPERS) else []:
            put_party(draft, state, "signatory")


TWO_SIDED = frozenset("agreement deal treaty accord pact truce ceasefire armistice".split())
