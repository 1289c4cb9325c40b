"""Claims are placed: with the occasion they tell of, or as an occasion of their own; each decision with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from summitry.record.blocking import keys_to_seek
from summitry.record.matching import Match, match
from summitry.record.occasions import join_occasion, make_occasion
from summitry.record.profile import Profile
from summitry.record.schema import block, occasion
from summitry.record.unifying import SAME_READING, unify

Values = dict[str, Any]

_MOST_COMPARED = 300
"""Occasions compared with one claim; the newest under its keys."""

# Made once: a list of twenty keys costs more to build into a query than to answer.
_NEAR = (
    select(occasion.c.id, occasion.c.profile, occasion.c.first_known, occasion.c.sources)
    .where(occasion.c.id.in_(select(block.c.occasion).where(block.c.key.in_(bindparam("keys", expanding=True)))))
    .order_by(occasion.c.number.desc())
    .limit(_MOST_COMPARED)
)


@dataclass(frozen=True, slots=True)
class Placing:
    """A claim to be placed: its row and its profile. A correction may force an occasion on it or bar some from it."""

    claim: Values
    profile: Profile
    forced: str | None = None
    barred: frozenset[str] = frozenset()
    by: str = "rule"
    reason: str = ""


def place_claim(connection: Connection, placing: Placing, same_reading: set[str]) -> list[Values]:
    """Place one claim; the rows of the decisions, its own first, with their reasons. The claim's row is told its occasion.

    Where it fits two occasions that turn out to be one, they are joined.

    `same_reading` are the occasions that its own reading already tells of.
    """
    told = placing.claim
    score, joined = None, []
    if placing.forced:
        row = connection.execute(select(occasion).where(occasion.c.id == placing.forced)).one()
        told["occasion"], reason = join_occasion(connection, row, told, placing.profile), placing.reason
    else:
        fitting, verdict = _fitting(connection, placing, same_reading)
        if not fitting:
            told["occasion"] = make_occasion(connection, told, placing.profile)
            reason = placing.reason or f"a new occasion: {_nearest(verdict)}"
        else:
            row = connection.execute(select(occasion).where(occasion.c.id == fitting[0].id)).one()
            told["occasion"] = join_occasion(connection, row, told, placing.profile)
            reason, score = verdict.reason, verdict.score
            joined = unify(connection, told["occasion"], fitting[1:], same_reading)
    mine = {"claim": told["id"], "occasion": told["occasion"], "reason": reason, "score": score}
    return [each | {"by": placing.by, "made_at": now()} for each in (mine, *joined)]


def place_also(connection: Connection, placing: Placing, same_reading: set[str]) -> list[Values]:
    """Place a claim a second time, with another occasion that it fits; no decision where it fits none."""
    told = placing.claim
    fitting, verdict = _fitting(connection, placing, same_reading)
    if not fitting:
        return []
    row = connection.execute(select(occasion).where(occasion.c.id == fitting[0].id)).one()
    told["occasion"] = join_occasion(connection, row, told, placing.profile)
    reason = f"told of several at once: {verdict.reason}"
    mine = {"claim": told["id"], "occasion": told["occasion"], "reason": reason, "score": verdict.score}
    return [mine | {"by": "rule", "made_at": now()}]


def now() -> str:
    """The instant a decision or a correction is made, UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _nearest(verdict: Match) -> str:
    return f"the nearest known fits by {verdict.score} only ({verdict.reason})" if verdict.score else verdict.reason


def _fitting(connection: Connection, placing: Placing, same_reading: set[str]) -> tuple[list[Row[Any]], Match]:
    """The occasions the claim fits, the best first, with its match; none, with the nearest."""
    known_on = placing.claim["known_on"]
    found: list[tuple[float, int, int, str, Row[Any], Match]] = []
    nearest = Match(0.0, "nothing like it is known")
    for row in _candidates(connection, placing):
        if row.id in placing.barred:
            continue
        known = Profile.load(row.profile)
        verdict = match(placing.profile, known, known_on, row.first_known)
        if not verdict.fits or (row.id in same_reading and verdict.score < SAME_READING):
            nearest = max(nearest, verdict, key=lambda each: each.score)
            continue
        weight = (-verdict.score, distance(placing.profile, known), -row.sources, row.id)
        found.append((*weight, row, verdict))
    if not found:
        return [], nearest
    found.sort(key=lambda each: each[:4])
    return [each[4] for each in found], found[0][5]


def distance(told: Profile, known: Profile) -> int:
    """Days between what two profiles tell, 0 where their days meet."""
    return min((a.gap(b) for a in told.days for b in known.days), default=0)


def _candidates(connection: Connection, placing: Placing) -> list[Row[Any]]:
    keys = sorted(keys_to_seek(placing.profile, placing.claim["known_on"]))
    return list(connection.execute(_NEAR, {"keys": keys}))
