"""Inputs that earlier campaigns kept: one file a target, one input a line in base64; findings stay for good."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).parent / "corpus"
MOST = 120
"""Inputs of one target that are kept for the short run in the tests."""
LONGEST = 600


def load_kept(target: str) -> list[bytes]:
    """The inputs kept for a target, findings first."""
    file = FOLDER / f"{target}.txt"
    return [b64decode(line) for line in file.read_text(encoding="ascii").splitlines()] if file.exists() else []


def keep(target: str, findings: Iterable[bytes], found: Iterable[bytes]) -> None:
    """Add findings to what is kept, then of the new inputs the longest that are short enough, up to `MOST` lines.

    The longer inputs of a campaign are those that reached deepest.
    """
    lines = dict.fromkeys([*load_kept(target), *findings])
    for data in sorted((each for each in found if len(each) <= LONGEST), key=len, reverse=True):
        if len(lines) >= MOST:
            break
        lines.setdefault(data)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{target}.txt").write_text("".join(b64encode(each).decode() + "\n" for each in lines), encoding="ascii")
