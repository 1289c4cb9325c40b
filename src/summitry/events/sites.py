"""Which place "the city", "the same town", "the country" or "there" stands for: the one named last before it."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from summitry.events.grammar import children
from summitry.events.page import Line
from summitry.facts import Mention
from summitry.text import lemma

TOWNS = frozenset("city town capital village port resort".split())
LANDS = frozenset("country republic nation state kingdom sultanate emirate island".split())
WATERS = frozenset("area venue place location spot site region".split())
"""What stands for any place, but only as "the same"."""
_NOUNS = TOWNS | LANDS | WATERS
_AFTER = frozenset("pobj dobj advmod pcomp".split())
POINTING = frozenset("the that this same".split())
REACH = 2
"""How many sentences back the name of "the city" may stand; that of anything else one less."""


def fill_sites(lines: Iterable[Line]) -> None:
    """Sets the places that words point back to in each line."""
    seen: list[tuple[int, Mention]] = []
    for line in lines:
        for token in line.tokens():
            if not points_back(token) or line.mention_at(token) is not None:
                continue
            start = line.span(token)[0]
            before = [*seen, *((line.number, m) for m in line.mentions if m.end <= start and _is_place(m))]
            found = next(
                (
                    m
                    for n, m in reversed(before)
                    if line.number - n <= _reach(token)
                    and (_fits(token, m) or (n == line.number and _left(line, m, token)))
                ),
                None,
            )
            if found is not None:
                line.sites[token.i] = found
        seen = [(n, m) for n, m in seen if line.number - n < REACH]
        seen.extend((line.number, m) for m in line.mentions if _is_place(m))


def _left(line: Line, mention: Mention, token: Token) -> bool:
    """ "arrived from Kenya after a visit there": where one comes from."""
    before = line.letters[: mention.start - line.sentence.start]
    return token.lower_ == "there" and before.endswith("from ")


def _reach(token: Token) -> int:
    return REACH if lemma(token) in TOWNS else REACH - 1


def points_back(token: Token) -> bool:
    """Whether a word can point back to a place: "there", or a noun for a place that is told by no name of its own."""
    relation = token.dep_
    if relation not in _AFTER:
        return False
    if token.lower_ == "there":
        return relation != "dobj"
    word = lemma(token)
    if word not in _NOUNS or relation not in {"pobj", "dobj"} or token.tag_[:2] != "NN":
        return False
    if any(c.dep_ in {"poss", "compound", "relcl", "acl", "appos"} or c.lower_ in {"of", "in"} for c in token.children):
        return False
    before = {c.lower_ for c in children(token, "det", "amod")}
    return bool(before) and before <= POINTING and (word not in WATERS or "same" in before)


def there(token: Token) -> list[Token]:
    """The "there" of a verb or noun."""
    return [c for c in token.children if c.lower_ == "there" and c.dep_ == "advmod"]


def _is_place(mention: Mention) -> bool:
    return mention.kind in {"place", "state"} and mention.use in {"place", "name"}


def _fits(token: Token, mention: Mention) -> bool:
    word = lemma(token)
    if word == "there" and mention.use != "place":
        return False  # "Norway wants talks there" is not of Norway
    if word in TOWNS:
        return mention.kind == "place"
    return mention.kind == "state" or word == "island" if word in LANDS else True
