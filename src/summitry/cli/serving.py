"""The command that serves the pages."""

from __future__ import annotations

import gc
import secrets
import socket
from collections.abc import Iterable
from datetime import date
from itertools import islice
from threading import Lock, Thread
from typing import Annotated, TypeVar

import typer

from summitry.cli.app import app
from summitry.cli.opening import open_chosen
from summitry.cli.options import RecordOption, day
from summitry.errors import BadRequest, OversizeReport, UnreadableReport
from summitry.facts import Reading, Report
from summitry.knowledge import World
from summitry.questions import OpenRecord
from summitry.reports import Draft, Failure, load_bytes, report_of

MOST_REPORTS, MOST_LETTERS = 25, 500_000
"""What is read at once while somebody waits: reports of one file, and characters of all of them."""

SHORTEST_TOKEN = 16

T = TypeVar("T")


@app.command()
def serve(
    host: Annotated[
        str, typer.Option(help="The address to listen on. Any but this machine's own demands a token.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8765,
    record: RecordOption = None,
    token: Annotated[
        str | None,
        typer.Option(
            envvar="SUMMITRY_TOKEN", help="What visitors must know; made up where it is needed and not given."
        ),
    ] = None,
    open_reading: Annotated[
        bool, typer.Option("--open-reading", help="Let everybody read; only changes need the token.")
    ] = False,
    served_as: Annotated[
        list[str] | None, typer.Option(help="A further host name the pages are reached under.")
    ] = None,
) -> None:
    """Serve the pages, and the same as JSON under /api, to a browser on this machine."""
    import uvicorn

    from summitry.web import LOOPBACK, Desk, make_app

    secret = needed_token(token, local=host in LOOPBACK and not served_as)
    names = tuple(name.lower() for name in (*LOOPBACK, host, *(served_as or ()), *_own_names(host)))
    with open_chosen(record) as opened:
        readers = Readers(opened.world)
        desk = Desk(opened, readers.text, readers.file, secret, open_reading, names, host not in LOOPBACK)
        shown = f"[{host}]" if ":" in host else host
        print(f"http://{shown}:{port}/", flush=True)
        if secret and not token:
            print(f"Token: {secret}", flush=True)
        Thread(target=warm, args=(opened,), daemon=True).start()
        uvicorn.run(
            make_app(desk), host=host, port=port, log_level="warning", limit_concurrency=64, server_header=False
        )


def needed_token(given: str | None, *, local: bool) -> str | None:
    """The token to demand: the one given; else none for this machine alone, and a new one where others can reach the pages.

    Raises BadRequest for one that is guessed too soon.
    """
    if given is not None and len(given) < SHORTEST_TOKEN:
        raise BadRequest(
            f"a token of {len(given)} characters is guessed too soon.\n  Give one of at least {SHORTEST_TOKEN}."
        )
    if given or local:
        return given
    return secrets.token_urlsafe(24)


def _own_names(host: str) -> tuple[str, ...]:
    """The names of this machine, where it listens for others."""
    return (socket.gethostname(), socket.getfqdn()) if host in ("0.0.0.0", "::") else ()


def warm(record: OpenRecord) -> None:
    """Load what the first visitor would wait for: the tables, and the queries once compiled."""
    today = date.today()
    record.agenda(as_of=today)
    record.changes(since=today, as_of=today)
    record.brief("NATO", as_of=today)
    # The tables stay as long as the server does: a look over all of them costs a visitor 0.1 s, and finds nothing to free.
    gc.collect()
    gc.freeze()


class Readers:
    """How the pages read: one report at a time, for the parser is not made for two at once."""

    def __init__(self, world: World) -> None:
        self._world, self._lock = world, Lock()

    def text(self, text: str, published: str | None, publisher: str | None) -> Reading:
        """One text as a reading."""
        draft = Draft(text, publisher=publisher)
        return self._read([report_of(draft, published=day(published) if published else None)])[0]

    def file(self, name: str, data: bytes, published: str | None) -> list[Reading]:
        """The readings of the reports in a file's bytes."""
        found = list(islice(load_bytes(data, name, day(published) if published else None), MOST_REPORTS + 1))
        if len(found) > MOST_REPORTS:
            raise OversizeReport(
                f"{name} has more than {MOST_REPORTS} reports, the most that are read while you wait.\n"
                "  Read it with the command: summitry read."
            )
        return self._read(found)

    def _read(self, reports: Iterable[Report | Failure]) -> list[Reading]:
        from summitry.reading import read_all

        good = _sound(reports)
        if sum(len(each.text) for each in good) > MOST_LETTERS:
            raise OversizeReport(
                f"more than {MOST_LETTERS:,} characters are not read while you wait.\n"
                "  Read them with the command: summitry read."
            )
        with self._lock:
            read = list(read_all(good, world=self._world))
        return _sound(read)


def _sound(found: Iterable[T | Failure]) -> list[T]:
    """All of them, where none could not be read; raises UnreadableReport with the reason of the first that could not."""
    good: list[T] = []
    for each in found:
        if isinstance(each, Failure):
            raise UnreadableReport(each.reason)
        good.append(each)
    return good
