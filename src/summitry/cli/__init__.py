"""The command line."""

from summitry.cli.app import app, main

__all__ = ["app", "main"]
