"""An event mention on its way to an event: what one place of the text says, before mentions are joined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Token

from summitry.events.page import Line
from summitry.events.triggers import Trigger
from summitry.facts import Mention, Place, Realis, Span, Status


@dataclass(frozen=True, slots=True)
class Verdict:
    """How real an event is by one place of the text; `weight` is how much that place has to say (3 its own verb, 0 a default)."""

    realis: Realis
    cue: Span | None
    weight: int
    rule: str


@dataclass(frozen=True, slots=True)
class Held:
    """When: ISO days at the precision known, and the words that say so; `weight` as in Verdict. `earliest` is the first day
    the words can mean, where that says more than `start` does ("next week")."""

    start: str
    end: str | None
    span: Span | None
    weight: int = 2
    was: str | None = None
    earliest: date | None = None


ADJECTIVAL = frozenset("bilateral trilateral ministerial roundtable plenary".split())
"""Event nouns that a tagger takes for adjectives."""


@dataclass(slots=True)
class Party:
    """One actor's part as one place of the text gives it; `key` is its identity within the report."""

    key: str
    name: str
    actor: str | None
    kind: str
    role: str
    status: Status
    cue: Span | None
    quote: Span
    source: str = "report"
    firm: bool = False
    represented_by: str | None = None


def key_of(mention: Mention) -> str:
    """Who a mention is within its report."""
    return mention.actor.id if mention.actor else mention.name.lower()


def party_of(mention: Mention) -> Party:
    """The part of an actor that has come, by the words that name it."""
    actor = mention.actor
    return Party(
        key_of(mention),
        mention.name,
        actor.id if actor else None,
        mention.kind,
        "participant",
        "attended",
        None,
        mention.extent,
    )


@dataclass(slots=True)
class Draft:
    """One mention of an event.

    `token` is the trigger's head and `span` the trigger; `verbs` are the verbs that say of it that it takes place (itself, or
    "hold", with "is expected" above); `clause` those of its own relative clause; `above` the verb whose purpose or companion it is; `weak` mentions only take up
    an event that is told elsewhere. `near`: the verb holds the noun directly; `both`: its party is "the two leaders"; `partnered`: it is told "with" somebody; `owned`: as somebody's; `last`: told as the last
    time it took place.
    """

    line: Line
    token: Token
    span: Span
    trigger: Trigger
    verbs: list[Token] = field(default_factory=list)
    above: Token | None = None
    clause: list[Token] = field(default_factory=list)
    way: str = ""
    verdict: Verdict = Verdict("past", None, 0, "unsaid")
    held: Held | None = None
    place: Place | None = None
    place_weight: int = 0
    parties: list[Party] = field(default_factory=list)
    body: str | None = None
    definite: bool = False
    plural: bool = False
    weak: bool = False
    near: bool = True
    both: bool = False
    partnered: bool = False
    owned: bool = False
    last: bool = False
    words: frozenset[str] = frozenset()
    label: frozenset[str] = frozenset()
    kind_words: frozenset[str] = frozenset()
    rules: list[str] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The kind of event the trigger names."""
        return self.trigger.kind

    @property
    def is_noun(self) -> bool:
        """Whether a noun names it."""
        return self.token.tag_.startswith("N") or self.token.lower_ in ADJECTIVAL

    def persons(self) -> set[str]:
        """Which persons take part."""
        return {p.key for p in self.parties if p.kind == "person"}

    def keys(self) -> set[str]:
        """The identities of those who take part."""
        return {p.key for p in self.parties}


def in_role(drafts: Iterable[Draft], role: str) -> set[str]:
    """The identities of those who have a role in some mentions."""
    return {p.key for draft in drafts for p in draft.parties if p.role == role}
