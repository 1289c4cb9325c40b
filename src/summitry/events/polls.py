"""Votes of a people: which words mean one, and what they need to count."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.arms import own_date
from summitry.events.draft import Draft
from summitry.events.grammar import children, objects_of, premodifiers
from summitry.events.lexicon import NAMED_POLLS, WINS
from summitry.events.triggers import CONFIDENCE_VOTE, PEOPLES_VOTE, Trigger
from summitry.text import lemma

NO_CONFIDENCE = frozenset("confidence no-confidence censure impeachment".split())
GAINED = frozenset("victory win majority seat winner landslide defeat".split())
VOTES = frozenset("election vote voting poll ballot balloting referendum primary".split())


def peoples_vote(token: Token) -> Trigger | None:
    """ "a confidence vote", "the presidential vote", "claimed victory in Sunday's vote", "won the first round": whose vote it is."""
    around = {lemma(t) for t in (*premodifiers(token), *objects_of(token, "of"))}
    if around & NO_CONFIDENCE:
        return CONFIDENCE_VOTE
    if lemma(token) == "round":
        of_votes = bool({lemma(t) for t in objects_of(token, "of")} & {"voting", "balloting"})
        alone = not objects_of(token, "of") and lemma(token.head) in {"win", "lose"} and token.dep_ == "dobj"
        return PEOPLES_VOTE if of_votes or alone or _voted_in(token) else None
    if around & NAMED_POLLS or _held_anew(token):
        return PEOPLES_VOTE
    if token.tag_ == "NNS":
        return None  # "won the most votes"
    above = token.head
    if token.dep_ == "dobj":
        return PEOPLES_VOTE if lemma(above) in {"win", "lose"} else None
    if token.dep_ != "pobj" or above.lower_ not in {"in", "of"}:
        return None
    gained = {lemma(above.head), *(lemma(o) for o in children(above.head, "dobj"))}
    return PEOPLES_VOTE if gained & (GAINED if above.lower_ == "in" else {"winner"}) else None


def _held_anew(vote: Token) -> bool:
    """ "a new vote would be held within 45 days": the people votes again."""
    verb = vote.head
    anew = any(c.lower_ in {"new", "fresh", "repeat", "snap"} for c in children(vote, "amod"))
    held = vote.dep_ in {"dobj", "nsubjpass"} and lemma(verb) in {"hold", "call", "schedule", "organize", "organise"}
    return anew and held and not objects_of(verb, "in")


def _voted_in(turn: Token) -> bool:
    """ "won 35 percent of the vote in the first round": a round of voting."""
    if turn.dep_ != "pobj" or turn.head.lower_ not in {"in", "after"} or objects_of(turn, "of"):
        return False
    return any(lemma(t) in VOTES or t.lower_ == "runoff" for t in turn.head.head.subtree if t.i < turn.i)


def round_of_a_vote(draft: Draft) -> bool:
    """ "the first round of the election": no round of talks."""
    if draft.trigger.needs != "more talks":
        return False
    return any(lemma(t) in VOTES for t in objects_of(draft.token, "of"))


def poll(draft: Draft) -> bool:
    """A vote of a people: an election word around it, or the verb that wins, holds or calls one."""
    token = draft.token
    return not (token.dep_ == "compound" and lemma(token.head) not in WINS)


def poll_by_name(draft: Draft) -> bool:
    """ "parliamentary polls", "the 2028 race": a poll or a race called by what is voted on or by its year; no opinion poll."""
    token = draft.token
    if token.dep_ == "compound" or draft.words & {"opinion", "arm", "space", "exit"}:
        return False
    if token.lower_ == "polls" and draft.near and draft.verbs and lemma(draft.verbs[0]) in {"open", "close"}:
        return True
    if token.lower_ == "polls" and draft.held is not None and draft.verdict.rule in SET_POLLS:
        return True
    if draft.trigger.word == "voting":
        under_way = {"begin", "start", "open", "end", "close", "take", "get", "continue", "be", "finish"}
        return draft.held is not None and bool(draft.verbs) and draft.near and lemma(draft.verbs[0]) in under_way
    named = bool(draft.words & NAMED_POLLS)
    return own_date(draft) or (named and draft.held is not None) if draft.trigger.word == "race" else named


SET_POLLS = frozenset({"adjective:next", *(f"governor:{word}" for word in "schedule set call slate".split())})
""" "The next polls are scheduled for May": what is set for a day is no opinion poll."""


def won_again(draft: Draft) -> bool:
    """ "won re-election", "his re-election in May": a vote, and no "campaign for re-election"."""
    won = (
        bool(draft.verbs) and draft.way in {"dobj", "support"} and lemma(draft.verbs[0]) in {"win", "secure", "clinch"}
    )
    sought = draft.token.head.lower_ == "for" and draft.verdict.realis == "past"
    return won or (draft.held is not None and draft.token.dep_ != "compound" and not sought)


def voters(draft: Draft) -> bool:
    """A people votes on a day, or to do a thing."""
    return draft.held is not None or bool(children(draft.token, "xcomp"))


def put_to_a_vote(draft: Draft) -> bool:
    """ "A vote on the resolution is expected on Friday", "put off a vote on the treaty": one that takes place, or is off, on a day."""
    if not draft.verbs or draft.way not in {"nsubj", "nsubjpass", "dobj", "support"}:
        return False
    return draft.held is not None or draft.verdict.realis in {"expected", "scheduled", "cancelled", "wanted"}
