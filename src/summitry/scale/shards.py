"""What is read in one piece: a run of reports of one file. A plan of shards depends on the input alone, so that a run can go on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from summitry.errors import NoSuchPath, UnreadableReport
from summitry.facts import Report
from summitry.reports import Draft, Failure, load_reports, report_of
from summitry.reports.lines import bounded_lines, line_draft
from summitry.reports.load import file_kind
from summitry.reports.open import opened
from summitry.scale.rows import archive_rows, table_rows

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
    if shard.kind in {"parquet", "wet"}:
        yield from _from_rows(path, shard.kind, wanted)
    elif shard.kind == "lines":
        yield from _from_lines(path, wanted)
    else:
        try:
            yield from load_reports([shard.path])
        except NoSuchPath as error:  # it was there when the shards were planned
            yield Failure(shard.path, error.told)


def _files(paths: list[str]) -> list[Path]:
    found: list[Path] = []
    for each in paths:
        path = Path(each)
        if path.is_dir():
            found += sorted(p for p in path.rglob("*") if p.is_file() and _kind(p))
        elif path.exists():
            found.append(path)
        else:
            raise NoSuchPath(f"{each} is no file and no folder.")
    return found


def _kind(path: Path) -> str | None:
    names = [s.lower() for s in path.suffixes]
    if ".parquet" in names:
        return "parquet"
    return "wet" if ".wet" in names else file_kind(path)


def _count(path: Path, kind: str) -> int:
    """How many reports a file holds; what lies past a place that cannot be read counts as one, which reading it will tell of."""
    if kind == "lines":
        found = 0
        try:
            with opened(path) as stream:
                for _ in bounded_lines(stream):
                    found += 1
        except UnreadableReport:
            found += 1
        return found
    rows = table_rows if kind == "parquet" else archive_rows
    return sum(1 for _ in rows(path, count_only=True))


def _from_lines(path: Path, wanted: range) -> Iterator[Report | Failure]:
    """Lines of JSON; those before the shard are passed over unread."""
    try:
        with opened(path) as stream:
            for number, (line_number, line) in islice(enumerate(bounded_lines(stream)), wanted.start, wanted.stop):
                yield _made(line_draft(line, f"{path} line {line_number}"), str(path), number)
    except UnreadableReport as error:
        yield Failure(str(path), error.told)


def _from_rows(path: Path, kind: str, wanted: range) -> Iterator[Report | Failure]:
    rows = table_rows if kind == "parquet" else archive_rows
    for number, draft in enumerate(rows(path, count_only=False)):
        if number in wanted:
            yield _made(draft, str(path), number)


def _made(draft: Draft | UnreadableReport, path: str, number: int) -> Report | Failure:
    if isinstance(draft, UnreadableReport):
        return Failure(f"{path}#{number}", draft.told)
    try:
        return report_of(draft, None if draft.id else f"{path}#{number}")
    except UnreadableReport as error:
        return Failure(f"{path}#{number}", error.told)
