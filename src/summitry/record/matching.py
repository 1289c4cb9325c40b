"""Whether a claim tells of an occasion: the grounds for it, the grounds against it, a score."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.record.days import Days, shift
from summitry.record.profile import Profile

THRESHOLD = 0.62
"""Below it a claim is an occasion of its own. Set on story chains: two meetings of one pair in one month stay apart
unless day or place agree, and "in November" still meets "on 23 November"."""

_WHO, _WHEN, _WHERE, _WORDS = 0.40, 0.35, 0.15, 0.10

_BY_NAME = ("agreement", "deadline", "exercise", "incident", "election", "office_change", "inauguration")


_COMMON_IN_PLACES = frozenset(
    "united south north east west republic saint island islands city house white state states".split()
)


@dataclass(frozen=True, slots=True)
class Match:
    """How well a claim fits an occasion, 0 to 1, and why; 0 with the ground that speaks against it."""

    score: float
    reason: str

    @property
    def fits(self) -> bool:
        """Whether the claim tells of the occasion."""
        return self.score >= THRESHOLD


@dataclass(frozen=True, slots=True)
class _Evidence:
    weight: float
    reason: str


_UNSAID = _Evidence(0.5, "")


class _Against(Exception):
    """One ground that settles that a claim tells of another occasion."""


def match(told: Profile, known: Profile, known_on: str, first_known: str) -> Match:
    """Hold a claim's profile, made on a day, against that of an occasion first spoken of on a day.

    Two occasions stay two where day, level, body, number or the persons of one state differ; a claim without a day fits
    only what lies near the day it was made on.
    """
    if told.family != known.family:
        return Match(0.0, "another kind of event")
    try:
        who = _who(told, known)
        where = _where(told, known)
        words = _words(told, known)
        sure = who.weight >= 0.9 and where.weight >= 0.5
        when = (
            _when(told, known, known_on, sure)
            if told.days and known.days
            else _undated(told, known, known_on, first_known)
        )
    except _Against as ground:
        return Match(0.0, str(ground))
    if told.family in _BY_NAME and who.weight < 0.5 and not told.words & known.words:
        return Match(0.0, "nothing names the same thing")
    score = _WHO * who.weight + _WHEN * when.weight + _WHERE * where.weight + _WORDS * words.weight
    reasons = [each.reason for each in (who, when, where, words) if each.reason]
    return Match(round(score, 3), ", ".join(reasons))


def _who(told: Profile, known: Profile) -> _Evidence:
    _refuse_levels(told, known)
    if told.family == "visit":
        return _visitors(told, known)
    if told.family in _BY_NAME:
        return _named(told, known)
    if told.organisations and known.organisations:
        if not told.organisations & known.organisations:
            raise _Against("another organisation")
        sharp = told.levels & known.levels or told.bodies & known.bodies or told.numbers & known.numbers
        return _Evidence(1.0 if sharp else 0.9, f"the same organisation ({', '.join(sorted(told.organisations))})")
    if told.organisations or known.organisations:
        return _session_unnamed(told, known)
    return _circle(told, known)


def _refuse_levels(told: Profile, known: Profile) -> None:
    if told.levels and known.levels and not told.levels & known.levels:
        raise _Against(f"another level ({_list(told.levels)}, not {_list(known.levels)})")
    if told.bodies and known.bodies and not told.bodies & known.bodies:
        raise _Against("another body")
    if told.organisations & known.organisations and told.numbers and known.numbers and not told.numbers & known.numbers:
        raise _Against("another number in the series")


def _session_unnamed(told: Profile, known: Profile) -> _Evidence:
    unnamed = known if told.organisations else told
    if unnamed.session and not unnamed.sides and told.places & known.places:
        return _Evidence(0.5, "a session in the same place")
    if min(len(told.parties), len(known.parties)) <= 2:
        raise _Against("one is a body's session, the other is not said to be")
    common = set(told.parties) & set(known.parties)
    if len(common) < 3:
        raise _Against("one is a body's session, the other has other people")
    return _Evidence(0.8, f"the same people ({len(common)})")


def _circle(told: Profile, known: Profile) -> _Evidence:
    common = set(told.parties) & set(known.parties)
    _refuse_persons(told, known)
    smaller, larger = sorted((len(told.parties), len(known.parties)))
    if smaller < 2:
        # "The president meets leaders": one name does not tell one meeting of a week from another.
        if smaller and not common:
            raise _Against("other people")
        return _Evidence(0.3, "")
    if smaller <= 2 < larger or not common or (smaller == larger == 2 and len(common) < 2):
        raise _Against("other people")
    share = len(common) / larger
    if share < 0.5:
        raise _Against("other people")
    return _Evidence(share, f"the same people ({', '.join(sorted(common)[:3])})")


def _refuse_persons(told: Profile, known: Profile) -> None:
    for party in set(told.parties) & set(known.parties):
        mine, theirs = told.parties[party], known.parties[party]
        if mine and theirs and not mine & theirs:
            raise _Against(f"other persons for {party}")


def _visitors(told: Profile, known: Profile) -> _Evidence:
    if not told.guests or not known.guests:
        return _UNSAID
    common = told.guests & known.guests
    share = len(common) / min(len(told.guests), len(known.guests))
    vague = not told.places and not told.days
    if share <= 0.5 or (vague and told.guests != known.guests):
        raise _Against("another visitor")
    return _Evidence(1.0, f"the same visitor ({_list(common)})")


def _named(told: Profile, known: Profile) -> _Evidence:
    if told.organisations and known.organisations and not told.organisations & known.organisations:
        raise _Against("another organisation")
    mine, theirs = set(told.parties), set(known.parties)
    _refuse_persons(told, known)
    if told.family == "agreement" and not told.organisations & known.organisations:
        _refuse_papers(told, known)
    if not mine or not theirs:
        return (
            _Evidence(0.6, "the same organisation") if told.organisations & known.organisations else _Evidence(0.4, "")
        )
    share = len(mine & theirs) / min(len(mine), len(theirs))
    if not share:
        raise _Against("other people")
    return _Evidence(share, f"the same people ({', '.join(sorted(mine & theirs)[:3])})")


def _refuse_papers(told: Profile, known: Profile) -> None:
    """Papers of one signatory are told apart by their names, papers of two by who the two are."""
    smaller, larger = sorted((len(told.parties), len(known.parties)))
    if smaller == 2 < larger:
        raise _Against("other signatories")
    dated = bool(told.days and known.days)
    if not dated and smaller < 2:
        raise _Against("one signatory and no day: it can be any paper")
    if not told.words & known.words and not (smaller >= 2 and dated):
        raise _Against("nothing names the same paper")


def _where(told: Profile, known: Profile) -> _Evidence:
    if not told.places or not known.places:
        return _UNSAID
    if told.places & known.places:
        return _Evidence(1.0, f"the same place ({_list(told.places & known.places)})")
    if ("video" in told.places) != ("video" in known.places):
        return _Evidence(0.2, "")
    if told.countries and known.countries:
        if told.countries & known.countries:
            return _Evidence(0.7, f"the same country ({_list(told.countries & known.countries)})")
        if told.family in ("visit", "incident", "election"):
            raise _Against("another country")
    shared = _names(told.places) & _names(known.places)
    if shared:
        return _Evidence(0.7, f"places that share a name ({_list(frozenset(shared))})")
    if told.family in ("visit", "incident"):
        raise _Against("another place")
    return _Evidence(0.0, "")


def _names(places: frozenset[str]) -> set[str]:
    return {word for place in places for word in place.split() if len(word) > 3 and word not in _COMMON_IN_PLACES}


def _words(told: Profile, known: Profile) -> _Evidence:
    if not told.words or not known.words:
        return _UNSAID
    share = len(told.words & known.words) / min(len(told.words), len(known.words))
    return _Evidence(share, "the same words" if share >= 0.5 else "")


def _when(told: Profile, known: Profile, known_on: str, sure: bool) -> _Evidence:
    met = [(a, b) for a in told.days for b in known.days if a.meets(b)]
    if met:
        return max((_meeting_days(a, b) for a, b in met), key=lambda each: each.weight)
    gap = min(a.gap(b) for a in told.days for b in known.days)
    if _moved(told.was, known.days) or _moved(known.was, told.days):
        return _Evidence(0.9, "moved from the day told before")
    if told.family == "visit" and sure and known.off and gap <= 62:
        return _Evidence(0.7, "announced again after it was put off")
    if told.numbers & known.numbers and told.organisations & known.organisations and gap <= 200:
        return _Evidence(0.7, f"the same number in the series, {gap} days apart")
    if gap <= 1 and sure:
        return _Evidence(0.6, "a day apart")
    here = told.places & known.places or told.countries & known.countries
    if gap <= 2 and sure and here and told.organisations & known.organisations:
        return _Evidence(0.5, f"{gap} days apart in one place")
    if sure and _replanned(told, known, known_on, gap):
        return _Evidence(0.6, f"announced for another day, {gap} days apart, before the old one was over")
    raise _Against(f"other days ({gap} apart)")


def _replanned(told: Profile, known: Profile, known_on: str, gap: int) -> bool:
    """Whether a plan is told with another day while the old day was still to come and nobody has told it as past.

    A body plans no two sessions of one level in one city within a month, and a pair no two meetings within a fortnight.
    """
    if not told.future or known.over or told.emergency != known.emergency:
        return False
    if min(each.first for each in known.days) < known_on or max(each.length for each in (*known.days, *told.days)) > 10:
        return False
    if told.organisations & known.organisations:
        return bool(told.levels & known.levels and told.places & known.places) and gap <= 30
    return told.family in ("visit", "meeting") and gap <= 14


def _moved(was: tuple[tuple[str, str], ...], days: tuple[Days, ...]) -> bool:
    return any(Days(*pair).meets(each) for pair in was for each in days)


def _meeting_days(one: Days, other: Days) -> _Evidence:
    longest = max(one.length, other.length)
    if one == other and longest <= 7:
        return _Evidence(1.0, f"the same day ({one.first})")
    if longest <= 10:
        return _Evidence(0.85, f"days that meet ({max(one.first, other.first)})")
    if longest <= 31:
        return _Evidence(0.6, "within the month told")
    return _Evidence(0.2, "within the time told")


def _undated(told: Profile, known: Profile, known_on: str, first_known: str) -> _Evidence:
    if not known.days and not told.days:
        if abs(Days(known_on, known_on).gap(Days(first_known, first_known))) > 30:
            raise _Against("no day told, and spoken of at other times")
        return _Evidence(0.3, "")
    dated, undated, day = (known, told, known_on) if known.days else (told, known, first_known)
    near = dated.days[-1]
    ahead = _ahead(told, known)
    window = Days(shift(day, -1), shift(day, ahead)) if undated.future else Days(shift(day, -10), day)
    if not window.meets(near) or near.length > 31:
        raise _Against("no day told, and not near the day it was told")
    return _Evidence(0.3, "no day told, the nearest one")


def _ahead(told: Profile, known: Profile) -> int:
    """How many days ahead of its telling an event without a day may lie: far where the place is told, near for a visit without one."""
    if told.places & known.places or told.numbers & known.numbers:
        return 200
    return 14 if told.family == "visit" else 60


def _list(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
