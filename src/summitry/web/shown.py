"""Pages are made here: the templates, and what every page has about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from summitry.questions.answer import words_of
from summitry.web.scope import Scope
from summitry.web.words import GRADES, REALIS, day_words, kind_words, named_first, near_words, title_words

HERE = Path(__file__).parent
PAGES = (
    ("/", "Agenda"),
    ("/timeline", "Timeline"),
    ("/map", "Map"),
    ("/requests", "Requests"),
    ("/outcomes", "Outcomes"),
    ("/offices", "Offices"),
    ("/check", "Check"),
    ("/changes", "Changes"),
    ("/dossier", "Dossier"),
    ("/sources", "Sources"),
    ("/search", "Search"),
    ("/add", "Add"),
)


def _templates() -> Jinja2Templates:
    from summitry import __version__

    templates = Jinja2Templates(HERE / "templates")
    env = templates.env
    env.autoescape, env.trim_blocks, env.lstrip_blocks = True, True, True
    env.globals |= {"PAGES": PAGES, "GRADES": GRADES, "REALIS": REALIS, "VERSION": __version__, "words_of": words_of}
    env.globals |= {"event_address": event_address, "source_address": source_address}
    env.filters |= {
        "day": day_words,
        "near": near_words,
        "title_of": title_words,
        "kind_of": kind_words,
        "named_first": named_first,
    }
    return templates


def event_address(event_id: str, scope: Scope) -> str:
    """Where an event's page is."""
    return _with_query(f"/event/{quote(event_id)}", scope.day_only())


def source_address(source: dict[str, Any], scope: Scope) -> str | None:
    """Where the words of a source stand in their report; None for what a table tells."""
    report = str(source["report"])
    if report.startswith("table:"):
        return None
    span = source.get("span")
    if not span or span[0] >= span[1]:
        return _with_query(f"/source/{quote(report)}", scope.day_only())
    return _with_query(f"/source/{quote(report)}", scope.day_only(at=f"{span[0]}-{span[1]}")) + "#here"


def _with_query(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path


_TEMPLATES = _templates()


def page(request: Request, template: str, scope: Scope, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page from its template."""
    path = request.url.path
    here = next((name for address, name in PAGES if address == path), "")
    context = {"scope": scope, "here": here, "path": path, "form_token": request.state.form_token, **values}
    return _TEMPLATES.TemplateResponse(request, template, context, status_code=status)
