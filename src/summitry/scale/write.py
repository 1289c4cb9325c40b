"""One shard -> its Parquet files: written beside, then moved into place, so that a shard is there whole or not at all."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from summitry.facts import Reading, reading_row
from summitry.reports import Failure
from summitry.scale.folder import hash_of, on_disk

_WORDS, _NUMBER, _REAL = pa.string(), pa.int64(), pa.float64()
SCHEMAS: dict[str, pa.Schema] = {
    "readings": pa.schema(
        [(c, _WORDS) for c in ("id", "title", "publisher", "published", "language", "url", "text_hash", "reading")]
    ),
    "events": pa.schema(
        [
            (c, _WORDS)
            for c in (
                "report",
                "published",
                "id",
                "kind",
                "title",
                "realis",
                "occur_status",
                "start",
                "end",
                "place",
                "country",
            )
        ]
        + [("latitude", _REAL), ("longitude", _REAL)]
        + [(c, _WORDS) for c in ("body", "part_of", "participants", "statuses", "source", "quote")]
        + [("quote_start", _NUMBER), ("quote_end", _NUMBER)]
    ),
    "statements": pa.schema(
        [(c, _WORDS) for c in ("report", "published", "speaker", "speaker_name", "mode", "cue", "content")]
        + [("content_start", _NUMBER), ("content_end", _NUMBER)]
    ),
    "failures": pa.schema([("path", _WORDS), ("reason", _WORDS)]),
}


def write_shard(folder: Path, found: Iterable[Reading | Failure]) -> dict[str, Any]:
    """Write the tables of one shard into a folder that is not there yet; counts and hashes of what was written."""
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in SCHEMAS}
    for each in found:
        if isinstance(each, Failure):
            rows["failures"].append({"path": each.path, "reason": each.reason})
        else:
            _add(rows, each)
    beside = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    hashes = {}
    for name, schema in SCHEMAS.items():
        path = beside / f"{name}.parquet"
        pq.write_table(pa.Table.from_pylist(rows[name], schema), path, compression="zstd", store_schema=False)
        on_disk(path)
        hashes[name] = hash_of(path)
    told = {"rows": {name: len(rows[name]) for name in SCHEMAS}, "sha256": hashes}
    (beside / "shard.json").write_text(json.dumps(told, sort_keys=True), encoding="utf-8")
    on_disk(beside / "shard.json")
    shutil.rmtree(folder, ignore_errors=True)
    beside.rename(folder)
    on_disk(folder.parent)
    return told


def _add(rows: dict[str, list[dict[str, Any]]], reading: Reading) -> None:
    row = reading_row(reading, coded=True)
    report = {"report": row["id"], "published": row["published"]}
    kept = ("id", "title", "publisher", "published", "language", "url", "text_hash")
    rows["readings"].append(
        {k: row[k] for k in kept} | {"reading": json.dumps(row, ensure_ascii=False, sort_keys=True)}
    )
    for event in row["events"]:
        rows["events"].append(report | _event(event, row["text"]))
    for said in row["statements"]:
        content = said["content"] or said["cue"]
        start, end = content[0][0], content[-1][1]
        rows["statements"].append(
            report
            | {k: said[k] for k in ("speaker", "speaker_name", "mode")}
            | {
                "cue": " … ".join(row["text"][s:e] for s, e in said["cue"]),
                "content": " … ".join(row["text"][s:e] for s, e in content),
                "content_start": start,
                "content_end": end,
            }
        )


def _event(event: dict[str, Any], text: str) -> dict[str, Any]:
    place = event["place"] or {"name": None, "country": None, "latitude": None, "longitude": None}
    start, end = event["quote"]
    kept = ("id", "kind", "title", "realis", "occur_status", "start", "end", "body", "part_of", "source")
    return {k: event[k] for k in kept} | {
        "place": place["name"],
        "country": place["country"],
        "latitude": place["latitude"],
        "longitude": place["longitude"],
        "participants": " | ".join(p["actor"] or p["name"] for p in event["participants"]),
        "statuses": " | ".join(p["status"] for p in event["participants"]),
        "quote": text[start:end],
        "quote_start": start,
        "quote_end": end,
    }
