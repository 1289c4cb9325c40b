"""A report that comes in late settles its neighbourhood anew, so that the order of reading does not decide what is merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select, update

from summitry.record.blocking import keys_to_seek
from summitry.record.matching import match
from summitry.record.merging import distance, now
from summitry.record.occasions import make_occasion, rebuild_occasion
from summitry.record.profile import Profile
from summitry.record.schema import block, claim, decision
from summitry.record.unifying import SAME_READING, are_one

_MOST_CLAIMS = 300
"""A neighbourhood of more claims is left as it is: it would cost more than it mends."""

_NEAR = (
    select(block.c.occasion).where(block.c.key.in_(bindparam("keys", expanding=True))).distinct().limit(_MOST_CLAIMS)
)
_AROUND = select(claim).where(claim.c.occasion.in_(bindparam("occasions", expanding=True))).limit(_MOST_CLAIMS + 1)

# The newest claim around the reading's, by way of the occasions: by way of the days it would be all that was told later anywhere.
_NEWEST = select(func.max(claim.c.known_on)).where(
    claim.c.occasion.in_(bindparam("occasions", expanding=True)), claim.c.reading != bindparam("reading")
)

_CORRECTED = (
    select(claim.c.occasion)
    .join(decision, decision.c.claim == claim.c.id)
    .where(claim.c.occasion.in_(bindparam("occasions", expanding=True)), decision.c.by != "rule")
)


@dataclass(slots=True)
class _Group:
    """Claims taken to tell of one occasion."""

    profile: Profile
    first_known: str
    rows: list[Row[Any]] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    readings: set[int] = field(default_factory=set)


def settle(connection: Connection, profiles: Sequence[Profile], known_on: str, reading: int) -> set[str]:
    """Place the claims around a reading's anew, the oldest first, where a newer one is among them; the occasions that changed.

    What a person has corrected is left alone.
    """
    keys = sorted({key for profile in profiles for key in keys_to_seek(profile, known_on)})
    if not keys:
        return set()
    near = [str(each) for each in connection.execute(_NEAR, {"keys": keys}).scalars()]
    newest = connection.execute(_NEWEST, {"occasions": near, "reading": reading}).scalar()
    if newest is None or newest < known_on:  # the newest report, as most are, settles nothing
        return set()
    rows = sorted(connection.execute(_AROUND, {"occasions": near}), key=_rank)
    if len(rows) > _MOST_CLAIMS or not _late(rows, reading):
        return set()
    corrected = set(connection.execute(_CORRECTED, {"occasions": near}).scalars())
    rows = [row for row in rows if row.occasion not in corrected]
    return _apply(connection, _group(rows))


def _rank(row: Row[Any]) -> tuple[str, str, int]:
    return (row.known_on, row.report, int(row.id.partition(".")[2]))


def _late(rows: Sequence[Row[Any]], reading: int) -> bool:
    mine = [_rank(row) for row in rows if row.reading == reading]
    return bool(mine) and any(_rank(row) > min(mine) for row in rows if row.reading != reading)


def _group(rows: Sequence[Row[Any]]) -> list[_Group]:
    groups: list[_Group] = []
    for row in rows:
        profile = Profile.load(row.profile)
        found = []
        for number, group in enumerate(groups):
            verdict = match(profile, group.profile, row.known_on, group.first_known)
            if verdict.fits and (row.reading not in group.readings or verdict.score >= SAME_READING):
                weight = (-verdict.score, distance(profile, group.profile), -len(group.rows), number)
                found.append((weight, group, verdict.reason))
        if found:
            found.sort(key=lambda each: each[0])
            _, group, reason = found[0]
            group.profile = group.profile.joined(profile)
            for _, other, _ in found[1:]:
                _absorb(groups, group, other)
        else:
            group, reason = _Group(profile, row.known_on), "nothing told before it fits"
            groups.append(group)
        group.rows.append(row)
        group.reasons.append(reason)
        group.readings.add(row.reading)
    return groups


def _absorb(groups: list[_Group], group: _Group, other: _Group) -> None:
    apart = bool(group.readings & other.readings)
    if are_one(group.profile, other.profile, group.first_known, other.first_known, told_apart=apart) is None:
        return
    groups.remove(other)
    pairs = sorted(
        zip((*group.rows, *other.rows), (*group.reasons, *other.reasons), strict=True), key=lambda each: _rank(each[0])
    )
    group.rows, group.reasons = [row for row, _ in pairs], [why for _, why in pairs]
    group.profile, group.readings = group.profile.joined(other.profile), group.readings | other.readings
    group.first_known = min(group.first_known, other.first_known)


def _apply(connection: Connection, groups: Sequence[_Group]) -> set[str]:
    """Give every group one occasion, that of its oldest claim if no older group has it, and note what moved."""
    taken: set[str] = set()
    changed: set[str] = set()
    for group in groups:
        free = [row.occasion for row in group.rows if row.occasion not in taken]
        moving = [
            (row, why)
            for row, why in zip(group.rows, group.reasons, strict=True)
            if row.occasion != (free or [None])[0]
        ]
        if free:
            home = str(free[0])
        else:
            first = dict(group.rows[0]._mapping)
            home = make_occasion(connection, first, Profile.load(first["profile"]))
        taken.add(home)
        for row, why in moving:
            connection.execute(update(claim).where(claim.c.id == row.id).values(occasion=home))
            values = {"claim": row.id, "occasion": home, "reason": f"placed anew after a late report: {why}"}
            connection.execute(decision.insert(), values | {"score": None, "by": "rule", "made_at": now()})
            changed |= {str(row.occasion), home}
    for occasion_id in sorted(changed):
        rebuild_occasion(connection, occasion_id)
    return changed
