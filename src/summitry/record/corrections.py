"""A person's corrections: kept with name and reason, carried out, and carried out again after reading anew."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, get_args

from sqlalchemy import Connection, Row, select, update

from summitry.errors import BadRequest
from summitry.facts import EventKind, Realis, Span, Status
from summitry.record.days import days_of
from summitry.record.merging import Placing, now
from summitry.record.occasions import lead_to, make_occasion, rebuild_occasion
from summitry.record.profile import Profile
from summitry.record.schema import anchor, claim, correction, decision
from summitry.record.seats import SEAT

SETTABLE = ("title", "kind", "realis", "start", "end", "place", "body")


@dataclass(frozen=True, slots=True)
class Hand:
    """Who corrects, and why."""

    name: str
    reason: str


def merge_occasions(connection: Connection, kept: str, other: str, hand: Hand) -> str:
    """Two occasions become one, under the first's id."""
    if kept == other:
        raise BadRequest(f"{kept} cannot be merged with itself.\n  Name two events.")
    first, second = _claims_of(connection, kept), _claims_of(connection, other)
    number = _write(connection, "merge", kept, {"other": other}, hand)
    _anchor(connection, number, {1: first, 2: second})
    _move(connection, second, kept, f"merged by hand: {hand.reason}", hand)
    rebuild_occasion(connection, kept)
    rebuild_occasion(connection, other)
    lead_to(connection, other, kept)
    return kept


def split_occasion(connection: Connection, occasion_id: str, reports: list[str], hand: Hand) -> str:
    """The claims of some reports leave an occasion and become one of their own; its id."""
    claims = _claims_of(connection, occasion_id)
    leaving = [row for row in claims if row.report in reports]
    staying = [row for row in claims if row.report not in reports]
    if not leaving or not staying:
        told = ", ".join(sorted({row.report for row in claims}))
        raise BadRequest(
            f"{occasion_id} cannot be split so: {'none' if not leaving else 'all'} of its reports are named.\n"
            f"  It is told by {told}: name some of them, not all."
        )
    number = _write(connection, "split", occasion_id, {"reports": sorted(reports)}, hand)
    _anchor(connection, number, {1: staying, 2: leaving})
    first = dict(leaving[0]._mapping)
    made = make_occasion(connection, first, Profile.load(first["profile"]))
    _move(connection, leaving, made, f"split off by hand: {hand.reason}", hand)
    rebuild_occasion(connection, made)
    rebuild_occasion(connection, occasion_id)
    return made


def set_field(connection: Connection, occasion_id: str, field: str, value: str | None, hand: Hand) -> None:
    """One field of an occasion is what a person says it is."""
    demand_settable(field, value)
    number = _write(connection, "set", occasion_id, {"field": field, "value": value}, hand)
    _anchor(connection, number, {1: _claims_of(connection, occasion_id)})
    if field in ("start", "end"):
        rebuild_occasion(connection, occasion_id)


def demand_settable(field: str, value: str | None) -> None:
    """Refuse a field that nobody sets, and a value that it cannot have (BadRequest).

    >>> demand_settable("start", "2026-03")
    """
    seat = field.startswith(SEAT) and bool(field.removeprefix(SEAT).strip())
    if field not in SETTABLE and not seat:
        raise BadRequest(f"{field!r} cannot be set.\n  These can: {', '.join(SETTABLE)}, participant NAME.")
    words = get_args(Status) if seat else {"kind": get_args(EventKind), "realis": get_args(Realis)}.get(field)
    if words is not None and value is not None and value not in words:
        raise BadRequest(f"{value!r} is no {field}.\n  Give one of {', '.join(words)}.")
    if field in ("start", "end") and value is not None and days_of(value) is None:
        raise BadRequest(f"{value!r} is no {field}.\n  Give a day, a month or a year: 2026-03-02, 2026-03, 2026.")


def find_corrections(connection: Connection, occasion_id: str) -> list[dict[str, Any]]:
    """The corrections of an occasion, each in words (`what`), with its name and reason."""
    query = select(correction).where(correction.c.occasion == occasion_id).order_by(correction.c.id)
    return [{**row._mapping, "what": _in_words(row.kind, json.loads(row.detail))} for row in connection.execute(query)]


