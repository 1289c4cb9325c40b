"""What a token names: people, a body, one person; and of whom an event is told to be."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cluster import LEVELS
from summitry.events.draft import Draft
from summitry.events.grammar import children, objects_of
from summitry.events.lexicon import DECIDERS, PERSON_NOUNS
from summitry.events.page import Line
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


def decides(line: Line, token: Token) -> bool:
    """ "the senate", "the lower house", "the House": one that decides by a vote."""
    if lemma(token) == "house":
        named = token.tag_[:3] == "NNP" and not children(token, "compound")
        members = any(
            lemma(t) in {"representative", "deputy", "lord", "common", "commons"} for t in objects_of(token, "of")
        )
        return named or members or any(c.lower_ in {"lower", "upper"} for c in token.children)
    mention = line.mention_at(token)
    return lemma(token) in DECIDERS or (mention is not None and mention.kind == "body")
