"""Safe by default: a token where the page leaves this machine, headers that forbid what is not needed, and forms that only we can have sent."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from summitry.web.desk import Desk

COOKIE, FORM_COOKIE, FORM_FIELD = "summitry_token", "summitry_form", "form_token"
MOST_BYTES = 20 * 1024 * 1024
"""Bytes of one request; a longer one is refused before it is read."""
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
}
Next = Callable[[Request], Awaitable[Response]]


def guard(app: FastAPI, desk: Desk) -> None:
    """Put the guards in front of every page of an app."""

    @app.middleware("http")
    async def guarded(request: Request, call_next: Next) -> Response:
        refusal = _refusal(request, desk)
        response = refusal if refusal is not None else await call_next(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if FORM_COOKIE not in request.cookies:
            response.set_cookie(FORM_COOKIE, _form_token(request), httponly=True, samesite="strict")
        return response


def form_token(request: Request) -> str:
    """The token a form must carry; the same as in the visitor's cookie."""
    return _form_token(request)


def _form_token(request: Request) -> str:
    token = request.cookies.get(FORM_COOKIE) or getattr(request.state, "form_token", None)
    if token is None:
        token = request.state.form_token = secrets.token_urlsafe(24)
    return str(token)


def sent_by_us(request: Request, sent: str | None) -> bool:
    """Whether a form's token is the one in the cookie (double submit)."""
    kept = request.cookies.get(FORM_COOKIE)
    return bool(kept and sent) and hmac.compare_digest(str(kept), str(sent))


def _refusal(request: Request, desk: Desk) -> Response | None:
    """The answer to a request that may not pass, or None."""
    host = (request.headers.get("host") or "").rsplit(":", 1)[0] if "]" not in (request.headers.get("host") or "") else "[::1]"
    if "*" not in desk.hosts and host not in desk.hosts:
        return HTMLResponse("This host name is not served here.", 421)
    length = request.headers.get("content-length")
    if length and length.isdigit() and int(length) > MOST_BYTES:
        return HTMLResponse(f"More than {MOST_BYTES // 1024 // 1024} MB are not taken in one piece.", 413)
    if desk.token is None or request.url.path.startswith("/static/") or request.url.path == "/enter":
        return None
    if desk.open_reading and request.method in {"GET", "HEAD"} and request.url.path not in {"/add", "/correct"}:
        return None
    if _known(request, desk.token):
        return None
    if request.method == "GET" and "text/html" in (request.headers.get("accept") or ""):
        return RedirectResponse("/enter", 303)
    return HTMLResponse("A token is needed.", 401, {"WWW-Authenticate": "Bearer"})


def _known(request: Request, token: str) -> bool:
    bearer = (request.headers.get("authorization") or "").removeprefix("Bearer ").strip()
    given = (bearer, request.cookies.get(COOKIE, ""), request.query_params.get("token", "") if request.url.path.endswith(".ics") else "")
    return any(hmac.compare_digest(each.encode(), token.encode()) for each in given if each)
