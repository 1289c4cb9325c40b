"""Two readers of one folder: both end well, every report is there once, and the record is that of one reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rough import Run, begin, end
from test_disk import kept


@pytest.mark.parametrize("second", [("read", "in"), ("watch", "in", "--once")])
def test_two_readers_of_one_folder(run: Run, folder: Path, tmp_path: Path, second: tuple[str, ...]) -> None:
    """What both read is set aside once, not told twice."""
    both = [begin("read", "in"), begin(*second)]
    done = [end(*each) for each in both]
    assert [each.code for each in done] == [0, 0], done
    assert len(kept(tmp_path / "record.sqlite")) == 7
    assert run("read", "in", "--record", "one.sqlite").code == 0
    told = [
        json.loads(run("timeline", "--json", "--as-of", "2026-12-31", "--record", f"{name}.sqlite").said)
        for name in ("record", "one")
    ]
    both_told, one_told = (sorted((r["title"], r["start"], len(r["sources"])) for r in each["rows"]) for each in told)
    assert both_told == one_told


def test_the_second_of_two_watchers_is_refused(run: Run, folder: Path) -> None:
    """And says so; the first is not harmed by it."""
    both = [begin("watch", "in", "--once"), begin("watch", "in", "--once")]
    done = [end(*each) for each in both]
    assert sorted(each.code for each in done) in ([0, 3], [0, 0]), (
        done
    )  # [0, 0]: the first had ended before the second began
    assert all("watched already" in each.said for each in done if each.code == 3)


def test_the_second_of_two_extractions_is_refused(run: Run, folder: Path, tmp_path: Path) -> None:
    """Shards are written by one run at a time."""
    both = [begin("extract", "in", "--out", "out"), begin("extract", "in", "--out", "out")]
    done = [end(*each) for each in both]
    assert sorted(each.code for each in done) in ([0, 2], [0, 0]), done
    assert (tmp_path / "out" / "manifest.json").exists()
