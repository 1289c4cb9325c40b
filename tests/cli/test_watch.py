"""Feeds and folders are read into the record once, again when they change, and left alone when they ask for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from served import Server

from summitry.cli.memory import Memory, memory_file
from summitry.cli.pacing import LONGEST_WAIT, seconds_of, wait_after
from summitry.cli.watching import Watch
from summitry.errors import BadRequest, RecordLocked

ENTRY = """<item><guid>{guid}</guid><title>{title}</title><link>http://127.0.0.1:9/never</link>
<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>{text}</description></item>"""


def feed(*entries: tuple[str, str], head: str = "") -> bytes:
    """A feed of entries: id and words."""
    items = "".join(ENTRY.format(guid=guid, title=text.split(".")[0], text=text) for guid, text in entries)
    return f'<?xml version="1.0"?>{head}<rss version="2.0"><channel><title>Fjord Wire</title>{items}</channel></rss>'.encode()


FIRST = ("f1", "The envoys of Norway and Sweden will meet in Oslo on March 12. They will discuss fish.")
SECOND = ("f2", "The talks in Oslo on March 12 have been called off.")


def reports(run: object, record: Path) -> int:
    """How many reports the record has."""
    import sqlite3

    with sqlite3.connect(record) as connection:
        return int(connection.execute("SELECT count(*) FROM report").fetchone()[0])


def test_a_feed_is_read_and_not_read_twice(run, server: Server, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """New entries come in, known ones are known, and an unchanged feed costs one conditional request."""
    url = server.url("/feed")
    server.says("/feed", feed(FIRST), ETag='"1"')
    done = run("watch", url, "--once", "--allow-private")
    assert done.code == 0 and "1 new, 0 known, 0 failed" in done.out
    server.says("/feed", b"", status=304)
    done = run("watch", url, "--once", "--allow-private")
    assert done.code == 0 and "0 new, 0 known" in done.out
    assert server.requests[-1][1]["If-None-Match"] == '"1"'
    server.says("/feed", feed(FIRST, SECOND), ETag='"2"')
    done = run("watch", url, "--once", "--allow-private")
    assert "1 new, 1 known" in done.out and reports(run, tmp_path / "record.sqlite") == 2
    assert [path for path, _ in server.requests] == ["/feed"] * 3, "what entries link to is left alone"


def test_a_new_record_asks_anew(run, server: Server, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A memory that outlives its record does not keep the new one empty."""
    server.says("/feed", feed(FIRST), ETag='"1"')
    run("watch", server.url("/feed"), "--once", "--allow-private")
    for file in tmp_path.glob("record.sqlite*"):
        if not file.name.endswith(".watch"):
            file.unlink()
    done = run("watch", server.url("/feed"), "--once", "--allow-private")
    assert "1 new" in done.out and "If-None-Match" not in server.requests[-1][1]


