"""The command line is run as it is installed: arguments in, exit code and printed lines out."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk import readings
from served import Server, serving

from summitry.cli import main
from summitry.knowledge import World
from summitry.questions import open_record


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with a record of its own, away from the user's folders."""
    monkeypatch.setenv("SUMMITRY_RECORD", str(tmp_path / "record.sqlite"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("SUMMITRY_KNOWLEDGE", raising=False)
    monkeypatch.chdir(tmp_path)

    def run(*words: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "argv", ["summitry", *words])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = 0
        try:
            main()
        except SystemExit as ending:
            code = int(ending.code or 0)
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    return run


@pytest.fixture
def desk(run: Run, world: World, tmp_path: Path) -> Run:
    """Runs a command with a record of four reports."""
    with open_record(f"sqlite:///{tmp_path / 'record.sqlite'}", world=world) as record:
        for reading in readings():
            record.add(reading)
    return run


@pytest.fixture
def server() -> Iterator[Server]:
    """A web server on this machine."""
    with serving() as running:
        yield running
