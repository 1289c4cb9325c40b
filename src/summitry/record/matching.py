"""Whether a claim tells of an occasion: the grounds for it, the grounds against it, a score."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.record.match_when import hold_days
from summitry.record.match_whom import BY_NAME, UNSAID, Against, Evidence, hold_whom, listed, refuse_manner, share_name
from summitry.record.profile import Profile

THRESHOLD = 0.62
"""Below it a claim is an occasion of its own. Set on story chains: two meetings of one pair in one month stay apart
unless day or place agree, and "in November" still meets "on 23 November"."""

_WHO, _WHEN, _WHERE, _WORDS = 0.40, 0.35, 0.15, 0.10


@dataclass(frozen=True, slots=True)
class Match:
    """How well a claim fits an occasion, 0 to 1, and why; 0 with the ground that speaks against it."""

    score: float
    reason: str

    @property
    def fits(self) -> bool:
        """Whether the claim tells of the occasion."""
        return self.score >= THRESHOLD


def match(told: Profile, known: Profile, known_on: str, first_known: str) -> Match:
    """Hold a claim's profile, made on a day, against that of an occasion first spoken of on a day.

    Two occasions stay two where day, level, body, number or the persons of one state differ; a claim without a day fits
    only what lies near the day it was made on.
    """
    if told.family != known.family:
        return Match(0.0, "another kind of event")
    try:
        refuse_manner(told, known)
        who = hold_whom(told, known)
        where = _where(told, known)
        words = _words(told, known)
        sure = who.weight >= 0.9 and (where.weight >= 0.5 or "moved" in told.manner)
        when = hold_days(told, known, known_on, first_known, sure=sure)
    except Against as ground:
        return Match(0.0, str(ground))
    if told.family in BY_NAME and who.weight < 0.5 and not told.words & known.words:
        return Match(0.0, "nothing names the same thing")
    score = _WHO * who.weight + _WHEN * when.weight + _WHERE * where.weight + _WORDS * words.weight
    reasons = [each.reason for each in (who, when, where, words) if each.reason]
    return Match(round(score, 3), ", ".join(reasons))


def _where(told: Profile, known: Profile) -> Evidence:
    if not told.places or not known.places:
        return UNSAID
    if told.places & known.places:
        return Evidence(1.0, f"the same place ({listed(told.places & known.places)})")
    if ("video" in told.places) != ("video" in known.places):
        return Evidence(0.2, "")
    if told.countries and known.countries:
        if told.countries & known.countries:
            return Evidence(0.7, f"the same country ({listed(told.countries & known.countries)})")
        if told.family in ("visit", "incident", "election"):
            raise Against("another country")
    shared = share_name(told.places, known.places)
    if shared:
        return Evidence(0.7, f"places that share a name ({listed(frozenset(shared))})")
    if told.family in ("visit", "incident"):
        raise Against("another place")
    return Evidence(0.0, "")


def _words(told: Profile, known: Profile) -> Evidence:
    if not told.words or not known.words:
        return UNSAID
    share = len(told.words & known.words) / min(len(told.words), len(known.words))
    return Evidence(share, "the same words" if share >= 0.5 else "")
