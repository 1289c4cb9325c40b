"""The record is asked: one question a file, each answer with its sources; nothing here writes."""

from summitry.questions.agenda import ask_agenda
from summitry.questions.answer import Answer
from summitry.questions.asking import OpenRecord, open_record
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
from summitry.record import window_of

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
