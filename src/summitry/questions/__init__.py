"""The record is asked: one question a file, each answer with its sources; nothing here writes.

No question is imported before it is asked: a program that asks one does not wait for the others."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summitry.questions.answer import Answer
from summitry.questions.asking import OpenRecord, open_record
from summitry.record import window_of

if TYPE_CHECKING:
    from summitry.questions.agenda import ask_agenda
    from summitry.questions.attendance import ask_attendance
    from summitry.questions.brief import ask_brief
    from summitry.questions.calibrate import ask_calibrate
    from summitry.questions.changes import ask_changes
    from summitry.questions.check import ask_check
    from summitry.questions.gaps import ask_gaps
    from summitry.questions.offices import ask_offices
    from summitry.questions.outcomes import ask_outcomes
    from summitry.questions.requests import ask_requests
    from summitry.questions.table import ask_table
    from summitry.questions.timeline import ask_timeline
    from summitry.questions.who import ask_who
    from summitry.questions.why import ask_why

__all__ = [
    "Answer",
    "OpenRecord",
    "ask_agenda",
    "ask_attendance",
    "ask_brief",
    "ask_calibrate",
    "ask_changes",
    "ask_check",
    "ask_gaps",
    "ask_offices",
    "ask_outcomes",
    "ask_requests",
    "ask_table",
    "ask_timeline",
    "ask_who",
    "ask_why",
    "open_record",
    "window_of",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module(f"summitry.questions.{name.removeprefix('ask_')}"), name)
    raise AttributeError(f"module 'summitry.questions' has no attribute {name!r}")
