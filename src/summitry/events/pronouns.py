"""Who "his", "their", "my" is: the possessives before an event noun, which stand for those told before."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from summitry.events.page import Line
from summitry.facts import Mention, Statement

HIS = {"his": "m", "her": "f", "he": "m", "she": "f", "him": "m"}
MINE = frozenset("my our i we me us".split())
ITS = frozenset({"its", "it"})


class Cast:
    """Who has been told of so far, and who is speaking where."""

    def __init__(self, lines: Sequence[Line], statements: Sequence[Statement]) -> None:
        self._before: list[Mention] = [m for line in lines for m in line.mentions]
        self._spoken = [(s, span) for s in statements for span in s.content]

    def owner(self, line: Line, token: Token) -> Mention | None:
        """The actor a pronoun stands for: the nearest told before it in the sentence, else in the two before."""
        word = token.lower_
        at = line.span(token)[0]
        if word in MINE:
            return self._speaker(at)
        if word in HIS:
            return self._nearest(at, line.sentence.start, {"person"}, HIS[word])
        if word in ITS:
            return self._nearest(at, line.sentence.start, {"state", "organisation", "body"}, None)
        return None

    def _nearest(self, at: int, start: int, kinds: set[str], sex: str | None) -> Mention | None:
        earlier = [
            m
            for m in self._before
            if m.start < at and m.kind in kinds and m.use not in {"place", "adjective"} and at - m.start < 700 and _fits(m, sex)
        ]
        here = [m for m in earlier if m.start >= start]
        return here[-1] if here else earlier[-1] if earlier else None

    def _speaker(self, at: int) -> Mention | None:
        inside = [s for s, (start, end) in self._spoken if start <= at < end and s.source]
        if not inside:
            return None
        source = inside[0].source[0]
        found = [m for m in self._before if m.extent[0] < source[1] and source[0] < m.extent[1] and m.kind == "person"]
        return found[-1] if found else None


def fill_pronouns(lines: Sequence[Line], statements: Sequence[Statement]) -> None:
    """Notes on each line whom its possessives and first persons stand for, where nothing else has said so."""
    cast = Cast(lines, statements)
    for line in lines:
        for token in line.tokens():
            if token.tag_ in {"PRP$", "PRP"} and line.mention_at(token) is None:
                found = cast.owner(line, token)
                if found is not None:
                    line.pronouns[token.i] = found


def _fits(mention: Mention, sex: str | None) -> bool:
    actor = mention.actor
    return sex is None or actor is None or actor.sex in {None, sex}
