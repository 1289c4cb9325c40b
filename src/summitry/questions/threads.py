"""Requests told by many reports become threads: asked when, how often, answered how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from summitry.questions.answering import Answers, name_of, names_of, stem
from summitry.record import Fact, Occasion, Record, Source
from summitry.record.days import shift
from summitry.record.folding import fold

_NEWEST = 800
"""Requests that threads are made of; older ones are not looked at."""

_ALIKE = 78
"""How like two matters must be, 0 to 100, to be one request of one asker. Above the wordings of "a political assessment" and
"a roadmap", below those of one demand in two translations."""

_EMPTY = frozenset(
    "a an the of to for on in by and its their his her that should would be clear at with from new".split()
)

_OCCASION_WORDS = (
    "summit",
    "session",
    "meeting",
    "talks",
    "visit",
    "conference",
    "hearing",
    "consultations",
    "negotiations",
)


Told = tuple[str, str, Source]
"""A day, the state told on it, and where."""


@dataclass(frozen=True, slots=True)
class Thread:
    """One request over time. `due` are the events at which it is due; `state` with the source that answers it, if any."""

    asker: str
    by: str
    to: tuple[str, ...]
    matter: str
    asked: tuple[Fact, ...]
    due: tuple[str, ...]
    state: str
    answer: Source | None
    answered_on: str | None
    told: tuple[Told, ...] = ()

    def state_on(self, day: str) -> str | None:
        """How it stood at the end of an earlier day; None where it had not been asked."""
        asked = [fact for fact in self.asked if fact.source.known_on <= day]
        if not asked:
            return None
        return _newest([each for each in self.told if each[0] <= day], asked)[0]


def find_threads(
    record: Record, as_of: date, *, due_at: Occasion | None = None, about: frozenset[str] = frozenset()
) -> list[Thread]:
    """The requests known on a day, each with its state; the oldest first.

    With `due_at` only those of who asks something of that event; with `about`, ids and names, only those by or to one of them.
    """
    facts = _facts(record, as_of, due_at, about)
    groups = _group(facts)
    if not groups:
        return []
    due = record.occasions_of(sorted({fact["due"] for fact in facts if fact["due"]}))
    known = {each.id: each for each in record.these(sorted(set(due.values())), as_of)}
    papers = record.occasions(as_of, which="agreements").occasions
    ground = Ground(due, known, papers, Answers.load(record, as_of))
    return [_thread(record, group, ground) for group in groups]


@dataclass(frozen=True, slots=True)
class Ground:
    """What requests are held against: the events they are due at, papers signed or refused, sentences that answer."""

    due: Mapping[str, str]
    known: Mapping[str, Occasion]
    papers: Sequence[Occasion]
    answers: Answers


def _facts(record: Record, as_of: date, due_at: Occasion | None, about: frozenset[str]) -> list[Fact]:
    if due_at is not None:
        here = record.facts("request", as_of, {"due": [claim.id for claim in due_at.claims]})
        askers = sorted({fact["asker"] for fact in here})
        return record.facts("request", as_of, {"asker": askers}, newest=_NEWEST) if askers else []
    facts = record.facts("request", as_of, newest=_NEWEST)
    if about:
        named = {fact["asker"] for fact in facts if about & {fact["asker"], fact["asker_name"], *fact["addressees"]}}
        facts = [fact for fact in facts if fact["asker"] in named]
    return facts


def _group(facts: Sequence[Fact]) -> list[list[Fact]]:
    groups: list[list[Fact]] = []
    by_asker: dict[str, _Asked] = {}
    for fact in facts:
        mine = by_asker.setdefault(fold(fact["asker"]), _Asked())
        alike = max(((_likeness(fact, mine.groups[number]), -number) for number in mine.near(fact)), default=(0.0, 0))
        if alike[0] >= _ALIKE:
            mine.put(fact, -alike[1])
            continue
        groups.append(mine.put(fact, len(mine.groups)))
    return groups


class _Asked:
    """What one asks, in groups, by the words of the matters: only those with words in common are compared."""

    def __init__(self) -> None:
        self.groups: list[list[Fact]] = []
        self._by_word: dict[str, set[int]] = {}

    def near(self, fact: Fact) -> list[int]:
        """The groups with enough words of a matter in common."""
        words = _matter(fact["matter"])[0]
        shared = Counter(number for word in words for number in self._by_word.get(word, ()))
        return sorted(
            number for number, count in shared.items() if count >= min(2, len(words)) or self._is_short(number)
        )

    def _is_short(self, number: int) -> bool:
        return any(len(_matter(fact["matter"])[0]) < 2 for fact in self.groups[number])

    def put(self, fact: Fact, number: int) -> list[Fact]:
        """Add a request to a group, or to a new one at the end; the group."""
        if number == len(self.groups):
            self.groups.append([])
        self.groups[number].append(fact)
        for word in _matter(fact["matter"])[0]:
            self._by_word.setdefault(word, set()).add(number)
        return self.groups[number]


def _likeness(fact: Fact, group: Sequence[Fact]) -> float:
    return max(likeness(fact["matter"], other["matter"]) for other in group)


def likeness(one: str, other: str) -> float:
    """How like two matters are, 0 to 100; empty words do not count, and one word in common is not enough.

    >>> likeness("a clear political assessment of the shelling", "political assessment of the attack") > 70
    True
    """
    from rapidfuzz.fuzz import token_set_ratio

    (mine, told), (theirs, known) = _matter(one), _matter(other)
    if len(mine & theirs) < max(1, min(2, len(mine), len(theirs))):
        return 0.0
    return float(token_set_ratio(told, known))


@lru_cache(maxsize=10_000)
def _matter(words: str) -> tuple[frozenset[str], str]:
    kept = [stem(word) for word in fold(words).split() if word not in _EMPTY]
    return frozenset(kept), " ".join(kept)


def _thread(record: Record, group: Sequence[Fact], ground: Ground) -> Thread:
    asked = [fact for fact in group if fact["realis"] not in _STATES] or list(group)
    first = asked[0]
    to = tuple(dict.fromkeys(name_of(record, each) for fact in group for each in fact["addressees"]))
    events = tuple(dict.fromkeys(ground.due[fact["due"]] for fact in group if fact["due"] in ground.due))
    told = [
        *_outright(group),
        *_by_events(group, [ground.known[each] for each in events if each in ground.known], ground.papers),
    ]
    if all(state in ("open", "granted") for _, state, _ in told):
        told += [
            (each.source.known_on, each["state"], each.source) for each in _sentences(record, asked, ground.answers)
        ]
    state, answer = _newest(told, asked)
    by = first["asker_name"] or name_of(record, first["asker"])
    matter = max((fact["matter"] for fact in asked), key=len)
    answered_on = answer.known_on if answer else None
    return Thread(first["asker"], by, to, matter, tuple(asked), events, state, answer, answered_on, tuple(told))


_STATES = {"past": "granted", "denied": "refused", "cancelled": "withdrawn"}
_LAST = ("open", "granted", "met", "refused", "withdrawn")

_AGAIN_DAYS = 30
"""A refusal is retold with what was refused; who asks again a month later asks anew."""


def _outright(group: Sequence[Fact]) -> list[Told]:
    return [(fact.source.known_on, _STATES[fact["realis"]], fact.source) for fact in group if fact["realis"] in _STATES]


def _by_events(group: Sequence[Fact], due: Sequence[Occasion], papers: Sequence[Occasion]) -> list[Told]:
    """What became of the meeting or the paper asked for."""
    matters = [fact["matter"] for fact in group]
    told = [each for event in due if asks_for_meeting(matters) for each in _granted(event)]
    for paper in papers:
        if paper.deciding.known_on >= group[0].source.known_on and _of_paper(matters, paper):
            told += _on_paper(paper)
    return told


def _sentences(record: Record, asked: Sequence[Fact], answers: Answers) -> list[Fact]:
    askers = names_of(record, asked[0]["asker"], asked[0]["asker_name"])
    asked_of: frozenset[str] = frozenset()
    for each in {name for fact in asked for name in fact["addressees"]}:
        asked_of |= names_of(record, each, name_of(record, each))
    matter = frozenset().union(*(_matter(fact["matter"])[0] for fact in asked))
    return answers.to(asked, matter, askers, asked_of)


def _newest(told: Sequence[Told], asked: Sequence[Fact]) -> tuple[str, Source | None]:
    """The newest word on it; a refused request that is made again later is open again."""
    if not told:
        return "open", None
    day, state, source = max(told, key=lambda each: (each[0], _LAST.index(each[1])))
    if state == "refused" and max(fact.source.known_on for fact in asked) > shift(day, _AGAIN_DAYS):
        return "open", None
    return state, source


def asks_for_meeting(matters: Sequence[str]) -> bool:
    """Whether what is asked for is a meeting itself: its first noun is one.

    >>> asks_for_meeting(["an emergency CSTO summit"]), asks_for_meeting(["a roadmap to be adopted at the summit"])
    (True, False)
    """
    for matter in matters:
        words = fold(matter).split()[:6]
        if any(word in _OCCASION_WORDS for word in words):
            return True
    return False


def _granted(event: Occasion) -> list[tuple[str, str, Source]]:
    if event.realis in ("scheduled", "expected", "past"):
        return [(event.sure.since, "granted", event.deciding.source)]
    if event.realis in ("cancelled", "denied"):
        return [(event.sure.since, "refused", event.deciding.source)]
    return []


def _of_paper(matters: Sequence[str], paper: Occasion) -> bool:
    names = [paper.title, *paper.documents]
    return any(likeness(matter, name) >= _ALIKE for matter in matters for name in names)


def _on_paper(paper: Occasion) -> list[tuple[str, str, Source]]:
    if paper.realis == "past":
        refused = [each for each in paper.attending if each.status == "declined"]
        state = "refused" if refused and all(each.status == "declined" for each in paper.attending) else "met"
        return [(paper.sure.since, state, paper.deciding.source)]
    if paper.realis in ("denied", "cancelled"):
        return [(paper.sure.since, "refused", paper.deciding.source)]
    return []
