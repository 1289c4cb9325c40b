"""`extract`, `read` and `explain`: what comes in is read or told why not, and the exit code says which."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

FIELDS = {
    "id", "title", "text", "published", "dateline", "publisher", "language", "path", "times", "mentions", "statements", "events",
    "requests", "offices", "figures", "findings",
}  # fmt: skip
TEXT = (
    b"OSLO, March 2, 2026 (Fjord Wire) - Envoys of Norway and Sweden will meet in Oslo on Friday, the ministry said.\n"
)


def test_standard_input_is_read(run) -> None:  # type: ignore[no-untyped-def]
    """One JSON object with the fields of the contract; every span is the words it says it is."""
    done = run("extract", "-", stdin=TEXT)
    assert done.code == 0 and done.err == ""
    (line,) = done.out.splitlines()
    row = json.loads(line)
    assert set(row) >= FIELDS and "coded" not in row and row["published"] == "2026-03-02"
    for each in row["times"] + row["mentions"]:
        assert row["text"][each["start"] : each["end"]] == each["text"]
    assert [(event["kind"], event["start"]) for event in row["events"]] == [("meeting", "2026-03-06")]


def test_lines_of_json_on_standard_input(run) -> None:  # type: ignore[no-untyped-def]
    """One object a report, in order, with the ids they came with."""
    lines = [
        {"id": f"r{n}", "text": f"Envoys will meet in Oslo on March {n}.", "published": "2026-03-02"} for n in (5, 6)
    ]
    done = run("extract", "-", stdin="\n".join(map(json.dumps, lines)).encode())
    assert [json.loads(line)["id"] for line in done.out.splitlines()] == ["r5", "r6"] and done.code == 0


def test_coded_text_and_marked_forms(run) -> None:  # type: ignore[no-untyped-def]
    """PLOVER events are there when asked for; the other forms are for people."""
    assert isinstance(json.loads(run("extract", "-", "--coded", stdin=TEXT).out)["coded"], list)
    assert "Events" in run("extract", "-", "--format", "text", stdin=TEXT).out
    assert run("extract", "-", "--format", "html", stdin=TEXT).out.startswith("<!doctype html>")
    assert "meeting" in run("explain", "-", stdin=TEXT).out


def test_the_option_gives_the_day(run) -> None:  # type: ignore[no-untyped-def]
    """And no year is guessed without it."""
    words = b"Envoys will meet in Oslo on Friday."
    assert (
        json.loads(run("extract", "-", "--published", "2026-03-02", stdin=words).out)["events"][0]["start"]
        == "2026-03-06"
    )
    assert json.loads(run("extract", "-", stdin=words).out)["published"] is None


@pytest.mark.parametrize("command", ["extract", "read", "explain"])
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.txt"], "nowhere.txt"),
        (["notes.docx"], ".docx"),
        (["-", "--published", "yesterday"], "yesterday"),
        (["-", "--published", "2026-13-45"], "2026-13-45"),
        (["-", "--no-such-option"], "--no-such-option"),
    ],
)
def test_the_callers_mistake(run, tmp_path: Path, command: str, words: list[str], said: str) -> None:  # type: ignore[no-untyped-def]
    """Exit 2 and what was wrong; nothing on standard output."""
    (tmp_path / "notes.docx").write_bytes(b"PK")
    done = run(command, *words, stdin=TEXT)
    assert done.code == 2 and said in done.err and done.out == ""


@pytest.mark.parametrize(
    "words",
    [
        ["--workers", "3"],
        ["--engine", "dask"],
        ["--scheduler", "tcp://127.0.0.1:1"],
        ["--out", "parquet", "--published", "2026-03-02"],
        ["--out", "parquet", "--format", "text"],
        ["--out", "parquet", "--scheduler", "tcp://127.0.0.1:1"],
    ],
)
def test_an_option_that_would_do_nothing(run, tmp_path: Path, words: list[str]) -> None:  # type: ignore[no-untyped-def]
    """Is refused by name, and nothing is written."""
    (tmp_path / "note.txt").write_bytes(TEXT)
    done = run("extract", "note.txt", *words)
    assert done.code == 2 and words[-2] in done.err and done.out == "" and not (tmp_path / "parquet").exists()


def test_a_report_that_cannot_be_read_does_not_stop_the_others(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Exit 1, the reason on standard error, the good one printed."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a-2026-03-02.txt").write_text("Envoys will meet in Oslo on March 6.")
    (tmp_path / "in" / "b.pdf").write_bytes(b"%PDF-1.7 broken")
    (tmp_path / "in" / "c.txt").write_text("  \n")
    done = run("extract", "in")
    assert done.code == 1 and len(done.out.splitlines()) == 1
    assert "b.pdf" in done.err and "c.txt" in done.err
    done = run("explain", "in")
    assert done.code == 1 and "b.pdf" in done.err and "b.pdf" not in done.out
    done = run("read", "in")
    assert done.code == 1 and "1 new, 0 known, 2 failed" in done.out


def test_reading_again_finds_everything_known(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A report is not read twice; its events are there."""
    (tmp_path / "2026-03-02.txt").write_text("Envoys of Norway and Sweden will meet in Oslo on March 6.")
    assert "1 new, 0 known, 0 failed. Events: 1 told, 1 new" in run("read", "2026-03-02.txt").out
    done = run("read", "2026-03-02.txt")
    assert done.code == 0 and "0 new, 1 known, 0 failed" in done.out
    rows = json.loads(run("agenda", "--as-of", "2026-03-03", "--json").out)["rows"]
    assert [row["start"] for row in rows] == ["2026-03-06"]


