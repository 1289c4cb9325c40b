"""Claims stored, merged and kept with the day they were made; SQLite and PostgreSQL behind one face.

What only a hand or a reading writes is not imported before it is asked for: a question only looks."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summitry.record.attending import Attending
from summitry.record.claims import Claim, Part, Source
from summitry.record.days import Days, days_of
from summitry.record.facts import Fact
from summitry.record.present import Occasion, source_rows
from summitry.record.record import Failure, Found, Record, open_record
from summitry.record.scope import actor_id, window_of
from summitry.record.window import ALL, Window

if TYPE_CHECKING:
    from summitry.record.adding import Added
    from summitry.record.corrections import Hand

__all__ = [
    "ALL",
    "Added",
    "Attending",
    "Claim",
    "Days",
    "Fact",
    "Failure",
    "Found",
    "Hand",
    "Occasion",
    "Part",
    "Record",
    "Source",
    "Window",
    "actor_id",
    "days_of",
    "open_record",
    "source_rows",
    "window_of",
]

_HOMES = {"Added": "adding", "Hand": "corrections"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"summitry.record.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'summitry.record' has no attribute {name!r}")
