"""Whether two names can be one actor."""

from __future__ import annotations

import re
from datetime import date

from rapidfuzz.distance import DamerauLevenshtein

from summitry.actors.given import given_sound
from summitry.actors.mentions import find_mentions
from summitry.actors.nicknames import goes_by
from summitry.actors.romanisations import romanised_alike
from summitry.actors.words import TITLES
from summitry.facts import Actor, Ambiguous, Report, Unknown
from summitry.knowledge import World, load
from summitry.knowledge.days import Day, iso
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key, sound

_PARTICLES = frozenset(
    "al el ul ad as ash ar an at ibn bin ben von van de da di der den la le du dos del the of".split()
)
_SUFFIXES = frozenset({"jr", "sr", "junior", "senior"})
_SERVANT = re.compile(r"\babd(?:[eu]l|allah)?(?: ?[ae]l)? ?(?=[a-z]{3})")
_GLIDE = re.compile(r"u(?=[aeio])")
_NO_VOWELS = str.maketrans("", "", "aeiou")
_VOWELS = re.compile(r"[aeiou]{1,4}")
_CLOSE = ({"a", "e"}, {"e", "i"}, {"o", "u"})
_NOT_TITLES = frozenset({"king", "prince", "pope", "emperor", "lula"})


def same(a: str, b: str, on: Day = None, world: World | None = None) -> bool | Unknown:
    """Whether two names can be one actor: True, False, or Unknown with the reason.

    The tables decide first, as of `on`; else the spellings: one sound in two romanisations, initials, another order of the
    parts, a title before the name, a missing middle name. A surname alone can be anyone's of that name, so two names that
    share only a surname are not one, and a surname alone against a full name is Unknown unless the tables know one holder.

    >>> same("Sadyr Zhaparov", "Sadyr Japarov"), same("Ilham Aliyev", "Heydar Aliyev")
    (True, False)
    """
    known = world or load()
    left, right = _tables(known, a, on), _tables(known, b, on)
    if isinstance(left, Actor) and isinstance(right, Actor):
        return left.id == right.id
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Actor) and isinstance(other, Ambiguous):
            if all(candidate.id != one.id for candidate in other.candidates):
                return False
            return Unknown(f"{other.words!r} names {len(other.candidates)} actors, {one.name} among them")
    if _other_generation(known, left, a, b) or _other_generation(known, right, b, a):
        return False
    for one, other, words in ((left, right, b), (right, left, a)):
        if isinstance(one, Actor) and isinstance(other, Unknown) and len(_parts(words)) > 1:
            person = known.persons.get(one.id)
            if person and _called(words, (person.name, *several(person.also))):
                return True
    return _by_spelling(a, b)


def _called(words: str, names: tuple[str, ...]) -> bool:
    """Whether words are another spelling of one of a person's names, the given name among them."""
    said = _bare(words)
    forms = [_bare(name) for name in names]
    if not said or any(_middles_differ(said, form) for form in forms):
        return False
    return any(
        form
        and _by_spelling(name, words) is True
        and (_first_alike(said[0], form[0]) or _first_alike(said[-1], form[0]))
        for name, form in zip(names, forms, strict=True)
    )


def _first_alike(a: str, b: str) -> bool:
    """Whether two given names are one: alike, an initial, a short form."""
    return _alike(a, b) or _initial(a, b) or goes_by(a, b) or romanised_alike(f"{a} x", f"{b} x")


def _other_generation(world: World, found: Actor | Ambiguous | Unknown, words: str, other: str) -> bool:
    """Whether the other name ends in "Jr." and the person the words name in the tables is never written so."""
    person = world.persons.get(found.id) if isinstance(found, Actor) else None
    suffix = key(other).split(" ")[-1]
    if person is None or suffix not in _SUFFIXES or key(words).endswith(f" {suffix}"):
        return False
    return not any(key(name).endswith(f" {suffix}") for name in (person.name, *several(person.also)))


def _tables(world: World, words: str, on: Day) -> Actor | Ambiguous | Unknown:
    """What the tables make of a name, without its title."""
    found = world.find(words, on)
    if isinstance(found, Unknown) and key(words).split(" ")[-1] in _SUFFIXES:
        return found
    if isinstance(found, Unknown):
        bare = " ".join(_parts(words))
        found = world.find(bare, on) if bare and bare != key(words) else found
    if isinstance(found, Unknown):
        day = date.fromisoformat(iso(on)) if on and len(iso(on)) == 10 else None
        for named in find_mentions(Report("", words, published=day), world):
            actor = named.actor if named.kind == "person" else None
            if (
                actor
                and actor.id in world.persons
                and (named.rule == "title and surname" or _spelt_so(world, actor, named.text))
            ):
                return actor
    return found


