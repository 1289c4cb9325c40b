"""Commands that read reports: extract, read, explain."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

import typer

from summitry.cli.app import app
from summitry.cli.options import Paths, Published, RecordOption, day
from summitry.cli.settings import knowledge_folder, record_url
from summitry.facts import Reading, Report
from summitry.knowledge import load
from summitry.questions import OpenRecord, open_record
from summitry.reports import Failure, load_reports


@app.command()
def extract(
    paths: Paths,
    published: Published = None,
    coded: Annotated[bool, typer.Option("--coded", help="Add PLOVER events.")] = False,
    format: Annotated[Literal["jsonl", "text", "html"], typer.Option(help="How to print.")] = "jsonl",
) -> None:
    """Read reports and print what was found, one JSON object a report; nothing is stored."""
    failed = 0
    for found in _readings(_reports(paths, published), coded=coded):
        if isinstance(found, Failure):
            failed += 1
            print(found.reason, file=sys.stderr)
        else:
            print(_printed(found, format, coded=coded))
    if failed:
        raise typer.Exit(1)


@app.command()
def explain(paths: Paths, published: Published = None) -> None:
    """Show why each event was found, and which words were seen and passed over."""
    from summitry.cli.plain import explaining_lines

    for found in _readings(_reports(paths, published)):
        print(found.reason if isinstance(found, Failure) else "\n".join(explaining_lines(found)))


@app.command()
def read(paths: Paths, published: Published = None, record: RecordOption = None) -> None:
    """Read reports into the record; a report that is there already is not read twice. Safe to stop and to run again."""
    reports = _reports(paths, published)
    with open_record(record_url(record), world=load(knowledge_folder())) as opened:
        tally = Tally(events_before=opened.counts()["occasion"])
        try:
            with _progress() as step:
                for report in reports:
                    _keep(report, opened, tally)
                    step()
        except KeyboardInterrupt:
            print("Stopped; what was read is kept. Run the same command again to go on.", file=sys.stderr)
            print(tally.words(opened.counts()["occasion"]))
            raise typer.Exit(130) from None
        print(tally.words(opened.counts()["occasion"]))
    if tally.failed:
        raise typer.Exit(1)


@dataclass
class Tally:
    """What came of a run."""

    events_before: int
    new: int = 0
    known: int = 0
    failed: int = 0
    told: int = 0

    def words(self, events: int) -> str:
        """The summary of a run in one line."""
        fresh = events - self.events_before
        return (
            f"Reports: {self.new} new, {self.known} known, {self.failed} failed. "
            f"Events: {self.told} told, {fresh} new to the record, {max(self.told - fresh, 0)} told of events it had."
        )


def _keep(report: Report | Failure, record: OpenRecord, tally: Tally) -> None:
    """One report into the record, or its failure."""
    from summitry.reading import read_all

    if isinstance(report, Report) and record.has(report.id, report.text_hash):
        tally.known += 1
        return
    for found in read_all([report], world=record.world):
        if isinstance(found, Failure):
            tally.failed += 1
            print(found.reason, file=sys.stderr)
            record.fail(found.path, found.reason, known_on=date.today(), path=found.path)
        else:
            added = record.add(found, known_on=None if found.report.published else date.today())
            tally.new += 1
            tally.told += len(added.occasions)


def _reports(paths: list[str], published: str | None) -> Iterator[Report | Failure]:
    return load_reports(paths, day(published) if published else None)


def _readings(reports: Iterable[Report | Failure], *, coded: bool = False) -> Iterator[Reading | Failure]:
    from summitry.reading import read_all

    return read_all(reports, world=load(knowledge_folder()), coded=coded)


def _printed(reading: Reading, format: str, *, coded: bool) -> str:
    if format == "text":
        from summitry.cli.plain import plain_lines

        return "\n".join(plain_lines(reading))
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