def _in_words(kind: str, detail: dict[str, Any]) -> str:
    if kind == "merge":
        return f"merged with {detail['other']}"
    if kind == "split":
        return f"split: {', '.join(detail['reports'])}"
    if detail["value"] is None:
        return f"{detail['field']} taken out"
    return f"{detail['field']} set to {detail['value']}"


def _claims_of(connection: Connection, occasion_id: str) -> list[Row[Any]]:
    query = select(claim).where(claim.c.occasion == occasion_id).order_by(claim.c.known_on, claim.c.report)
    return list(connection.execute(query))


def _write(connection: Connection, kind: str, occasion_id: str, detail: dict[str, Any], hand: Hand) -> int:
    values = {"kind": kind, "occasion": occasion_id, "detail": json.dumps(detail, ensure_ascii=False)}
    values |= {"name": hand.name, "reason": hand.reason, "made_at": now()}
    return int(connection.execute(correction.insert().returning(correction.c.id), values).scalar_one())


def _anchor(connection: Connection, number: int, sides: dict[int, list[Row[Any]]]) -> None:
    rows: dict[tuple[Any, ...], dict[str, Any]] = {}
    for side, claims in sides.items():
        for row in claims:
            for start, end in json.loads(row.detail)["mentions"][:1] or [[row.quote_start, row.quote_end]]:
                values = {"correction": number, "side": side, "report": row.report, "start": start, "end": end}
                rows[side, row.report, start, row.kind] = values | {"kind": row.kind}
    if rows:
        connection.execute(anchor.insert(), list(rows.values()))


def _move(connection: Connection, claims: list[Row[Any]], to: str, reason: str, hand: Hand) -> None:
    ids = [row.id for row in claims]
    connection.execute(update(claim).where(claim.c.id.in_(ids)).values(occasion=to))
    values = {"occasion": to, "reason": reason, "score": None, "by": hand.name, "made_at": now()}
    connection.execute(decision.insert(), [values | {"claim": each} for each in ids])


@dataclass(frozen=True, slots=True)
class Rulings:
    """The corrections that speak of one report."""

    rows: tuple[Row[Any], ...]

    @staticmethod
    def load(connection: Connection, report_id: str) -> Rulings:
        """Those whose anchors stand in the report; the oldest first."""
        query = (
            select(anchor, correction.c.kind.label("what"), correction.c.name, correction.c.reason)
            .join(correction, correction.c.id == anchor.c.correction)
            .where(anchor.c.report == report_id)
            .order_by(correction.c.id)
        )
        return Rulings(tuple(connection.execute(query)))

    def applied(self, connection: Connection, placing: Placing, mentions: tuple[Span, ...]) -> Placing:
        """The placing as the corrections want it; a later correction outranks an earlier one."""
        for row in self.rows:
            if row.kind != placing.claim["kind"] or not any(a < row.end and row.start < b for a, b in mentions):
                continue
            together = _living(connection, row, (1, 2) if row.what == "merge" else (row.side,))
            apart = _living(connection, row, (3 - row.side,)) if row.what == "split" else set()
            placing = _ruled(placing, row, min(together - apart, default=None), frozenset(apart))
        return placing


def _ruled(placing: Placing, row: Row[Any], forced: str | None, apart: frozenset[str]) -> Placing:
    if forced is None and not apart:
        return placing
    return replace(
        placing,
        forced=forced or (None if placing.forced in apart else placing.forced),
        barred=(placing.barred | apart) - ({forced} if forced else set()),
        by=row.name,
        reason=f"{row.what} by hand: {row.reason}",
    )


def _living(connection: Connection, row: Row[Any], sides: tuple[int, ...]) -> set[str]:
    """The occasions where the claims at a correction's other anchors are now."""
    query = (
        select(claim.c.occasion, claim.c.detail, anchor.c.start, anchor.c.end)
        .join(anchor, (anchor.c.report == claim.c.report) & (anchor.c.kind == claim.c.kind))
        .where(anchor.c.correction == row.correction, anchor.c.side.in_(sides), claim.c.occasion.is_not(None))
    )
    return {
        each.occasion
        for each in connection.execute(query)
        if any(a < each.end and each.start < b for a, b in json.loads(each.detail)["mentions"])
    }
