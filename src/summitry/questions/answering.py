"""Which sentences answer which request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from summitry.facts import Actor
from summitry.knowledge import World
from summitry.record import Fact, Record
from summitry.record.folding import fold

_NEWEST = 1000
"""Sentences looked at."""

_UNMISTAKABLE = 3
"""Words of the matter in one sentence that leave no doubt what is spoken of, whoever is not named in it."""

_ASKING = frozenset("request requests demand demands appeal appeals proposal proposals plea bid call calls".split())

_WHOLE = frozenset("alliance bloc organisation organization council leaders members secretariat union".split())
"""How an organisation is called in the next sentence."""

_PAST = {
    "sent": "send",
    "gave": "give",
    "given": "give",
    "held": "hold",
    "met": "meet",
    "made": "make",
    "took": "take",
    "withdrew": "withdraw",
    "handed": "hand",
}


def name_of(record: Record, actor: str) -> str:
    """The name of an actor id; words that are no id stay as they are."""
    found = record.world.actor(actor)
    return found.name if isinstance(found, Actor) else actor


def names_of(record: Record, actor_id: str, told: str | None) -> frozenset[str]:
    """The words an actor is called by: names, adjective, capital, acronym."""
    words = {fold(told or ""), fold(actor_id.rpartition("/")[2])} | _called(record.world, actor_id)
    return frozenset(words - {""})


@lru_cache(maxsize=2048)
def _called(world: World, actor_id: str) -> frozenset[str]:
    words: set[str] = set()
    actor = world.actor(actor_id)
    if isinstance(actor, Actor):
        words.add(actor.name)
        if actor.kind == "state":
            words |= {row.name for row in world.tables.state_names if row.state == actor.id}
            capital = world.capital(actor.id)
            words |= {capital.name} if isinstance(capital, Actor) else set()
        if (whole := world.organisation_rows.get(actor.id)) is not None:
            words |= {whole.acronym, whole.name, *_WHOLE}
    return frozenset(fold(each) for each in words if each)


class Answers:
    """The sentences that may answer a request, by the stems of their words."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._stems = [stems(fact["folded"].split()) for fact in facts]
        self._facts = facts
        self._by_stem: dict[str, list[int]] = {}
        for number, words in enumerate(self._stems):
            for word in words:
                self._by_stem.setdefault(word, []).append(number)

    @staticmethod
    def load(record: Record, as_of: date) -> Answers:
        """Those known on a day, the newest ones."""
        return Answers(record.facts("answer", as_of, newest=_NEWEST))

    def to(
        self, asked: Sequence[Fact], matter: frozenset[str], askers: frozenset[str], asked_of: frozenset[str]
    ) -> list[Fact]:
        """The sentences that answer a request: later than it, of its matter, and of a party to it or of a request by name.

        A sentence of the asking report answers nothing.
        """
        first = min(fact.source.known_on for fact in asked)
        telling = {fact.source.origin for fact in asked}
        near = sorted({number for word in matter for number in self._by_stem.get(word, ())})
        return [
            fact
            for number in near
            if (fact := self._facts[number]).source.known_on >= first
            and fact.source.origin not in telling
            and _speaks_of(fact, matter & self._stems[number], len(matter), (askers, asked_of))
        ]


def _speaks_of(answer: Fact, common: frozenset[str], size: int, sides: tuple[frozenset[str], frozenset[str]]) -> bool:
    folded = answer["folded"]
    asking = bool(_ASKING & set(folded.split()))
    named = any(_is_in(name, folded) for side in sides for name in side)
    if answer["state"] == "met":
        return named and len(common) >= min(3, size)
    # Who asked and who was asked, both by name, with a word of the matter: it is theirs.
    both = all(any(_is_in(name, folded) for name in side - _WHOLE) for side in sides)
    enough = len(common) >= min(2, size) or ((asking or both) and len(common) >= 1)
    return enough and (named or asking or len(common) >= _UNMISTAKABLE)


def _is_in(name: str, folded: str) -> bool:
    return f" {name} " in f" {folded} "


def stems(words: Sequence[str]) -> frozenset[str]:
    """Words without the endings of number and tense.

    >>> sorted(stems("sent observers adopted".split()))
    ['adopt', 'observer', 'send']
    """
    return frozenset(stem(word) for word in words)


def stem(word: str) -> str:
    """A word without the ending of number or tense; an irregular past as its verb."""
    word = _PAST.get(word, word)
    for ending in ("ed", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    return word
