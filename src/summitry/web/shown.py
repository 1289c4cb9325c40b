"""Pages are made here: the templates, and what every page has about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from summitry.questions import Answer
from summitry.questions.answer import words_of
from summitry.reports.dates import parse_date
from summitry.web.safety import form_token

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
    ("/sources", "Sources"),
    ("/search", "Search"),
    ("/add", "Add"),
)
# What a grade is called and the mark that stands for it, for those who see no colours.
GRADES = {
    "past": ("took place", "●"),
    "attended": ("attended", "●"),
    "scheduled": ("certain", "◉"),
    "certain": ("certain", "◉"),
    "expected": ("expected", "◕"),
    "possible": ("possible", "◑"),
    "invited": ("invited", "◔"),
    "wanted": ("asked for", "◔"),
    "questioned": ("in question", "?"),
    "declined": ("not coming", "✕"),
    "cancelled": ("off", "✕"),
    "denied": ("did not take place", "✕"),
    "unknown": ("nothing is told", "–"),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """What a page is narrowed to: the day whose knowledge is shown, and the filters as they were typed."""

    as_of: date
    start: str = ""
    days: str = ""
    org: str = ""
    person: str = ""

    def query(self, **changed: str) -> str:
        """The scope as a query string, some of it changed; nothing empty."""
        from urllib.parse import urlencode

        kept = {"as_of": self.as_of.isoformat(), "from": self.start, "days": self.days, "org": self.org, "person": self.person}
        return urlencode({k: v for k, v in (kept | changed).items() if v})


def scope_of(request: Request) -> Scope:
    """The scope of a request; raises BadDate for an --as-of that is no day."""
    given = request.query_params
    as_of = given.get("as_of", "").strip()
    return Scope(
        parse_date(as_of) if as_of else date.today(),
        given.get("from", "").strip(),
        given.get("days", "").strip(),
        given.get("org", "").strip(),
        given.get("person", "").strip(),
    )


def _templates() -> Jinja2Templates:
    templates = Jinja2Templates(HERE / "templates")
    templates.env.globals |= {"PAGES": PAGES, "GRADES": GRADES, "words_of": words_of}
    templates.env.autoescape = True
    return templates


_TEMPLATES = _templates()


def page(request: Request, template: str, scope: Scope, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page from its template."""
    path = request.url.path
    here = next((name for address, name in PAGES if address == path), "")
    context = {"scope": scope, "here": here, "path": path, "form_token": form_token(request), **values}
    return _TEMPLATES.TemplateResponse(request, template, context, status_code=status)


def answer_page(request: Request, answer: Answer, scope: Scope, title: str, **values: Any) -> HTMLResponse:
    """A page that is one answer's table."""
    return page(request, "answer.html", scope, answer=answer, title=title, **values)
