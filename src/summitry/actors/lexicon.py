"""Every name the tables know, as one automaton, and the hits of it in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from ahocorasick_rs import AhoCorasick, MatchKind

from summitry.actors.words import (
    ABBREVIATED,
    BODY_NOUNS,
    COMMON,
    DISCOURSE,
    GROUP_NOUNS,
    OUTLETS,
    PARTICLES,
    PLURAL_TITLES,
    TITLES,
)
from summitry.knowledge import World
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import fold, key


class Entry(NamedTuple):
    """What words can mean: the actor, in which way the words name it, how they must be written, and when they do.

    `case` is `exact` (an acronym), `capital` (a name), or `any` (a title).
    """

    actor: str
    use: str
    words: str
    case: str
    from_: str
    to: str


class Hit(NamedTuple):
    """Words of a text that the lexicon knows."""

    start: int
    end: int
    entries: tuple[Entry, ...]

    def of(self, *uses: str) -> tuple[Entry, ...]:
        """The entries of some uses."""
        return tuple(entry for entry in self.entries if entry.use in uses)


REACH = 80
"""Characters: how far a name can go on."""

_KINDS = {
    "acronym": "acronym",
    "adjective": "adjective",
    "demonym": "demonym",
    "metonym": "metonym",
    "epithet": "epithet",
    "defect": "defect",
}


# Names of bodies that a text uses for an occasion, or for those who come to it.
_OCCASIONS = ("summit", "meeting", "session", "ministers", "leaders", "conference")


# Acronyms spoken as words, which some houses write as names: "Nato".
_SPOKEN = frozenset(
    "NATO ASEAN BRICS UNESCO UNICEF OPEC INTERPOL AUKUS ECOWAS MERCOSUR OSCE SAARC CARICOM UNASUR FRONTEX EUROPOL MINUSMA UNIFIL APEC NAFTA".split()
)
# Acronyms that mean something else far more often.
_OTHER_MEANING = frozenset({"AI", "IT", "PM", "TV", "OK"})


class Lexicon:
    """The names of a world, found in a text in one pass."""

    def __init__(self, world: World) -> None:
        self.entries: dict[str, list[Entry]] = defaultdict(list)
        for entry in (*_named(world), *_places(world), *_surnamed(world), *_titled()):
            if plain := key(entry.words):
                self.entries[plain].append(entry)
            dotted = fold(entry.words).strip().removeprefix("the ")
            if "  " in dotted:
                self.entries[dotted].append(entry)
        self._patterns = list(self.entries)
        self._automaton = AhoCorasick([f" {words}" for words in self._patterns], matchkind=MatchKind.LeftmostLongest)

    def scan(self, text: str) -> list[Hit]:
        """The hits in order, none over another: the longest where several begin together."""
        folded = " " + fold(text) + " "
        hits: list[Hit] = []
        self._scan(text, folded, 0, len(folded), hits)
        return hits

    def _scan(self, text: str, folded: str, begin: int, stop: int, hits: list[Hit], limit: int | None = None) -> None:
        """Add the hits of a stretch that begin before its limit; where a match is no hit to its end, what it covers is looked
        through again, and as far beyond as a name can reach that begins there: " a u" in " a united nations "."""
        part = folded if (begin, stop) == (0, len(folded)) else folded[begin:stop]
        for _, start, end in self._automaton.find_matches_as_indexes(part):
            first, last = begin + start, begin + end
            if limit is not None and first >= limit:
                return
            if hits and first < hits[-1].end:
                continue
            hit = self._checked(text, folded, first, last)
            if hit:
                hits.append(hit)
            again = hit.end + 1 if hit else folded.find(" ", first + 1)
            if 0 <= again < last - 1:
                self._scan(text, folded, again, min(last + REACH, len(folded)), hits, last)

    def _checked(self, text: str, folded: str, start: int, end: int) -> Hit | None:
        """The hit at a match, or at the longest shorter one that ends with a word and is rightly written."""
        stop = end
        while stop > start + 1:
            if folded[stop] == " " and folded[stop - 1] != " ":
                entries = self.entries.get(folded[start + 1 : stop])
                right = entries and tuple(e for e in entries if _written(text, start, stop - 1, e))
                if right and "\n" not in text[start : stop - 1]:
                    return Hit(start, _with_stop(text, start, stop - 1), _articled(text, start, right))
            stop = folded.rfind(" ", start + 1, stop)
        return None


def _articled(text: str, start: int, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Of the places that have an article and the surnames that are the same word, those that fit: "The Hague", "Hague"."""
    surnames = any(entry.use == "surname" for entry in entries)
    if not surnames or not any(entry.words.startswith("The ") for entry in entries):
        return entries
    if text[max(0, start - 4) : start] in {"The ", "the "}:
        return tuple(entry for entry in entries if entry.use != "surname")
    return tuple(entry for entry in entries if not entry.words.startswith("The "))


