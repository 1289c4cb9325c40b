"""The folder of shards: one run writes to it, what was begun or is spoilt goes, what is done is on the disk."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from summitry.errors import BadRequest
from summitry.locks import take


@contextmanager
def sole_writer(folder: Path) -> Iterator[None]:
    """Be the only run that writes to a folder, by a locked file that goes with the process. Raises BadRequest where another does."""
    place = folder / ".lock"
    with place.open("a+b") as file:
        if not take(file):
            raise BadRequest(
                f"{folder} is being written to by another run.\n  Wait until it has ended, or name another folder with --out."
            )
        yield
        place.unlink()


def remove_spoilt(folder: Path) -> int:
    """Take away shards that were begun and never finished, and those whose files are not what they were; how many."""
    spoilt = list(folder.glob(".shard-*.part")) + [p for p in folder.glob("shard-*") if not _is_whole(p)]
    for each in spoilt:
        shutil.rmtree(each)
    return len(spoilt)


def _is_whole(shard: Path) -> bool:
    """Whether every file of a shard has the hash that was written down for it."""
    try:
        told = json.loads((shard / "shard.json").read_text(encoding="utf-8"))["sha256"]
        return all(hash_of(shard / f"{name}.parquet") == expected for name, expected in told.items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def hash_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def on_disk(path: Path) -> None:
    """Wait until what was written of a file, or into a folder, would outlive a power cut."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
