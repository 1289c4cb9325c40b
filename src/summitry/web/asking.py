"""Pages that are one question each."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, Response

from summitry.questions import window_of
from summitry.record import Window
from summitry.reports.dates import parse_date
from summitry.web.desk import Desk
from summitry.web.mapped import map_of
from summitry.web.shown import Scope, answer_page, page, scope_of
from summitry.web.timed import line_of


def asking_pages(desk: Desk) -> APIRouter:
    """The router of the pages that only ask."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)
    record = desk.record

    def window(scope: Scope) -> Window:
        return window_of(
            record,
            scope.as_of,
            start=parse_date(scope.start) if scope.start else None,
            days=int(scope.days) if scope.days.isdigit() else None,
            organisation=scope.org or None,
            person=scope.person or None,
        )

    @router.get("/")
    def agenda(request: Request) -> Response:
        scope = scope_of(request)
        answer = record.agenda(as_of=scope.as_of, window=window(scope))
        since = request.query_params.get("since", "").strip()
        seen_on = parse_date(since) if since else scope.as_of - timedelta(days=7)
        moved = _changed(record.changes(since=seen_on, as_of=scope.as_of, window=window(scope)).rows)
        days = [(day, list(rows)) for day, rows in groupby(answer.rows, key=lambda row: row["start"] or "")]
        return page(request, "agenda.html", scope, answer=answer, days=days, changed=moved, since=seen_on)

    @router.get("/agenda.ics")
    def agenda_ics(request: Request) -> Response:
        from summitry.export import export_rows

        scope = scope_of(request)
        text = export_rows(record.agenda(as_of=scope.as_of, window=window(scope)), "ics")
        return PlainTextResponse(text, media_type="text/calendar; charset=utf-8")

    @router.get("/timeline")
    def timeline(request: Request) -> Response:
        scope = scope_of(request)
        answer = record.timeline(as_of=scope.as_of, window=window(scope))
        return page(request, "timeline.html", scope, answer=answer, line=line_of(answer.rows, scope.as_of))

    @router.get("/map")
    def mapped(request: Request) -> Response:
        scope = scope_of(request)
        answer = record.timeline(as_of=scope.as_of, window=window(scope))
        return page(request, "map.html", scope, answer=answer, map=map_of(answer.rows))

    @router.get("/requests")
    def requests(request: Request) -> Response:
        scope = scope_of(request)
        open_only = request.query_params.get("open") == "1"
        answer = record.requests(as_of=scope.as_of, open_only=open_only, person=scope.person or None)
        return answer_page(request, answer, scope, "Requests", about="Who asked what of whom, since when, how often, answered?")

    @router.get("/outcomes")
    def outcomes(request: Request) -> Response:
        scope = scope_of(request)
        past_due = request.query_params.get("past_due") == "1"
        answer = record.outcomes(as_of=scope.as_of, window=window(scope), past_due=past_due)
        return answer_page(request, answer, scope, "Outcomes", about="What came of what was due.")

    @router.get("/offices")
    def offices(request: Request) -> Response:
        scope = scope_of(request)
        within = request.query_params.get("within", "90")
        answer = record.offices(
            as_of=scope.as_of, within=int(within) if within.isdigit() else 90, organisation=window(scope).organisation
        )
        rows = [row | {"countdown": _countdown(row, scope.as_of)} for row in answer.rows]
        return page(request, "offices.html", scope, answer=answer, rows=rows, within=within)

    @router.get("/check")
    def check(request: Request) -> Response:
        scope = scope_of(request)
        answer = record.check(as_of=scope.as_of, window=window(scope))
        return answer_page(request, answer, scope, "Check", about="Where sources part, which figures cannot be right, which texts are defective.")

    @router.get("/changes")
    def changes(request: Request) -> Response:
        scope = scope_of(request)
        since = request.query_params.get("since", "").strip()
        seen_on = parse_date(since) if since else scope.as_of - timedelta(days=7)
        answer = record.changes(since=seen_on, as_of=scope.as_of, window=window(scope))
        return answer_page(request, answer, scope, "Changes", about=f"What is new, moved, firmer, less firm or off since {seen_on}.", since=seen_on)

    @router.get("/event/{event:path}")
    def event(request: Request, event: str) -> Response:
        scope = scope_of(request)
        as_of = scope.as_of
        occasion = record.occasion(event, as_of)
        return page(
            request,
            "event.html",
            scope,
            event=occasion.row(),
            attendance=record.attendance(occasion.id, as_of=as_of),
            table=record.table(occasion.id, as_of=as_of),
            why=record.why(occasion.id, as_of=as_of),
            outcomes=record.outcomes(as_of=as_of, event=occasion.id),
            gaps=record.gaps(occasion.id, as_of=as_of),
            check=record.check(as_of=as_of, event=occasion.id),
            decisions=record.decisions(occasion.id),
            corrections=record.corrections(occasion.id),
        )

    @router.get("/dossier")
    def dossier(request: Request) -> Response:
        scope = scope_of(request)
        name = request.query_params.get("name", "").strip()
        answer = record.brief(name, as_of=scope.as_of) if name else None
        sections: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in answer.rows if answer else []:
            sections[row["section"]].append(row)
        return page(request, "dossier.html", scope, name=name, answer=answer, sections=sections)

    return router


def _changed(rows: Any) -> dict[str, list[str]]:
    """What changed, by event id, in words."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row["event"]:
            who = f"{row['who']}: " if row.get("who") else ""
            before = f" (was {row['before']})" if row.get("before") else ""
            found[row["event"]["id"]].append(f"{who}{row['what']}{before}")
    return found


def _countdown(row: dict[str, Any], as_of: date) -> int | None:
    """Days until the office changes hands; None where no full day is told."""
    days = [d for d in (row.get("to"), row.get("from")) if d and len(d) == 10 and d >= as_of.isoformat()]
    return (date.fromisoformat(min(days)) - as_of).days if days else None
