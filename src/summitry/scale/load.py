"""Parquet -> readings, in the order they were read, so that a record can be filled from many machines' work."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from summitry.errors import BrokenReport, NoSuchPath
from summitry.facts import Reading, reading_of
from summitry.reports import Failure


def load_readings(folder: Path) -> Iterator[Reading | Failure]:
    """Every reading and failure of a folder that `extract_to` wrote. Raises NoSuchPath where it holds no manifest,
    BrokenReport where a file is damaged."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not (folder / "manifest.json").exists():
        raise NoSuchPath(
            f"{folder} holds no manifest.json. Give the folder that `summitry extract --out` wrote, once it is done."
        )
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for shard in manifest["shards"]:
        place = folder / shard["folder"]
        try:
            for batch in pq.ParquetFile(place / "readings.parquet").iter_batches(batch_size=64, columns=["reading"]):
                for row in batch.to_pylist():
                    yield reading_of(json.loads(row["reading"]))
            for row in pq.read_table(place / "failures.parquet").to_pylist():
                yield Failure(row["path"], row["reason"])
        except (OSError, pa.ArrowException) as error:
            raise BrokenReport(
                f"{place} cannot be read: {error}. Run the extraction again; it makes what is missing."
            ) from error
