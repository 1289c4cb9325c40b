"""Paths -> Reports: files, folders, globs and standard input, one after the other and never all at once."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from glob import glob
from pathlib import Path, PurePath
from typing import BinaryIO

from summitry.errors import NoSuchPath, UnknownFileType, UnreadableReport
from summitry.facts import Report
from summitry.reports.draft import Draft, report_of
from summitry.reports.lines import read_json, read_lines
from summitry.reports.open import decoded, opened, read_whole, unpacked

KINDS = {
    ".txt": "text",
    ".text": "text",
    ".html": "page",
    ".htm": "page",
    ".pdf": "pdf",
    ".xml": "feed",
    ".rss": "feed",
    ".atom": "feed",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".json": "json",
}
_PACKED = {".gz", ".zst"}


@dataclass(frozen=True, slots=True)
class Failure:
    """One report that could not be read: where it stood and why, in words for people."""

    path: str
    reason: str


def load_reports(paths: Iterable[str], published: date | None = None) -> Iterator[Report | Failure]:
    """Every report under the paths, in a fixed order; one that cannot be read comes out as a Failure.

    Raises NoSuchPath for a path or glob that leads nowhere and UnknownFileType for a file named by the caller whose kind is
    not known; both before anything is read. Files of unknown kind inside a folder are passed over.
    """
    places = [place for path in paths for place in _places(path)]
    for place in places:
        yield from _from_place(place, published)


def load_bytes(data: bytes, name: str, published: date | None = None) -> Iterator[Report | Failure]:
    """The reports in bytes that somebody hands in; `name` tells their kind, and perhaps their day, and is never opened.

    Raises UnknownFileType for a name of no known kind.

    >>> [report.title for report in load_bytes(b"Talks due in Oslo\\n\\nEnvoys arrive.", "oslo.txt")]
    ['Talks due in Oslo']
    """
    kind = file_kind(PurePath(name))
    if kind is None:
        raise UnknownFileType(f"{name[:80]} ends in nothing that is known; what can be read ends in {' '.join(KINDS)}.")
    try:
        with unpacked(data, name) as stream:
            yield from _finished(_drafts(kind, stream, name), name, name, published)
    except UnreadableReport as error:
        yield Failure(name, error.told)


def file_kind(path: PurePath) -> str | None:
    """The kind of a file by its name, looking through .gz and .zst.

    >>> file_kind(Path("a.jsonl.zst")), file_kind(Path("a.PDF")), file_kind(Path("a.doc"))
    ('lines', 'pdf', None)
    """
    suffixes = [s.lower() for s in path.suffixes]
    if suffixes and suffixes[-1] in _PACKED:
        suffixes.pop()
    return KINDS.get(suffixes[-1]) if suffixes else None


def _places(path: str) -> Sequence[Path | None]:
    """The files a path stands for, sorted; None is standard input."""
    if path == "-":
        return [None]
    found = Path(path)
    if found.is_dir():
        return sorted(p for p in found.rglob("*") if p.is_file() and file_kind(p) and not _hidden(p, found))
    if found.exists():
        if file_kind(found) is None:
            raise UnknownFileType(
                f"{path} ends in {found.suffix or 'nothing'}; what can be read ends in "
                f"{' '.join(KINDS)}, each also with .gz or .zst. Rename it, or pass its text on standard input with -."
            )
        return [found]
    matched = sorted(Path(p) for p in glob(path, recursive=True))  # noqa: PTH207 - absolute patterns too
    if not matched:
        raise NoSuchPath(f"{path} is no file, no folder, and no pattern that matches one.")
    return [place for p in matched for place in _places(str(p)) if p.is_dir() or file_kind(p)]


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _from_place(place: Path | None, published: date | None) -> Iterator[Report | Failure]:
    """The reports of one file; a fault in it ends it, not the run."""
    name = str(place) if place else "standard input"
    try:
        if place is None:
            yield from _finished(_from_pipe(sys.stdin.buffer, name), None, name, published)
        else:
            with opened(place) as stream:
                kind = file_kind(place) or "text"
                yield from _finished(_drafts(kind, stream, name), name, name, published)
    except UnreadableReport as error:
        yield Failure(name, error.told)
    except Exception as error:  # a fault in one file must not cost the others
        yield Failure(
            name, f"{type(error).__name__}: {error}. {name} was left out: a fault of the program; please report it."
        )


def _drafts(kind: str, stream: BinaryIO, name: str) -> Iterator[Draft | UnreadableReport]:
    """The drafts of one source. The readers of pages, feeds and PDF are imported when first met: they are slow to load."""
    match kind:
        case "lines":
            yield from read_lines(stream, name)
        case "json":
            yield from read_json(stream, name)
        case "feed":
            from summitry.reports.feed import read_feed

            yield from read_feed(read_whole(stream, name), name)
        case "pdf":
            from summitry.reports.pdf import read_pdf

            yield read_pdf(read_whole(stream, name), name)
        case "page":
            from summitry.reports.page import read_page

            yield read_page(decoded(read_whole(stream, name), name), name)
        case _:
            yield Draft(decoded(read_whole(stream, name), name))


def _from_pipe(stream: BinaryIO, name: str) -> Iterator[Draft | UnreadableReport]:
    """Standard input says by its first bytes what it is."""
    data = read_whole(stream, name)
    head = data[:512].lstrip().lower()
    if head.startswith(b"%pdf"):
        kind = "pdf"
    elif head.startswith((b"{", b"[")):
        kind = "json"
    elif head.startswith((b"<?xml", b"<rss", b"<feed")):
        kind = "feed"
    elif head.startswith((b"<!doctype html", b"<html")):
        kind = "page"
    else:
        kind = "text"
    return _drafts(kind, io.BytesIO(data), name)


def _finished(
    drafts: Iterator[Draft | UnreadableReport], path: str | None, name: str, published: date | None
) -> Iterator[Report | Failure]:
    for draft in drafts:
        if isinstance(draft, UnreadableReport):
            yield Failure(name, draft.told)
            continue
        try:
            yield report_of(draft, path, published)
        except UnreadableReport as error:
            yield Failure(f"{name} {draft.id or ''}".strip(), error.told)
