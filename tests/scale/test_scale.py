"""Shards in, Parquet out: the same bytes however it was run and wherever it was stopped; a record filled from it is the same record."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from summitry.errors import BadRequest, NoSuchPath
from summitry.facts import Reading, Report, reading_of, reading_row
from summitry.questions import open_record
from summitry.reading import extract, read_all
from summitry.reports import Failure, load_reports
from summitry.scale import How, extract_to, load_readings, plan_shards
from summitry.scale.folder import sole_writer
from summitry.scale.shards import reports_of

PLACES = ("Oslo", "Lima", "Nairobi", "Hanoi", "Quito")


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "reports.jsonl"
    rows = [
        {
            "id": f"r{n}",
            "published": f"2026-03-{n + 1:02d}",
            "source": "Fjord Post",
            "text": f"The Norwegian foreign minister will visit {PLACES[n % 5]} on Friday.",
        }
        for n in range(12)
    ]
    path.write_text("\n".join([*(json.dumps(row) for row in rows), "{broken"]), encoding="utf-8")
    return path


def bytes_of(folder: Path) -> dict[str, str]:
    return {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def test_two_workers_give_the_bytes_of_one(lines: Path, tmp_path: Path) -> None:
    one = extract_to(tmp_path / "one", [str(lines)], How(per_shard=4))
    two = extract_to(tmp_path / "two", [str(lines)], How(per_shard=4, workers=2))
    assert (one.shards, one.readings, one.failures) == (two.shards, two.readings, two.failures) == (4, 12, 1)
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


def test_a_run_goes_on_where_it_was_stopped(lines: Path, tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    extract_to(whole, [str(lines)], How(per_shard=4))
    extract_to(cut, [str(lines)], How(per_shard=4))
    shutil.rmtree(next(cut.glob("shard-000001-*")))
    (cut / "manifest.json").unlink()
    (cut / ".shard-000001-x.part").mkdir()
    again = extract_to(cut, [str(lines)], How(per_shard=4))
    assert (again.done_now, again.mended) == (1, 1)
    assert bytes_of(whole) == bytes_of(cut)


def test_a_killed_process_loses_no_more_than_its_shard(lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code = f"from pathlib import Path\nfrom summitry.scale import How, extract_to\nextract_to(Path({str(out)!r}), [{str(lines)!r}], How(per_shard=1))"
    running = subprocess.Popen([sys.executable, "-c", code])
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not list(out.glob("shard-*/shard.json")):
        time.sleep(0.02)
    running.kill()
    running.wait()
    done = len(list(out.glob("shard-*/shard.json")))
    assert done >= 1
    assert extract_to(out, [str(lines)], How(per_shard=1)).done_now == 13 - done
    reference = tmp_path / "reference"
    extract_to(reference, [str(lines)], How(per_shard=1))
    parts = {p: h for p, h in bytes_of(out).items() if not p.startswith(".")}
    assert parts == bytes_of(reference)


def test_other_input_in_the_folder_is_refused(lines: Path, tmp_path: Path) -> None:
    extract_to(tmp_path / "out", [str(lines)], How(per_shard=4))
    with pytest.raises(BadRequest, match="other input"):
        extract_to(tmp_path / "out", [str(lines)], How(per_shard=5))
    with pytest.raises(NoSuchPath):
        extract_to(tmp_path / "new", [str(tmp_path / "none.jsonl")])


def test_a_cluster_of_two_workers_gives_the_same(lines: Path, tmp_path: Path) -> None:
    extract_to(tmp_path / "one", [str(lines)], How(per_shard=4))
    extract_to(tmp_path / "dask", [str(lines)], How(per_shard=4, workers=2, engine="dask"))
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "dask")


def test_a_record_filled_from_parquet_answers_as_one_that_read(lines: Path, tmp_path: Path) -> None:
    extract_to(tmp_path / "out", [str(lines)], How(per_shard=4))
    read_here = [r for r in read_all(load_reports([str(lines)])) if isinstance(r, Reading)]
    read_there = [r for r in load_readings(tmp_path / "out") if isinstance(r, Reading)]
    answers = []
    for name, readings in (("direct", read_here), ("loaded", read_there)):
        with open_record(f"sqlite:///{tmp_path / name}.sqlite") as record:
            for reading in readings:
                record.add(reading)
            answers.append(
                [(r["title"], r["start"], r["realis"]) for r in record.timeline(as_of=date(2026, 4, 1)).rows]
            )
    assert len(read_here) == 12 and answers[0] == answers[1] != []


def test_a_row_comes_back_as_the_reading_it_was() -> None:
    reading = extract(
        "Norway urged Sweden to sign. “We will,” said Foreign Minister Tobias Billstrom on Monday in Oslo.",
        "2023-03-02",
    )
    row = reading_row(reading, coded=True)
    assert reading_row(reading_of(row), coded=True) == row


def test_parquet_and_packed_lines_are_read_as_input(lines: Path, tmp_path: Path) -> None:
    import pyarrow as pa

    table = pa.table({"id": ["a", "b"], "text": ["Talks opened in Oslo.", ""], "published": ["2026-03-02", None]})
    pq.write_table(table, tmp_path / "in.parquet")
    outcome = extract_to(tmp_path / "out", [str(tmp_path / "in.parquet")])
    assert (outcome.readings, outcome.failures) == (1, 1)
    assert {shard.kind for shard in plan_shards([str(lines), str(tmp_path / "in.parquet")])} == {"parquet", "lines"}


def test_duckdb_reads_what_was_written(lines: Path, tmp_path: Path) -> None:
    import duckdb

    extract_to(tmp_path / "out", [str(lines)], How(per_shard=4))
    query = f"select count(*) from read_parquet('{tmp_path}/out/shard-*/readings.parquet')"
    assert duckdb.sql(query).fetchall() == [(12,)]


def test_a_spoilt_shard_is_made_anew(lines: Path, tmp_path: Path) -> None:
    """A file that lost its end, or all of what was written, is told from a whole one by its hash."""
    first = extract_to(tmp_path / "out", [str(lines)], How(per_shard=4))
    before = bytes_of(tmp_path / "out")
    spoilt, other, *_ = sorted((tmp_path / "out").glob("shard-*"))
    (spoilt / "events.parquet").write_bytes((spoilt / "events.parquet").read_bytes()[:-9])
    (other / "shard.json").write_text("")
    again = extract_to(tmp_path / "out", [str(lines)], How(per_shard=4))
    assert (first.mended, again.mended, again.done_now) == (0, 2, 2)
    assert bytes_of(tmp_path / "out") == before


def test_two_runs_do_not_write_to_one_folder(lines: Path, tmp_path: Path) -> None:
    """The second is refused; once the first has ended, the next may."""
    (tmp_path / "out").mkdir()
    with sole_writer(tmp_path / "out"), pytest.raises(BadRequest, match="another run"):
        extract_to(tmp_path / "out", [str(lines)], How(per_shard=4))
    assert extract_to(tmp_path / "out", [str(lines)], How(per_shard=4)).readings == 12


@pytest.mark.parametrize("kind", ["parquet", "wet.gz", "jsonl.gz", "jsonl"])
def test_a_damaged_file_costs_no_neighbour(lines: Path, tmp_path: Path, kind: str) -> None:
    """Its end is lost and told; what stands before and beside is read."""
    import gzip

    record = "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://wire.example/{}\r\nContent-Length: 13\r\n\r\nTalks opened.\r\n\r\n"
    path = tmp_path / f"a-damaged.{kind}"
    if kind == "parquet":
        path.write_bytes(b"PAR1 and no more")
    elif kind == "wet.gz":
        path.write_bytes(b"".join(gzip.compress(record.format(n).encode()) for n in range(3))[:-20])
    elif kind == "jsonl.gz":
        path.write_bytes(gzip.compress(lines.read_bytes() * 200)[:-30])
    else:
        path.write_bytes(b'{"text": "' + b"a" * (17 * 1024 * 1024) + b'"}\n\xff\xfe\n{"text": "Talks opened."}')
    (tmp_path / "b-good.txt").write_text("Talks opened in Lima.")
    found = [each for shard in plan_shards([str(path), str(tmp_path / "b-good.txt")]) for each in reports_of(shard)]
    assert isinstance(found[-1], Report) and found[-1].text == "Talks opened in Lima."
    failed = [each.reason for each in found if isinstance(each, Failure)]
    words = {
        "parquet": "no Parquet",
        "wet.gz": "breaks off",
        "jsonl.gz": "cannot be read",
        "jsonl": "longer than 16 MB",
    }[kind]
    assert any(words in each for each in failed)
    read = len(found) - len(failed)
    assert read > 1000 if kind == "jsonl.gz" else read == {"parquet": 1, "wet.gz": 3, "jsonl": 2}[kind]


def test_rows_of_any_type_are_reports_or_failures(tmp_path: Path) -> None:
    """Columns that hold no words are taken as they are written."""
    import pyarrow as pa

    table = pa.table(
        {
            "id": [1, 2],
            "text": [b"Talks opened.", None],
            "publisher": [{"name": "x"}, None],
            "published": [2026.5, None],
        }
    )
    pq.write_table(table, tmp_path / "in.parquet")
    first, second = reports_of(plan_shards([str(tmp_path / "in.parquet")])[0])
    assert isinstance(first, Report) and isinstance(first.publisher, str) and isinstance(second, Failure)


def test_a_file_that_vanishes_once_shards_are_planned_is_a_failure(lines: Path, tmp_path: Path) -> None:
    """Whole files and files of many reports alike."""
    (tmp_path / "a.txt").write_text("Talks opened.")
    planned = plan_shards([str(tmp_path / "a.txt"), str(lines)])
    (tmp_path / "a.txt").unlink()
    lines.unlink()
    assert all(isinstance(each, Failure) for shard in planned for each in reports_of(shard))
