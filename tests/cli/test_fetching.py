"""What is fetched is new, bounded, and from where it should be."""

from __future__ import annotations

import gzip
import socket
import time
from http.server import BaseHTTPRequestHandler

import pytest
from served import Server

from summitry.errors import BadRequest, FailedFetch, OversizeReport
from summitry.reports.address import is_public, parse_address, resolve
from summitry.reports.body import Limits
from summitry.reports.fetch import Marks, fetch, redirected

SMALL = Limits(size=100_000, step=2, whole=4)


def get(url: str, marks: Marks | None = None, limits: Limits = SMALL) -> bytes | None:
    """The bytes at an address of this machine."""
    return fetch(url, marks, allow_private=True, limits=limits).data


def test_an_answer_comes_with_its_marks_and_is_asked_for_with_them(server: Server) -> None:
    """ETag and Last-Modified go back as they came; 304 brings no bytes and keeps the marks."""
    day = "Mon, 02 Mar 2026 10:00:00 GMT"
    server.says("/feed", b"<rss/>", ETag='"a1"', Last_Modified=day)
    first = fetch(server.url("/feed"), allow_private=True)
    assert first.data == b"<rss/>" and first.marks == Marks('"a1"', day)
    server.says("/feed", b"", status=304)
    again = fetch(server.url("/feed"), first.marks, allow_private=True)
    assert again.data is None and again.marks == first.marks
    asked = server.requests[-1][1]
    assert asked["If-None-Match"] == '"a1"' and asked["If-Modified-Since"] == day
    assert asked["User-Agent"].startswith("summitry/") and asked["Host"] == f"127.0.0.1:{server.port}"


def test_a_304_that_was_not_asked_for_is_no_answer(server: Server) -> None:
    """Without marks nothing can be unchanged."""
    server.says("/feed", b"", status=304)
    with pytest.raises(FailedFetch, match="304"):
        get(server.url("/feed"))


def test_this_machine_and_private_networks_are_refused(server: Server) -> None:
    """Unless it is allowed, nothing is even asked."""
    for host in ("127.0.0.1", "localhost", "[::1]"):
        with pytest.raises(FailedFetch, match="--allow-private"):
            fetch(server.url("/feed", host))
    assert server.requests == []


