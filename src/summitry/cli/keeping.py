"""Commands that keep and pass on what the record has: correct, watch, export, knowledge."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from summitry.cli.app import app
from summitry.cli.opening import open_to_ask, window_chosen
from summitry.cli.options import (
    AsOf,
    DaysOption,
    EventName,
    From,
    Org,
    Person,
    RecordOption,
    day_or_today,
)
from summitry.cli.settings import knowledge_folder, record_url
from summitry.errors import BadRequest
from summitry.knowledge import check_tables, import_wikidata
from summitry.record import Hand
from summitry.record.corrections import demand_settable

Format = Literal["ics", "jsonld", "annotations", "ftm", "parquet", "csv", "polecat", "superdesk"]

knowledge = typer.Typer(help="The tables of who is who: check them, or add rows to your own.", no_args_is_help=True)
app.add_typer(knowledge, name="knowledge")


@app.command()
def export(
    format: Annotated[Format, typer.Option(help="Which form.")],
    out: Annotated[
        Path | None, typer.Option(help="A file, or a folder for forms of many files. Default: the screen.")
    ] = None,
    record: RecordOption = None,
    as_of: AsOf = None,
    start: From = None,
    days: DaysOption = None,
    org: Org = None,
    person: Person = None,
    vague: Annotated[
        bool, typer.Option("--vague", help="With ics: also events whose day is not known, over all days they can mean.")
    ] = False,
) -> None:
    """Write the record in a form that other programs take in."""
    from summitry.export import Selection, export_folder, export_text, write_text

    if vague and format != "ics":
        raise BadRequest(
            f"--vague makes no sense with {format}.\n  It says how a calendar is filled: use it with --format ics."
        )
    with open_to_ask(record) as opened:
        known = day_or_today(as_of)
        selection = Selection(opened, known, window_chosen(opened, as_of, start, days, org, person))
        if out is not None and _is_folder(out, format):
            for path in export_folder(selection, format, out):
                print(path)
            return
        if format == "polecat" and not opened.facts("coded", known, newest=1):
            print("No coded events are in the record: read the reports with summitry read --coded.", file=sys.stderr)
        pieces = export_text(selection, format, vague=vague)
        if out is not None:
            write_text(pieces, out)
        else:
            sys.stdout.writelines(pieces)


def _is_folder(out: Path, format: Format) -> bool:
    """Whether a place is a folder, or is to be one: a new name without an ending, for forms that can be many files."""
    named = format in ("csv", "superdesk") and out.suffix == "" and not out.exists()
    return out.is_dir() or format == "parquet" or named


@app.command()
def correct(
    event: EventName,
    name: Annotated[str, typer.Option(help="Who corrects.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    merge: Annotated[str | None, typer.Option(metavar="OTHER", help="This event and the other are one.")] = None,
    split: Annotated[
        list[str] | None,
        typer.Option(metavar="REPORT", help="What this report tells is another event; can be repeated."),
    ] = None,
    set: Annotated[
        list[str] | None,
        typer.Option(metavar="FIELD=VALUE", help="A field is this; no value empties it; can be repeated."),
    ] = None,
    record: RecordOption = None,
) -> None:
    """Mend what was read or merged wrong. Nothing is lost: the correction is kept with your name and reason."""
    asked = [bool(merge), bool(split), bool(set)]
    if sum(asked) != 1:
        raise BadRequest("one correction at a time.\n  Give --merge OTHER, or --split REPORT, or --set FIELD=VALUE.")
    if not name.strip() or not reason.strip():
        raise BadRequest("a correction needs the name of who makes it and the reason.\n  Give --name and --reason.")
    hand = Hand(name.strip(), reason.strip())
    changed = [_field(words) for words in set or ()]
    for field, value in changed:  # all of them before the first is set
        demand_settable(field, value)
    with open_to_ask(record) as opened:
        if merge:
            print(f"{opened.merge(event, merge, hand)} tells of both now.")
        elif split:
            print(f"{opened.split(event, split, hand)} is an event of its own now.")
        for field, value in changed:
            opened.set(event, field, value, hand)
            print(f"{field} is {value or 'empty'} now.")


def _field(words: str) -> tuple[str, str | None]:
    field, is_set, value = words.partition("=")
    if not is_set:
        raise BadRequest(f"{words!r} sets nothing.\n  Write it as FIELD=VALUE: --set start=2026-03-02.")
    return field.strip(), value.strip() or None


@app.command()
def watch(
    places: Annotated[list[str], typer.Argument(metavar="URL|FOLDER...", help="Feeds and folders.")],
    every: Annotated[str, typer.Option(help="How often, as 30s, 15m, 2h or 1d.")] = "15m",
    once: Annotated[bool, typer.Option("--once", help="Look once and stop.")] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Also fetch from addresses of this machine and of private networks.")
    ] = False,
    record: RecordOption = None,
) -> None:
    """Read feeds and folders into the record on an interval. What a feed links to is not followed."""
    from summitry.cli.pacing import seconds_of
    from summitry.cli.watching import Watch

    address = record_url(record)
    with Watch(address, places, every=seconds_of(every), allow_private=allow_private) as watching:
        failed = watching.once() if once else watching.always()
    if failed:
        raise typer.Exit(1)


@knowledge.command("check")
def check_knowledge(
    folder: Annotated[
        Path | None, typer.Argument(help="Your own tables. Default: SUMMITRY_KNOWLEDGE, else those that ship.")
    ] = None,
) -> None:
    """Say what is wrong with the tables, row by row."""
    problems = check_tables(folder or knowledge_folder())
    for problem in problems:
        print(f"{problem.file}:{problem.line}: {problem.severity}: {problem.text}")
    errors = sum(problem.severity == "error" for problem in problems)
    print(f"{errors} errors, {len(problems) - errors} warnings.")
    if errors:
        raise typer.Exit(2)


@knowledge.command("import")
def import_knowledge(
    path: Annotated[
        Path, typer.Argument(metavar="WIKIDATA.json", help="A file of Wikidata's entity JSON, also as .gz.")
    ],
    folder: Annotated[Path | None, typer.Option(help="Your own tables. Default: SUMMITRY_KNOWLEDGE.")] = None,
) -> None:
    """Add rows from Wikidata entities in a file to your own tables; nothing is fetched."""
    where = folder or knowledge_folder()
    if where is None:
        raise BadRequest("no folder to write to.\n  Give --folder, or set SUMMITRY_KNOWLEDGE.")
    for relation, rows in sorted(import_wikidata(path, where).items()):
        print(f"{relation}: {rows} rows")
