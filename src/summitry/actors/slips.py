"""Names with one letter wrong: "Tajkistan"."""

from __future__ import annotations

from collections import defaultdict
from weakref import WeakKeyDictionary

from summitry.knowledge import World
from summitry.knowledge.spelling import key

SHORTEST = 7

# Words one letter from a state's name that are names of their own.
_OWN = frozenset(
    "columbia siberian siberia iberian alabama alabaman austral mauritania mauritius guyana guiana niger nigeria persian".split()
)


class Slips:
    """The names and adjectives of states, found with one letter missing, added, changed, or two changed over."""

    def __init__(self, world: World) -> None:
        self._deleted: dict[str, set[str]] = defaultdict(set)
        self._names: dict[str, str] = {}
        for row in world.tables.state_names:
            if row.kind in {"short", "adjective", "demonym", "alias"} and not row.to:
                self._learn(key(row.name), row.state)
        for state in world.tables.states:
            self._learn(key(state.name), state.id)

    def _learn(self, plain: str, state: str) -> None:
        """Note a name of one word under itself with each letter left out."""
        if len(plain) < SHORTEST or not plain.isalpha():
            return
        self._names[plain] = state
        for shorter in {plain, *_without_one(plain)}:
            self._deleted[shorter].add(plain)

    def state_of(self, word: str) -> str | None:
        """The one state whose name the word is with one slip; None where it is rightly spelt, or nobody's."""
        plain = key(word)
        if len(plain) < SHORTEST or plain in self._names or plain in _OWN or not plain.isalpha():
            return None
        found = {name for shorter in {plain, *_without_one(plain)} for name in self._deleted.get(shorter, ())}
        states = {self._names[name] for name in found if _one_off(plain, name)}
        return states.pop() if len(states) == 1 else None


def _without_one(word: str) -> set[str]:
    """The word with each letter left out in turn."""
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _one_off(a: str, b: str) -> bool:
    """Whether two words begin alike and differ by one letter or by two changed over."""
    if a[0] != b[0] or abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        wrong = [i for i in range(len(a)) if a[i] != b[i]]
        swapped = (
            len(wrong) == 2 and wrong[1] == wrong[0] + 1 and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
        )
        return len(wrong) == 1 or swapped
    short, long = sorted((a, b), key=len)
    return short in _without_one(long)


_SLIPS: WeakKeyDictionary[World, Slips] = WeakKeyDictionary()


def slips_of(world: World) -> Slips:
    """The slips of a world, made once."""
    made = _SLIPS.get(world)
    if made is None:
        made = _SLIPS[world] = Slips(world)
    return made
