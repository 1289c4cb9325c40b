"""Commands that ask the record: one question each. None of them loads the language model."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from summitry.cli.app import app
from summitry.cli.opening import open_to_ask, window_chosen
from summitry.cli.options import (
    AsJson,
    AsOf,
    DaysOption,
    EventName,
    From,
    Org,
    Person,
    RecordOption,
    day,
    day_or_today,
    days_of,
)
from summitry.cli.showing import show
from summitry.questions import OpenRecord


@app.command()
def agenda(
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
    start: From = None,
    days: DaysOption = None,
    org: Org = None,
    person: Person = None,
    format: Annotated[Literal["table", "ics", "csv"] | None, typer.Option(help="Another form.")] = None,
) -> None:
    """What is due, and how firm is each?"""
    with open_to_ask(record) as opened:
        window = window_chosen(opened, as_of, start, days, org, person)
        answer = opened.agenda(as_of=day_or_today(as_of), window=window)
        if format in {"ics", "csv"}:
            from summitry.export import export_rows

            print(export_rows(answer, str(format), record=opened), end="")
        else:
            show(answer, as_json=json)


@app.command()
def timeline(
    name: Annotated[str | None, typer.Argument(help="An organisation, a person or a state.")] = None,
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
    start: From = None,
    days: DaysOption = None,
) -> None:
    """What was and what is due, in one line of time."""
    with open_to_ask(record) as opened:
        org, person = _org_or_person(opened, name, as_of)
        window = window_chosen(opened, as_of, start, days, org, person)
        show(opened.timeline(as_of=day_or_today(as_of), window=window), as_json=json)


@app.command()
def attendance(event: EventName, record: RecordOption = None, as_of: AsOf = None, json: AsJson = False) -> None:
    """Who will be there, how sure, who is missing?"""
    with open_to_ask(record) as opened:
        show(opened.attendance(event, as_of=day_or_today(as_of)), as_json=json)


@app.command()
def table(event: EventName, record: RecordOption = None, as_of: AsOf = None, json: AsJson = False) -> None:
    """What is on the table, in which track, put there by whom?"""
    with open_to_ask(record) as opened:
        show(opened.table(event, as_of=day_or_today(as_of)), as_json=json)


@app.command()
def requests(
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
    open_only: Annotated[bool, typer.Option("--open", help="Only those not answered yet.")] = False,
    person: Person = None,
) -> None:
    """Who asked what of whom, since when, how often, answered?"""
    with open_to_ask(record) as opened:
        show(opened.requests(as_of=day_or_today(as_of), open_only=open_only, person=person), as_json=json)


@app.command()
def outcomes(
    event: Annotated[str | None, typer.Argument(help="One event; all that were due, if not given.")] = None,
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
    past_due: Annotated[bool, typer.Option("--past-due", help="Only what is past due without a word.")] = False,
    start: From = None,
    days: DaysOption = None,
    org: Org = None,
    person: Person = None,
) -> None:
    """What came of it: held, moved, cancelled, who came, what was signed or refused, what is past due without a word?"""
    with open_to_ask(record) as opened:
        window = window_chosen(opened, as_of, start, days, org, person)
        answer = opened.outcomes(as_of=day_or_today(as_of), window=window, event=event, past_due=past_due)
        show(answer, as_json=json)


@app.command()
def offices(
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
    within: Annotated[str, typer.Option(help="How far ahead, as 90d or 6w.")] = "90d",
    org: Org = None,
) -> None:
    """Which offices change hands, when, to whom, by which rule?"""
    with open_to_ask(record) as opened:
        bodies = window_chosen(opened, as_of, None, None, org, None).organisation
        answer = opened.offices(as_of=day_or_today(as_of), within=days_of(within), organisation=bodies)
        show(answer, as_json=json)


@app.command()
def check(
    event: Annotated[str | None, typer.Argument(help="One event; the whole record, if not given.")] = None,
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
    start: From = None,
    days: DaysOption = None,
    org: Org = None,
    person: Person = None,
) -> None:
    """Where do sources disagree, which figures cannot be right, which texts are defective?"""
    with open_to_ask(record) as opened:
        window = window_chosen(opened, as_of, start, days, org, person)
        show(opened.check(as_of=day_or_today(as_of), window=window, event=event), as_json=json)


@app.command()
def changes(
    since: Annotated[str, typer.Option(help="The day since which.")],
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
    org: Org = None,
    person: Person = None,
) -> None:
    """What is new, moved, firmer, less firm, off?"""
    with open_to_ask(record) as opened:
        window = window_chosen(opened, as_of, None, None, org, person)
        show(opened.changes(since=day(since), as_of=day_or_today(as_of), window=window), as_json=json)


@app.command()
def why(name: EventName, record: RecordOption = None, as_of: AsOf = None, json: AsJson = False) -> None:
    """How do we know: sentence, speaker, cue word, rule, what would overturn it?"""
    with open_to_ask(record) as opened:
        show(opened.why(name, as_of=day_or_today(as_of)), as_json=json)


@app.command()
def gaps(event: EventName, record: RecordOption = None, as_of: AsOf = None, json: AsJson = False) -> None:
    """What do we not know, and whom to ask?"""
    with open_to_ask(record) as opened:
        show(opened.gaps(event, as_of=day_or_today(as_of)), as_json=json)


@app.command()
def brief(
    name: Annotated[str, typer.Argument(help="An organisation, a state, a person, a crisis.")],
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
) -> None:
    """The dossier."""
    with open_to_ask(record) as opened:
        show(opened.brief(name, as_of=day_or_today(as_of)), as_json=json)


@app.command()
def who(
    name: Annotated[str, typer.Argument(help='A name, "president of Togo", "the Belarusian leader".')],
    on: Annotated[str | None, typer.Option(help="On which day. Default: the day of --as-of.")] = None,
    record: RecordOption = None,
    as_of: AsOf = None,
    json: AsJson = False,
) -> None:
    """Who is this; who holds this office on that day?"""
    with open_to_ask(record) as opened:
        show(opened.who(name, as_of=day_or_today(as_of), on=day(on) if on else None), as_json=json)


@app.command()
def calibrate(record: RecordOption = None, as_of: AsOf = None, json: AsJson = False) -> None:
    """How often did what was announced come true, by cue and by source?"""
    with open_to_ask(record) as opened:
        show(opened.calibrate(as_of=day_or_today(as_of)), as_json=json)


def _org_or_person(opened: OpenRecord, name: str | None, as_of: str | None) -> tuple[str | None, str | None]:
    """A name as the organisation it is, or else as a person or state."""
    if name is None:
        return None, None
    from summitry.facts import Actor

    found = opened.world.find(name, on=day_or_today(as_of))
    is_body = isinstance(found, Actor) and found.kind in {"organisation", "body"}
    return (name, None) if is_body else (None, name)