def _spelt_so(world: World, actor: Actor, words: str) -> bool:
    """Whether the tables have a name of the actor that sounds as the words do."""
    person = world.persons[actor.id]
    return sound(words) in {sound(name) for name in (person.name, *several(person.also))}


def _parts(words: str) -> list[str]:
    """The parts of a name without titles, "Abd al-" and what follows it one part."""
    parts = _SERVANT.sub("abd", key(words)).split()
    count = min(4, len(parts) - 1)
    while count > 0:
        if " ".join(parts[:count]) in TITLES - _NOT_TITLES:
            parts = parts[count:]
            count = min(4, len(parts) - 1)
        else:
            count -= 1
    return parts


def _bare(words: str) -> list[str]:
    """The parts of a name without titles and particles; Ben is a given name where it comes first."""
    return [part for at, part in enumerate(_parts(words)) if part not in _PARTICLES or (at == 0 and part == "ben")]


def _by_spelling(a: str, b: str) -> bool | Unknown:
    """Whether two names of no table are one by their letters."""
    left, right = _bare(a), _bare(b)
    if not left or not right:
        return Unknown("a name without letters")
    if "".join(left) == "".join(right) or romanised_alike(a, b):
        return True
    short, long = sorted((left, right), key=len)
    if len(short) == 1 and len(long) > 1:
        heard = [sound(part) for part in long]
        if sound(short[0]) in heard or "".join(_initials(long)) == short[0]:
            return Unknown(f"{short[0]!r} is part of the other name, and could be another's")
        return False
    return _match(short, long)


def _match(short: list[str], long: list[str]) -> bool:
    """Whether every part of the shorter name is a part of the longer, the surname among them."""
    if len(short) == 1:
        return _alike(short[0], long[0])
    if _middles_differ(short, long):
        return False
    left = list(long)
    whole = 0
    for index, part in enumerate(short):
        found = next((other for other in left if _alike(part, other)), None)
        if found is None and index == 0 and long[0] in left and goes_by(part, long[0]):
            found = long[0]
        if found is None:
            found = next((other for other in left if _initial(part, other)), None)
            if found is None:
                return False
        else:
            whole += 1
        left.remove(found)
    return whole >= 1 and (
        _alike(short[-1], long[-1]) or set(map(sound, short)) == set(map(sound, long)) or whole == len(short)
    )


def _middles_differ(short: list[str], long: list[str]) -> bool:
    """Whether both names have a middle initial, and not the same: "George W." and "George H. W."."""
    if min(len(short), len(long)) < 3 or short[0] != long[0]:
        return False
    ours, theirs = short[1], long[1]
    return 1 in {len(ours), len(theirs)} and ours[0] != theirs[0]


def _alike(a: str, b: str) -> bool:
    """Whether two words are one in two romanisations, or one with a slip where they are long."""
    if a == b or given_sound(a) == given_sound(b):
        return True
    first, second = sound(a), sound(b)
    if any(one in {f"{other}a", f"{other}aia", f"{other}o"} for one, other in ((first, second), (second, first))):
        return False
    if (
        min(len(first), len(second)) >= 6
        and first[0] == second[0]
        and DamerauLevenshtein.distance(first, second, score_cutoff=1) <= 1
    ):
        return True
    if min(len(first), len(second)) < 4 or abs(len(first) - len(second)) > 1:
        return False
    if (first[-1] in "aiou") != (second[-1] in "aiou"):
        return False
    ours, theirs = _GLIDE.sub("v", first), _GLIDE.sub("v", second)
    return bool(_consonants(ours) & _consonants(theirs)) and _vowels_agree(ours, theirs)


def _consonants(heard: str) -> set[str]:
    """The word without its vowels, which romanisations vary most in: as it is, and with the letters that German, French and
    Russian write for others."""
    head = "*" if heard[0] in "aeiou" else ""
    bare = head + heard.translate(_NO_VOWELS)
    soft = bare.replace("z", "s")
    return {
        bare,
        soft,
        soft.replace("C", "h"),
        soft.replace("C", "s"),
        bare.replace("g", "h"),
        *([bare.replace("g", "k")] if len(bare) > 2 else ()),
    }


def _vowels_agree(a: str, b: str) -> bool:
    """Whether two words of the same consonants have vowels that romanisations take for one another."""
    left, right = _VOWELS.findall(a.removesuffix("e")), _VOWELS.findall(b.removesuffix("e"))
    pairs = zip(left, right, strict=False)
    return len(left) == len(right) and all(x[0] == y[0] or {x[0], y[0]} in _CLOSE for x, y in pairs)


def _initial(a: str, b: str) -> bool:
    """Whether one is the initial of the other."""
    short, long = sorted((a, b), key=len)
    return len(short) == 1 and long.startswith(short)


def _initials(parts: list[str]) -> list[str]:
    """The first letters of the parts."""
    return [part[0] for part in parts]
