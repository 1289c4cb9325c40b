"""The page where a visitor gives the token, once."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from summitry.web.desk import Desk
from summitry.web.safety import COOKIE, cookie, demand_own_form, same
from summitry.web.scope import Scope
from summitry.web.shown import page
from summitry.web.tries import Tries


def entering_pages(desk: Desk, tries: Tries) -> APIRouter:
    """The router of the page; a desk without a token lets everybody on."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)

    @router.get("/enter")
    def ask(request: Request) -> Response:
        to = request.query_params.get("to", "/")
        return page(request, "enter.html", Scope(date.today()), to=_inside(to)) if desk.token else RedirectResponse("/")

    @router.post("/enter")
    def enter(
        request: Request,
        token: Annotated[str, Form(max_length=1000)] = "",
        to: Annotated[str, Form(max_length=4000)] = "/",
        form_token: Annotated[str, Form(max_length=100)] = "",
    ) -> Response:
        demand_own_form(request, form_token)
        client = request.client.host if request.client else ""
        scope = Scope(date.today())
        if tries.waits(client):
            return page(
                request, "enter.html", scope, status=429, to=_inside(to), wrong="Too many wrong tokens. Wait a minute."
            )
        if desk.token is None or not same(token.strip(), desk.token):
            tries.failed(client)
            return page(request, "enter.html", scope, status=403, to=_inside(to), wrong="That is not the token.")
        answer = RedirectResponse(_inside(to), 303)
        answer.headers.append("set-cookie", cookie(request, COOKIE, desk.derived("pages")))
        return answer

    return router


def _inside(to: str) -> str:
    """A path on this site, else the first page: nobody is sent elsewhere.

    >>> _inside("/event/csto/2022-11-23"), _inside("//elsewhere.example"), _inside("https://elsewhere.example")
    ('/event/csto/2022-11-23', '/', '/')
    """
    plain = to.isascii() and to.isprintable() and "\\" not in to
    return to if plain and to.startswith("/") and not to.startswith("//") else "/"
