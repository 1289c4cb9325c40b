"""Who is meant by words that name or describe one actor."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from summitry.facts import Actor, ActorKind, Ambiguous, Resolution, Unknown
from summitry.knowledge.names import Name, on_day
from summitry.knowledge.roles import ADJECTIVES, LEADER_WORDS, PAST_WORDS, ROLES, STATE_TITLES
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key, sound

if TYPE_CHECKING:
    from summitry.knowledge.world import World

# Where words name several actors, the kinds of name that win over the rest.
_FIRST = (
    "acronym",
    "short",
    "official",
    "native",
    "person",
    "former",
    "alias",
    "metonym",
    "demonym",
    "adjective",
    "epithet",
)
_LINKING = frozenset("of the for and on s".split())
_LAST_OF_TITLES = frozenset("minister secretary general director adviser advisor representative commissioner".split())
OWNERS: tuple[ActorKind, ...] = ("state", "organisation", "group", "body")
_OFFICE_LINKS = (" of the ", " of ", " for the ", " to the ", " at the ")


class Finder:
    """Names first, then descriptions, then persons by surname or by another spelling."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._cache: dict[tuple[str, str], Resolution] = {}

    def find(self, words: str, day: str) -> Resolution:
        """The one actor that the words name or describe on a day."""
        asked = (words, day)
        known = self._cache.get(asked)
        if known is None:
            known = self._find(words, day)
            if len(self._cache) < 100_000:
                self._cache[asked] = known
        return known

    def _find(self, words: str, day: str) -> Resolution:
        """The steps of `find`, surest first."""
        plain = key(words)
        if not plain:
            return Unknown("no words")
        named = self.named(words, day)
        if isinstance(named, Actor | Ambiguous):
            return named
        if described := self.described(plain, day):
            return described
        if body := self._body_of(plain, day):
            return body
        for step in (self._titled, self._place, self._surnamed, self._sounding, self._led_in):
            found = step(words, day)
            if found:
                return found
        return (
            named
            if "day" in named.reason
            else Unknown(f"nobody and nothing of the tables answers to {words!r} on {_said(day)}")
        )

    def named(self, words: str, day: str, kinds: tuple[ActorKind, ...] | None = None) -> Resolution:
        """The one actor that has the words for a name on a day."""
        names = self._world.names.exact(words)
        if not names:
            return Unknown(f"no actor of the tables is named {words!r}")
        holding = on_day(names, day) or [
            name for name in names if name.kind in {"former", "short", "official", "person"}
        ]
        if not holding:
            return Unknown(f"{words!r} names nobody on day {_said(day)}")
        return self._choose(words, self._of_case(words, holding), day, kinds)

    def _of_case(self, words: str, names: list[Name]) -> list[Name]:
        """Acronyms win where the words are written in capitals, and only there if something else answers too."""
        names = [name for name in names if name.words.count("+") == words.count("+")] or names
        acronyms = [name for name in names if name.kind == "acronym"]
        others = [name for name in names if name.kind != "acronym"]
        if acronyms and others:
            return acronyms if words.replace("the ", "").isupper() else others
        return names

    def _choose(self, words: str, names: list[Name], day: str, kinds: tuple[ActorKind, ...] | None) -> Resolution:
        """The one actor of the best kind of name; Ambiguous where several have it."""
        actors: dict[str, Actor] = {}
        best: dict[str, int] = {}
        for name in names:
            actor = self._world.actor(name.actor)
            if not isinstance(actor, Actor) or (kinds and actor.kind not in kinds):
                continue
            actors[actor.id] = actor
            rank = _FIRST.index(name.kind) if name.kind in _FIRST else len(_FIRST)
            best[actor.id] = min(best.get(actor.id, 99), rank // 5)
        if not actors:
            return Unknown(f"no {' or '.join(kinds or ())} is named {words!r}")
        low = min(best.values())
        winners = [self.with_office(actors[i], day) for i, rank in best.items() if rank == low]
        if len(winners) == 1:
            return winners[0]
        return Ambiguous(words, tuple(winners), f"{len(winners)} actors have this name")

    def with_office(self, actor: Actor, day: str) -> Actor:
        """A person with the title of the office held on the day."""
        if actor.kind != "person" or actor.office:
            return actor
        held = self._world.offices_of(actor.id, day)
        if not held:
            return actor
        held.sort(key=lambda pair: (pair[0].of != actor.of, pair[0].level != "heads"))
        return Actor(actor.id, actor.name, actor.kind, actor.of, held[0][0].title, actor.sex)

    def described(self, plain: str, day: str) -> Resolution | None:
        """The holder of the office that folded words describe: "president of togo", "belarusian leader", "un secretary general"."""
        for word in ADJECTIVES:
            plain = plain.removeprefix(f"{word} ")
        if plain.split(" ", 1)[0] in PAST_WORDS:
            return Unknown(f"{plain!r} speaks of another day")
        for link in _OFFICE_LINKS:
            office, found, owner = plain.partition(link)
            while found:
                held = self._held(office, owner, day)
                if held is not None:
                    return held
                more, found, owner = owner.partition(link)
                office = f"{office}{link}{more}"
        words = plain.split(" ")
        for cut in range(len(words) - 1, 0, -1):
            office_words = words[cut:]
            if office_words[0] == "s":
                office_words = office_words[1:]
            if office_words:
                held = self._held(" ".join(office_words), " ".join(words[:cut]), day)
                if held is not None:
                    return held
        return None

    def _held(self, office: str, owner: str, day: str) -> Resolution | None:
        """Who holds an office of an owner; None where the words are no office or no owner."""
        if not (
            office in ROLES
            or office in STATE_TITLES
            or office in LEADER_WORDS
            or office in self._world.offices.owners_of_title
        ):
            return None
        found = self.named(owner, day, OWNERS)
        if not isinstance(found, Actor):
            return None if isinstance(found, Unknown) else found
        whole = f"{owner} {office}"
        if any(self._world.offices.by_title.get((found.id, whole), ())):
            return self._world.holder_of(whole, found.id, day)
        return self._world.holder_of(office, found.id, day)

    def _body_of(self, plain: str, day: str) -> Actor | None:
        """The body whose organisation is named with it: "council of foreign ministers of the csto", "nato military committee"."""
        words = plain.split(" ")
        splits = [(" ".join(words[cut:]), " ".join(words[:cut])) for cut in range(len(words) - 1, 0, -1)]
        for link in (" of the ", " of "):
            name, linked, owner = plain.rpartition(link)
            if linked:
                splits.insert(0, (name, owner))
        for name, owner in splits:
            found = self._body_named(name, owner, day)
            if found is not None:
                return found
            turned = self.named(f"{name} of the {owner}", day, ("body",)) or self.named(
                f"{name} of {owner}", day, ("body",)
            )
            if isinstance(turned, Actor):
                return turned
        return self._body_around(words, day)

    def _body_around(self, words: list[str], day: str) -> Actor | None:
        """The body of an organisation named anywhere among the words: "council of cis heads of state"."""
        if not self._body_words.intersection(words):
            return None
        for begin in range(len(words)):
            for end in range(begin + 1, min(len(words), begin + 6) + 1):
                whole = self.named(" ".join(words[begin:end]), day, ("organisation",))
                if not isinstance(whole, Actor):
                    continue
                rest = _bare(" ".join(words[:begin] + words[end:]), frozenset())
                bodies = self._world.organisations.bodies.get(whole.id, []) if rest else []
                own = frozenset(" ".join(key(name) for name in self._names_of(whole.id)).split())
                fitting = [b for b in bodies if rest in {_bare(name, own) for name in (b.name, *several(b.also))}]
                if len(fitting) == 1:
                    found = self._world.actor(fitting[0].id)
                    return found if isinstance(found, Actor) else None
        return None

    @cached_property
    def _body_words(self) -> frozenset[str]:
        """The words of all bodies' names."""
        names = (name for body in self._world.tables.bodies for name in (body.name, *several(body.also)))
        return frozenset(word for name in names for word in key(name).split()) - _LINKING

    def _names_of(self, organisation: str) -> list[str]:
        """The name and the acronym of an organisation."""
        row = self._world.organisation_rows[organisation]
        return [row.name, row.acronym]

    def _body_named(self, name: str, owner: str, day: str) -> Actor | None:
        """The one body of an organisation with a name, None where the words are not both."""
        named = self.named(name, day, ("body",))
        candidates = named.candidates if isinstance(named, Ambiguous) else (named,) if isinstance(named, Actor) else ()
        whole = self.named(owner, day, ("organisation",)) if candidates else None
        found = [actor for actor in candidates if isinstance(whole, Actor) and actor.of == whole.id]
        return found[0] if len(found) == 1 else None

    def _titled(self, words: str, day: str) -> Resolution | None:
        """The holder of an office that only one owner has: "Chairman of the Presidium of the State Council"."""
        owners = self._world.offices.owners_of_title.get(key(words), set())
        return self._world.holder_of(words, next(iter(owners)), day) if len(owners) == 1 else None

    def _place(self, words: str, day: str) -> Resolution | None:
        """The place that has the words for a name."""
        rows = self._world.places_by_key.get(key(words), [])
        actors = {row.id: Actor(row.id, row.name, "place", of=row.country or None) for row in rows}
        if len(actors) > 1:
            return Ambiguous(words, tuple(actors.values()), "several places have this name")
        return next(iter(actors.values()), None)

    def _surnamed(self, words: str, day: str) -> Resolution | None:
        """The person whose surname it is: the only one, or the only one in office on the day."""
        names = self._world.names.by_surname.get(key(words), [])
        found = [
            a for a in (self._world.actor(i) for i in dict.fromkeys(n.actor for n in names)) if isinstance(a, Actor)
        ]
        if len(found) > 1:
            in_office = [actor for actor in found if self._world.offices_of(actor.id, day)]
            found = in_office if len(in_office) == 1 else found
        if len(found) == 1:
            return self.with_office(found[0], day)
        return Ambiguous(words, tuple(found), f"{len(found)} persons have this surname") if found else None

    def _sounding(self, words: str, day: str) -> Resolution | None:
        """The person whose full name is so spelt in another romanisation."""
        names = self._world.names.by_sound.get(sound(words), []) if " " in words.strip() else []
        found = [
            a for a in (self._world.actor(i) for i in dict.fromkeys(n.actor for n in names)) if isinstance(a, Actor)
        ]
        if len(found) == 1:
            return self.with_office(found[0], day)
        return Ambiguous(words, tuple(found), "their names are spelt alike in some romanisation") if found else None

    def _led_in(self, words: str, day: str) -> Resolution | None:
        """The person whose full name follows a description: "Finnish President Sauli Niinistö"."""
        parts = words.split()
        for cut in range(1, len(parts) - 1):
            office = key(" ".join(parts[:cut])).split(" ")[-1]
            if not (office in ROLES or office in STATE_TITLES or office in LEADER_WORDS or office in _LAST_OF_TITLES):
                continue
            named = self.named(" ".join(parts[cut:]), day, ("person",))
            found = named if isinstance(named, Actor) else self._sounding(" ".join(parts[cut:]), day)
            if isinstance(found, Actor):
                return found
        return None


def _bare(words: str, without: frozenset[str]) -> frozenset[str]:
    """The words of a body's name without those that link them and those of its organisation.

    >>> sorted(_bare("Council of the Heads of State", frozenset({"state"})))
    ['council', 'heads']
    """
    return frozenset(key(words).split()) - _LINKING - without


def _said(day: str) -> str:
    """The day in words."""
    return "the present day" if day.startswith("9999") else day
