"""JSON and JSON lines: one report an object."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from summitry.errors import BrokenReport, OversizeReport, UnreadableReport
from summitry.reports.draft import Draft
from summitry.reports.open import LARGEST, decoded, read_whole

_FIELDS = ("id", "title", "published", "url", "language")


def read_lines(stream: BinaryIO, name: str) -> Iterator[Draft | UnreadableReport]:
    """A draft a line; a line that is no report comes out as the error, and the next is read."""
    for number, line in bounded_lines(stream):
        yield line_draft(line, f"{name} line {number}")


def bounded_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Every line that is not blank with its number from 1; of one longer than LARGEST only so much as tells that it is."""
    number = 0
    while line := stream.readline(LARGEST + 1):
        number += 1
        if len(line) > LARGEST:
            _skip_line(stream)
        if line.strip():
            yield number, line


def read_json(stream: BinaryIO, name: str) -> Iterator[Draft | UnreadableReport]:
    """The drafts of one JSON document: an object, or a list of objects. Several lines of objects are read as lines."""
    text = decoded(read_whole(stream, name), name)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        if text.lstrip().startswith("{") and "\n" in text.strip():
            for number, line in enumerate(text.splitlines(), start=1):
                if line.strip():
                    yield line_draft(line.encode("utf-8", "replace"), f"{name} line {number}")
            return
        yield BrokenReport(f"{name} is no JSON: {error}.")
        return
    for number, item in enumerate(data if isinstance(data, list) else [data], start=1):
        yield _draft(item, f"{name} item {number}")


def line_draft(line: bytes, name: str) -> Draft | UnreadableReport:
    """The draft of one line, or why it is none."""
    if len(line) > LARGEST:
        return OversizeReport(f"{name} is longer than {LARGEST // 1024 // 1024} MB.")
    try:
        return _draft(json.loads(decoded(line, name)), name)
    except (ValueError, RecursionError) as error:
        return BrokenReport(f"{name} is no JSON: {error}.")
    except UnreadableReport as error:
        return error


def _draft(item: Any, name: str) -> Draft | UnreadableReport:
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        return BrokenReport(
            f'{name} has no field "text" with words in it; id, title, published, url and source may stand beside it.'
        )
    words = {key: str(item[key]) if item.get(key) not in (None, "") else None for key in _FIELDS}
    publisher = item.get("publisher") or item.get("source")
    return Draft(text=item["text"], publisher=str(publisher) if publisher else None, **words)


def _skip_line(stream: BinaryIO) -> None:
    while (piece := stream.readline(LARGEST)) and not piece.endswith(b"\n"):
        pass
