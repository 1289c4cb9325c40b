"""What the world is taken to be: tables that a person can read and correct, and the look-ups over them.

What keeps the tables is not imported before it is asked for: a question only looks things up."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summitry.knowledge.loading import load
from summitry.knowledge.rotations import Forecast
from summitry.knowledge.world import World

if TYPE_CHECKING:
    from summitry.knowledge.check import Problem, check_tables
    from summitry.knowledge.wikidata import import_wikidata

__all__ = ["Forecast", "Problem", "World", "check_tables", "import_wikidata", "load"]

_HOMES = {"Problem": "check", "check_tables": "check", "import_wikidata": "wikidata"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"summitry.knowledge.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'summitry.knowledge' has no attribute {name!r}")
