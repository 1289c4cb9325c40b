"""PostgreSQL is tested where it is found, and asked for where it must be."""

from __future__ import annotations

from pathlib import Path

import pytest
from backends import ADVICE, FOLDER, REQUIRED, backends, find_programs, running_server


def test_it_is_left_out_where_it_is_not_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The tests for it are not collected then: nothing is skipped."""
    monkeypatch.setattr("backends.find_programs", lambda: None)
    monkeypatch.delenv(REQUIRED, raising=False)
    assert backends() == ["sqlite"]


def test_it_is_missed_where_it_is_required(monkeypatch: pytest.MonkeyPatch) -> None:
    """With advice."""
    monkeypatch.setattr("backends.find_programs", lambda: None)
    monkeypatch.setenv(REQUIRED, "1")
    assert backends() == ["sqlite", "postgresql"]
    with pytest.raises(AssertionError, match="apt-get install postgresql"), running_server():
        pass
    assert FOLDER in ADVICE


def test_the_folder_named_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The programs are looked for there first."""
    for name in ("initdb", "pg_ctl"):
        (tmp_path / name).touch()
    monkeypatch.setenv(FOLDER, str(tmp_path))
    assert find_programs() == tmp_path
