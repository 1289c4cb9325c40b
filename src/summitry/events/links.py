"""Drafts of one sentence tied to each other: what is done in order to, during or on the way of something else."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import ancestors, children, is_verb
from summitry.text import lemma


def link_clauses(drafts: list[Draft]) -> None:
    """Sets `above`: the verb whose purpose, companion clause or object clause a draft stands in.

    "will travel to Lima to meet X": the meeting shares day and place of the journey.
    """
    verbs = {v.i: d for d in drafts for v in d.verbs[:1] if not d.is_noun}
    for draft in drafts:
        start = draft.verbs[0] if draft.verbs else draft.token
        if _matter(draft):
            continue
        _widen(draft)
        for above in _purpose_chain(start):
            if above.i != draft.token.i and (above.i in verbs and verbs[above.i] is not draft):
                draft.above = above
                break
        if draft.above is None:
            own = next((a for a in ancestors(draft.token) if is_verb(a)), None)
            if draft.is_noun and own is not None and own.i in verbs and verbs[own.i] is not draft:
                draft.above = own


def _matter(draft: Draft) -> bool:
    """ "will meet in Oslo in May to prepare for the summit": what is prepared or talked over is on another day, in another place."""
    verb = draft.verbs[0] if draft.is_noun and draft.verbs and draft.way in {"dobj", "for"} else None
    return verb is not None and lemma(verb) in MATTERS and any(c.tag_ == "TO" for c in verb.children)


MATTERS = frozenset("prepare plan discuss review debate consider assess coordinate finalize finalise".split())


def _widen(draft: Draft) -> None:
    """Adds the raising verbs above ("is expected to meet": expected), whose times and places are the event's too."""
    if not draft.verbs:
        return
    verb = draft.verbs[0]
    for _ in range(3):
        if verb.dep_ not in {"xcomp"} or not is_verb(verb.head):
            return
        verb = verb.head
        draft.verbs.insert(1, verb)


def _purpose_chain(verb: Token) -> Iterator[Token]:
    """The verbs above through purpose infinitives, coordinated infinitives, participles and "where" clauses."""
    for _ in range(6):
        if verb.head == verb or (verb.dep_ == "conj" and children(verb, "nsubj", "nsubjpass")):
            return  # "Dahl will fly to Oslo, and Saleh will go to Doha"
        if verb.dep_ in {"advcl", "xcomp", "conj", "acl"} or (
            verb.dep_ == "relcl" and any(c.tag_ == "WRB" for c in verb.children)
        ):
            verb = verb.head
            while not is_verb(verb) and verb.head != verb:
                verb = verb.head
            if is_verb(verb):
                yield verb
            continue
        return
