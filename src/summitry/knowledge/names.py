"""Which actors words can name, and when they did."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from summitry.knowledge.days import holds
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key, sound
from summitry.knowledge.tables import Tables


class Name(NamedTuple):
    """One name of one actor: the words as written, what kind of name they are, and the days they name it."""

    actor: str
    words: str
    kind: str
    from_: str
    to: str


_PARTICLES = frozenset("al el van von der de da di dos du bin ibn ben la le ter den ul af".split())
FAMILY_FIRST = frozenset({"chn", "kor", "prk", "twn", "vnm", "sgp", "hkg", "mac", "khm"})
GIVEN_USED = frozenset({"vnm", "eth", "isl", "eri", "mng", "mmr"})
_SUFFIXES = frozenset("jr sr ii iii iv".split())


def surnames(name: str, state: str = "") -> tuple[str, ...]:
    """The short forms a full name is taken up by, commonest first.

    >>> surnames("Ursula von der Leyen", "deu"), surnames("Xi Jinping", "chn"), surnames("Ilham Aliyev", "aze")
    (('von der Leyen', 'Leyen'), ('Xi',), ('Aliyev',))
    """
    words = [word for word in name.split() if key(word) not in _SUFFIXES]
    if len(words) < 2:
        return ()
    if state == "vnm":
        return (words[-1], words[0])
    if state in FAMILY_FIRST:
        return (words[0],)
    forms = [words[0]] if state in GIVEN_USED else []
    start = len(words) - 1
    while start > 1 and key(words[start - 1]) in _PARTICLES:
        start -= 1
    forms.append(" ".join(words[start:]))
    if start < len(words) - 1:
        forms.append(words[-1])
    final = words[-1]
    if final.lower().startswith(("al-", "el-", "as-", "ar-", "an-")):
        forms.append(final[3:])
    if start == len(words) - 1 and len(words) >= 3:
        forms.append(" ".join(words[-2:]))
    return tuple(dict.fromkeys(forms))


class Names:
    """Every name of the tables, by its folded words."""

    def __init__(self, tables: Tables) -> None:
        self.by_key: dict[str, list[Name]] = defaultdict(list)
        self._tables = tables
        for name in self._all():
            self.by_key[key(name.words)].append(name)
        self._by_surname: dict[str, list[Name]] | None = None
        self._by_sound: dict[str, list[Name]] | None = None

    def _all(self) -> list[Name]:
        """States, organisations, bodies, persons under every name the tables give."""
        tables = self._tables
        found = [Name(s.id, s.name, "short", s.from_, s.to) for s in tables.states]
        found += [Name(s.id, s.official, "official", s.from_, s.to) for s in tables.states if s.official]
        found += [Name(n.state, n.name, n.kind, n.from_, n.to) for n in tables.state_names]
        for o in tables.organisations:
            found.append(Name(o.id, o.name, "official", o.from_, o.to))
            if o.acronym:
                found.append(Name(o.id, o.acronym, "acronym", o.from_, o.to))
        found += [Name(n.organisation, n.name, n.kind, n.from_, n.to) for n in tables.organisation_names]
        for b in tables.bodies:
            found.extend(Name(b.id, words, "official", b.from_, b.to) for words in (b.name, *several(b.also)))
        for p in tables.persons:
            found.extend(Name(p.id, words, "person", "", "") for words in (p.name, *several(p.also)))
        return list(dict.fromkeys(found))

    def exact(self, words: str) -> list[Name]:
        """The names written so, without case and diacritics."""
        return self.by_key.get(key(words), [])

    @property
    def by_surname(self) -> dict[str, list[Name]]:
        """Persons by the folded short forms of their names."""
        if self._by_surname is None:
            self._by_surname = defaultdict(list)
            for person in self._tables.persons:
                forms = {form for full in (person.name, *several(person.also)) for form in surnames(full, person.state)}
                for form in forms:
                    self._by_surname[key(form)].append(Name(person.id, form, "surname", "", ""))
        return self._by_surname

    @property
    def by_sound(self) -> dict[str, list[Name]]:
        """Persons by the sound of their full names."""
        if self._by_sound is None:
            self._by_sound = defaultdict(list)
            for person in self._tables.persons:
                for heard in {sound(full) for full in (person.name, *several(person.also)) if " " in full}:
                    self._by_sound[heard].append(Name(person.id, person.name, "person", "", ""))
        return self._by_sound


def on_day(names: list[Name], day: str) -> list[Name]:
    """Those of the names that hold on the day, or may."""
    return [name for name in names if holds(name.from_, name.to, day) is not False]
