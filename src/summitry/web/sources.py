"""Pages of the reports themselves: the list, one with everything read from it marked, and the search over their words."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from summitry.errors import BadRequest
from summitry.facts import Span
from summitry.record.reported import find_kept, list_reports
from summitry.web.desk import Desk
from summitry.web.marking import blocks_of, number_of_part, part_of
from summitry.web.paging import ROWS, Paged, paged
from summitry.web.scope import number_of, scope_of
from summitry.web.shown import page
from summitry.web.told import told_of_kept


def source_pages(desk: Desk) -> APIRouter:
    """The router of the pages."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)
    record = desk.record

    @router.get("/sources")
    def sources(request: Request) -> Response:
        scope = scope_of(request)
        number = number_of(request.query_params.get("page") or "1", 10**6)
        found = list_reports(record, scope.as_of, first=(number - 1) * ROWS, most=ROWS + 1)
        pages = Paged(found[:ROWS], number, number + (len(found) > ROWS), record.counts()["report"])
        failures = record.failures()[:ROWS] if number == 1 else []
        return page(request, "sources.html", scope, reports=found[:ROWS], paged=pages, failures=failures)

    @router.get("/source/{name:path}")
    def source(request: Request, name: str) -> Response:
        scope = scope_of(request)
        kept = find_kept(record, name)
        if kept is None:
            raise HTTPException(404, f"The record has no report {name[:100]!r}.")
        came = _span(request.query_params.get("at", ""), len(kept.text))
        wanted = request.query_params.get("part") or str(number_of_part(kept.text, came[0]) if came else 1)
        last = number_of_part(kept.text, len(kept.text))
        number = min(number_of(wanted, 10**6), last)
        within = part_of(kept.text, number)
        told = told_of_kept(kept, record.world.name, within)
        return page(
            request,
            "source.html",
            scope,
            report=kept.about,
            url=kept.url if kept.url and kept.url.startswith(("https://", "http://")) else None,
            language=kept.language,
            unknown_yet=kept.about.known_on > scope.as_of.isoformat(),
            told=told,
            blocks=blocks_of(kept.text, within, told, kept.about.title, came),
            part=number,
            last_part=last,
        )

    @router.get("/search")
    def search(request: Request) -> Response:
        scope = scope_of(request)
        words = request.query_params.get("words", "").strip()[:300]
        events = scope.kept(each.row() for each in record.like(words, scope.as_of)[:ROWS]) if words else []
        ids = record.search(words) if words else []
        reports = list_reports(record, scope.as_of, most=len(ids), ids=ids) if ids else []
        return page(
            request, "search.html", scope, words=words, events=events, reports=reports, paged=paged(request, reports)
        )

    return router


def _span(words: str, length: int) -> Span | None:
    """The characters an address leads to; raises BadRequest for anything but two numbers."""
    if not words:
        return None
    first, _, last = words.partition("-")
    if not all(each.isascii() and each.isdigit() and len(each) < 10 for each in (first, last)):
        raise BadRequest(f"{words[:40]!r} is no place in a text.\n  Give two numbers: at=120-140.")
    return min(int(first), length), min(int(last), length)
