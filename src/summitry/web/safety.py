"""Safe by default: every request passes here first, and every answer last.

Asked of a request, in this order: a host name that is ours (so that no foreign page can rebind its own to us), a body that is not
too long (counted as it comes, whatever it claims), no NUL in the address, for changes an origin that is ours, and the token where
one is demanded. What an answer may load, run and be framed by is said in its headers.
"""

from __future__ import annotations

import hmac
import re
import secrets
from ipaddress import ip_address
from urllib.parse import quote, urlsplit

from fastapi import HTTPException, Request
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from summitry.web.desk import Desk
from summitry.web.tries import Tries

COOKIE, FORM_COOKIE = "summitry_pass", "summitry_form"
MOST_BYTES = 20 * 1024 * 1024
"""Bytes of one request; more are not taken, whether announced or not."""
HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "geolocation=(), camera=(), microphone=()",
    "cache-control": "private, no-cache",
}
_FORM_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_CHANGING = ("/add", "/correct")
"""Pages that only make sense for those who may change; open reading does not open them."""


class Guard:
    """The guard in front of one app."""

    def __init__(self, app: ASGIApp, desk: Desk, tries: Tries) -> None:
        self.app, self.desk, self.tries = app, desk, tries

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        known = request.cookies.get(FORM_COOKIE, "")
        fresh = not _FORM_TOKEN.fullmatch(known)
        request.state.form_token = secrets.token_urlsafe(24) if fresh else known
        refusal = self._refusal(request)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if fresh and not request.url.path.startswith("/static/"):
                    headers.append("set-cookie", cookie(request, FORM_COOKIE, request.state.form_token))
            await send(message)

        await (refusal or self.app)(scope, _counted(receive), sending)

    def _refusal(self, request: Request) -> Response | None:
        """The answer to a request that may not pass, or None."""
        if not host_is_ours(self.desk, request.headers.get("host", "")):
            return PlainTextResponse("This host name is not served here.", 421)
        length = request.headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()) or int(length[:12]) > MOST_BYTES or len(length) > 12:
            return _refused(request, 413, f"More than {MOST_BYTES // 1024 // 1024} MB are not taken in one piece.")
        if "\x00" in request.url.path or "%00" in str(request.url.query):
            return _refused(request, 400, "NUL means nothing in an address.")
        if request.method not in _SAFE and not _same_origin(request):
            return _refused(request, 403, "This was sent from another site. Open the page here and send it again.")
        return self._without_token(request)

    def _without_token(self, request: Request) -> Response | None:
        desk, path = self.desk, request.url.path
        if desk.token is None or path.startswith("/static/") or path == "/enter":
            return None
        if desk.open_reading and request.method in _SAFE and not path.startswith(_CHANGING):
            return None
        client = request.client.host if request.client else ""
        bearer = request.headers.get("authorization", "")
        if bearer:
            if self.tries.waits(client):
                return _refused(request, 429, "Too many wrong tokens. Wait a minute.")
            if same(bearer.removeprefix("Bearer ").strip(), desk.token):
                return None
            self.tries.failed(client)
        if same(request.cookies.get(COOKIE, ""), desk.derived("pages")):
            return None
        if path.endswith(".ics") and same(request.query_params.get("key", ""), desk.derived("calendar")):
            return None
        if request.method == "GET" and not bearer and not path.startswith("/api") and not path.endswith(".ics"):
            back = quote(path + (f"?{request.url.query}" if request.url.query else ""), safe="")
            return RedirectResponse(f"/enter?to={back}", 303)
        return _refused(request, 401, "A token is needed.")


def same(given: str, wanted: str) -> bool:
    """Whether two secrets are the same, taking as long whatever they are; nothing given is never the same."""
    return bool(given) and hmac.compare_digest(given.encode(), wanted.encode())


def cookie(request: Request, name: str, value: str) -> str:
    """A cookie for this site alone, out of reach of scripts; over HTTPS for HTTPS alone."""
    secure = "; Secure" if request.url.scheme == "https" else ""
    return f"{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}"


def demand_own_form(request: Request, sent: str) -> None:
    """Refuse a form that we did not make for this visitor: its token must be the one in the cookie. Raises HTTPException 403."""
    if not same(sent, request.cookies.get(FORM_COOKIE, "")):
        raise HTTPException(403, "This form is not ours, or it is old. Open the page again and send it from there.")


def host_is_ours(desk: Desk, header: str) -> bool:
    """Whether a Host header names this desk."""
    name = header[1:].partition("]")[0] if header.startswith("[") else header.partition(":")[0]
    name = name.lower().rstrip(".")
    if name in desk.hosts:
        return True
    try:
        return desk.any_address and bool(ip_address(name))
    except ValueError:
        return False


def _same_origin(request: Request) -> bool:
    """What browsers say of where a form came from; programs that say nothing are held by the token of the form."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc.lower() == request.headers.get("host", "").lower()


def _counted(receive: Receive) -> Receive:
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > MOST_BYTES:
            raise HTTPException(413, f"More than {MOST_BYTES // 1024 // 1024} MB are not taken in one piece.")
        return message

    return counted


def _refused(request: Request, status: int, words: str) -> Response:
    extra = {"www-authenticate": "Bearer"} if status == 401 else {"retry-after": "60"} if status == 429 else None
    if request.url.path.startswith("/api"):
        return JSONResponse({"detail": words}, status, extra)
    return PlainTextResponse(words, status, extra)
