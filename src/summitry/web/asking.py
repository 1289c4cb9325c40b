"""Pages that are one question each."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from summitry.web.desk import Desk
from summitry.web.mapped import box_of, map_of
from summitry.web.paging import paged, paged_answer
from summitry.web.remembering import Remembered
from summitry.web.scope import day_or, number_of, scope_of, week_before
from summitry.web.shown import page
from summitry.web.timed import line_of


def asking_pages(desk: Desk, ask: Remembered) -> APIRouter:
    """The router of the pages that only ask."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)
    _drawn(router, desk, ask)
    _of_events(router, desk, ask)
    _of_people(router, desk, ask)
    return router


def _drawn(router: APIRouter, desk: Desk, ask: Remembered) -> None:
    record = desk.record

    @router.get("/timeline")
    def timeline(request: Request) -> Response:
        scope = scope_of(request)
        answer = ask("timeline", as_of=scope.as_of, window=scope.window(record))
        rows = scope.kept(answer.rows)
        shown = paged(request, rows)
        return page(request, "timeline.html", scope, answer=answer, paged=shown, line=line_of(rows, scope.as_of))

    @router.get("/map")
    def mapped(request: Request) -> Response:
        scope = scope_of(request)
        answer = ask("timeline", as_of=scope.as_of, window=scope.window(record))
        rows = scope.kept(answer.rows)
        spots = map_of(rows, record.world)
        nowhere = len(rows) - sum(len(spot.rows) for spot in spots)
        return page(request, "map.html", scope, answer=answer, spots=spots, box=box_of(spots), nowhere=nowhere)


def _of_events(router: APIRouter, desk: Desk, ask: Remembered) -> None:
    record = desk.record

    @router.get("/outcomes")
    def outcomes(request: Request) -> Response:
        scope = scope_of(request)
        past_due = request.query_params.get("past_due") == "1"
        answer = ask("outcomes", as_of=scope.as_of, window=scope.window(record), past_due=past_due)
        rows = [row for row in answer.rows if scope.keeps(row["event"])]
        return page(request, "outcomes.html", scope, answer=answer, paged=paged(request, rows), past_due=past_due)

    @router.get("/check")
    def check(request: Request) -> Response:
        scope = scope_of(request)
        answer = ask("check", as_of=scope.as_of, window=scope.window(record))
        rules = sorted({row["rule"] for row in answer.rows})
        rule = request.query_params.get("rule", "")
        rows = [row for row in answer.rows if rule in ("", row["rule"])]
        return page(request, "check.html", scope, answer=answer, paged=paged(request, rows), rules=rules, rule=rule)

    @router.get("/changes")
    def changes(request: Request) -> Response:
        scope = scope_of(request)
        since = day_or(request, "since", week_before(scope.as_of))
        answer = ask("changes", since=since, as_of=scope.as_of, window=scope.window(record))
        rows = [row for row in answer.rows if scope.keeps(row["event"] or {"realis": None})]
        return page(request, "changes.html", scope, answer=answer, paged=paged(request, rows), since=since)


def _of_people(router: APIRouter, desk: Desk, ask: Remembered) -> None:
    record = desk.record

    @router.get("/requests")
    def requests(request: Request) -> Response:
        scope = scope_of(request)
        open_only = request.query_params.get("open") == "1"
        answer = ask("requests", as_of=scope.as_of, open_only=open_only, person=scope.person or None)
        shown, pages = paged_answer(request, answer)
        return page(request, "requests.html", scope, answer=shown, paged=pages, open_only=open_only)

    @router.get("/offices")
    def offices(request: Request) -> Response:
        scope = scope_of(request)
        within = number_of(request.query_params.get("within") or "90", 3660)
        bodies = scope.window(record).organisation
        answer = ask("offices", as_of=scope.as_of, within=within, organisation=bodies)
        rows = [row | {"countdown": _countdown(row, scope.as_of)} for row in answer.rows]
        return page(request, "offices.html", scope, answer=answer, paged=paged(request, rows), within=within)

    @router.get("/dossier")
    def dossier(request: Request) -> Response:
        scope = scope_of(request)
        name = request.query_params.get("name", "").strip()[:300]
        answer = ask("brief", name, as_of=scope.as_of) if name else None
        who = ask("who", name, as_of=scope.as_of).rows if name else ()
        rows = answer.rows if answer else ()
        told = record.these([row["event"] for row in rows if row.get("event")], scope.as_of)
        values: dict[str, Any] = {
            "who": who,
            "events": {each.id: each.row() for each in told},
            "sections": [(section, list(found)) for section, found in groupby(rows, key=lambda row: row["section"])],
        }
        return page(request, "dossier.html", scope, name=name, answer=answer, **values)


def _countdown(row: dict[str, Any], as_of: date) -> int | None:
    """Days until the office changes hands; None where no full day is told."""
    days = [d for d in (row.get("to"), row.get("from")) if d and len(d) == 10 and d >= as_of.isoformat()]
    return (date.fromisoformat(min(days)) - as_of).days if days else None
