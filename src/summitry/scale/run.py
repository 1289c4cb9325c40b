"""Shards through an engine: each done once, what is done is not done again, and a manifest tells all of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from summitry.errors import BadRequest
from summitry.scale.folder import on_disk, remove_spoilt, sole_writer
from summitry.scale.shards import PER_SHARD, Shard, plan_shards, reports_of

Engine = Literal["processes", "dask"]
Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class How:
    """Who does the work: processes of this machine, or a Dask cluster by the address of its scheduler; and reports a shard."""

    workers: int = 1
    engine: Engine = "processes"
    scheduler: str | None = None
    per_shard: int = PER_SHARD


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to: shards in all, done now, and of these begun or spoilt before; readings and failures in all."""

    shards: int
    done_now: int
    mended: int
    readings: int
    failures: int


def extract_to(folder: Path, paths: list[str], how: How | None = None, step: Step = lambda done, of: None) -> Outcome:
    """Read everything under the paths into Parquet under a folder; run again after a stop, it goes on and ends with the same bytes.

    A shard that was left by halves or whose files are not what they were is made anew. Raises NoSuchPath for a path that leads
    nowhere, BadRequest where the folder holds the shards of other input or another run writes to it.
    """
    how = how or How()
    shards = plan_shards(paths, how.per_shard)
    keys = {shard.number: shard.key() for shard in shards}
    _claim(folder, keys)
    with sole_writer(folder):
        spoilt = remove_spoilt(folder)
        waiting = [shard for shard in shards if not _place(folder, shard, keys).exists()]
        done = len(shards) - len(waiting)
        step(done, len(shards))
        for _ in _through(how, [(str(_place(folder, shard, keys)), shard) for shard in waiting]):
            done += 1
            step(done, len(shards))
        told = _manifest(folder, shards, keys)
    return Outcome(len(shards), len(waiting), min(spoilt, len(waiting)), told["readings"], told["failures"])


def do_shard(task: tuple[str, Shard]) -> dict[str, Any]:
    """Read one shard and write its files; what an engine runs."""
    from summitry.reading import read_all
    from summitry.scale.write import write_shard

    folder, shard = task
    return write_shard(Path(folder), read_all(reports_of(shard), coded=True))


def _place(folder: Path, shard: Shard, keys: dict[int, str]) -> Path:
    return folder / f"shard-{shard.number:06d}-{keys[shard.number]}"


def _claim(folder: Path, keys: dict[int, str]) -> None:
    """Refuse a folder in which the shards of other input lie."""
    folder.mkdir(parents=True, exist_ok=True)
    ours = {f"shard-{number:06d}-{key}" for number, key in keys.items()}
    strange = sorted(p.name for p in folder.glob("shard-*") if p.name not in ours)
    if strange:
        raise BadRequest(
            f"{folder} holds {len(strange)} shards of other input (the first is {strange[0]}). "
            "Name another folder, or empty this one."
        )


def _through(how: How, tasks: list[tuple[str, Shard]]) -> Iterator[dict[str, Any]]:
    if how.engine == "dask":
        return _through_dask(tasks, how.scheduler, how.workers)
    return _through_processes(tasks, how.workers)


def _through_processes(tasks: list[tuple[str, Shard]], workers: int) -> Iterator[dict[str, Any]]:
    if workers <= 1:
        yield from map(do_shard, tasks)
        return
    with ProcessPoolExecutor(max_workers=workers) as pool:
        for future in as_completed([pool.submit(do_shard, task) for task in tasks]):
            yield future.result()


def _through_dask(tasks: list[tuple[str, Shard]], scheduler: str | None, workers: int) -> Iterator[dict[str, Any]]:
    """On a Dask cluster: one that runs, by its address, or one of this machine's processes."""
    from distributed import Client, LocalCluster
    from distributed import as_completed as completed

    cluster = None if scheduler else LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None)
    with Client(scheduler or cluster) as client:
        for future in completed(client.map(do_shard, tasks, pure=False, retries=1)):
            yield future.result()
    if cluster is not None:
        cluster.close()


def _manifest(folder: Path, shards: list[Shard], keys: dict[int, str]) -> dict[str, int]:
    """Write what is there: versions, counts, hashes; the counts. No times and no paths of this machine: two runs give one manifest."""
    from importlib.metadata import version

    import pyarrow

    from summitry import __version__

    told = []
    for shard in shards:
        place = _place(folder, shard, keys)
        row = json.loads((place / "shard.json").read_text(encoding="utf-8"))
        told.append(
            {"folder": place.name, "file": Path(shard.path).name, "first": shard.first, "count": shard.count, **row}
        )
    totals = {name: sum(t["rows"][name] for t in told) for name in ("readings", "events", "statements", "failures")}
    versions = {"summitry": __version__, "spacy": version("spacy"), "pyarrow": pyarrow.__version__}
    manifest = {"versions": versions, "rows": totals, "shards": told}
    beside = folder / ".manifest.part"
    beside.write_text(json.dumps(manifest, indent=1, sort_keys=True), encoding="utf-8")
    on_disk(beside)
    beside.replace(folder / "manifest.json")
    return totals
