"""Rows of a Parquet file and records of an archive of extracted web text -> drafts, bounded, up to the place where a file breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summitry.errors import BrokenReport, OversizeReport, UnreadableReport
from summitry.reports import Draft
from summitry.reports.open import LARGEST

_COLUMNS = ("id", "title", "text", "published", "url", "source", "publisher", "language")


def table_rows(path: Path, *, count_only: bool = False) -> Iterator[Draft | UnreadableReport]:
    """A draft a row of a Parquet file with the columns of a JSON line: `text`, and `id, title, published, url, source` if it has them.

    A file that is damaged ends in the error. `count_only` gives as many, without their words.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            known = [] if count_only else [c for c in _COLUMNS if c in file.schema_arrow.names]
            for batch in file.iter_batches(batch_size=256, columns=known):
                if count_only:
                    yield from (Draft("") for _ in range(batch.num_rows))
                else:
                    yield from map(_draft, batch.to_pylist())
    except (OSError, ValueError, pa.ArrowException) as error:
        yield _broken(path, "Parquet", error)


def _draft(row: dict[str, Any]) -> Draft:
    words = {column: str(value) for column, value in row.items() if value not in (None, "")}
    publisher = words.pop("publisher", None) or words.get("source")
    words.pop("source", None)
    return Draft(text=words.pop("text", ""), publisher=publisher, **words)


def archive_rows(path: Path, *, count_only: bool = False) -> Iterator[Draft | UnreadableReport]:
    """A draft a conversion record of a WET file: its text, address and day of capture; a file that is damaged ends in the error."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        with path.open("rb") as stream:
            for record in ArchiveIterator(stream):
                if record.rec_type == "conversion":
                    yield Draft("") if count_only else _record_draft(record, path)
    except (OSError, EOFError, ValueError, ArchiveLoadFailed) as error:
        yield _broken(path, "archive", error)


def _record_draft(record: Any, path: Path) -> Draft | UnreadableReport:
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    text = record.content_stream().read(LARGEST + 1)
    if len(text) > LARGEST:
        return OversizeReport(f"{path} record {address[:200]!r} is longer than {LARGEST // 1024 // 1024} MB.")
    declared = record.rec_headers.get_header("Content-Length") or ""
    if declared.isdecimal() and len(text) < int(declared):
        return BrokenReport(f"{path} record {address[:200]!r} breaks off after {len(text)} of {declared[:20]} bytes.")
    day = record.rec_headers.get_header("WARC-Date")
    return Draft(text=text.decode("utf-8", "replace"), id=address or None, url=address or None, published=day)


def _broken(path: Path, kind: str, error: Exception) -> BrokenReport:
    return BrokenReport(
        f"{path} is no {kind} that can be read to its end: {str(error)[:200]}. What stands before is read."
    )
