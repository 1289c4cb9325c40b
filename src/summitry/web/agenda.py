"""The first page: what is due, day by day; and the same as a calendar to subscribe to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, Response

from summitry.export import export_rows
from summitry.questions import Answer
from summitry.record import ALL, Window
from summitry.record.reported import newest_day
from summitry.web.desk import Desk
from summitry.web.paging import paged
from summitry.web.remembering import Remembered
from summitry.web.scope import MOST_DAYS, Scope, day_or, scope_of, week_before
from summitry.web.shown import page
from summitry.web.words import REALIS


def agenda_pages(desk: Desk, ask: Remembered) -> APIRouter:
    """The router of the agenda and its feed."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)
    record = desk.record

    def due(scope: Scope) -> Answer:
        return ask("agenda", as_of=scope.as_of, window=scope.window(record))

    @router.get("/")
    def agenda(request: Request) -> Response:
        scope = scope_of(request)
        answer = due(scope)
        since = day_or(request, "since", week_before(scope.as_of))
        changes = ask("changes", since=since, as_of=scope.as_of, window=_events_alone(scope.window(record)))
        shown = paged(request, scope.kept(answer.rows))
        days = [(day, sorted(rows, key=weight_of)) for day, rows in groupby(shown.rows, key=lambda row: row["start"])]
        return page(
            request,
            "agenda.html",
            scope,
            answer=answer,
            paged=shown,
            days=days,
            changed=changed_of(changes.rows),
            since=since,
            newest=None if answer.rows else newest_day(record),
            feed=_feed(desk, scope),
            name_of=record.world.name,
        )

    @router.api_route("/agenda.ics", methods=["GET", "HEAD"])
    def agenda_ics(request: Request) -> Response:
        scope = scope_of(request)
        answer = due(scope)
        kept = Answer(answer.question, answer.as_of, scope.kept(answer.rows), answer.columns, answer.unknown)
        return PlainTextResponse(export_rows(kept, "ics", record=record), media_type="text/calendar; charset=utf-8")

    return router


def weight_of(row: Mapping[str, Any]) -> tuple[int, int, int]:
    """The order within one day: the firmest first, then what most sources tell of, then what most people go to.

    >>> row = {"realis": "expected", "sources": ["a", "b"], "participants": []}
    >>> weight_of(row) < weight_of(row | {"sources": ["a"]}), weight_of(row | {"realis": "scheduled", "sources": []}) < weight_of(row)
    (True, True)
    """
    return REALIS.index(row["realis"]), -len(row["sources"]), -len(row["participants"])


def _events_alone(window: Window) -> Window:
    """The window for changes of events: what changed in requests is told with no window only, and has a page of its own."""
    return Window(days=MOST_DAYS) if window == ALL else window


def _feed(desk: Desk, scope: Scope) -> str:
    """The feed's address: it follows the calendar, so no day is carried on; where a token is demanded it has a key of its own."""
    changed: dict[str, Any] = {"as_of": ""}
    if desk.token and not desk.open_reading:
        changed["key"] = desk.derived("calendar")
    query = scope.query(**changed)
    return f"/agenda.ics?{query}" if query else "/agenda.ics"


NAMES = 4
"""Names of one kind of change that are shown; the rest are counted."""


def changed_of(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """What changed, by event id, in words: first of the event itself, then of those who take part.

    >>> person = {"event": {"id": "e"}, "what": "less firm", "who": "Rahmon", "before": "certain"}
    >>> changed_of([{"event": {"id": "e"}, "what": "moved", "who": None, "before": "2026-03-02"}, person])
    {'e': ['moved (was 2026-03-02)', 'less firm: Rahmon (was certain)']}
    """
    whole: dict[str, list[str]] = defaultdict(list)
    people: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        if not row["event"]:
            continue
        was = f" (was {row['before']})" if row.get("before") else ""
        if row.get("who"):
            people[row["event"]["id"]][row["what"]].append(f"{row['who']}{was}")
        else:
            whole[row["event"]["id"]].append(f"{row['what']}{was}")
    for event, changes in people.items():
        whole[event] += [f"{what}: {_listed(names)}" for what, names in changes.items()]
    return dict(whole)


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - NAMES} more" if len(names) > NAMES else ""
    return ", ".join(names[:NAMES]) + more
