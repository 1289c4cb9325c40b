"""Crashes lose nothing acknowledged and leave nothing by halves; writers wait; errors are the record's own."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest
from telling import reading

from summitry.errors import RecordError, RecordLocked, RecordUnreachable, RecordVersion
from summitry.knowledge import World
from summitry.questions import OpenRecord, open_record
from summitry.record import Record

DAY = date(2024, 1, 1)

_WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
from telling import reading
from summitry.record import open_record
from test_safety import a_report
record = open_record(sys.argv[1])
for number in range(int(sys.argv[3]), 100000):
    record.add(reading(a_report(number)))
    print(number, flush=True)
"""


def a_report(number: int) -> dict[str, object]:
    """A report of three events; numbers give other days and pairs."""
    day = date.fromordinal(date(2022, 1, 1).toordinal() + number % 700).isoformat()
    events = [
        {
            "ref": f"e{place}",
            "says": f"Sentence {place} of {number}.",
            "title": f"talks {place}",
            "start": day,
            "place": city,
            "who": {name: "certain", "Vladimir Putin": "certain"},
        }
        for place, (city, name) in enumerate(
            [("Minsk", "Alexander Lukashenko"), ("Yerevan", "Nikol Pashinyan"), ("Sochi", "Ilham Aliyev")]
        )
    ]
    return {"id": f"r{number}", "day": day, "events": events}


def _writer(url: str, start: int) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", _WRITER, url, str(Path(__file__).parent), str(start)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def _whole(record: Record) -> list[str]:
    """The reports read, every one with its three claims placed, and decisions for them."""
    from sqlalchemy import text

    with record.asking() as connection:
        rows = connection.execute(
            text(
                "SELECT r.report, count(c.id) AS claims, count(c.occasion) AS placed, "
                "(SELECT count(*) FROM part p WHERE p.claim IN (SELECT id FROM claim WHERE reading = r.id)) AS parts "
                "FROM reading r LEFT JOIN claim c ON c.reading = r.id GROUP BY r.id, r.report"
            )
        ).all()
        reports = connection.execute(text("SELECT count(*) FROM report")).scalar()
    assert all((row.claims, row.placed, row.parts) == (3, 3, 6) for row in rows), rows
    assert reports == len(rows)
    return [row.report for row in rows]


def test_a_killed_writer_leaves_whole_readings(record: OpenRecord, url: str) -> None:
    """Killed at any point: every reading acknowledged is there, and none by halves."""
    start = 0
    for wait in (0.05, 0.11, 0.23):
        writer = _writer(url, start)
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(wait)
        os.kill(writer.pid, signal.SIGKILL)
        acknowledged = [int(line) for line in (first + writer.stdout.read()).split()]
        writer.wait()
        kept = _whole(record)
        assert {f"r{number}" for number in acknowledged} <= set(kept)
        start = max(acknowledged) + 10
    record.add(reading(a_report(99999)))


def test_readers_read_while_a_writer_writes(record: OpenRecord, url: str, world: World) -> None:
    """Every answer is of one state of the record."""
    record.add(reading(a_report(0)))
    seen: list[int] = []
    stop = threading.Event()

    def ask() -> None:
        with open_record(url, world=world) as mine:
            while not stop.is_set():
                seen.append(len(_whole(mine)))
                mine.agenda(as_of=date(2022, 1, 1))

    readers = [threading.Thread(target=ask) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(1, 40):
        record.add(reading(a_report(number)))
    stop.set()
    for reader in readers:
        reader.join()
    assert seen and max(seen) <= 40


def test_many_writers_lose_nothing(record: OpenRecord, url: str, world: World) -> None:
    """Four write at once: every reading is there, and one event told by all of them is one."""
    failed: list[Exception] = []

    def write(first: int) -> None:
        try:
            with open_record(url, world=world) as mine:
                for number in range(first, first + 12):
                    mine.add(reading(a_report(0) | {"id": f"w{number}"}))
        except Exception as error:
            failed.append(error)

    writers = [threading.Thread(target=write, args=(100 * number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert not failed
    assert len(_whole(record)) == 48
    assert record.counts()["occasion"] == 3


def test_a_second_writer_is_told_to_wait(tmp_path: Path, world: World) -> None:
    """SQLite lets one write: after its patience is over the second is told so, not shown a driver's error."""
    path = tmp_path / "record.sqlite"
    with Record(f"sqlite:///{path}", world=world, busy_seconds=0.1) as mine:
        mine.add(reading(a_report(1)))
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordLocked, match="another process is writing"):
            mine.add(reading(a_report(2)))
        other.execute("ROLLBACK")
        mine.add(reading(a_report(2)))
        other.close()


def test_a_later_version_is_refused(tmp_path: Path, world: World) -> None:
    """And so is a database that holds something else, or is none."""
    path = tmp_path / "record.sqlite"
    Record(str(path), world=world).close()
    plain = sqlite3.connect(path)
    plain.execute("UPDATE alembic_version SET version_num = '9999'")
    plain.commit()
    plain.close()
    with pytest.raises(RecordVersion, match="later version"):
        Record(str(path), world=world)
    foreign = tmp_path / "foreign.sqlite"
    plain = sqlite3.connect(foreign)
    plain.execute("CREATE TABLE report (id INTEGER)")
    plain.close()
    with pytest.raises(RecordVersion, match="did not make"):
        Record(str(foreign), world=world)
    rubbish = tmp_path / "rubbish.sqlite"
    rubbish.write_bytes(b"this is no database, but it is long enough to be looked at " * 20)
    with pytest.raises(RecordError):
        Record(str(rubbish), world=world)


@pytest.mark.parametrize(
    "address",
    ["mysql://somewhere/x", "nonsense://x", "postgresql+psycopg://nobody@127.0.0.1:9/none", "/proc/none/record.sqlite"],
)
def test_an_address_that_leads_nowhere_is_said_so(address: str) -> None:
    """No driver's error comes through."""
    with pytest.raises(RecordUnreachable):
        Record(address)


def test_a_password_is_not_shown() -> None:
    """Not in the error, whatever the driver says."""
    with pytest.raises(RecordUnreachable) as raised:
        Record("postgresql+psycopg://ani:secret@127.0.0.1:9/none")
    assert "secret" not in str(raised.value)


def test_a_question_starts_without_migrations_and_parser(tmp_path: Path) -> None:
    """A current record is asked without Alembic, spaCy or the readers, in well under a second of CPU."""
    path = tmp_path / "record.sqlite"
    with open_record(str(path)) as record:
        record.add(reading(a_report(1)))
    code = (
        "import sys, time, resource\n"
        "from datetime import date\n"
        "from summitry.questions import open_record\n"
        f"record = open_record({str(path)!r})\n"
        "record.agenda(as_of=date(2022, 1, 1))\n"
        "heavy = [name for name in ('alembic', 'spacy', 'numpy', 'trafilatura', 'summitry.reading') if name in sys.modules]\n"
        "used = resource.getrusage(resource.RUSAGE_SELF)\n"
        "print(heavy, used.ru_utime + used.ru_stime)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy, _, seconds = done.stdout.strip().rpartition(" ")
    assert heavy == "[]"
    assert float(seconds) < 1.0
