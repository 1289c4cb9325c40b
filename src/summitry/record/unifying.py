"""A claim that fits two occasions can show that they are one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from summitry.record.matching import Match, match
from summitry.record.occasions import lead_to, rebuild_occasion
from summitry.record.profile import Profile
from summitry.record.schema import claim, decision, occasion

ONE = 0.80
"""Two occasions are taken for one only where they agree this well: much joins them that a single claim does not show."""

SAME_READING = 0.93
"""Two events that one report tells apart are one only where everything agrees."""


def are_one(one: Profile, other: Profile, one_known: str, other_known: str, *, told_apart: bool) -> Match | None:
    """The match of two occasions that a claim fits both of, where they are one; `told_apart` if one report has both."""
    late, early = (
        ((other, one), (one_known, other_known))
        if one_known <= other_known
        else ((one, other), (other_known, one_known))
    )
    verdict = match(late[0], late[1], early[1], early[0])
    return verdict if verdict.score >= (SAME_READING if told_apart else ONE) else None


def unify(connection: Connection, kept: str, others: Sequence[Row[Any]], told_apart: set[str]) -> list[dict[str, Any]]:
    """Let an occasion take in those of the others that are one with it; the decisions, without their instant.

    `told_apart` are the occasions that the reading at hand tells of. What a person has corrected is left alone.
    """
    decisions: list[dict[str, Any]] = []
    for other in others:
        mine = connection.execute(select(occasion).where(occasion.c.id == kept)).one()
        both = (mine.id, other.id)
        apart = {mine.id, other.id} <= told_apart or _one_report_has(connection, both)
        verdict = are_one(
            Profile.load(mine.profile),
            Profile.load(other.profile),
            mine.first_known,
            other.first_known,
            told_apart=apart,
        )
        if verdict is None or _by_hand(connection, both):
            continue
        ids = list(connection.execute(select(claim.c.id).where(claim.c.occasion == other.id)).scalars())
        connection.execute(update(claim).where(claim.c.occasion == other.id).values(occasion=mine.id))
        rebuild_occasion(connection, other.id)
        rebuild_occasion(connection, mine.id)
        lead_to(connection, other.id, mine.id)
        reason = f"one with {other.id}, which a report shows: {verdict.reason}"
        decisions += [{"claim": each, "occasion": mine.id, "reason": reason, "score": verdict.score} for each in ids]
    return decisions


def _one_report_has(connection: Connection, both: tuple[str, str]) -> bool:
    query = (
        select(claim.c.reading)
        .where(claim.c.occasion.in_(both))
        .group_by(claim.c.reading)
        .having(func.count(claim.c.occasion.distinct()) > 1)
    )
    return connection.execute(query.limit(1)).first() is not None


def _by_hand(connection: Connection, both: tuple[str, str]) -> bool:
    query = (
        select(decision.c.id)
        .join(claim, claim.c.id == decision.c.claim)
        .where(claim.c.occasion.in_(both), decision.c.by != "rule")
    )
    return connection.execute(query.limit(1)).first() is not None
