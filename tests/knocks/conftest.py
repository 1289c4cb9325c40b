"""What the hard knocks are dealt to: a command with a record of its own, and a folder of reports."""

from __future__ import annotations

from pathlib import Path

import pytest
from rough import Before, Done, Run, begin, end


@pytest.fixture(scope="session")
def parser() -> None:
    """Load the model and the tables once, before the first fork."""
    from summitry.reading import extract

    extract("Norway will meet Sweden in Oslo on Friday, the minister said.", "2026-03-02", coded=True)


@pytest.fixture
def run(parser: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in a fork of this process, which has the parser loaded already; `before` is done in the fork first."""
    monkeypatch.setenv("SUMMITRY_RECORD", str(tmp_path / "record.sqlite"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("SUMMITRY_KNOWLEDGE", raising=False)
    monkeypatch.chdir(tmp_path)

    def run(*words: str, before: Before = lambda: None) -> Done:
        pid, mouth = begin(*words, before=before)
        return end(pid, mouth)

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Reports of six days, and one without a day."""
    place = tmp_path / "in"
    place.mkdir()
    for number in range(1, 7):
        (place / f"2026-03-0{number}-talks.txt").write_text(
            f"Envoys of Norway and Sweden will meet in Oslo on March 1{number}. The foreign minister of Norway will visit Lima on Friday."
        )
    (place / "undated.txt").write_text("The foreign minister of Norway visited Hanoi on March 3, 2026.")
    return place
