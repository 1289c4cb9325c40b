"""A URL is asked for what is new there: conditional, bounded in bytes and seconds, and never anywhere it should not go."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Timer
from urllib.parse import urljoin

from summitry import __version__
from summitry.errors import BadRequest, FailedFetch
from summitry.reports.address import Address, parse_address, resolve
from summitry.reports.body import Limits, read_body, retry_after

MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Marks:
    """What a server gave to ask with the next time, so that it can answer "not changed" (RFC 9110, ETag and Last-Modified)."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: its bytes, None where nothing has changed, and the marks to ask with the next time."""

    url: str
    data: bytes | None
    marks: Marks


def fetch(
    url: str, marks: Marks | None = None, *, allow_private: bool = False, limits: Limits | None = None
) -> Fetched:
    """What stands at a URL, unless it is unchanged since `marks`. Redirects are followed, at most five, each checked as the first.

    The host is resolved once and that machine is connected to, so that a name cannot lead elsewhere between check and connection;
    no proxy is used. Refused are private machines (unless allowed), a step from https down to http, and more bytes or seconds than
    the limits. Raises FailedFetch, OversizeReport; BadRequest for a URL that can never be fetched.
    """
    bounds, known = limits or Limits(), marks or Marks()
    until = time.monotonic() + bounds.whole
    address = parse_address(url)
    for _ in range(MOST_REDIRECTS + 1):
        answer = _ask(address, known, allow_private, bounds, until)
        if isinstance(answer, Fetched):
            return answer
        address = redirected(address, answer)
    raise FailedFetch(f"{url} leads on and on: {MOST_REDIRECTS} redirects were followed.")


def redirected(address: Address, location: str) -> Address:
    """Where a redirect leads. Raises FailedFetch for what can never be fetched, and for a step from https down to http.

    >>> redirected(parse_address("https://wire.example/old"), "/new").url
    'https://wire.example/new'
    """
    try:
        following = parse_address(urljoin(address.url, location))
    except (BadRequest, ValueError) as error:
        raise FailedFetch(f"{address.url} leads to {location[:200]!r}, which is not fetched.") from error
    if address.https and not following.https:
        raise FailedFetch(f"{address.url} leads from https down to {following.url}, which is not followed.")
    return following


def _ask(address: Address, marks: Marks, allow_private: bool, limits: Limits, until: float) -> Fetched | str:
    """One request: its answer, or the address it leads to."""
    machines = resolve(address, allow_private=allow_private)
    try:
        with _connected(address, machines, limits, until) as connection:
            connection.putrequest("GET", address.target, skip_host=True, skip_accept_encoding=True)
            for name, value in _headers(address, marks).items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = _answer(address, connection.getresponse(), marks, limits)
    except (OSError, http.client.HTTPException, ValueError, zlib.error, FailedFetch) as error:
        _in_time(address, limits, until)
        if isinstance(error, FailedFetch):
            raise
        raise FailedFetch(f"{address.url} did not answer: {_reason(error)}.") from error
    _in_time(address, limits, until)  # cut off in the middle of its headers, an answer looks whole
    return answer


def _in_time(address: Address, limits: Limits, until: float) -> None:
    if time.monotonic() >= until:
        raise FailedFetch(f"{address.url} took longer than {limits.whole:g} seconds.")


def _reason(error: Exception) -> str:
    return f"{type(error).__name__} {error}".strip()


def _headers(address: Address, marks: Marks) -> dict[str, str]:
    headers = {
        "Host": address.host_header,
        "User-Agent": f"summitry/{__version__}",
        "Accept": "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    if marks.etag:
        headers["If-None-Match"] = marks.etag
    if marks.last_modified:
        headers["If-Modified-Since"] = marks.last_modified
    return headers


@contextmanager
def _connected(
    address: Address, machines: list[str], limits: Limits, until: float
) -> Iterator[http.client.HTTPConnection]:
    """A connection to the first of the machines that takes one; it is cut when the time is up, whatever it is doing."""
    sock = _secured(_socket(address, machines, limits), address)
    # A server that sends a byte now and then never meets a timeout: only this ends it.
    watchdog = Timer(max(until - time.monotonic(), 0.01), _cut, (sock,))
    watchdog.daemon = True
    watchdog.start()
    try:
        if isinstance(sock, ssl.SSLSocket):
            sock.do_handshake()
        connection = http.client.HTTPConnection(address.host, address.port, timeout=limits.step)
        connection.sock = sock
        yield connection
        connection.close()
    finally:
        watchdog.cancel()
        sock.close()


def _cut(sock: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # an SSLSocket's own would first take its leave of the server


def _socket(address: Address, machines: list[str], limits: Limits) -> socket.socket:
    last: OSError | None = None
    for machine in machines[:4]:
        try:
            return socket.create_connection((machine, address.port), timeout=limits.step)
        except OSError as error:
            last = error
    raise last or OSError("no machine")


def _secured(sock: socket.socket, address: Address) -> socket.socket:
    if not address.https:
        return sock
    context = ssl.create_default_context()
    return context.wrap_socket(sock, server_hostname=address.host, do_handshake_on_connect=False)


def _answer(address: Address, response: http.client.HTTPResponse, marks: Marks, limits: Limits) -> Fetched | str:
    if response.status in _REDIRECTS and (location := response.headers.get("Location")):
        return str(location)
    if response.status == 304 and (marks.etag or marks.last_modified):
        return Fetched(address.url, None, marks)
    if response.status != 200:
        failure = FailedFetch(f"{address.url} answered {response.status} {response.reason}.")
        failure.retry_after = retry_after(response.headers.get("Retry-After"))
        raise failure
    data = read_body(address, response, limits)
    return Fetched(address.url, data, Marks(_mark(response, "ETag"), _mark(response, "Last-Modified")))


def _mark(response: http.client.HTTPResponse, name: str) -> str | None:
    value = response.headers.get(name)
    fits = value and len(value) <= 512 and value.isascii() and value.isprintable()
    return value if fits else None
