"""Deadlines told without a noun of their own: "by June 30", "within a year", "gave them 48 hours to withdraw"."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft, Verdict
from summitry.events.grammar import agents_of, children, is_negated, is_passive, is_verb, objects_of, subjects_of
from summitry.events.lexicon import LIMITED
from summitry.events.otherdays import GOING_ON, holds_good
from summitry.events.page import Line
from summitry.events.triggers import LIMIT
from summitry.facts import Span
from summitry.text import lemma

UNITS = frozenset("hour day week month".split())
"""What the time is counted in that somebody is given to do a thing."""
GIVING = frozenset("give grant allow".split())
HAVING = frozenset("have get".split())
SIDES = frozenset("side party faction rebel militant fighter".split())


def find_limit(line: Line, token: Token) -> Draft | None:
    """ "by June 30", "no later than June 30", "within a year" at a verb that says something is to be done: a deadline."""
    if lemma(token) in UNITS and _given(line, token):
        return _limit(line, token, line.sentence.stretch(token.nbor(-1), token), token.head)
    if token.lower_ not in LIMITS or token.dep_ not in {"prep", "agent"}:
        return None
    before = token.nbor(-1) if token.i else token
    verb = token.head.head if token.head.lower_ == "later" else token.head
    if not is_verb(verb) or (token.lower_ == "within" and lemma(verb) == "expect" and not children(verb, "xcomp")):
        return None  # "is expected in Oslo within two days"
    if token.lower_ == "through" and (
        before.is_punct or line.is_time(before) or lemma(token.head) in GOING_ON | {"fall"}
    ):
        return None
    if token.lower_ == "than" and before.lower_ != "later":
        return None
    if token.lower_ == "before" and not _must(token.head):
        return None
    if token.lower_ == "until" and not (
        (lemma(token.head) in {"have", "give"} and children(token.head, "xcomp", "advcl")) or holds_good(token.head)
    ):
        return None
    date_word = next((c for c in token.children if c.dep_ == "pobj" and line.is_time(c)), None)
    if date_word is None or (token.lower_ == "by" and _amount(date_word)):
        return None
    return _limit(line, token, line.sentence.stretch(token, date_word), verb)


def _limit(line: Line, token: Token, span: Span, verb: Token) -> Draft:
    draft = Draft(line, token, span, LIMIT, verbs=[verb])
    draft.rules.append("limit")
    return draft


def _given(line: Line, length: Token) -> bool:
    """ "gave the rebels 48 hours to leave", "Norway has 10 days to respond": time in which somebody who is named must act."""
    verb = length.head
    if length.dep_ != "dobj" or not length.i or not any(c.tag_ == "CD" for c in length.children):
        return False
    if lemma(verb) not in GIVING | HAVING or not _tasks(length):
        return False
    return any(line.mention_at(t) is not None or t.i in line.plurals or lemma(t) in SIDES for t in receivers(verb))


def _tasks(length: Token) -> list[Token]:
    """What the time is given for: the infinitive at it or at its verb."""
    verbs = [*children(length, "relcl", "acl"), *children(length.head, "xcomp", "advcl")]
    return [v for v in verbs if any(c.tag_ == "TO" for c in v.children)]


def owed(draft: Draft) -> set[int]:
    """The words that say what is to be done in the time that a limit gives."""
    return {t.i for task in _tasks(draft.token) for t in task.subtree} if lemma(draft.token) in UNITS else set()


def receivers(verb: Token) -> list[Token]:
    """Who is given time, or has it."""
    if lemma(verb) in HAVING or is_passive(verb):
        return subjects_of(verb)
    return children(verb, "dative") or (children(verb, "dobj") if lemma(verb) in GIVING else [])


def givers(verb: Token) -> list[Token]:
    """Who gives time."""
    if lemma(verb) in HAVING:
        return []
    return agents_of(verb) if is_passive(verb) else subjects_of(verb)


LIMITS = frozenset("by through within before until than".split())


def _amount(span: Token) -> bool:
    """ "extended it by a year", "by six months": how much, and not until when."""
    counted = any(c.tag_ == "CD" or c.lower_ in {"a", "an", "another"} for c in span.children)
    return counted and lemma(span) in UNITS | {"year", "decade"}


def _must(verb: Token) -> bool:
    """ "must leave before June", "have to leave": what is done is owed."""
    owed = verb.dep_ == "xcomp" and lemma(verb.head) in {"have", "need", "oblige", "require", "order", "tell"}
    return owed or any(c.lower_ in {"must", "shall"} for c in children(verb, "aux"))


def runs_out(draft: Draft) -> bool:
    """ "The mandate runs out on Friday": what was given for a time; money and patience run out on no day."""
    return any(lemma(t) in LIMITED | {"time", "deadline", "term"} for t in subjects_of(draft.token))


def moved_to(draft: Draft) -> bool:
    """ "The deadline was extended to Friday": it is still to come."""
    verb = draft.verbs[0] if draft.verbs and draft.is_noun else None
    if verb is None or lemma(verb) not in {"extend", "push", "move", "postpone", "delay", "shift", "put"}:
        return False
    return bool(objects_of(verb, "to", "until", "till"))


PLEDGING = frozenset("agree decide pledge promise vow undertake commit order oblige require".split())


def due_by(limit: Draft) -> Verdict | None:
    """ "An answer is expected by Friday", "a report is due by May": said of the thing itself."""
    verb = limit.verbs[0]
    if lemma(verb) == "owe" and verb.tag_ in {"VBZ", "VBP"}:
        return Verdict("expected", limit.line.span(verb), 3, "owes")
    if lemma(verb) == "expect" and is_passive(verb) and verb.tag_ == "VBN" and is_negated(verb) is None:
        return Verdict("expected", limit.line.span(verb), 3, "expected by")
    due = next((c for c in children(verb, "acomp") if c.lower_ == "due"), None)
    return Verdict("scheduled", limit.line.span(due), 3, "due by") if due is not None else None


def pledged(limit: Draft) -> Verdict | None:
    """ "had agreed to double their trade by 2030": what is pledged is due, however long ago it was pledged."""
    verb = limit.verbs[0]
    while verb.dep_ in {"xcomp", "advcl", "acl"} and any(c.tag_ == "TO" for c in verb.children):
        above = verb.head
        if lemma(above) in PLEDGING and is_negated(above) is None and above.tag_ in {"VBD", "VBN"}:
            return Verdict("scheduled", limit.line.span(above), 3, f"governor:{lemma(above)}")
        verb = above
    return None
