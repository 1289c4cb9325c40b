"""Bytes from disk or a pipe, unpacked and bounded; bytes into text."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import BinaryIO

import zstandard
from charset_normalizer import from_bytes

from summitry.errors import BrokenReport, OversizeReport

LARGEST = 16 * 1024 * 1024
"""Bytes of one report, unpacked; a longer one is refused so that memory stays bounded whatever comes in."""
MOST_TAGS = 200_000
"""Tags of one page or feed: ten times what the longest have, some eight seconds of reading."""
_DECLARED_SAMPLE = 64 * 1024


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A file's bytes, unpacked if its name ends in .gz or .zst. Raises BrokenReport where it cannot be opened or unpacked."""
    with _explained(str(path)), path.open("rb") as raw:
        yield _unpacked(raw, path.suffix.lower())


@contextmanager
def unpacked(data: bytes, name: str) -> Iterator[BinaryIO]:
    """Bytes handed in, unpacked if their name ends in .gz or .zst; the name is never opened. Raises BrokenReport."""
    with _explained(name):
        yield _unpacked(io.BytesIO(data), PurePath(name).suffix.lower())


@contextmanager
def _explained(name: str) -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError, zlib.error, zstandard.ZstdError) as error:
        raise BrokenReport(f"{name} cannot be read: {error}. It was left out; the others are read.") from error


def _unpacked(raw: BinaryIO, suffix: str) -> BinaryIO:
    if suffix == ".gz":
        return io.BufferedReader(gzip.GzipFile(fileobj=raw))
    if suffix == ".zst":
        return io.BufferedReader(zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(raw))
    return raw


def read_whole(stream: BinaryIO, name: str) -> bytes:
    """All bytes of a stream; raises OversizeReport past LARGEST."""
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise OversizeReport(
            f"{name} is longer than {LARGEST // 1024 // 1024} MB, the most that is read as one report. "
            "Split it, or give many reports as lines of a .jsonl file."
        )
    return data


def demand_few_tags(tags: int, name: str) -> None:
    """Raises OversizeReport for markup of more than MOST_TAGS tags: one costs as much as a hundred letters."""
    if tags > MOST_TAGS:
        raise OversizeReport(
            f"{name} has more than {MOST_TAGS:,} tags, the most that are read in one piece. Save its text as .txt."
        )


def decoded(data: bytes, name: str) -> str:
    """Bytes as text: UTF-8 or UTF-16 by their marks, else UTF-8, else the encoding that charset-normalizer finds.

    Raises BrokenReport for bytes that are no text in any of them.

    >>> decoded("Orbán".encode("cp1250"), "r.txt") != "", decoded(b"\\xef\\xbb\\xbfOslo", "r.txt")
    (True, 'Oslo')
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    best = from_bytes(data[:_DECLARED_SAMPLE]).best()
    if best is None or b"\x00" in data[:1024]:
        raise BrokenReport(f"{name} is no text in any encoding that was tried. Save it as UTF-8.")
    return data.decode(best.encoding, errors="replace")
