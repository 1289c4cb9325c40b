"""When two tellings lay what they tell: grounds for one occasion, and grounds against it."""

from __future__ import annotations

from summitry.record.days import Days, shift
from summitry.record.match_whom import SHARP, Against, Evidence, share_name
from summitry.record.profile import Profile

_MONTH = 31

_NEAR_PAST, _NEAR_AHEAD = 4, 10
"""Days before and after its report within which an event without a day is looked for; further only where something names it."""

_FAR_PAST, _FAR_AHEAD = 30, 60
"""The same for one that is named: by people and place, by number, by body and place."""

_SERIES_AHEAD = 200
"""The same ahead for a session named by number, or by its body and place: these are spoken of half a year before."""

_SESSION_PAST, _SESSION_AHEAD = 10, 45
"""The same for a body's summit, of which there is one in such a time."""

_BODY_PAST, _BODY_AHEAD = 1, 2
"""The same for any other meeting of a body: there are many."""


def hold_days(told: Profile, known: Profile, known_on: str, first_known: str, *, sure: bool) -> Evidence:
    """Days against each other; raises Against. `sure` tells that whom and where agree."""
    if told.days and known.days:
        return _dated(told, known, known_on, sure)
    if any("afar" in side.manner and not side.days for side in (told, known)):
        raise Against("told of another time, and no day")
    if not told.days and not known.days:
        return _both_undated(told, known, known_on, first_known)
    return _undated(told, known, known_on, first_known)


def _dated(told: Profile, known: Profile, known_on: str, sure: bool) -> Evidence:
    met = [(a, b) for a in told.days for b in known.days if a.meets(b)]
    if met:
        return max((_meeting_days(a, b, told, known) for a, b in met), key=lambda each: each.weight)
    gap = min(a.gap(b) for a in told.days for b in known.days)
    if _moved(told.was, known.days) or _moved(known.was, told.days):
        return Evidence(0.9, "moved from the day told before")
    if told.family == "visit" and sure and known.off and gap <= 62:
        return Evidence(0.7, "announced again after it was put off")
    if told.numbers & known.numbers and told.organisations & known.organisations and gap <= 200:
        return Evidence(0.7, f"the same number in the series, {gap} days apart")
    sharp = max(each.length for each in (*told.days, *known.days)) <= SHARP
    if gap <= 1 and sure and sharp:
        return Evidence(0.6, "a day apart")
    here = told.places & known.places or told.countries & known.countries
    if gap <= 2 and sure and sharp and here and told.organisations & known.organisations:
        return Evidence(0.5, f"{gap} days apart in one place")
    if sure and _replanned(told, known, known_on, gap):
        weight = 0.7 if "moved" in told.manner else 0.6
        return Evidence(weight, f"announced for another day, {gap} days apart, before the old one was over")
    raise Against(f"other days ({gap} apart)")


def _replanned(told: Profile, known: Profile, known_on: str, gap: int) -> bool:
    """Whether a plan is told with another day while the old day was still to come and nobody has told it as past.

    A body plans no two sessions of one level in one city within a month, and a pair no two meetings within a fortnight.
    """
    if not told.future or known.over or told.emergency != known.emergency:
        return False
    if (
        min(each.first for each in known.days) < known_on
        or max(each.length for each in (*known.days, *told.days)) > SHARP
    ):
        return False
    if told.organisations & known.organisations:
        here = "moved" in told.manner or bool(told.places & known.places)
        return bool(told.levels & known.levels) and here and gap <= 30
    return told.family in ("visit", "meeting") and gap <= 14


def _moved(was: tuple[tuple[str, str], ...], days: tuple[Days, ...]) -> bool:
    return any(Days(*pair).meets(each) for pair in was for each in days)


def _meeting_days(one: Days, other: Days, told: Profile, known: Profile) -> Evidence:
    longest = max(one.length, other.length)
    if one == other and longest <= 7:
        return Evidence(1.0, f"the same day ({one.first})")
    if longest <= SHARP:
        return Evidence(0.85, f"days that meet ({max(one.first, other.first)})")
    if longest <= _MONTH:
        # A body can meet twice in a month: its summit does not.
        named = told.levels & known.levels or told.numbers & known.numbers or told.places & known.places
        return Evidence(0.6 if named or not told.organisations else 0.3, "within the month told")
    return Evidence(0.2, "within the time told")


def _both_undated(told: Profile, known: Profile, known_on: str, first_known: str) -> Evidence:
    apart = Days(known_on, known_on).gap(Days(first_known, first_known))
    if apart > _reach(told, known)[0]:
        raise Against("no day told, and spoken of at other times")
    if told.family != "agreement" and not _is_named(told, known) and told.over != known.over:
        raise Against("no day told, one is over and one is to come")
    return Evidence(0.3, "")


def _undated(told: Profile, known: Profile, known_on: str, first_known: str) -> Evidence:
    dated, undated, day = (known, told, known_on) if known.days else (told, known, first_known)
    near = dated.days[-1]
    past, ahead = _reach(told, known)
    # What is to come is not what is told as over: only a plan of the day before can still be spoken of as one.
    first = shift(day, 0 if dated.over else -1)
    window = Days(first, shift(day, ahead)) if undated.future else Days(shift(day, -past), day)
    longest = _MONTH if past > _NEAR_PAST else SHARP
    if near.length > longest or not window.meets(near):
        raise Against("no day told, and not near the day it was told")
    return Evidence(0.3, "no day told, the nearest one")


def _reach(told: Profile, known: Profile) -> tuple[int, int]:
    body = bool(told.organisations & known.organisations)
    if _is_named(told, known):
        return _FAR_PAST, _SERIES_AHEAD if body else _FAR_AHEAD
    summits = told.session and known.session and "leaders" in told.levels & known.levels
    if body and (summits or told.places & known.places or told.countries & known.countries):
        return _SESSION_PAST, _SESSION_AHEAD
    if body:
        return _BODY_PAST, _BODY_AHEAD
    return _NEAR_PAST, _NEAR_AHEAD


def _is_named(told: Profile, known: Profile) -> bool:
    """Whether something tells one from others of its kind: a number in a series, or a place beside the body or the people."""
    if told.organisations & known.organisations and told.numbers & known.numbers:
        return True
    if told.family == "visit" and told.guests == known.guests and share_name(told.places, known.places):
        return True
    if not told.places & known.places:
        return False
    if told.organisations & known.organisations:
        return bool(told.levels & known.levels or told.bodies & known.bodies)
    return len(set(told.parties) & set(known.parties)) >= 2 or told.family in ("election", "inauguration")
