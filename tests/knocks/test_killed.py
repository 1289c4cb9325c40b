"""Killed at any stage: what was acknowledged is there, nothing is there by halves, and the next run ends where one unharmed would."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rough import Before, Run, die, dying_after
from served import Server, serving
from test_disk import bytes_of, kept

SIGKILL = -9
FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Fjord Post</title>'
    + "".join(
        f"<item><guid>p{n}</guid><title>Talks {n}</title><pubDate>Mon, 0{n} Mar 2026 08:00:00 GMT</pubDate>"
        f"<description>Envoys will meet in Oslo on March 1{n}.</description></item>"
        for n in range(2, 6)
    )
    + "</channel></rss>"
).encode()


@pytest.fixture
def server() -> Iterator[Server]:
    """A web server on this machine."""
    with serving() as running:
        yield running


def stages() -> dict[str, Callable[[], Before]]:
    """Where a run that reads into the record is killed; the modules are looked up when the test runs."""
    import summitry.reading as spine
    import summitry.record.adding as adding
    from summitry.cli import reading
    from summitry.questions import OpenRecord

    return {
        "a file is opened": lambda: dying_after(reading, "load_reports", 1),
        "the third report is read": lambda: dying_after(spine, "find_events", 3),
        "the third is written, not committed": lambda: dying_after(adding, "add_reading", 3),
        "the third is committed": lambda: dying_after(OpenRecord, "add", 3),
    }


@pytest.mark.parametrize(
    ("stage", "known"),
    [
        ("a file is opened", 0),
        ("the third report is read", 2),
        ("the third is written, not committed", 2),
        ("the third is committed", 3),
    ],
)
def test_killed_while_reading(run: Run, folder: Path, tmp_path: Path, stage: str, known: int) -> None:
    """The next run says how much was there, and reads the rest."""
    assert run("read", "in", before=stages()[stage]()).code == SIGKILL
    again = run("read", "in")
    assert again.code == 0 and f"{7 - known} new, {known} known, 0 failed" in again.said
    assert run("read", "in", "--record", "unharmed.sqlite").code == 0
    assert kept(tmp_path / "record.sqlite") == kept(tmp_path / "unharmed.sqlite")
    asked = [
        run("timeline", "--json", "--as-of", "2026-12-31", "--record", f"{name}.sqlite")
        for name in ("record", "unharmed")
    ]
    assert asked[0].said == asked[1].said and len(json.loads(asked[0].said)["rows"]) > 5


def test_killed_while_fetching(run: Run, server: Server, tmp_path: Path) -> None:
    """Nothing is marked as seen; the whole feed is met again."""
    import summitry.reports.fetch as fetching

    server.says("/feed", FEED, ETag='"1"')
    words = ("watch", server.url("/feed"), "--once", "--allow-private")
    assert run(*words, before=dying_after(fetching, "read_body")).code == SIGKILL
    assert "4 new" in run(*words).said and "If-None-Match" not in server.requests[-1][1]
    assert "0 new" in run(*words).said and server.requests[-1][1]["If-None-Match"] == '"1"'


def test_killed_in_the_middle_of_a_feed(run: Run, server: Server) -> None:
    """Entries that were kept are known, the others new."""
    from summitry.questions import OpenRecord

    server.says("/feed", FEED, ETag='"1"')
    words = ("watch", server.url("/feed"), "--once", "--allow-private")
    assert run(*words, before=dying_after(OpenRecord, "add", 2)).code == SIGKILL
    assert "2 new, 2 known" in run(*words).said


def test_killed_while_the_watcher_remembers(run: Run, folder: Path, tmp_path: Path) -> None:
    """Its memory is the old one or the new one, and half a new one is not left lying about."""
    words = ("watch", "in", "--once")
    assert run(*words, before=dying_after(Path, "write_text")).code == SIGKILL
    again = run(*words)
    assert again.code == 0 and "0 new, 7 known" in again.said
    assert [p.name for p in tmp_path.glob("record.sqlite.watch.*")] == ["record.sqlite.watch.lock"]


@pytest.mark.parametrize(
    "form", [("ics", "out.ics"), ("csv", "table.csv"), ("parquet", "tables"), ("superdesk", "desk")]
)
def test_killed_while_exporting(run: Run, folder: Path, tmp_path: Path, form: tuple[str, str]) -> None:
    """What stood under the name stands there whole, and the next run replaces it."""
    format, name = form
    run("read", "in/2026-03-01-talks.txt")
    words = ("export", "--format", format, "--out", name, "--as-of", "2026-12-31")
    if format == "superdesk":
        (tmp_path / name).mkdir()
    assert run(*words).code == 0
    before = bytes_of(tmp_path / name) if (tmp_path / name).is_dir() else {name: (tmp_path / name).read_bytes()}
    run("read", "in")
    done = run(*words, before=lambda: setattr(Path, "replace", die))
    after = bytes_of(tmp_path / name) if (tmp_path / name).is_dir() else {name: (tmp_path / name).read_bytes()}
    assert done.code == SIGKILL and {k: v for k, v in after.items() if k in before} == before
    assert run(*words).code == 0
    last = bytes_of(tmp_path / name) if (tmp_path / name).is_dir() else {name: (tmp_path / name).read_bytes()}
    assert all(last[k] != before[k] for k in before if "codebook" not in k and "README" not in k) or len(last) > len(
        before
    )


@pytest.mark.parametrize("stage", ["write_table", "rename", "replace"])
def test_killed_while_writing_shards(run: Run, folder: Path, tmp_path: Path, stage: str) -> None:
    """In the middle of a table, before a shard is in its place, before the manifest is in its."""
    import pyarrow.parquet as pq

    arm = dying_after(pq, "write_table", 6) if stage == "write_table" else lambda: setattr(Path, stage, die)
    assert run("extract", "in", "--out", "out", before=arm).code == SIGKILL
    assert not (tmp_path / "out" / "manifest.json").exists()
    again = run("extract", "in", "--out", "out")
    assert again.code == 0 and ("made anew" in again.said) == (stage != "replace")
    assert run("extract", "in", "--out", "unharmed").code == 0
    assert bytes_of(tmp_path / "out") == bytes_of(tmp_path / "unharmed")
