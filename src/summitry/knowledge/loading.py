"""The world, read once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from summitry.errors import NoSuchPath
from summitry.knowledge.world import World


def load(folder: Path | None = None) -> World:
    """The world as the tables have it, with the rows of a user's `folder` over them.

    The folder holds files of the same names and columns: a row of the same key replaces ours, any other is added.
    Each relation is read when first asked for, and kept; the world without a folder is read once a process.
    Raises NoSuchPath where the folder is not there, BadTable where a file's columns are others.
    """
    if folder is None:
        return _shipped()
    if not folder.is_dir():
        raise NoSuchPath(f"cannot lay {folder} over the tables: there is no such folder. Give a folder with CSV files.")
    return World(folder)


@lru_cache(maxsize=1)
def _shipped() -> World:
    """The world without a user's folder."""
    return World()
