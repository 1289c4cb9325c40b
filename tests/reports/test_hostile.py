"""Whatever lies in a file, reading it ends in reports and failures, in bounded time and memory, and costs no neighbour."""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summitry.facts import Report
from summitry.reports import Failure, load_reports
from summitry.reports.load import KINDS

MOST_SECONDS = 20
MOST_BYTES = 700 * 1024 * 1024

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9))
    + "]><rss><channel><title>&j;</title><item><title>&j;</title></item></channel></rss>"
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>T</title><description>&x;</description></item></channel></rss>'
HOSTILE: dict[str, Callable[[], bytes]] = {
    "laughs.xml": lambda: LAUGHS.encode(),
    "outside.xml": lambda: OUTSIDE.encode(),
    "nested.rss": lambda: (
        b'<?xml version="1.0"?><rss version="2.0"><channel><item><title>T</title><description>' + b"<a>" * 1_000_000
    ),
    "escaped.rss": lambda: (
        b'<rss version="2.0"><channel><item><title>T</title><description>'
        + b"&lt;b&gt;" * 300_000
        + b"</description></item></channel></rss>"
    ),
    "attributes.html": lambda: b"<p " + b"a='1' " * 500_000 + b">Envoys met in Oslo.</p>",
    "comments.html": lambda: b"<!-- " * 400_000 + b"Envoys met in Oslo.",
    "entities.html": lambda: b"&#x110000;&#0;&zwnj;&nosuch;" * 100_000,
    "cut.pdf": lambda: _pdf()[:-200],
    "looped.pdf": lambda: _pdf().replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"),
    "many.pdf": lambda: _pdf().replace(b"/Count 1", b"/Count 2147483647"),
    "bent.txt.gz": lambda: gzip.compress(b"Talks opened in Oslo. " * 500)[:40] + b"\xff" * 40,
    "twice.txt.gz": lambda: gzip.compress(gzip.compress(b"\x00" * 50_000_000)),
    "window.txt.zst": lambda: b"\x28\xb5\x2f\xfd\x00\xf8" + b"\x00" * 40,
    "number.json": lambda: b'{"text": "Talks.", "id": ' + b"9" * 100_000 + b"}",
    "nested.html": lambda: b"<div>" * 1_000_000,
    "wide.html": lambda: b"<p>Envoys met in Oslo.</p>" * 50_000,
    "unclosed.html": lambda: b"<html><body><p>" + b"<b><i><a href=" * 100_000,
    "nested.json": lambda: b"[" * 200_000,
    "deep.jsonl": lambda: b'{"text":' * 50_000 + b"\n" + b'{"text": "Talks opened."}\n',
    "line.jsonl": lambda: b'{"text": "' + b"a " * 25_000_000 + b'"}\n{"text": "Talks opened."}\n',
    "surrogate.jsonl": lambda: b'{"text": "Talks \\ud800 opened in \\u0000 Oslo."}\n',
    "bomb.txt.gz": lambda: gzip.compress(b"\x00" * 200_000_000, 9),
    "bomb.txt.zst": lambda: zstandard.compress(b"a" * 200_000_000, 19),
    "bomb.jsonl.zst": lambda: zstandard.compress(b'{"text": "' + b"a" * 200_000_000 + b'"}', 3),
    "nul.txt": lambda: b"Talks\x00opened in Oslo." + b"\x00" * 1000,
    "line.txt": lambda: b"word " * 2_000_000,
    "lines.txt": lambda: b"\n" * 10_000_000 + b"Talks opened.",
    "marks.txt": lambda: ("\u202eTalks\u0301\u0489 opened " * 20_000).encode(),
    "broken.txt": lambda: b"Talks \xff\xfe\xfa opened \xc3\x28 in Oslo." * 100,
}


def _pdf() -> bytes:
    """A page with two words on it."""
    return (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n4 0 obj\n"
        b"<< /Length 41 >>\nstream\nBT /F1 12 Tf 40 700 Td (Talks opened.) Tj ET\nendstream\nendobj\n5 0 obj\n"
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF"
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_in_reports_or_failures(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    begin = time.process_time()
    found = list(load_reports([str(path)]))
    assert time.process_time() - begin < MOST_SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 < 4 * MOST_BYTES
    assert all(isinstance(each, Report | Failure) for each in found)
    assert all("root:" not in each.text for each in found if isinstance(each, Report))


def test_hostile_neighbours_cost_a_good_report_nothing(tmp_path: Path) -> None:
    """All of them in one folder, in one process of its own with less than a gigabyte: the good ones among them are read."""
    for name, made in HOSTILE.items():
        (tmp_path / name).write_bytes(made())
    good = [f"{place}good.txt" for place in ("a", "m", "z")]
    for name in good:
        (tmp_path / name).write_text("Talks opened in Oslo.", encoding="utf-8")
    code = (
        "import json, sys\nfrom pathlib import Path\nfrom summitry.reports import Failure, load_reports\n"
        "found = list(load_reports([sys.argv[1]]))\n"
        "most = next(l for l in Path('/proc/self/status').read_text().splitlines() if l.startswith('VmHWM'))\n"  # not its parent's
        "print(json.dumps([[each.id for each in found if not isinstance(each, Failure)], int(most.split()[1]) // 1024]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=120, check=True
    )
    read, megabytes = json.loads(done.stdout)
    assert {Path(name).stem for name in good} <= set(read) and megabytes < MOST_BYTES // 1024 // 1024


def test_a_line_too_long_costs_no_neighbour(tmp_path: Path) -> None:
    path = tmp_path / "line.jsonl"
    path.write_bytes(HOSTILE["line.jsonl"]())
    failure, report = load_reports([str(path)])
    assert isinstance(failure, Failure) and "line 1" in failure.reason
    assert isinstance(report, Report) and report.text == "Talks opened."


def test_what_no_database_stores_is_replaced_one_for_one(tmp_path: Path) -> None:
    path = tmp_path / "surrogate.jsonl"
    path.write_bytes(HOSTILE["surrogate.jsonl"]())
    (report,) = load_reports([str(path)])
    assert isinstance(report, Report) and report.text == "Talks \ufffd opened in \ufffd Oslo."


@pytest.mark.parametrize("suffix", sorted(KINDS))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(st.binary(max_size=400), st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace"))))
def test_no_bytes_bring_a_reader_down(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"fuzz{suffix}"
    path.write_bytes(data)
    assert all(isinstance(each, Report | Failure) for each in load_reports([str(path)]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    value=st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["text", "id", "title", "published"]), inner),
        max_leaves=8,
    )
)
def test_no_json_brings_a_reader_down(tmp_path: Path, value: object) -> None:
    for suffix in (".json", ".jsonl"):
        path = tmp_path / f"fuzz{suffix}"
        path.write_text(json.dumps(value), encoding="utf-8")
        assert all(isinstance(each, Report | Failure) for each in load_reports([str(path)]))


def test_a_file_that_vanishes_is_a_failure(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Talks opened.", encoding="utf-8")
    reports = load_reports([str(tmp_path)])
    first = next(reports)
    (tmp_path / "b.txt").unlink()
    second = next(reports)
    assert isinstance(first, Report)
    assert isinstance(second, Failure) and "b.txt cannot be read" in second.reason
