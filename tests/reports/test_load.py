"""Paths of every kind become reports; what cannot be read becomes a failure and costs no neighbour."""

from __future__ import annotations

import gzip
import io
import json
from datetime import date
from pathlib import Path

import pytest
import zstandard

from summitry.errors import NoSuchPath, UnknownFileType
from summitry.facts import Report
from summitry.reports import Failure, load_reports

WIRE = "Envoys to meet in Oslo\nOSLO, March 2, 2026. /NTB/. Envoys of four states will meet on Friday."
PAGE = """<html lang="en"><head><title>Envoys to meet</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoys to meet in Oslo","datePublished":"2026-03-02T08:00:00Z",
"publisher":{"name":"Fjord Post"}}</script></head><body><article><h1>Envoys to meet in Oslo</h1>
<p>Envoys of four states will meet in Oslo on Friday, the foreign ministry announced on Monday in a long statement.</p>
<p>They will discuss fisheries and the border, and a second round of talks is expected to follow in Bergen in May.</p>
</article></body></html>"""
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Fjord Post</title>
<item><guid>p1</guid><title>Envoys to meet</title><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>
<description>&lt;p&gt;Envoys will meet on Friday.&lt;/p&gt;</description></item>
<item><guid>p2</guid><title>Talks off</title><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate><description>Talks are off.</description></item>
</channel></rss>"""


def read(*paths: Path | str, published: date | None = None) -> list[Report | Failure]:
    return list(load_reports([str(p) for p in paths], published))


def one(path: Path, published: date | None = None) -> Report:
    (report,) = read(path, published=published)
    assert isinstance(report, Report), report
    return report


def test_a_wire_story_is_dated_by_its_dateline(tmp_path: Path) -> None:
    path = tmp_path / "ntb.txt"
    path.write_text(WIRE, encoding="utf-8")
    report = one(path)
    assert (report.id, report.title, report.published) == ("ntb", "Envoys to meet in Oslo", date(2026, 3, 2))
    assert report.publisher == "NTB"
    assert report.dateline is not None and report.words(report.dateline.span) == "OSLO, March 2, 2026. /NTB/. "


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_packed_files_are_read_through(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"ntb.txt{suffix}"
    packed = gzip.compress(WIRE.encode()) if suffix == ".gz" else zstandard.compress(WIRE.encode())
    path.write_bytes(packed)
    assert one(path).text == WIRE


def test_a_page_gives_its_linked_data_and_its_text(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    report = one(path)
    assert (report.published, report.publisher, report.published_from) == (date(2026, 3, 2), "Fjord Post", "metadata")
    assert report.text.startswith("Envoys to meet in Oslo\n") and "Bergen in May" in report.text


def test_a_feed_gives_a_report_an_entry(tmp_path: Path) -> None:
    path = tmp_path / "feed.rss"
    path.write_text(FEED, encoding="utf-8")
    first, second = read(path)
    assert isinstance(first, Report) and isinstance(second, Report)
    assert (first.id, first.text, first.published) == (
        "p1",
        "Envoys to meet\nEnvoys will meet on Friday.",
        date(2026, 3, 2),
    )
    assert second.publisher == "Fjord Post"


def test_a_pdf_gives_its_text_and_day(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    path.write_bytes(_pdf("Envoys of four states will meet in Oslo on Friday."))
    report = one(path)
    assert report.text == "Envoys of four states will meet in Oslo on Friday."
    assert report.published == date(2026, 3, 2)


def test_lines_of_json_go_on_past_a_broken_one(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    good = json.dumps({"id": "a", "text": "Talks opened.", "published": "2026-03-02", "source": "Fjord Post"})
    path.write_text("\n".join([good, "{broken", '{"id": "b"}', good.replace('"a"', '"c"')]), encoding="utf-8")
    first, broken, wordless, last = read(path)
    assert isinstance(first, Report) and (first.id, first.publisher) == ("a", "Fjord Post")
    assert isinstance(broken, Failure) and "line 2 is no JSON" in broken.reason
    assert isinstance(wordless, Failure) and '"text"' in wordless.reason
    assert isinstance(last, Report) and last.id == "c"


def test_a_folder_is_walked_in_order_and_strange_files_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("b.txt", "a.txt", "deep/c.txt", "notes.doc", ".hidden.txt"):
        (tmp_path / name).write_text(WIRE, encoding="utf-8")
    assert [r.id for r in read(tmp_path) if isinstance(r, Report)] == ["a", "b", "c"]


def test_a_pattern_matches_and_a_path_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WIRE, encoding="utf-8")
    assert len(read(tmp_path / "*.txt")) == 1
    with pytest.raises(NoSuchPath, match="no file, no folder"):
        read(tmp_path / "none.txt")


def test_an_unknown_kind_of_file_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.doc"
    path.write_text("x", encoding="utf-8")
    with pytest.raises(UnknownFileType, match=r"\.txt"):
        read(path)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\t \n"),
        ("binary.txt", bytes(range(256)) * 8),
        ("broken.pdf", b"%PDF-1.7 nothing"),
        ("broken.xml", b"<rss><channel>"),
        ("broken.json", b"[1, 2"),
        ("cut.txt.gz", gzip.compress(b"Talks opened in Oslo." * 50)[:-12]),
        ("cut.txt.zst", b"\x28\xb5\x2f\xfd\x00"),
        ("empty.html", b"<html><body></body></html>"),
    ],
)
def test_bad_input_is_a_failure_with_a_reason(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz-good.txt").write_text(WIRE, encoding="utf-8")
    *failed, good = read(tmp_path)
    assert isinstance(good, Report)
    assert failed and all(isinstance(f, Failure) and name in f.reason for f in failed)


def test_a_file_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(
        "Orbán, Fiala, Šefčovič and Plenković met in Prague on 2 March 2026; Orbán spoke first.".encode("cp1250")
    )
    assert "Orb" in one(path).text


def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summitry.reports.open.LARGEST", 1000)
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"a" * 100_000))
    (failure,) = read(tmp_path / "bomb.txt.gz")
    assert isinstance(failure, Failure) and failure.reason.startswith("OversizeReport")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (WIRE, "Envoys to meet in Oslo"),
        (PAGE, "Envoys to meet in Oslo"),
        (FEED, "Envoys to meet"),
        ('{"text": "Talks."}', None),
    ],
)
def test_standard_input_says_by_itself_what_it_is(monkeypatch: pytest.MonkeyPatch, data: str, kind: str | None) -> None:
    class Pipe:
        buffer = io.BytesIO(data.encode())

    monkeypatch.setattr("sys.stdin", Pipe)
    first = read("-")[0]
    assert isinstance(first, Report) and first.title == kind


def _pdf(words: str) -> bytes:
    """A one-page PDF written by hand."""
    stream = f"BT /F1 12 Tf 40 700 Td ({words}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length " + str(len(stream)).encode() + b" >>\nstream\n" + stream + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /CreationDate (D:20260302080000Z) >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += str(number).encode() + b" 0 obj\n" + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 7\n0000000000 65535 f \n"
    return (
        out
        + head
        + table
        + b"trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n"
        + str(len(out)).encode()
        + b"\n%%EOF"
    )