@pytest.mark.parametrize(
    "machine",
    [
        "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255",
        "240.0.0.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254",
        "2002:7f00:1::", "64:ff9b::a00:1",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(machine: str) -> None:
    """Loopback, private, link-local, shared, multicast, reserved; also wrapped into an IPv6 address."""
    assert not is_public(machine)


def test_a_name_with_one_private_machine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads both out and in leads in."""
    both = [(2, 1, 6, "", ("93.184.216.34", 80)), (2, 1, 6, "", ("10.0.0.5", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kw: both)
    with pytest.raises(FailedFetch, match=r"10\.0\.0\.5"):
        resolve(parse_address("http://wire.example/"), allow_private=False)


def test_the_name_is_resolved_once(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads elsewhere the second time is not asked a second time."""
    server.says("/feed", b"<rss/>")
    real, asked = socket.getaddrinfo, []

    def rebinding(host: str, *args: object, **more: object) -> object:
        if host == "wire.example":
            asked.append(host)
            return real("127.0.0.1" if len(asked) == 1 else "192.0.2.1", *args, **more)  # type: ignore[arg-type]
        return real(host, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    assert get(server.url("/feed", "wire.example")) == b"<rss/>"
    assert asked == ["wire.example"] and server.requests[-1][1]["Host"] == f"wire.example:{server.port}"


def test_a_redirect_is_followed(server: Server) -> None:
    """Also to a path alone."""
    server.says("/old", b"", status=301, Location="/new?n=1")
    server.says("/new?n=1", b"<rss/>")
    assert get(server.url("/old")) == b"<rss/>"


def test_a_redirect_into_a_private_network_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step is checked as the first: a public machine cannot send us to this one."""
    server.says("/out", b"", status=302, Location="http://169.254.169.254/latest/meta-data/")
    monkeypatch.setattr("summitry.reports.address.is_public", lambda machine: machine == "127.0.0.1")
    with pytest.raises(FailedFetch, match=r"169\.254\.169\.254"):
        fetch(server.url("/out"), limits=SMALL)


@pytest.mark.parametrize("name", ["metadata.wire.example", "wrapped.wire.example"])
def test_a_redirect_to_a_name_of_a_private_machine_is_refused(
    server: Server, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What a name leads to counts, also where the address is wrapped into an IPv6 one; nothing is asked of it."""
    server.says("/out", b"", status=302, Location=server.url("/inside", name))
    server.says("/inside", b"<rss/>")
    real = socket.getaddrinfo
    private = {"metadata.wire.example": "127.0.0.2", "wrapped.wire.example": "::ffff:127.0.0.1"}

    def names(host: str, *args: object, **more: object) -> object:
        return real(private.get(host, host), *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", names)
    monkeypatch.setattr("summitry.reports.address.is_public", lambda machine: machine == "127.0.0.1")
    with pytest.raises(FailedFetch, match="--allow-private"):
        fetch(server.url("/out"), limits=SMALL)
    assert [path for path, _ in server.requests] == ["/out"]


@pytest.mark.parametrize(
    "url",
    [
        "http://0x7f000001/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://[::ffff:7f00:1]/",
        "http://①②⑦.0.0.1/",
    ],
)
def test_other_ways_to_write_this_machine(url: str) -> None:
    """Hexadecimal, one number, octal, short, wrapped, in other digits: what it is resolved to counts."""
    with pytest.raises((FailedFetch, BadRequest)):
        fetch(url, limits=SMALL)


def test_many_headers_and_long_ones_are_no_answer(server: Server) -> None:
    """Neither is kept in memory without end."""
    server.answers["/many"] = lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000) and None
    server.answers["/long"] = lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 500_000) and None
    for path in ("/many", "/long"):
        with pytest.raises(FailedFetch, match="did not answer"):
            get(server.url(path))


def test_a_length_that_lies_or_makes_no_sense(server: Server) -> None:
    """More than is sent is a break; less, and what follows is not read; none at all, and the bytes count."""
    server.says("/less", b"<rss/>and more", Content_Length="6")
    assert get(server.url("/less")) == b"<rss/>"
    for length in ("-1", "many", "1e3"):
        server.says("/odd", b"<rss/>", Content_Length=length)
        assert get(server.url("/odd")) == b"<rss/>"


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x/", "http://a:b@127.0.0.1/"])
def test_a_redirect_elsewhere_is_refused(server: Server, where: str) -> None:
    """Only http and https lead on, and no password goes with them."""
    server.says("/out", b"", status=302, Location=where)
    with pytest.raises(FailedFetch, match="not fetched"):
        get(server.url("/out"))


def test_a_redirect_down_from_https_is_refused() -> None:
    """What was asked for in secret is not told in the open; up is another matter."""
    with pytest.raises(FailedFetch, match="from https down"):
        redirected(parse_address("https://wire.example/feed"), "http://wire.example/feed")
    assert redirected(parse_address("http://wire.example/feed"), "https://wire.example/feed").https


def test_redirects_end(server: Server) -> None:
    """A ring is left after five steps."""
    server.says("/ring", b"", status=302, Location="/ring")
    with pytest.raises(FailedFetch, match="on and on"):
        get(server.url("/ring"))
    assert len(server.requests) == 6


def test_a_body_that_says_it_is_huge_is_not_read(server: Server) -> None:
    """The length it announces is enough."""
    server.says("/huge", b"x", Content_Length=str(10**12))
    with pytest.raises(OversizeReport):
        get(server.url("/huge"))


def test_a_body_that_never_ends_is_cut(server: Server) -> None:
    """Without a length the bytes are counted."""

    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(10_000):
            handler.wfile.write(b"x" * 10_000)

    server.answers["/endless"] = endless
    with pytest.raises(OversizeReport):
        get(server.url("/endless"))


def test_a_body_that_unpacks_to_gigabytes_is_cut(server: Server) -> None:
    """A megabyte of gzip that would be a gigabyte is left at the limit."""
    server.says("/bomb", gzip.compress(b"0" * 50_000_000)[:90_000], Content_Encoding="gzip")
    with pytest.raises(OversizeReport):
        get(server.url("/bomb"))


def test_gzip_is_unpacked(server: Server) -> None:
    """And what is packed otherwise is not guessed at."""
    server.says("/packed", gzip.compress(b"<rss/>"), Content_Encoding="gzip")
    assert get(server.url("/packed")) == b"<rss/>"
    server.says("/packed", b"...", Content_Encoding="br")
    with pytest.raises(FailedFetch, match="br"):
        get(server.url("/packed"))


def test_a_body_that_drips_ends_with_the_time(server: Server) -> None:
    """A byte now and then meets no timeout; the whole has one."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        for _ in range(60):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)

    server.answers["/drip"] = drip
    begun = time.monotonic()
    with pytest.raises(FailedFetch, match=r"longer than 0\.6 seconds"):
        get(server.url("/drip"), limits=Limits(100_000, step=0.5, whole=0.6))
    assert time.monotonic() - begun < 2


def test_headers_that_drip_end_with_the_time(server: Server) -> None:
    """Also before the body."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(60):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)

    server.answers["/drip"] = drip
    with pytest.raises(FailedFetch, match="longer than"):
        get(server.url("/drip"), limits=Limits(100_000, step=0.5, whole=0.6))


def test_silence_ends_with_the_step() -> None:
    """A machine that takes the connection and says nothing; with TLS it does not get past the handshake."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        for scheme in ("http", "https"):
            with pytest.raises(FailedFetch, match="did not answer"):
                get(f"{scheme}://127.0.0.1:{port}/", limits=Limits(100, step=0.3, whole=5))


@pytest.mark.parametrize("length", ["1000", None])
def test_a_body_that_breaks_off_is_no_answer(server: Server, length: str | None) -> None:
    """Fewer bytes than announced, or half of a packed body."""
    packed = gzip.compress(b"words " * 500)

    def broken(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        if length:
            handler.send_header("Content-Length", length)
        else:
            handler.send_header("Content-Encoding", "gzip")
        handler.end_headers()
        handler.wfile.write(b"<rss>" if length else packed[: len(packed) // 2])

    server.answers["/broken"] = broken
    with pytest.raises(FailedFetch, match="broke off"):
        get(server.url("/broken"))


def test_retry_after_is_told(server: Server) -> None:
    """A server that is busy says when to come back."""
    server.says("/busy", b"", status=503, Retry_After="120")
    with pytest.raises(FailedFetch, match="503") as caught:
        get(server.url("/busy"))
    assert caught.value.retry_after == 120
    server.says("/busy", b"", status=429, Retry_After="Fri, 31 Dec 2999 23:59:59 GMT")
    with pytest.raises(FailedFetch) as caught:
        get(server.url("/busy"))
    assert caught.value.retry_after is not None and caught.value.retry_after > 10**9


@pytest.mark.parametrize(
    "url",
    ["ftp://wire.example/", "file:///etc/passwd", "http://", "http://a:b@wire.example/", "http://wire.example:99999/", "http://a b/",
     "javascript:alert(1)", "http://wire.example/\r\nX: y", "http://[::1", "http://fe80::1%25eth0/"],
)  # fmt: skip
def test_an_address_that_can_never_be_fetched(url: str) -> None:
    """It is the caller's mistake."""
    with pytest.raises(BadRequest, match="cannot be fetched"):
        parse_address(url)


def test_a_name_without_a_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told by name."""

    def unknown(*_args: object, **_more: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(FailedFetch, match=r"wire\.example/ has no machine"):
        fetch("http://wire.example/")
