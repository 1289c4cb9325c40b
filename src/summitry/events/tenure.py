"""When an office or a term of office begins, ends or is looked for: conditions that the trigger table names."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cues import GOVERNORS, NOUN_CUES
from summitry.events.draft import Draft
from summitry.events.grammar import children, direct_objects, is_passive, objects_of, subjects_of
from summitry.events.lexicon import OFFICE_NOUNS
from summitry.text import lemma


def holder(draft: Draft) -> bool:
    token = draft.token
    aimed = token.dep_ in {"acl", "advcl"} and token.tag_ == "VB"
    if aimed and lemma(token.head) not in GOVERNORS | NOUN_CUES:
        return False  # "an offensive to topple Saleh" has not toppled him
    who = (
        subjects_of(token)
        if draft.trigger.word in {"resign", "quit", "retire", "stand down", "step aside", "abdicate"}
        else direct_objects(token)
    )
    who = [a for t in who for a in (t, *children(t, "appos"))]
    mentions = [draft.line.mention_at(t) for t in who]
    return any(
        (m is not None and m.kind in {"person", "office"})
        or lemma(t) in OFFICE_NOUNS
        or lemma(t) in {"cabinet", "government"}
        or t.lower_ in {"him", "her", "he", "she"}
        for m, t in zip(mentions, who, strict=True)
    )


def since(draft: Draft) -> bool:
    """ "had held the post since May 2018", "has led Norway since 1999": since when is told."""
    told = any(draft.line.is_time(t) for t in objects_of(draft.token, "since"))
    somebody = draft.trigger.word.startswith("hold") or any(
        t.tag_ == "WP" or ((m := draft.line.mention_at(t)) is not None and m.kind == "person")
        for t in subjects_of(draft.token)
    )
    return told and somebody and not is_passive(draft.token)


def government_falls(draft: Draft) -> bool:
    """ "The government collapsed on Monday": a cabinet comes to its end on a day, and no market or bridge."""
    return draft.held is not None and any(lemma(t) in CABINETS for t in subjects_of(draft.token))


CABINETS = frozenset("government cabinet coalition regime dictatorship junta".split())


def of_power(draft: Draft) -> bool:
    """ "the transfer of power", "the transition to the next president": an office changes hands, and no technology."""
    power = {lemma(t) for t in objects_of(draft.token, "of")} | draft.words
    if power & {"power", "office", "authority", "presidency", "presidential"}:
        return True
    return draft.trigger.word == "transition" and any(
        lemma(t) in OFFICE_NOUNS for t in objects_of(draft.token, "to", "from")
    )


def sought(draft: Draft) -> bool:
    """ "find a replacement for Saleh", "a successor to Dahl will be named": one is looked for, and none described."""
    looked_for = {"find", "seek", "name", "choose", "appoint", "select", "nominate", "elect", "pick", "announce"}
    verb = draft.verbs[0] if draft.verbs else None
    return verb is not None and draft.way in {"dobj", "nsubjpass"} and lemma(verb) in looked_for


def term(draft: Draft) -> bool:
    """A presidency that is told of itself, not one under which something else takes place."""
    if draft.verbs and lemma(draft.verbs[0]) in {"hold", "have"} and draft.token.dep_ == "dobj":
        return False
    return draft.way not in {"under", "during", "within", "since", "through"}


def term_of_office(draft: Draft) -> bool:
    """ "whose second term ends on May 2", "the mandate of Judge Saleh ended": the time of a person in office is over."""
    return bool(holders_of_term(draft)) and draft.held is not None


def holders_of_term(draft: Draft) -> list[Token]:
    """Whose term of office it is."""
    terms = [t for t in subjects_of(draft.token) if lemma(t) in TERMS]
    whose = [t for term in terms for t in [*children(term, "poss"), *objects_of(term, "of")]]
    whose = [draft.token.head if t.tag_ == "WP$" and draft.token.dep_ == "relcl" else t for t in whose]
    mentions = [draft.line.mention_at(t) for t in whose]
    return [
        t
        for m, t in zip(mentions, whose, strict=True)
        if (m is not None and m.kind in {"person", "office"}) or lemma(t) in OFFICE_NOUNS
    ]


TERMS = frozenset("term tenure mandate presidency function stint".split())


def taken_over(draft: Draft) -> bool:
    """An office is taken over; "took over guarding the port" is a task."""
    return not [c for c in draft.token.children if c.tag_ == "VBG" and c.i > draft.token.i and c.dep_ != "advcl"]


def handed_over(draft: Draft) -> bool:
    """ "will hand over to Saleh", "handed over her office": somebody gives way to somebody, and hands over no thing."""
    if objects := direct_objects(draft.token):
        return any(lemma(o) in POWERS for o in objects)
    heirs = [t for a in (draft.token, *children(draft.token, "prt", "prep", "advmod")) for t in objects_of(a, "to")]
    mentions = [draft.line.mention_at(t) for t in heirs]
    return any(
        (m is not None and m.kind in {"person", "state", "office"}) or lemma(t) in OFFICE_NOUNS | HEIRS
        for m, t in zip(mentions, heirs, strict=True)
    )


HEIRS = frozenset("government administration cabinet successor civilian junta deputy".split())
POWERS = frozenset("power office control rein authority command presidency chairmanship post baton".split())
