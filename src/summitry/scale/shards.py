"""What is read in one piece: a run of reports of one file. A plan of shards depends on the input alone, so that a run can go on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from io import BytesIO
from itertools import islice
from pathlib import Path

from summitry.errors import NoSuchPath, UnreadableReport
from summitry.facts import Report
from summitry.reports import Draft, Failure, load_reports, report_of
from summitry.reports.lines import read_lines
from summitry.reports.load import file_kind
from summitry.reports.open import opened

PER_SHARD = 200
"""Reports a shard: some ten seconds of work, so that little is lost with a killed one."""


@dataclass(frozen=True, slots=True)
class Shard:
    """The reports `first` to `first + count - 1` of one file; a count of 0 is the whole file."""

    number: int
    path: str
    kind: str
    first: int
    count: int

    def key(self) -> str:
        """What the shard holds, as a short hash: its file's size and place, not when it was touched."""
        size = Path(self.path).stat().st_size
        told = f"{Path(self.path).name}|{size}|{self.first}|{self.count}|{self.kind}"
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def row(self) -> dict[str, str | int]:
        """The shard as the manifest tells it."""
        return asdict(self)


def plan_shards(paths: list[str], per_shard: int = PER_SHARD) -> list[Shard]:
    """The shards of all files under the paths, in a fixed order. Raises NoSuchPath.

    Lines of JSON, Parquet and WARC-extracted text (.wet) are cut into runs of reports; small files are a shard each.
    """
    shards: list[Shard] = []
    for path in _files(paths):
        kind = _kind(path)
        if kind in {"lines", "parquet", "wet"}:
            total = _count(path, kind)
            for first in range(0, max(total, 1), per_shard):
                shards.append(Shard(len(shards), str(path), kind, first, min(per_shard, total - first)))
        elif kind:
            shards.append(Shard(len(shards), str(path), kind, 0, 0))
    return shards


def reports_of(shard: Shard) -> Iterator[Report | Failure]:
    """The reports of a shard; what cannot be read comes out as a Failure."""
    path = Path(shard.path)
    wanted = range(shard.first, shard.first + shard.count)
    if shard.kind == "parquet":
        yield from _from_parquet(path, wanted)
    elif shard.kind == "wet":
        yield from _from_wet(path, wanted)
    elif shard.kind == "lines":
        yield from _from_lines(path, wanted)
    else:
        yield from load_reports([shard.path])


def _files(paths: list[str]) -> list[Path]:
    found: list[Path] = []
    for each in paths:
        path = Path(each)
        if path.is_dir():
            found += sorted(p for p in path.rglob("*") if p.is_file() and _kind(p))
        elif path.exists():
            found.append(path)
        else:
            raise NoSuchPath(f"NoSuchPath: {each} is no file and no folder.")
    return found


def _kind(path: Path) -> str | None:
    names = [s.lower() for s in path.suffixes]
    if ".parquet" in names:
        return "parquet"
    return "wet" if ".wet" in names else file_kind(path)


def _count(path: Path, kind: str) -> int:
    """How many reports a file holds."""
    if kind == "parquet":
        import pyarrow.parquet as pq

        return int(pq.ParquetFile(path).metadata.num_rows)
    if kind == "wet":
        return sum(1 for _ in _wet_texts(path))
    with opened(path) as stream:
        return sum(1 for line in stream if line.strip())


def _from_lines(path: Path, wanted: range) -> Iterator[Report | Failure]:
    """Lines of JSON; those before the shard are passed over unread."""
    with opened(path) as stream:
        lines = islice((line for line in stream if line.strip()), wanted.start, wanted.stop)
        for number, draft in enumerate(read_lines(BytesIO(b"".join(lines)), str(path)), start=wanted.start):
            yield (
                Failure(f"{path}#{number}", str(draft))
                if isinstance(draft, UnreadableReport)
                else _made(draft, str(path), number)
            )


def _from_parquet(path: Path, wanted: range) -> Iterator[Report | Failure]:
    """Rows of a Parquet file with the columns of a JSON line (`text`, and `id, title, published, url, source` if it has them)."""
    import pyarrow.parquet as pq

    file = pq.ParquetFile(path)
    known = [
        c
        for c in ("id", "title", "text", "published", "url", "source", "publisher", "language")
        if c in file.schema_arrow.names
    ]
    number = 0
    for batch in file.iter_batches(batch_size=256, columns=known):
        for row in batch.to_pylist():
            if number in wanted:
                words = {
                    k: str(v)
                    for k, v in row.items()
                    if v is not None and k in {"id", "title", "published", "url", "language"}
                }
                publisher = row.get("publisher") or row.get("source")
                yield _made(Draft(text=str(row.get("text") or ""), publisher=publisher, **words), str(path), number)
            number += 1


def _from_wet(path: Path, wanted: range) -> Iterator[Report | Failure]:
    for number, (url, day, text) in enumerate(_wet_texts(path)):
        if number in wanted:
            yield _made(Draft(text=text, id=url, url=url, published=day), str(path), number)


def _wet_texts(path: Path) -> Iterator[tuple[str, str | None, str]]:
    """Address, day of capture and text of each conversion record of a WET file."""
    from warcio.archiveiterator import ArchiveIterator

    with path.open("rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type == "conversion":
                headers = record.rec_headers
                text = record.content_stream().read().decode("utf-8", "replace")
                yield headers.get_header("WARC-Target-URI") or "", headers.get_header("WARC-Date"), text


def _made(draft: Draft, path: str, number: int) -> Report | Failure:
    try:
        return report_of(draft, None if draft.id else f"{path}#{number}")
    except UnreadableReport as error:
        return Failure(f"{path}#{number}", str(error))
