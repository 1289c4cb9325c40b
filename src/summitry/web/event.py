"""The page of one event."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from summitry.questions import OpenRecord
from summitry.record import Occasion
from summitry.web.desk import Desk
from summitry.web.remembering import Remembered
from summitry.web.scope import scope_of
from summitry.web.shown import page


def event_page(desk: Desk, ask: Remembered) -> APIRouter:
    """The router of the page; the address takes whatever name leads to one event."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)
    record = desk.record

    @router.get("/event/{name:path}")
    def event(request: Request, name: str) -> Response:
        scope = scope_of(request)
        as_of = scope.as_of
        occasion = record.occasion(name[:300], as_of)
        table = ask("table", occasion.id, as_of=as_of)
        tracks = groupby(sorted(table.rows, key=lambda row: row["track"] or ""), key=lambda row: row["track"])
        return page(
            request,
            "event.html",
            scope,
            event=occasion.row(),
            body=record.world.name(occasion.body) if occasion.body else None,
            attendance=ask("attendance", occasion.id, as_of=as_of),
            table=table,
            tracks=[(track, list(rows)) for track, rows in tracks],
            history=history_of(record, occasion),
            outcomes=ask("outcomes", as_of=as_of, event=occasion.id),
            gaps=ask("gaps", occasion.id, as_of=as_of),
            check=ask("check", as_of=as_of, event=occasion.id),
            why=ask("why", occasion.id, as_of=as_of),
            corrections=record.corrections(occasion.id),
            other=_other(record, occasion, as_of),
        )

    return router


def history_of(record: OpenRecord, occasion: Occasion) -> list[dict[str, Any]]:
    """Every claim of an event, oldest first: when, by whom, what it says, in which words."""
    return [
        {
            "day": claim.known_on,
            "says": record.world.name(claim.says) if claim.says != "report" else None,
            "realis": claim.realis,
            "cue": claim.cue,
            "start": claim.start,
            "end": claim.end,
            "was": claim.was,
            "place": claim.place,
            "people": [(part.name, part.status) for part in claim.parts],
            "source": claim.source.row(),
        }
        for claim in occasion.claims
    ]


def _other(record: OpenRecord, occasion: Occasion, as_of: date) -> Occasion | None:
    """The event this one is part of."""
    found = record.these([occasion.part_of], as_of) if occasion.part_of else []
    return found[0] if found else None
