"""What a token names: people, a body, one person; and of whom an event is told to be."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cluster import LEVELS
from summitry.events.draft import Draft
from summitry.events.grammar import children
from summitry.events.lexicon import PERSON_NOUNS
from summitry.text import lemma


def people(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return (mention is not None and mention.kind in {"person", "group", "state", "organisation"}) or lemma(
        token
    ) in PERSON_NOUNS


def is_body(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return mention is not None and mention.kind in {"organisation", "body"}


def is_person(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return mention is not None and mention.kind in {"person", "group"}


def is_named(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return mention is not None and mention.kind == "person"


def owners_of(token: Token) -> list[Token]:
    """Those of whom an event is told to be; "the leaders' summit" and "a ministers' meeting" only say of what level it is."""
    return [t for t in (token, *children(token, "conj")) if t.tag_[-1] != "S" or lemma(t).lower() not in LEVELS]
