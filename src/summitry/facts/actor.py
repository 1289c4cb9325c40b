"""Who can act: persons, states, organisations, their bodies and offices; and what is said when it is not clear who."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summitry.facts.report import Span

ActorKind = Literal["person", "state", "organisation", "body", "office", "group", "place"]
MentionUse = Literal["name", "description", "adjective", "metonym", "pronoun", "place"]


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor. `of` is the state of a person, the organisation of a body, the state or organisation of an office,
    the country of a place; `office` the title under which a text or a table knows a person.

    >>> Actor("nikol-pashinyan", "Nikol Pashinyan", "person", of="arm").kind
    'person'
    """

    id: str
    name: str
    kind: ActorKind
    of: str | None = None
    office: str | None = None
    sex: Literal["m", "f"] | None = None


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several actors answer; none is preferred without grounds.

    >>> Ambiguous("Aliyev", (Actor("ilham-aliyev", "Ilham Aliyev", "person"),), "two holders on 2003-10-31").words
    'Aliyev'
    """

    words: str
    candidates: tuple[Actor, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing can be said, and why. False in a condition, so `actor or …` reads well.

    >>> bool(Unknown("no holder on 2026-03-02"))
    False
    """

    reason: str

    def __bool__(self) -> bool:
        return False


Resolution = Actor | Ambiguous | Unknown


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that name or describe an actor.

    `start:end` are the words that name it ("Nikol Pashinyan"); `extent` the whole phrase with title and nationality
    ("Armenian Prime Minister Nikol Pashinyan"). `name` is the actor's name where resolved, else the words.
    `use` tells a name from a description ("the Belarusian leader"), an adjective ("Kazakh" in "Kazakh leader Tokayev"), a metonym
    ("Minsk has put forward"), a pronoun, and a place ("in Minsk"). `office` are the words that give an office. `rule` is how it was resolved.
    """

    start: int
    end: int
    text: str
    resolved: Resolution
    name: str
    kind: ActorKind
    use: MentionUse
    extent: Span
    office: str | None = None
    rule: str = ""

    @property
    def actor(self) -> Actor | None:
        """The one actor, or None where ambiguous or unknown."""
        return self.resolved if isinstance(self.resolved, Actor) else None
