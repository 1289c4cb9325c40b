"""Where the record is and whose knowledge lies over the tables, from options, `SUMMITRY_*` variables and the user's data folder."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path


def record_url(option: str | None) -> str:
    """The record's address: the option, else SUMMITRY_RECORD, else a SQLite file in the user's data folder.

    A plain path is taken for a SQLite file.
    """
    chosen = (
        option
        or os.environ.get("SUMMITRY_RECORD")
        or str(user_data_path("summitry", ensure_exists=True) / "record.sqlite")
    )
    return chosen if "://" in chosen else f"sqlite:///{chosen}"


def knowledge_folder() -> Path | None:
    """The user's own tables, from SUMMITRY_KNOWLEDGE; None where the variable is not set."""
    chosen = os.environ.get("SUMMITRY_KNOWLEDGE")
    return Path(chosen) if chosen else None
