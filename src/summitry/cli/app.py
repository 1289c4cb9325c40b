"""The command line: arguments in, lines out, one catch."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from copy import copy
from typing import Annotated, NoReturn

import typer

from summitry.errors import CannotWrite, SummitryError

app = typer.Typer(
    name="summitry",
    help="Reads diplomatic reports and keeps an international organisation's life as a sourced, queryable record.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=True,
)


def _print_version(asked: bool) -> None:
    if asked:
        from summitry import __version__

        print(f"summitry {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and stop.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Reads diplomatic reports and keeps an international organisation's life as a sourced, queryable record."""


def main() -> None:
    """Run the command line; every error ends in one message and the exit code of its kind, never in a traceback."""
    try:
        ended = _program(sys.argv[1:2])(standalone_mode=False)
        sys.stdout.flush()  # a full disk is met here, not while the interpreter goes down
    except typer.Abort:
        sys.exit(130)
    except SummitryError as error:
        _end(error)
    except BrokenPipeError:
        sys.stderr.close()
        _leave_output()
        sys.exit(0)
    except OSError as error:
        _leave_output()
        _end(_without_room(error))
    except Exception as error:
        if hasattr(error, "exit_code") and hasattr(error, "show"):  # click's own usage errors know how to say it
            error.show()
            sys.exit(error.exit_code)
        _say(
            f"{type(error).__name__}: {error}\n  This is a fault of summitry, not of yours; please report it with the command you gave."
        )
        sys.exit(70)
    if isinstance(ended, int) and ended:  # a command's typer.Exit comes back as its code
        sys.exit(ended)


def _program(first: list[str]) -> typer.Typer:
    """The program with all its commands; where the first word names a question, with that one alone: the others take as long to make
    as its answer. What is imported stays to the end: the collector of garbage need not look through it, now or when the program ends."""
    gc.disable()
    from summitry.cli import asking  # noqa: F401 - registers the questions

    chosen = [each for each in app.registered_commands if each.callback and first == [each.callback.__name__]]
    if not chosen:
        from summitry.cli import commands  # noqa: F401 - registers the commands
    gc.freeze()
    gc.enable()
    if not chosen:
        return app
    alone = copy(app)
    alone.registered_commands, alone.registered_groups = chosen, []
    return alone


def _end(error: SummitryError) -> NoReturn:
    _say(error.told)
    sys.exit(error.exit_code)


def _say(words: str) -> None:
    from summitry.cli.showing import harmless_lines

    with suppress(OSError):  # nobody is left to be told
        print(harmless_lines(words), file=sys.stderr)


def _without_room(error: OSError) -> CannotWrite:
    place = error.filename if isinstance(error.filename, str) else "the output"
    return CannotWrite(
        f"{place} cannot be used: {error.strerror or error}.\n  See that you have the right to it and that there is room. "
        "What was kept before is kept; the same command goes on from there."
    )


def _leave_output() -> None:
    """What could not be written is not tried again when the interpreter goes down."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
