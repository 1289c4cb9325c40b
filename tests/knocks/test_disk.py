"""A full disk and a place without rights: told in words, nothing acknowledged lost, and the same command goes on."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from rough import Before, Run, little_room, no_rights
from sqlalchemy import event

from summitry.errors import RecordUnreachable
from summitry.questions import open_record
from summitry.reading import extract


def kept(record: Path) -> dict[str, str]:
    """The reports of a record by their ids."""
    from sqlalchemy import text

    with open_record(str(record)) as opened, opened.asking() as connection:
        rows = connection.execute(
            text(
                "SELECT report.id, report.text FROM report JOIN reading ON reading.report = report.id WHERE state = 'read'"
            )
        ).all()
    assert len(rows) == len({row.id for row in rows})
    return {row.id: row.text for row in rows}


@pytest.mark.parametrize("room", [100_000, 700_000, 900_000])
def test_a_full_disk_while_reading_into_the_record(run: Run, folder: Path, tmp_path: Path, room: int) -> None:
    """Whatever fits is whole; with room again, the rest comes in and nothing twice."""
    done = run("read", "in", before=little_room(room))
    assert done.code == 3 and "room" in done.said and "Traceback" not in done.said
    again = run("read", "in")
    assert again.code == 0 and "7 failed" not in again.said
    assert len(kept(tmp_path / "record.sqlite")) == 7


def test_a_full_database_keeps_what_it_has(tmp_path: Path) -> None:
    """SQLite's own word for no room: the reading is refused whole, the one before it stays, and the next with room goes in."""
    path = tmp_path / "record.sqlite"
    texts = [f"Envoys of Norway will meet in Oslo on March {day}, 2026. " + "Nothing else. " * 900 for day in (4, 9)]
    with open_record(str(path)) as record:
        record.add(extract(texts[0], "2026-03-02"))
    with open_record(str(path)) as record:

        def fill(raw, _entry) -> None:  # type: ignore[no-untyped-def]
            raw.execute(f"PRAGMA max_page_count={raw.execute('PRAGMA page_count').fetchone()[0]}")

        record._engine.dispose()
        event.listen(record._engine, "connect", fill)
        with pytest.raises(RecordUnreachable, match="full"):
            record.add(extract(texts[1], "2026-03-02"))
        assert record.counts()["report"] == 1
    with open_record(str(path)) as record:
        record.add(extract(texts[1], "2026-03-02"))
        assert record.counts()["report"] == 2 and len(record.agenda(as_of=date(2026, 3, 2)).rows) == 2


def test_a_full_disk_while_watching(run: Run, folder: Path, tmp_path: Path) -> None:
    """The watcher's memory does not say that it saw what the record has not got."""
    done = run("watch", "in", "--once", before=little_room(700_000))
    assert done.code == 3 and "room" in done.said
    assert run("watch", "in", "--once").code == 0
    assert len(kept(tmp_path / "record.sqlite")) == 7


def once_the_record_is_open(starve: Before) -> Before:
    """The disk is full only when the export is written: SQLite wants a little beside the record to open it."""

    def arm() -> None:
        import summitry.cli.keeping as keeping

        real = keeping.open_to_ask

        def opening(record: str | None) -> object:
            opened = real(record)
            opened.counts()
            starve()
            return opened

        keeping.open_to_ask = opening  # type: ignore[assignment]

    return arm


@pytest.mark.parametrize(
    "form", [("ics", "out.ics"), ("csv", "table"), ("jsonld", "out.jsonld"), ("parquet", "tables")]
)
def test_a_full_disk_while_exporting(run: Run, folder: Path, tmp_path: Path, form: tuple[str, str]) -> None:
    """What was exported before stays as it was, and nothing is left by halves under its name."""
    format, name = form
    run("read", "in")
    assert run("export", "--format", format, "--out", name).code == 0
    before = {
        p: p.read_bytes() for p in sorted(tmp_path.glob(f"{name}*/*")) + sorted(tmp_path.glob(name)) if p.is_file()
    }
    assert before
    run("read", "in/undated.txt", "--published", "2026-03-09")
    done = run("export", "--format", format, "--out", name, before=once_the_record_is_open(little_room(300)))
    assert done.code == 2 and "Traceback" not in done.said and "fault of summitry" not in done.said
    assert {p: p.read_bytes() for p in before} == before
    assert [p for p in tmp_path.glob(f"{name}*/*") if p not in before] == []


def test_a_full_disk_while_writing_shards(run: Run, folder: Path, tmp_path: Path) -> None:
    """The next run says what it mends, and ends with the bytes of one that had room."""
    done = run("extract", "in", "--out", "out", before=little_room(2000))
    assert done.code == 2 and "room" in done.said and "fault of summitry" not in done.said
    again = run("extract", "in", "--out", "out")
    assert again.code == 0 and "made anew" in again.said
    assert run("extract", "in", "--out", "reference").code == 0
    assert bytes_of(tmp_path / "out") == bytes_of(tmp_path / "reference")


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize(
    "words", [("extract", "in"), ("timeline",), ("timeline", "--json"), ("export", "--format", "ics")]
)
def test_a_full_disk_behind_the_output(run: Run, folder: Path, words: tuple[str, ...]) -> None:
    """What was printed into it is not taken for whole."""
    run("read", "in")

    def into_a_full_disk() -> None:
        import sys

        os.dup2(os.open("/dev/full", os.O_WRONLY), 1)
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115

    done = run(*words, before=into_a_full_disk)
    assert done.code == 2 and "No space left" in done.said and "fault of summitry" not in done.said


def test_a_record_that_may_only_be_read(run: Run, folder: Path, tmp_path: Path) -> None:
    """Questions are answered; what is to be kept is refused; nothing changes in the file."""
    run("read", "in/2026-03-01-talks.txt")
    record = tmp_path / "record.sqlite"
    before = record.read_bytes()
    record.chmod(0o444)
    asked = run("agenda", "--as-of", "2026-03-01", before=no_rights)
    assert asked.code == 0 and "Oslo" in asked.said
    done = run("read", "in", before=no_rights)
    assert done.code == 3 and "right to it" in done.said
    assert record.read_bytes() == before


def test_a_folder_that_may_only_be_read(run: Run, folder: Path, tmp_path: Path) -> None:
    """The same where SQLite cannot even keep its log; and nothing else is written there either."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    run("read", "in/2026-03-01-talks.txt", "--record", "shelf/r.sqlite")
    shelf.chmod(0o555)
    try:
        asked = run("agenda", "--as-of", "2026-03-01", "--record", "shelf/r.sqlite", before=no_rights)
        assert asked.code == 0 and "Oslo" in asked.said
        known = run("read", "in/2026-03-01-talks.txt", "--record", "shelf/r.sqlite", before=no_rights)
        assert known.code == 0 and "1 known" in known.said
        for code, words in (
            (3, ("read", "in", "--record", "shelf/r.sqlite")),
            (3, ("watch", "in", "--once", "--record", "shelf/r.sqlite")),
            (3, ("read", "in", "--record", "shelf/new.sqlite")),
            (2, ("export", "--format", "ics", "--out", "shelf/a.ics")),
            (2, ("export", "--format", "csv", "--out", "shelf/tables")),
            (2, ("extract", "in", "--out", "shelf/shards")),
        ):
            done = run(*words, before=no_rights)
            assert (done.code, "fault of summitry" in done.said, "Traceback" in done.said) == (code, False, False), done
        assert [p.name for p in shelf.iterdir()] == ["r.sqlite"]
    finally:
        shelf.chmod(0o755)
