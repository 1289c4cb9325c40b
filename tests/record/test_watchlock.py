"""A record has one watcher, whatever it is kept in."""

from __future__ import annotations

from pathlib import Path

import pytest

from summitry.errors import RecordLocked
from summitry.record.watchlock import sole_watcher


def test_a_second_watcher_is_refused(url: str, tmp_path: Path) -> None:
    """Until the first has gone; on a server also where the file is another machine's."""
    with sole_watcher(url, tmp_path / "lock"):
        with pytest.raises(RecordLocked, match="being watched already"), sole_watcher(url, tmp_path / "lock"):
            pass
        if url.startswith("postgresql"):
            with pytest.raises(RecordLocked), sole_watcher(url, tmp_path / "another" / "lock"):
                pass
    with sole_watcher(url, tmp_path / "lock"):
        pass
