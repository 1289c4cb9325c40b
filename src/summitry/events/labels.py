"""Whose meeting: the organisation or body whose session an event is, and the names that tell it from others of its kind."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cluster import PLAIN
from summitry.events.draft import Draft
from summitry.events.grammar import children, objects_of, premodifiers, series
from summitry.facts import Mention
from summitry.text import lemma

BODIES = frozenset({"organisation", "body", "group"})


def find_label(draft: Draft) -> None:
    """Fills `body` and `label` of an event noun from the names before it and after `of`."""
    if not draft.is_noun:
        return
    names: set[str] = set()
    after = [t for t in objects_of(draft.token, "of")]
    for token in [*premodifiers(draft.token), *after]:
        mention = draft.line.mention_at(token)
        if mention is not None and mention.kind in BODIES:
            names |= _ids(mention)
            draft.body = draft.body or _body(mention)
        elif token.tag_[:3] == "NNP" and _telling(draft, token, mention):
            names.add(token.lower_)
    draft.label = frozenset(names)


def _ids(mention: Mention) -> set[str]:
    actor = mention.actor
    if actor is None:
        return {mention.name.lower()}
    return {actor.id, actor.of} if actor.of else {actor.id}


def _body(mention: Mention) -> str | None:
    actor = mention.actor
    if actor is None or mention.kind == "group":
        return actor.of if actor is not None else None
    return actor.id


def _telling(draft: Draft, token: Token, mention: Mention | None) -> bool:
    """A proper name that is no person, state or time: "Quad", "Americas", "Indo-Pacific"."""
    if mention is not None or lemma(token) in PLAIN or token.lower_ in PLAIN or not token.is_alpha:
        return False
    return token.lower_ not in {"leaders", "leader", "ministerial", "summit", "meeting", "ministers", "heads", "state", "government"}


def split_bodies(draft: Draft) -> list[str]:
    """"the G7 and NATO summits": the bodies, where a plural noun has two before it."""
    found: list[str] = []
    for child in children(draft.token, "compound", "nmod", "amod"):
        for token in series(child):
            mention = draft.line.mention_at(token)
            body = _body(mention) if mention is not None and mention.kind in BODIES else None
            if body and body not in found:
                found.append(body)
    return found if len(found) > 1 else []
