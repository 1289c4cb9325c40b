"""Nobody gets in who should not, nothing is changed from elsewhere, and no more is taken than can be borne."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from seen import form_token

from summitry.web import Desk, make_app
from summitry.web.safety import COOKIE, FORM_COOKIE, MOST_BYTES

TOKEN = "a token that is long enough"


def visitor(desk: Desk, base: str = "http://localhost") -> TestClient:
    return TestClient(make_app(desk), base_url=base, follow_redirects=False)


@pytest.fixture
def guarded(desk: Desk) -> TestClient:
    """A visitor of a desk with a token."""
    return visitor(replace(desk, token=TOKEN))


def enter(client: TestClient, token: str = TOKEN, to: str = "/") -> object:
    sent = {"token": token, "to": to, "form_token": form_token(client.get("/enter").text)}
    return client.post("/enter", data=sent)


def test_every_answer_forbids_what_is_not_needed(reader: TestClient) -> None:
    for address in ("/", "/api/agenda", "/static/style.css", "/nowhere", "/?as_of=x"):
        headers = reader.get(address).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff" and headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "[::2]", "10.0.0.1"])
def test_other_host_names_are_refused(reader: TestClient, host: str) -> None:
    assert reader.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost", "localhost:8765", "127.0.0.1:1", "[::1]:8765", "LOCALHOST."])
def test_our_host_names_are_served(reader: TestClient, host: str) -> None:
    assert reader.get("/", headers={"host": host}).status_code == 200


def test_a_desk_for_others_takes_numbers_but_no_foreign_names(desk: Desk) -> None:
    open_to_others = visitor(replace(desk, any_address=True, hosts=(*desk.hosts, "desk.example")))
    assert open_to_others.get("/", headers={"host": "192.0.2.7:8765"}).status_code == 200
    assert open_to_others.get("/", headers={"host": "desk.example"}).status_code == 200
    assert open_to_others.get("/", headers={"host": "rebound.example"}).status_code == 421


@pytest.mark.parametrize("address", ["/", "/add", "/event/x", "/sources", "/nowhere"])
def test_without_the_token_nothing_is_shown(guarded: TestClient, address: str) -> None:
    answer = guarded.get(address)
    assert answer.status_code == 303 and answer.headers["location"].startswith("/enter?to=")


@pytest.mark.parametrize("address", ["/api/agenda", "/api/openapi.json", "/agenda.ics"])
def test_programs_are_told_what_they_need(guarded: TestClient, address: str) -> None:
    answer = guarded.get(address)
    assert answer.status_code == 401 and "A token is needed." in answer.text
    assert guarded.get(address, headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert guarded.get(address, headers={"authorization": "Bearer wrong"}).status_code == 401


def test_changes_need_the_token(guarded: TestClient) -> None:
    assert guarded.post("/add", data={"text": "x"}).status_code == 401
    assert guarded.post("/correct", data={"event": "x", "action": "set"}).status_code == 401


def test_the_token_lets_in_and_is_not_in_the_cookie(guarded: TestClient) -> None:
    answer = enter(guarded, to="/sources")
    assert answer.status_code == 303 and answer.headers["location"] == "/sources"  # type: ignore[attr-defined]
    assert guarded.get("/sources").status_code == 200
    assert TOKEN not in (guarded.cookies.get(COOKIE) or TOKEN)


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\r\nset-cookie: a=b"]
)
def test_entering_sends_nobody_elsewhere(guarded: TestClient, to: str) -> None:
    assert enter(guarded, to=to).headers["location"] == "/"  # type: ignore[attr-defined]


def test_wrong_tokens_have_to_wait(guarded: TestClient) -> None:
    answers = [enter(guarded, "wrong").status_code for _ in range(6)]  # type: ignore[attr-defined]
    assert answers == [403] * 5 + [429]
    assert enter(guarded).status_code == 429  # type: ignore[attr-defined]
    assert guarded.get("/api/agenda", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 429


def test_open_reading_opens_reading_alone(desk: Desk) -> None:
    reader = visitor(replace(desk, token=TOKEN, open_reading=True))
    assert reader.get("/").status_code == 200 and reader.get("/api/agenda").status_code == 200
    for address in ("/add", "/add/key", "/correct", "/correct?event=x"):
        assert reader.get(address).status_code == 303, address
    assert reader.post("/add", data={"text": "x"}).status_code == 401


def test_the_feed_has_a_key_of_its_own(guarded: TestClient) -> None:
    enter(guarded)
    page = guarded.get("/").text
    feed = page.split('href="/agenda.ics?')[1].split('"')[0].replace("&amp;", "&")
    fresh = TestClient(guarded.app, base_url="http://localhost", follow_redirects=False)
    assert TOKEN not in feed and fresh.get(f"/agenda.ics?{feed}").status_code == 200
    assert fresh.get(f"/?{feed}").status_code == 303 and fresh.get(f"/agenda.ics?key={TOKEN}").status_code == 401


def test_a_form_must_be_ours(client: TestClient) -> None:
    token = form_token(client.get("/add").text)
    assert client.post("/add", data={"text": "x y z"}).status_code == 403
    assert client.post("/add", data={"text": "x y z", "form_token": "A" * 32}).status_code == 403
    stranger = TestClient(client.app, base_url="http://localhost")
    assert stranger.post("/add", data={"text": "x y z", "form_token": token}).status_code == 403
    assert (
        client.post("/add", data={"text": "x y z", "form_token": token, "published": "2026-05-01"}).status_code == 200
    )


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_form_sent_from_elsewhere_is_refused_even_with_its_token(client: TestClient, headers: dict[str, str]) -> None:
    token = form_token(client.get("/add").text)
    assert client.post("/add", data={"text": "x", "form_token": token}, headers=headers).status_code == 403


def test_a_form_cookie_that_is_none_of_ours_is_replaced(client: TestClient) -> None:
    client.cookies.set(FORM_COOKIE, "short; <script>")
    assert "<script>" not in form_token(client.get("/add").text)


@pytest.mark.parametrize(("base", "secure"), [("http://localhost", False), ("https://localhost", True)])
def test_cookies_are_out_of_reach(desk: Desk, base: str, secure: bool) -> None:
    said = visitor(desk, base).get("/").headers["set-cookie"]
    assert "HttpOnly" in said and "SameSite=Lax" in said and ("Secure" in said) == secure


def test_too_long_a_body_is_refused_before_it_is_read(reader: TestClient) -> None:
    answer = reader.post("/add", content=b"x", headers={"content-length": str(MOST_BYTES + 1)})
    assert answer.status_code == 413
    assert reader.post("/add", content=b"x", headers={"content-length": "9" * 30}).status_code == 413


def test_too_long_a_body_without_a_length_is_refused_while_it_comes(client: TestClient) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        yield b'--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
        while sent < 2 * MOST_BYTES:
            sent += 1024 * 1024
            yield b"x" * 1024 * 1024

    answer = client.post("/add", content=endless(), headers={"content-type": "multipart/form-data; boundary=b"})
    assert answer.status_code == 413


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static//etc/passwd",
        "/source/../../etc/passwd",
        "/source/%2Fetc%2Fpasswd",
    ],
)
def test_no_path_opens_a_file(reader: TestClient, path: str) -> None:
    answer = reader.get(path)
    assert answer.status_code == 404 and "root:" not in answer.text and "import" not in answer.text
