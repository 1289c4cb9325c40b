"""Reading into Parquet and out of it again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import typer

from summitry.errors import BadRequest
from summitry.facts import Reading
from summitry.reports import Failure


def demand_fitting(
    out: Path | None, *, published: str | None, format: str, workers: int, engine: str, scheduler: str | None
) -> None:
    """Refuses options of `extract` that would be passed over in silence (BadRequest)."""
    if out is None:
        idle = {"--workers": workers != 1, "--engine": engine != "processes", "--scheduler": scheduler is not None}
        advice = "It says how shards are made: name a folder for them with --out."
    else:
        idle = {"--published": published is not None, "--format": format != "jsonl"}
        idle["--scheduler"] = scheduler is not None and engine != "dask"
        advice = "Parquet is always written in one form, and each report brings its own day; a scheduler goes with --engine dask."
    for option in (name for name, is_idle in idle.items() if is_idle):
        raise BadRequest(f"{option} makes no sense {'without' if out is None else 'with'} --out here.\n  {advice}")


def extract_into(
    folder: Path, paths: list[str], *, workers: int, engine: Literal["processes", "dask"], scheduler: str | None
) -> None:
    """Read everything under the paths into Parquet under a folder, with progress; ends with code 1 where reports failed."""
    with _needing_extra():
        from summitry.scale import How, extract_to

        with _shard_progress() as step:
            outcome = extract_to(folder, paths, How(workers, engine, scheduler), step)
    if outcome.mended:
        print(f"{outcome.mended} shards of an earlier run were left by halves or spoilt; they were made anew.")
    print(
        f"Shards: {outcome.shards}, {outcome.done_now} done now. Reports: {outcome.readings} read, {outcome.failures} failed. "
        f"{folder / 'manifest.json'} tells the rest."
    )
    if outcome.failures:
        raise typer.Exit(1)


def stored_readings(folder: Path) -> Iterator[Reading | Failure]:
    """The readings that `extract --out` wrote."""
    with _needing_extra():
        from summitry.scale import load_readings

        yield from load_readings(folder)


@contextmanager
def _needing_extra() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise BadRequest(
            f"Parquet at scale needs {error.name}, which is not installed. Install it with: pip install 'summitry[scale]'"
        ) from error


@contextmanager
def _shard_progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on the terminal; silent elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done, of: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("shards", total=None)
        yield lambda done, of: progress.update(task, completed=done, total=of)
