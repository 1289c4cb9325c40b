"""Claims on one matter are weighed: day, place, how sure. Newer outranks older, sharper outranks vaguer, told outranks due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summitry.record.claims import Claim
from summitry.record.days import Days

# What takes the doubt furthest; of two claims of one day the weaker holds. "wanted" is no doubt: a wish does not
# lessen what somebody else has announced.
FIRMNESS = {"wanted": 1, "questioned": 2, "possible": 3, "expected": 4, "scheduled": 5, "past": 6}

_SLIP = 2
"""Days by which a single report errs ("today" in a readout of the day after), where others agree: it moves nothing."""

TOLD = ("past", "denied", "cancelled")


@dataclass(frozen=True, slots=True)
class Dated:
    """The day, who decides it, the day told before it was moved, and the claims that tell another day."""

    claim: Claim | None = None
    start: str | None = None
    end: str | None = None
    days: Days | None = None
    was: str | None = None
    against: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How sure, by which claim, since when, and the claims that speak against it."""

    realis: str
    claim: Claim
    since: str
    against: tuple[Claim, ...] = ()


def realis_of(claim: Claim, days: Days | None = None) -> str:
    """How sure a claim is; one that tells as past what lies after its own day announces it.

    `days` are those the event is known to have, which a vague claim ("in July") does not tell itself.
    """
    first = max((each.first for each in (claim.days, days) if each is not None), default="")
    return "scheduled" if claim.realis == "past" and first > claim.known_on else claim.realis


def weigh_realis(claims: Sequence[Claim], days: Days | None = None) -> Verdict:
    """How sure the claims, oldest first, make an event that has these days."""
    first = claims[0]
    verdict = Verdict(realis_of(first, days), first, first.known_on)
    for claim in claims[1:]:
        verdict = _weigh(verdict, claim, realis_of(claim, days))
    return verdict


def _weigh(verdict: Verdict, claim: Claim, told: str) -> Verdict:
    before = verdict.realis
    if told == before:
        return Verdict(told, claim, verdict.since, verdict.against)
    if before == "past":
        against = (*verdict.against, claim) if told in ("denied", "cancelled") else verdict.against
        return Verdict(before, verdict.claim, verdict.since, against)
    if told in TOLD:
        same_day = claim.known_on == verdict.claim.known_on and before in TOLD
        against = (*verdict.against, verdict.claim) if same_day else verdict.against
        return Verdict(told, claim, claim.known_on, against)
    if before in ("cancelled", "denied"):
        anew = claim.known_on > verdict.claim.known_on and told != "wanted"
        return Verdict(told, claim, claim.known_on) if anew else verdict
    if told == "wanted":
        return verdict
    if claim.known_on == verdict.claim.known_on and before != "wanted" and FIRMNESS[told] > FIRMNESS[before]:
        return verdict
    return Verdict(told, claim, claim.known_on, verdict.against)


def weigh_days(claims: Sequence[Claim]) -> Dated:
    """The day the claims, oldest first, give an event."""
    dated = Dated()
    for claim in claims:
        if claim.days is not None:
            dated = _date(dated, claim, claim.days, claims)
    if dated.was is None and dated.claim is not None and dated.claim.was:
        return Dated(dated.claim, dated.start, dated.end, dated.days, dated.claim.was, dated.against)
    return dated


def _date(dated: Dated, claim: Claim, days: Days, claims: Sequence[Claim]) -> Dated:
    fresh = Dated(claim, claim.start, claim.end, days, dated.was, dated.against)
    if dated.days is None or dated.claim is None:
        return fresh
    if days == dated.days:
        return dated if _told(dated.claim) and not _told(claim) else fresh
    if _lasting(claim) and days.holds(dated.days):
        return fresh
    if days.holds(dated.days) or (_lasting(dated.claim) and dated.days.holds(days)):
        return dated
    if dated.days.meets(days):
        return fresh
    return _differ(dated, claim, fresh, claims)


def _differ(dated: Dated, claim: Claim, fresh: Dated, claims: Sequence[Claim]) -> Dated:
    before = dated.claim
    assert before is not None and dated.days is not None and fresh.days is not None
    if _told(before) and not _told(claim):
        return dated
    if _told(before) and _told(claim) and _assumed(before) != _assumed(claim) and dated.days.gap(fresh.days) <= _SLIP:
        return fresh if _assumed(before) else dated
    if (
        not claim.was
        and dated.days.gap(fresh.days) <= _SLIP
        and _support(dated.days, claims) > _support(fresh.days, claims)
    ):
        return replace(dated, against=(*dated.against, claim))
    announced = bool(claim.was) or any(each.realis == "cancelled" for each in (before,))
    if announced or (claim.known_on > before.known_on and not _told(before)):
        return Dated(claim, claim.start, claim.end, fresh.days, claim.was or dated.start, dated.against)
    return replace(dated, against=(*dated.against, claim))


def _assumed(claim: Claim) -> bool:
    """Whether a report gives no day itself: a readout has that of its publication."""
    return claim.detail["time"] is None and claim.start == claim.source.published


def _support(days: Days, claims: Sequence[Claim]) -> int:
    """How many sources tell of these days, to the day or nearly."""
    return len(
        {each.source.origin for each in claims if each.days and each.days.length <= 10 and each.days.meets(days)}
    )


def _told(claim: Claim) -> bool:
    return realis_of(claim) == "past"


def _lasting(claim: Claim) -> bool:
    return claim.end is not None and claim.end != claim.start


def weigh_place(claims: Sequence[Claim]) -> Claim | None:
    """The claim that decides the place.

    While an event is due, the newest that names one; once it is told, the place that most sources give, the announced one among
    equals. A city goes before its country.
    """
    named = [claim for claim in claims if claim.detail["place"]]
    if not named:
        return None
    due = [claim for claim in named if not _told(claim)]
    told = [claim for claim in named if _told(claim)]
    planned = _sharpest(due[-1], due) if due else None
    if planned is None or told:
        votes: dict[str, set[str]] = {}
        for claim in (*told, *(claim for claim in due if planned and claim.place == planned.place)):
            votes.setdefault(str(claim.place), set()).add(claim.source.origin)
        order = {str(claim.place): number for number, claim in enumerate((*told, *([planned] if planned else ())))}
        best = max(votes, key=lambda place: (len(votes[place]), order[place]))
        chosen = next(claim for claim in reversed(named) if claim.place == best)
        return _sharpest(chosen, named)
    return planned


def _sharpest(claim: Claim, claims: Sequence[Claim]) -> Claim:
    """The claim, or the newest that names a city of the country it names."""
    place = claim.detail["place"]
    if not _is_country(place):
        return claim
    cities = [
        each
        for each in claims
        if each.detail["place"]["country"] == place["country"] and not _is_country(each.detail["place"])
    ]
    return cities[-1] if cities and place["country"] else claim


def _is_country(place: dict[str, object]) -> bool:
    # A country's own row carries no city: its name is the country's, and it has no coordinates of its own.
    return place["latitude"] is None