def test_coded_events_are_kept_when_asked_for(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """And exported with POLECAT's columns."""
    (tmp_path / "2026-03-02.txt").write_text(
        "Norway condemned Sweden on Monday. The Norwegian foreign minister visited Denmark."
    )
    assert run("read", "2026-03-02.txt", "--coded").code == 0
    lines = run("export", "--format", "polecat", "--as-of", "2026-03-03").out.splitlines()
    assert len(lines) > 1 and "Norway" in lines[1]


def test_an_undated_report_counts_from_today(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """It is known from the day it was read, and not before."""
    (tmp_path / "note.txt").write_text("Envoys of Norway and Sweden will meet in Oslo on March 6, 2999.")
    assert run("read", "note.txt").code == 0
    assert len(json.loads(run("agenda", "--json").out)["rows"]) == 1
    assert json.loads(run("agenda", "--json", "--as-of", "2001-01-01").out)["rows"] == []
    assert json.loads(run("agenda", "--json").out)["as_of"] == date.today().isoformat()


@pytest.mark.parametrize("record", ["/proc/nothing/record.sqlite", "notes.sqlite", "mysql://host/desk", "nonsense://"])
def test_a_record_that_cannot_be_used(run, tmp_path: Path, record: str) -> None:  # type: ignore[no-untyped-def]
    """Exit 3, by name, without a traceback."""
    (tmp_path / "notes.sqlite").write_text("no database at all, but some words that are long enough to be looked at")
    done = run("read", "-", "--record", record, stdin=TEXT)
    assert done.code == 3 and done.err.strip() and "Traceback" not in done.err
    assert run("agenda", "--record", record).code == 3


def test_a_record_of_a_later_version(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Exit 3, and what to do."""
    import sqlite3

    assert run("agenda").code == 0
    with sqlite3.connect(tmp_path / "record.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    done = run("agenda")
    assert done.code == 3 and "9999" in done.err and "later version" in done.err


def test_a_fault_of_ours_is_told_as_one(run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """Exit 70, one message, no traceback."""
    import summitry.cli.reading as reading

    def broken(*_args: object, **_more: object) -> None:
        raise RuntimeError("a screw is loose")

    monkeypatch.setattr(reading, "load_reports", broken)
    done = run("extract", "-", stdin=TEXT)
    assert (
        done.code == 70 and "a screw is loose" in done.err and "report it" in done.err and "Traceback" not in done.err
    )


@pytest.mark.parametrize("step", ["read_text", "parse_all"])
def test_a_fault_in_one_report_is_its_failure(run, step: str, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """The next is read, whether it is the parse of both together that fails or a step over one of them."""
    import summitry.reading as spine

    real, together = getattr(spine, step), step == "parse_all"

    def sometimes(first, *given, **named):  # type: ignore[no-untyped-def]
        reports = first if together else [getattr(first, "report", first)]
        if any("screw" in report.text for report in reports):
            raise RuntimeError("loose")
        return real(first, *given, **named)

    monkeypatch.setattr(spine, step, sometimes)
    if together:
        alone = spine.parse
        monkeypatch.setattr(spine, "parse", lambda report, *given: sometimes([report]) and alone(report, *given))
    lines = [
        {"id": "bad", "text": "A screw."},
        {"id": "good", "text": "Envoys will meet in Oslo.", "published": "2026-03-02"},
    ]
    done = run("extract", "-", stdin="\n".join(map(json.dumps, lines)).encode())
    assert done.code == 1 and "loose" in done.err and json.loads(done.out)["id"] == "good"
