"""Pages on which a report is handed in, looked at, and kept."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, File, Form, HTTPException, Request, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from summitry.errors import BadRequest
from summitry.facts import Reading
from summitry.web.desk import Desk
from summitry.web.marking import PART, blocks_of
from summitry.web.paging import paged
from summitry.web.safety import demand_own_form
from summitry.web.scope import day_of, scope_of
from summitry.web.shown import page
from summitry.web.told import told_of_reading

Words = Annotated[str, Form(max_length=4000)]
Token = Annotated[str, Form(max_length=100)]


def keeping_pages(desk: Desk) -> APIRouter:
    """The router of the pages; what is handed in or kept must come from a form of ours."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)

    @router.get("/add")
    def add(request: Request) -> Response:
        return page(request, "add.html", scope_of(request))

    @router.post("/add")
    def read(
        request: Request,
        text: Annotated[str, Form()] = "",
        file: Annotated[UploadFile | None, File()] = None,
        published: Words = "",
        publisher: Words = "",
        form_token: Token = "",
    ) -> Response:
        demand_own_form(request, form_token)
        day = day_of(published).isoformat() if published.strip() else None
        if file is not None and file.filename:
            readings = desk.read_file(file.filename[-200:], file.file.read(), day)
        elif text.strip():
            readings = [desk.read_text(text, day, publisher.strip()[:200] or None)]
        else:
            raise BadRequest("nothing was handed in.\n  Choose a file, or paste a text.")
        key = desk.pending.put(readings, request.state.form_token)
        return RedirectResponse(f"/add/{key}", 303)

    @router.get("/add/{key}")
    def preview(request: Request, key: str) -> Response:
        readings = _waiting(request, desk, key)
        shown = paged(request, readings, 1)
        reading = shown.rows[0]
        told = told_of_reading(reading)
        known = desk.record.has(reading.report.id, reading.report.text_hash)
        blocks = blocks_of(reading.report.text, (0, PART), told, reading.report.title)
        scope = scope_of(request)
        values = {
            "report": reading.report,
            "told": told,
            "blocks": blocks,
            "key": key,
            "known": known,
            "longer": len(reading.report.text) > PART,
        }
        return page(
            request, "preview.html", scope, paged=shown, today=date.today(), undated=_undated(readings), **values
        )

    @router.post("/add/{key}")
    def keep(request: Request, key: str, known_on: Words = "", form_token: Token = "") -> Response:
        demand_own_form(request, form_token)
        readings = _waiting(request, desk, key)
        day = day_of(known_on) if known_on.strip() else None
        if day is None and _undated(readings):
            raise BadRequest("no day of publication is known.\n  Give the day on which the claims were made.")
        added = [desk.record.add(each, known_on=None if each.report.published else day) for each in readings]
        desk.pending.drop(key)
        events = desk.record.these([id_ for each in added for id_ in each.occasions], date.max)
        rows = list({each.id: each.row() for each in events}.values())
        return page(request, "kept.html", scope_of(request), added=added, events=rows)

    return router


def _waiting(request: Request, desk: Desk, key: str) -> tuple[Reading, ...]:
    readings = desk.pending.see(key, request.state.form_token)
    if readings is None:
        raise HTTPException(
            404, "Nothing waits here to be kept: it was kept already, or it waited too long. Hand it in again."
        )
    return readings


def _undated(readings: tuple[Reading, ...]) -> bool:
    return any(reading.report.published is None for reading in readings)