def _with_stop(text: str, start: int, end: int) -> int:
    """The end of a hit with the last full stop of a dotted acronym: "U.S."."""
    if text[end : end + 1] == "." and key(text[start:end]) in ABBREVIATED:
        return end + 1
    dotted = text[end : end + 1] == "." and "." in text[start:end]
    return end + 1 if dotted and end - start <= 7 else end


def _written(text: str, start: int, end: int, entry: Entry) -> bool:
    """Whether the words of a text are written as the entry must be."""
    if ("+" in entry.words) != (text[end : end + 1] == "+"):
        return False
    if entry.case == "any":
        return True
    words = text[start:end]
    if entry.case == "capital":
        return words[0].isupper() or (words[0] in "’'‘" and words[1:2].isupper()) or _small_particle(words)
    letters = entry.words.replace(".", "")
    plain = words.replace(".", "")
    if plain == letters:
        return True
    return letters in _SPOKEN and plain == letters.capitalize()


def _small_particle(words: str) -> bool:
    """Whether a name begins with a particle in small letters: "al-Assad", "von der Leyen"."""
    parts = words.replace("-", " ").split(" ")
    while len(parts) > 1 and parts[0] in PARTICLES:
        parts = parts[1:]
    return parts[0][:1].isupper()


def _named(world: World) -> Iterator[Entry]:
    """The names of states, organisations, bodies and persons."""
    for plain, names in world.names.by_key.items():
        for name in names:
            if (name.actor in world.bodies and plain.endswith(_OCCASIONS)) or name.words in _OTHER_MEANING:
                continue
            use = _KINDS.get(name.kind, "person" if name.kind == "person" else "name")
            capitals = sum(char.isupper() for char in name.words)
            exact = name.kind == "acronym" or (" " not in name.words and capitals > 1 and name.words.isupper())
            if use == "name" and plain in COMMON and not exact:
                use = "epithet"
            case = "exact" if exact else "any" if use == "epithet" else "capital"
            yield Entry(name.actor, "name" if use == "acronym" else use, name.words, case, name.from_, name.to)


def _places(world: World) -> Iterator[Entry]:
    """The names of places."""
    for row in world.tables.places:
        for words in (row.name, *several(row.also)):
            yield Entry(row.id, "place", words, "capital", "", "")


def _surnamed(world: World) -> Iterator[Entry]:
    """The surnames of persons."""
    for names in world.names.by_surname.values():
        for name in names:
            if len(name.words) > 1:
                yield Entry(name.actor, "surname", name.words, "capital", "", "")


def _titled() -> Iterator[Entry]:
    """Words for offices, groups and bodies, and the names of outlets that hold another name."""
    for use, listed in (
        ("title", TITLES),
        ("titles", PLURAL_TITLES),
        ("group", GROUP_NOUNS),
        ("body noun", BODY_NOUNS),
        ("noun", DISCOURSE),
    ):
        for words in listed:
            yield Entry("", use, words, "any", "", "")
    for words in OUTLETS:
        yield Entry("", "outlet", words, "capital", "", "")


_LEXICONS: WeakKeyDictionary[World, Lexicon] = WeakKeyDictionary()


def lexicon_of(world: World) -> Lexicon:
    """The lexicon of a world, made once."""
    made = _LEXICONS.get(world)
    if made is None:
        made = _LEXICONS[world] = Lexicon(world)
    return made
