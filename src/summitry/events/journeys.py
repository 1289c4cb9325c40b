"""What a journey needs to count: somebody who goes, and somewhere to go to."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import children, direct_objects, is_passive, objects_of, subjects_of
from summitry.events.lexicon import PLACE_NOUNS, TROOPS
from summitry.events.persons import CROWD, is_person
from summitry.events.triggers import NOUNS
from summitry.text import lemma


def destination(draft: Draft) -> bool:
    """Somebody goes somewhere: a place after the verb, and a traveller before it."""
    token = draft.token
    word = draft.trigger.word
    if not any(_traveller_by_name(draft, s) or s.tag_ == "WP" for s in subjects_of(token)):
        return False
    if word in {"visit", "tour"}:
        goals = direct_objects(token)
        if word == "visit" and any((m := draft.line.mention_at(t)) and m.kind == "person" for t in goals):
            return token.tag_ != "VBG" or token.dep_ != "xcomp"  # not "told visiting President Saleh"
    elif word in {"leave", "depart"}:
        named = [
            t
            for t in direct_objects(token)
            if draft.line.mention_at(t) is not None or (draft.held and lemma(t) in LEFT)
        ]
        return any(is_place(draft, t) or _of_a_town(draft, t) for t in [*objects_of(token, "for"), *named])
    elif word == "return":
        there = objects_of(token, "from", "to")
        if draft.held is not None:
            return any(is_place(draft, t) and draft.line.mention_at(t) is not None for t in there)
        asked = draft.verdict.realis == "wanted" and not is_passive(
            token
        )  # "called for the envoy to return to the region"
        return asked and any(is_place(draft, t) for t in there)
    elif word in {"proceed", "continue"}:
        return any(is_place(draft, t) and draft.line.mention_at(t) is not None for t in objects_of(token, "to"))
    elif word in {"go", "come", "head"}:
        goals = objects_of(token, "to", "for")
        return any(is_place(draft, t) or _of_a_town(draft, t) for t in goals)
    elif word == "fly in":
        return draft.held is not None
    elif word == "arrive":
        if any(c.lower_ == "home" for c in token.children):
            return False
        goals = objects_of(token, "in", "at", "to") or children(token, "advmod")
        return bool(goals) or draft.line.sentence.kind != "title"
    elif word == "fly" and any(not _afterwards(o) for o in children(token, "dobj")):
        return False  # "flies arms to the coast"
    else:
        goals = objects_of(token, "to", "into", "for", "in", "through", "around", "via", "between")
    if not goals and word in {"travel", "fly"} and not children(token, "dobj"):
        return _leaves_on_a_day(draft)
    unknown = any(t.tag_ in {"NNP", "NNPS"} and draft.line.mention_at(t) is None for t in goals)
    return unknown or any(is_place(draft, t) or _of_a_town(draft, t) for t in goals)


def _afterwards(noun: Token) -> bool:
    """ "flew to Kenya, her second trip there": a phrase after a comma that the parse takes for what is flown."""
    first = noun.left_edge
    return first.i > 0 and first.nbor(-1).text == ","


def _of_a_town(draft: Draft, goal: Token) -> bool:
    """ "left for a summit in Oslo", "flew to the talks in Kampala": the meeting gone to, where its town is told."""
    trigger = NOUNS.get(lemma(goal)) or NOUNS.get(goal.lower_)
    return (
        trigger is not None
        and trigger.kind == "meeting"
        and any(is_place(draft, t) and draft.line.mention_at(t) is not None for t in objects_of(goal, "in"))
        and any((m := draft.line.mention_at(s)) is not None and m.kind == "person" for s in subjects_of(draft.token))
    )


def _traveller_by_name(draft: Draft, token: Token) -> bool:
    """One who goes: no crowd, no troops, and no people ("many Americans will travel to Mexico")."""
    mention = draft.line.mention_at(token)
    nation = token.tag_ == "NNPS" and mention is not None and mention.kind in {"state", "group"}
    return is_person(draft, token) and lemma(token) not in CROWD | TROOPS and not nation


def _leaves_on_a_day(draft: Draft) -> bool:
    """ "President Dahl will travel on Sunday": somebody named, on a day to come."""
    day = draft.held is not None and draft.held.weight >= 3 and len(draft.held.start) == 10
    named = any((m := draft.line.mention_at(t)) is not None and m.kind == "person" for t in subjects_of(draft.token))
    return day and named and draft.verdict.realis != "past"


LEFT = frozenset("region country capital city".split())
"""What is left on a day that is told, without a name of its own: "left the region on Wednesday"."""


def is_place(draft: Draft, token: Token) -> bool:
    """Whether a token names a place or a state that somebody can go to."""
    mention = draft.line.mention_at(token)
    if token.tag_ == "PRP":
        return False
    if lemma(token) in PLACE_NOUNS:
        return True
    return mention is not None and (mention.kind in {"place", "state"} or mention.text.endswith("House"))


def traveller(draft: Draft) -> bool:
    """A journey somebody makes: an owner, a destination, or a verb that makes it."""
    token = draft.token
    made = draft.verbs[:1] if draft.way == "support" else []  # "made a stop in Cairo"
    if draft.trigger.word in {"stop", "stay"} and (
        not any(objects_of(t, "in", "at") for t in (token, *made))
        or draft.words & {"bus", "train", "tram", "gas", "metro"}
    ):
        return False
    if draft.trigger.word == "travel" and not children(token, "poss", "det") and not objects_of(token, "to"):
        return False
    if draft.trigger.word == "tour" and draft.words & SHOWS:
        return False
    bare = draft.way in {"on", "upon"} and not list(token.lefts) and not objects_of(token, "in", "at", "from")
    if draft.trigger.word == "arrival" and bare:
        return False  # "grants visas on arrival"
    return (
        draft.definite
        or bool(children(token, "poss", "det"))
        or bool(objects_of(token, "to", "of", "in", "by"))
        or bool(draft.verbs and draft.way == "support")
    )


def on_a_mission(draft: Draft) -> bool:
    """ "his peace mission", "a fact-finding mission to Kenya": a journey, and no body that stays."""
    if draft.plural or draft.words & {
        "peacekeeping",
        "observer",
        "military",
        "combat",
        "space",
        "diplomatic",
        "training",
    }:
        return False
    there = any(is_place(draft, t) for t in objects_of(draft.token, "to"))
    owners = [draft.line.mention_at(t) for t in children(draft.token, "poss")]
    there = there or any(
        m is not None and m.kind == "person" for m in owners
    )  # "the envoy said he would continue his mission"
    return there or bool(draft.words & {"peace", "finding", "fact-finding", "mediation", "goodwill", "shuttle"})


SHOWS = frozenset("book concert media promotional whistle lecture music world farewell publicity".split())
"""Tours of those who sell something: "a book tour"."""
