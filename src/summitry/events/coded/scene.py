"""A parsed sentence with the mentions in it: which noun phrases can be a party of a deed, and the words of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from summitry.events.coded.near import kind_of
from summitry.events.coded.people import PLACES, PRONOUNS, SPEAKERS, is_people
from summitry.facts import Mention
from summitry.text import Sentence, lemma

LONGEST = 14
"""Tokens; a longer noun phrase is cut."""


@dataclass(frozen=True, slots=True)
class Party:
    """One party: its words, and the actor they name if it is known."""

    words: str
    actor: str | None


class Scene:
    """One sentence and who is mentioned in it."""

    def __init__(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        self.sentence = sentence
        self.mentions = mentions

    def is_named(self, token: Token) -> bool:
        """Whether a mention stands at a token."""
        start, end = self.sentence.span(token)
        return any(m.start < end and start < m.end for m in self.mentions)

    def weight(self, token: Token) -> float:
        """How likely a noun phrase is a party: 3 for a name or a kind of person or body, less for a place, next to nothing for a thing."""
        name = lemma(token)
        if token.lower_ in PRONOUNS:
            return 1.0
        named = token.text[:1].isupper() and any(c.tag_ in {"NNP", "NNPS"} for c in token.children)
        if kind_of(token) is not None and not named and not is_people(token.lower_, name):
            return 1.2 if self.names_inside(token) else 0.0
        if token.text.isupper() and len(token.text) > 1:
            return 3.0
        if named or self.is_named(token) or token.tag_ in {"NNP", "NNPS"} or is_people(token.lower_, name):
            return 3.0
        if name in PLACES:
            return 2.5
        return 2.0 if self.names_inside(token) else 0.5

    def names_inside(self, token: Token) -> bool:
        """Whether an actor stands before the head of a phrase, as its owner or its nationality ("Seoul's plan", "Danish waters")."""
        return any(
            child.dep_ in {"poss", "compound", "amod", "nmod"}
            and (self.is_named(child) or child.tag_ == "NNP" or is_people(child.lower_, lemma(child)))
            for child in token.children
        )

    def can_act(self, token: Token) -> bool:
        """Whether a noun phrase can be the source of a deed: a name, a person, a body, or a phrase that an actor's name stands in."""
        if is_speaker(token) or (token.lower_ in PRONOUNS and not self.is_named(token)):
            return False
        if self.weight(token) >= 2.5 or token.tag_ == "CD":
            return True
        if any(c.dep_ == "conj" and self.weight(c) >= 2.5 for c in token.children):
            return True
        return self.names_inside(token) if kind_of(token) in {"attack", "troops", "arms"} else self._is_several(token)

    def _is_several(self, token: Token) -> bool:
        """Whether a phrase is some of those who can act ("a handful of students", "one of the parties")."""
        return any(
            self.can_act(c)
            for p in token.children
            if p.dep_ == "prep" and p.lower_ in {"of", "from"}
            for c in p.children
            if c.dep_ == "pobj"
        )

    def can_be_hit(self, token: Token) -> bool:
        """Whether a deed can befall it: what can act, and anything that a name stands in."""
        if is_speaker(token):
            return False
        return self.can_act(token) or any(self._is_somebody(t) for t in phrase_of(token, whole=True))

    def _is_somebody(self, token: Token) -> bool:
        return self.is_named(token) or token.tag_ in {"NNP", "NNPS"} or is_people(token.lower_, lemma(token))

    def party(self, token: Token, *, whole: bool = True) -> Party:
        """The words of a noun phrase without its clauses; `whole` keeps what is coordinated with it."""
        return self.party_of(phrase_of(token, whole=whole), token)

    def party_of(self, tokens: Sequence[Token], head: Token) -> Party:
        """The words of a run of tokens, and the actor that its head names, else the first one inside."""
        if tokens[-1].tag_ == "POS" and len(tokens) > 1:
            tokens = tokens[:-1]
        start, end = self.sentence.stretch(tokens[0], tokens[-1])
        words = tokens[0].doc[tokens[0].i : tokens[-1].i + 1].text
        return Party(" ".join(words.split()).strip(" \"'“”,"), self._actor(head, start, end))

    def _actor(self, head: Token, start: int, end: int) -> str | None:
        here, _ = self.sentence.span(head)
        inside = [m for m in self.mentions if m.actor is not None and start <= m.start < end]
        own = next((m for m in inside if m.start <= here < m.end or m.extent[0] <= here < m.extent[1]), None)
        chosen = own or next(iter(inside), None)
        return chosen.actor.id if chosen is not None and chosen.actor is not None else None


def is_speaker(token: Token) -> bool:
    """Whether a token is "we", "you" and the like; "US" in capitals is a state."""
    return token.lower_ in SPEAKERS and token.text != "US"


def phrase_of(token: Token, *, whole: bool) -> list[Token]:
    """The tokens of a noun phrase: what stands before its head, its prepositional phrases, a name that explains it, its further members."""
    left = [
        t
        for c in token.lefts
        if c.dep_ not in {"punct", "cc", "preconj", "advmod", "prep", "nsubj", "aux", "mark", "advcl", "parataxis"}
        for t in c.subtree
    ]
    right: list[Token] = []
    for child in token.rights:
        explains = child.dep_ == "appos" and child.tag_ in {"NNP", "NNPS"} and token.tag_ not in {"NNP", "NNPS"}
        if child.dep_ in {"prep", "compound", "nummod", "case", "poss", "nmod", "amod"} or explains:
            right += [t for t in child.subtree if not _in_clause(t, child)]
        elif whole and child.dep_ == "conj" and child.tag_[:1] in "NP":
            right += phrase_of(child, whole=True)
    tokens = sorted({t.i: t for t in [*left, token, *right]}.values(), key=lambda t: t.i)
    at = next(i for i, t in enumerate(tokens) if t.i == token.i)
    return tokens[max(0, at - LONGEST + 1) :][:LONGEST]


def _in_clause(token: Token, top: Token) -> bool:
    """Whether a token stands in a relative clause below `top`."""
    while token.i != top.i:
        if token.dep_ in {"relcl", "advcl"}:
            return True
        token = token.head
    return False