def test_marks_are_kept_only_once_all_is_read(
    run, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    """A run that is cut short meets the whole feed again."""
    import summitry.cli.watching as watching

    def cut(*_args: object, **_more: object) -> None:
        raise KeyboardInterrupt

    server.says("/feed", feed(FIRST, SECOND), ETag='"1"')
    with monkeypatch.context() as broken:
        broken.setattr(watching, "keep", cut)
        assert run("watch", server.url("/feed"), "--once", "--allow-private").code == 130
    done = run("watch", server.url("/feed"), "--once", "--allow-private")
    assert "2 new" in done.out and "If-None-Match" not in server.requests[-1][1]


def test_a_busy_server_is_left_alone(run, server: Server, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """503 with Retry-After: exit 1, the time is kept, and the next run does not ask before it has come."""
    server.says("/feed", b"", status=503, Retry_After="7200")
    done = run("watch", server.url("/feed"), "--once", "--allow-private")
    assert done.code == 1 and "503" in done.err and "120 min" in done.err
    done = run("watch", server.url("/feed"), "--once", "--allow-private")
    assert "left alone" in done.out and len(server.requests) == 1


def test_what_a_server_says_does_not_steer_the_terminal(run, server: Server) -> None:  # type: ignore[no-untyped-def]
    """Control characters of a status line are shown as what they are: nothing."""
    server.answers["/feed"] = lambda handler: handler.wfile.write(b"HTTP/1.1 500 \x1b[2Jall is well\r\n\r\n") and None
    done = run("watch", server.url("/feed"), "--once", "--allow-private")
    assert done.code == 1 and "all is well" in done.err and "\x1b" not in done.err


def test_one_bad_place_does_not_keep_the_others(run, server: Server, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A feed that is gone and one that is no feed are told; the good one is read."""
    server.says("/gone", b"", status=404)
    server.says("/page", b"<html><body>no feed</body></html>")
    server.says("/feed", feed(FIRST))
    done = run("watch", *(server.url(path) for path in ("/gone", "/page", "/feed")), "--once", "--allow-private")
    assert done.code == 1 and "1 new" in done.out
    assert "404" in done.err and "is no RSS or Atom feed" in done.err


def test_entities_are_not_unfolded(run, server: Server) -> None:  # type: ignore[no-untyped-def]
    """A few lines that would grow to gigabytes are refused as they stand."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<!DOCTYPE rss [<!ENTITY l0 "ha">{laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    for encoding in ("utf-8", "utf-16"):
        server.says("/laughs", feed(("l", "&l9; &x;"), head=head).decode().encode(encoding))
        done = run("watch", server.url("/laughs"), "--once", "--allow-private", "--record", f"{encoding}.sqlite")
        assert done.code == 1 and "declares XML entities" in done.err


def test_a_truncated_feed_is_not_taken_for_a_whole_one(run, server: Server) -> None:  # type: ignore[no-untyped-def]
    """Fewer bytes than announced: nothing is read of it."""
    body = feed(FIRST, SECOND)
    server.says("/feed", body[:300], Content_Length=str(len(body)))
    done = run("watch", server.url("/feed"), "--once", "--allow-private")
    assert done.code == 1 and "broke off" in done.err


def test_this_machine_is_not_asked_without_leave(run, server: Server) -> None:  # type: ignore[no-untyped-def]
    """The way out is named."""
    done = run("watch", server.url("/feed"), "--once")
    assert done.code == 1 and "--allow-private" in done.err and server.requests == []


def test_a_folder_is_read_when_its_files_change(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """New and changed files are read, others are not opened again."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "2026-03-02-talks.txt").write_text("Envoys will meet in Oslo on March 12.")
    (folder / ".hidden.txt").write_text("Not this one.")
    assert "1 new, 0 known" in run("watch", str(folder), "--once").out
    assert "0 new, 0 known" in run("watch", str(folder), "--once").out
    (folder / "2026-03-02-talks.txt").write_text("Envoys will meet in Oslo on March 13, not 12.")
    (folder / "2026-03-03-empty.txt").write_text("...")
    done = run("watch", str(folder), "--once")
    assert done.code == 1 and "1 new, 0 known, 1 failed" in done.out and "no words" in done.err


@pytest.mark.parametrize("place", ["nowhere", "ftp://wire.example/feed", "http://a:b@wire.example/"])
def test_a_place_that_cannot_be_watched(run, place: str) -> None:  # type: ignore[no-untyped-def]
    """It is the caller's mistake, and nothing is read."""
    done = run("watch", place, "--once")
    assert done.code == 2 and place.partition(":")[0] in done.err


@pytest.mark.parametrize("words", ["soon", "5s", "-5m", "", "1.5h", "99999999d"])
def test_how_often_must_be_a_span(run, tmp_path: Path, words: str) -> None:  # type: ignore[no-untyped-def]
    """And not too short."""
    done = run("watch", str(tmp_path), "--every", words, "--once")
    assert done.code == 2 and "10s or more" in done.err + "10s or more" * ("span of time" in done.err)


def test_two_watchers_of_one_record_do_not_run(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The second is told, with exit code 3; once the first has ended, the next may."""
    url = f"sqlite:///{tmp_path / 'record.sqlite'}"
    (tmp_path / "in").mkdir()
    with Watch(url, [str(tmp_path / "in")], every=900):
        done = run("watch", str(tmp_path / "in"), "--once")
        assert done.code == 3 and "being watched already" in done.err
        with pytest.raises(RecordLocked):
            Watch(url, [str(tmp_path / "in")], every=900).__enter__()
    assert run("watch", str(tmp_path / "in"), "--once").code == 0


def test_it_goes_on_until_it_is_ended(tmp_path: Path) -> None:
    """SIGTERM ends a watcher between two reports, with what was read kept and the lock let go."""
    (tmp_path / "in").mkdir()
    command = [
        sys.executable,
        "-c",
        "from summitry.cli import main; main()",
        "watch",
        "in",
        "--every",
        "10s",
        "--record",
        "r.sqlite",
    ]
    watcher = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert watcher.stdout is not None
    assert "0 new" in watcher.stdout.readline()
    watcher.terminate()
    _, err = watcher.communicate(timeout=30)
    assert watcher.returncode == 0 and "what was read is kept" in err
    subprocess.run(
        [*command[:-2], "--record", "r.sqlite", "--once"], cwd=tmp_path, check=True, timeout=60, capture_output=True
    )


def test_waiting_grows_with_failures_and_honours_the_server() -> None:
    """Doubled each time up to a limit, the same on every run, other by place, never shorter than asked."""
    waits = [wait_after("https://wire.example/feed", 900, failures) for failures in range(12)]
    assert waits[0] == 900 and waits[:5] == sorted(waits[:5]) and max(waits) <= LONGEST_WAIT * 1.25
    assert waits == [wait_after("https://wire.example/feed", 900, failures) for failures in range(12)]
    assert 1800 <= waits[1] <= 2250
    assert len({wait_after(f"https://wire.example/{n}", 900, 1) for n in range(20)}) > 15
    assert wait_after("x", 900, 1, 50_000) == 50_000
    assert wait_after("x", 86_400, 3) >= 86_400
    assert seconds_of("1d") == 86_400
    with pytest.raises(BadRequest):
        seconds_of("9s")


def test_a_folder_with_the_record_in_it(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """What the watcher keeps there is no report."""
    (tmp_path / "2026-03-02-talks.txt").write_text("Envoys will meet in Oslo on March 12.")
    for told in ("1 new, 0 known, 0 failed", "0 new, 0 known, 0 failed"):
        assert told in run("watch", str(tmp_path), "--once").out


def test_a_spoilt_memory_is_begun_anew(tmp_path: Path) -> None:
    """What cannot be read, or could spoil a request, is forgotten."""
    file = tmp_path / "m.json"
    for words in ("", "{", "[]", '{"places": {"x": 1}, "files": {}}', '{"places": {"x": {"etag": 1}}, "files": {}}'):
        file.write_text(words)
        assert Memory.load(file).place("x").marks.etag is None
    values = {"etag": 'a"\r\nX: y', "last_modified": None, "failures": 0, "not_before": 0}
    file.write_text(json.dumps({"places": {"x": values}, "files": {}}))
    assert Memory.load(file).place("x").marks.etag is None


def test_the_memory_stands_beside_the_record_or_in_the_state_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record on a server has none beside it; no password stands in a file's name."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert memory_file(f"sqlite:///{tmp_path}/desk.sqlite") == tmp_path / "desk.sqlite.watch"
    served = memory_file("postgresql+psycopg://ani:secret@host/desk")
    assert served.parent == tmp_path / "summitry" and "secret" not in served.name
