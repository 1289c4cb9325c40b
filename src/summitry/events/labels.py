"""Whose meeting: the organisation or body whose session an event is, and the names that tell it from others of its kind."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cluster import LEVELS, PLAIN, TYPES
from summitry.events.draft import Draft
from summitry.events.grammar import objects_of, premodifiers
from summitry.facts import Mention
from summitry.text import lemma

BODIES = frozenset({"organisation", "body", "group"})


def find_label(draft: Draft) -> None:
    """Fills `body` and `label` of an event noun from the names before it and after `of`."""
    if not draft.is_noun or draft.body:
        return
    names: set[str] = set()
    for token in [draft.token, *premodifiers(draft.token), *objects_of(draft.token, "of")]:
        mention = draft.line.mention_at(token)
        if mention is not None and mention.kind in BODIES and (mention.actor or mention.kind != "group"):
            names |= _ids(mention)
            draft.body = draft.body or _body(mention)
        elif token != draft.token and token.tag_[:3] == "NNP" and _telling(draft, token, mention):
            names.add(token.lower_)
    draft.label = frozenset(names)
    draft.kind_words = frozenset(lemma(t) for t in premodifiers(draft.token) if _kind_word(draft, t))


def _kind_word(draft: Draft, token: Token) -> bool:
    """Whether a word before the noun says what sort of meeting, visit or vote it is."""
    word = lemma(token)
    if word in LEVELS or token.lower_.rstrip("s’'") in LEVELS:
        return draft.trigger.word != "summit"
    if word in TYPES:
        return True
    if (
        token.tag_ not in {"NN", "NNS"}
        or word in PLAIN
        or not token.is_alpha
        or draft.line.mention_at(token) is not None
    ):
        return False
    return not draft.line.is_time(token)


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
    if (
        mention is not None
        or lemma(token) in PLAIN
        or token.lower_ in PLAIN
        or not token.is_alpha
        or draft.line.is_time(token)
    ):
        return False
    return token.lower_ not in {
        "leaders",
        "leader",
        "ministerial",
        "summit",
        "meeting",
        "ministers",
        "heads",
        "state",
        "government",
    }


def split_bodies(draft: Draft) -> list[tuple[str, frozenset[str]]]:
    """ "the G7 and NATO summits": the bodies with their names, where a plural noun has two before it joined by "and"."""
    found: dict[str, frozenset[str]] = {}
    beside = draft.token.head
    first = [beside] if draft.token.dep_ == "conj" and draft.token.i - beside.i <= 3 else []
    joined = bool(first)
    for token in [*first, *premodifiers(draft.token)]:
        joined = joined or token.lower_ == "and"
        mention = draft.line.mention_at(token)
        body = _body(mention) if mention is not None and mention.kind in {"organisation", "body", "group"} else None
        if mention is not None and body:
            found.setdefault(body, frozenset(_ids(mention)))
    return list(found.items()) if len(found) > 1 and joined else []
