"""The command line: arguments in, lines out, one catch."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from summitry.errors import SummitryError

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
    # A reader keeps one processor busy; threads that wait for each other's small matrix products only cost (workers use more).
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from summitry.cli import commands  # noqa: F401 - registers the commands
    from summitry.cli.showing import harmless_lines

    try:
        ended = app(standalone_mode=False)
    except typer.Abort:
        sys.exit(130)
    except SummitryError as error:
        name, words = type(error).__name__, harmless_lines(str(error))
        print(words if words.startswith(name) else f"{name}: {words}", file=sys.stderr)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        if hasattr(error, "exit_code") and hasattr(error, "show"):  # click's own usage errors know how to say it
            error.show()
            sys.exit(error.exit_code)
        print(
            f"{type(error).__name__}: {harmless_lines(str(error))}\n  This is a fault of summitry, not of yours; please report it with the command you gave.",
            file=sys.stderr,
        )
        sys.exit(70)
    if isinstance(ended, int) and ended:  # a command's typer.Exit comes back as its code
        sys.exit(ended)
