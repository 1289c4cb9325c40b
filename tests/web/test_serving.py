"""The command that serves: whom it lets in, what it reads, and what it does not load."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from summitry.cli.serving import MOST_REPORTS, Readers, needed_token
from summitry.errors import BadRequest, OversizeReport, SummitryError, UnknownFileType, UnreadableReport
from summitry.knowledge import World

TEXT = "OSLO, March 2, 2026. /Lakeside News/. Foreign ministers of Norway and Togo will meet in Geneva on March 12."


def test_this_machine_needs_no_token_and_others_do() -> None:
    assert needed_token(None, local=True) is None
    made, again = needed_token(None, local=False), needed_token(None, local=False)
    assert made and again and made != again and len(made) >= 32
    assert needed_token("long enough to keep", local=False) == "long enough to keep"
    with pytest.raises(BadRequest, match="guessed"):
        needed_token("short", local=True)


def test_a_text_and_a_file_are_read(world: World) -> None:
    readers = Readers(world)
    one = readers.text(TEXT, None, "Fjord Wire")
    assert one.report.publisher == "Fjord Wire" and one.report.published and one.events
    many = readers.file(
        "two.jsonl", b'{"id": "a", "text": "Envoys met."}\n{"id": "b", "text": "Envoys parted."}', "2026-03-02"
    )
    assert [each.report.id for each in many] == ["a", "b"]


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.exe", b"MZ", UnknownFileType),
        ("a.txt", b"", UnreadableReport),
        ("a.txt.gz", b"no gzip", UnreadableReport),
        ("a.pdf", b"no pdf", UnreadableReport),
        ("a.jsonl", b'{"text": "Envoys met."}\n' * (MOST_REPORTS + 1), OversizeReport),
        ("a.txt", b"word " * 500_000, OversizeReport),
        ("../../etc/passwd", b"root", UnknownFileType),
    ],
)
def test_what_is_not_read_while_somebody_waits(
    world: World, name: str, data: bytes, error: type[SummitryError]
) -> None:
    with pytest.raises(error):
        Readers(world).file(name, data, None)


def test_pages_do_not_load_the_parser() -> None:
    program = (
        "import sys\n"
        "from fastapi.testclient import TestClient\n"
        "from summitry.cli import commands\n"
        "from summitry.questions import open_record\n"
        "from summitry.web import Desk, make_app\n"
        "desk = Desk(open_record('sqlite:///:memory:'), lambda *_: None, lambda *_: [])\n"
        "assert TestClient(make_app(desk), base_url='http://localhost').get('/add').status_code == 200\n"
        "assert not {'spacy', 'thinc', 'trafilatura'} & set(sys.modules), 'the parser was loaded'\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_command_serves_and_asks_others_for_the_token(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.2", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable,
        "-c",
        "from summitry.cli import main; main()",
        "serve",
        "--host",
        "127.0.0.2",
        "--port",
        str(port),
    ]
    # An address of the loopback network that no browser calls this machine: whoever listens there is taken to serve others.
    settings = os.environ | {"SUMMITRY_RECORD": str(tmp_path / "record.sqlite")}
    settings.pop("SUMMITRY_TOKEN", None)
    with subprocess.Popen(command, env=settings, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = server.stdout.readline().strip()
            token = server.stdout.readline().removeprefix("Token: ").strip()
            assert address == f"http://127.0.0.2:{port}/" and len(token) >= 32
            client = httpx.Client(base_url=address, transport=httpx.HTTPTransport(retries=5), trust_env=False)
            for _ in range(100):
                try:
                    assert client.get("/").headers["location"] == "/enter?to=%2F"
                    break
                except httpx.ConnectError:
                    time.sleep(0.1)
            assert client.get("/api/agenda").status_code == 401
            assert client.get("/api/agenda", headers={"authorization": f"Bearer {token}"}).json()["rows"] == []
        finally:
            server.terminate()
