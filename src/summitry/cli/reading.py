"""Commands that read reports: extract, read, explain."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Annotated, Literal

import typer

from summitry.cli.app import app
from summitry.cli.opening import open_chosen
from summitry.cli.options import Paths, Published, RecordOption, day
from summitry.cli.scaling import demand_fitting, extract_into, stored_readings
from summitry.cli.settings import knowledge_folder
from summitry.cli.showing import harmless, harmless_lines
from summitry.errors import BadRequest, RecordError
from summitry.facts import Reading, Report
from summitry.knowledge import World, load
from summitry.questions import OpenRecord
from summitry.record.clock import day_by_clock
from summitry.reports import Failure, load_reports


@app.command()
def extract(
    paths: Paths,
    published: Published = None,
    coded: Annotated[bool, typer.Option("--coded", help="Add PLOVER events.")] = False,
    format: Annotated[Literal["jsonl", "text", "html"], typer.Option(help="How to print.")] = "jsonl",
    out: Annotated[
        Path | None, typer.Option(help="A folder for Parquet; run again, it goes on where it stopped.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes, with --out.")] = 1,
    engine: Annotated[
        Literal["processes", "dask"], typer.Option(help="What runs the shards, with --out.")
    ] = "processes",
    scheduler: Annotated[str | None, typer.Option(help="Address of a Dask scheduler, with --engine dask.")] = None,
) -> None:
    """Read reports and print what was found, one JSON object a report, or into Parquet with --out; no record is touched."""
    demand_fitting(out, published=published, format=format, workers=workers, engine=engine, scheduler=scheduler)
    if out is not None:
        extract_into(out, paths, workers=workers, engine=engine, scheduler=scheduler)
        return
    failed = 0
    for found in _readings(_reports(paths, published), load(knowledge_folder()), coded=coded):
        if isinstance(found, Failure):
            failed += 1
            print(harmless_lines(found.reason), file=sys.stderr)
        else:
            print(_printed(found, format, coded=coded))
    if failed:
        raise typer.Exit(1)


@app.command()
def explain(paths: Paths, published: Published = None) -> None:
    """Show why each event was found, and which words were seen and passed over."""
    from summitry.cli.plain import explaining_lines

    failed = 0
    for found in _readings(_reports(paths, published), load(knowledge_folder())):
        if isinstance(found, Failure):
            failed += 1
            print(harmless_lines(found.reason), file=sys.stderr)
        else:
            print("\n".join(harmless(line) for line in explaining_lines(found)))
    if failed:
        raise typer.Exit(1)


@app.command()
def read(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, patterns, or - for standard input.")
    ] = None,
    published: Published = None,
    record: RecordOption = None,
    from_parquet: Annotated[Path | None, typer.Option(help="A folder that extract --out wrote.")] = None,
    coded: Annotated[bool, typer.Option("--coded", help="Keep PLOVER events too.")] = False,
) -> None:
    """Read reports into the record; a report that is there already is not read twice. Safe to stop and to run again."""
    reports: Iterator[Report | Reading | Failure] = _reports(paths or [], published)
    if from_parquet is not None:
        reports = chain(reports, stored_readings(from_parquet))
    elif not paths:
        raise BadRequest("nothing was named to read. Give files, folders, -, or --from-parquet FOLDER.")
    with open_chosen(record) as opened:
        intake = Intake(events_before=opened.counts()["occasion"])
        try:
            with _progress() as step:
                for report in reports:
                    keep(report, opened, intake, coded=coded)
                    step()
        except KeyboardInterrupt:
            print("Stopped; what was read is kept. Run the same command again to go on.", file=sys.stderr)
            print(intake.words(opened.counts()["occasion"]))
            raise typer.Exit(130) from None
        except RecordError:
            print(
                f"{intake.new} reports were read into the record before that; they are kept. Run the same command again to go on.",
                file=sys.stderr,
            )
            raise
        print(intake.words(opened.counts()["occasion"]))
    if intake.failed:
        raise typer.Exit(1)


@dataclass
class Intake:
    """What came of a run."""

    events_before: int
    new: int = 0
    known: int = 0
    failed: int = 0
    told: int = 0
    today: date | None = None

    def words(self, events: int) -> str:
        """The summary of a run in one line."""
        fresh = events - self.events_before
        return (
            f"Reports: {self.new} new, {self.known} known, {self.failed} failed. "
            f"Events: {self.told} told, {fresh} new to the record, {max(self.told - fresh, 0)} told of events it had."
        )


def keep(told: Report | Reading | Failure, record: OpenRecord, intake: Intake, *, coded: bool = False) -> None:
    """One report, read here or elsewhere, into the record, or its failure."""
    report = told.report if isinstance(told, Reading) else told
    if isinstance(report, Report) and record.has(report.id, report.text_hash):
        intake.known += 1
        return
    for found in [told] if isinstance(told, Reading) else _readings([told], record.world, coded=coded):
        if isinstance(found, Failure):
            intake.failed += 1
            print(harmless_lines(found.reason), file=sys.stderr)
            record.fail(found.path, found.reason, known_on=_today(record, intake), path=found.path)
        else:
            added = record.add(found, known_on=None if found.report.published else _today(record, intake))
            intake.new += 1
            intake.told += len(added.occasions)


def _today(record: OpenRecord, intake: Intake) -> date:
    """The day by the clock, looked up once a run; says so where the clock was set back."""
    if intake.today is None:
        intake.today = day_by_clock(record, date.today())
        if intake.today > date.today():
            print(
                f"The clock says {date.today()}, and this record was read into on {intake.today} already: what has no day of its own "
                f"is kept under {intake.today}, so that nothing is known before what was known earlier.",
                file=sys.stderr,
            )
    return intake.today


def _reports(paths: list[str], published: str | None) -> Iterator[Report | Failure]:
    return load_reports(paths, day(published) if published else None)


def _readings(reports: Iterable[Report | Failure], world: World, *, coded: bool = False) -> Iterator[Reading | Failure]:
    from summitry.reading import read_all

    return read_all(reports, world=world, coded=coded)


def _printed(reading: Reading, format: str, *, coded: bool) -> str:
    if format == "text":
        from summitry.cli.plain import plain_lines

        return "\n".join(harmless(line) for line in plain_lines(reading))
    if format == "html":
        from summitry.export.marked import marked_html

        return marked_html(reading)
    from summitry.facts import reading_row

    return json.dumps(reading_row(reading, coded=coded), ensure_ascii=False)


@contextmanager
def _progress() -> Iterator[Callable[[], None]]:
    """A counter on the terminal; silent elsewhere."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed} reports"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=None)
        yield lambda: progress.advance(task)
