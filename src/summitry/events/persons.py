"""Who can act, come or be met: whether a word of a sentence names a person, a guest or a crowd."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import children, direct_objects, objects_of
from summitry.events.lexicon import PERSON_NOUNS
from summitry.events.triggers import EVENT_WORDS, NOUNS, TOPICAL
from summitry.text import lemma

CROWD = frozenset(
    "people citizen crowd protester demonstrator supporter mourner resident thousand hundred family migrant refugee fan child".split()
)
"""Those who gather without meeting, and arrive without a visit; so do troops."""


def is_party(draft: Draft, token: Token) -> bool:
    """Whether a token names someone who can act: an actor of the report, a pronoun, or a person noun."""
    mention = draft.line.mention_at(token)
    if (mention is not None and mention.kind != "place" and mention.use != "place") or token.i in draft.line.plurals:
        return True
    if token.lower_ in {"two", "three", "both", "pair", "duo", "trio"} or _the_two(token):
        return True
    return lemma(token) in PERSON_NOUNS or token.tag_ in {"PRP", "WP"} or (mention is None and token.tag_ == "NNP")


def _the_two(token: Token) -> bool:
    """ "the two men", "the three women": those told before."""
    return lemma(token) in {"man", "woman"} and any(c.lower_ in {"two", "three", "both"} for c in token.children)


def is_guest(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    if mention is not None and mention.kind in {"body", "organisation", "state", "place"}:
        return False
    if mention is None and (lemma(token) in NOUNS or lemma(token) in EVENT_WORDS or token.lower_ in NOUNS):
        return False
    if (
        token.lower_ == "parties"
        or lemma(token) in {"refugee", "migrant", "prize", "award", "medal", "degree"}
        or (token.lower_ == "people" and children(token, "nummod"))
    ):
        return False  # "is hosting 80,000 people who have fled"
    return is_person(draft, token)


def is_person(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    if mention is not None and mention.kind in {"person", "group"}:
        return True
    return (
        token.tag_ in {"PRP", "PRP$"}
        or (mention is None and token.tag_ == "NNP")
        or (lemma(token) in PERSON_NOUNS and mention is None)
        or (mention is not None and mention.kind in {"office", "body"} and mention.use != "place")
    )


def partners_of(draft: Draft) -> list[Token]:
    """With whom: "met with Saleh"; "discuss the plan with Saleh" also where the parse hangs him on the plan."""
    token = draft.token
    topics = direct_objects(token) if draft.trigger.word in TOPICAL else []
    things = [t for t in topics if (of := NOUNS.get(t.lower_) or NOUNS.get(lemma(t))) is None or of.kind in TOLD_OF]
    beside = [t for thing in things for t in objects_of(thing, "with")]
    named = [t for t in beside if (m := draft.line.mention_at(t)) is not None and m.kind == "person"]
    return [*objects_of(token, "with"), *named]


TOLD_OF = frozenset({"incident", "agreement"})
"""What is discussed with somebody without being done with that one."""
