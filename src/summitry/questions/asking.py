"""A record whose methods are the questions."""

from __future__ import annotations

from datetime import date

from summitry.knowledge import World
from summitry.questions.agenda import ask_agenda
from summitry.questions.answer import Answer
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
from summitry.record import ALL, Record, Window


class OpenRecord(Record):
    """The record with every question as a method; `as_of` is the day whose knowledge is meant."""

    def agenda(self, *, as_of: date, window: Window = ALL) -> Answer:
        """What is due, and how firm is each?"""
        return ask_agenda(self, as_of=as_of, window=window)

    def timeline(self, *, as_of: date, window: Window = ALL) -> Answer:
        """What was and what is due, in one line of time."""
        return ask_timeline(self, as_of=as_of, window=window)

    def attendance(self, event: str, *, as_of: date) -> Answer:
        """Who will be there, how sure, who is missing?"""
        return ask_attendance(self, event, as_of=as_of)

    def table(self, event: str, *, as_of: date) -> Answer:
        """What is on the table, in which track, put there by whom?"""
        return ask_table(self, event, as_of=as_of)

    def requests(self, *, as_of: date, open_only: bool = False, person: str | None = None) -> Answer:
        """Who asked what of whom, since when, how often, answered?"""
        return ask_requests(self, as_of=as_of, open_only=open_only, person=person)

    def outcomes(
        self, *, as_of: date, window: Window = ALL, event: str | None = None, past_due: bool = False
    ) -> Answer:
        """What came of it, and what is past due without a word?"""
        return ask_outcomes(self, as_of=as_of, window=window, event=event, past_due=past_due)

    def offices(self, *, as_of: date, within: int = 90, organisation: frozenset[str] = frozenset()) -> Answer:
        """Which offices change hands, when, to whom, by which rule?"""
        return ask_offices(self, as_of=as_of, within=within, organisation=organisation)

    def check(self, *, as_of: date, window: Window = ALL, event: str | None = None) -> Answer:
        """Where do sources disagree, which figures cannot be right, which texts are defective?"""
        return ask_check(self, as_of=as_of, window=window, event=event)

    def changes(self, *, since: date, as_of: date, window: Window = ALL) -> Answer:
        """What is new, moved, firmer, less firm, off?"""
        return ask_changes(self, since=since, as_of=as_of, window=window)

    def why(self, name: str, *, as_of: date) -> Answer:
        """How do we know?"""
        return ask_why(self, name, as_of=as_of)

    def gaps(self, event: str, *, as_of: date) -> Answer:
        """What do we not know, and whom to ask?"""
        return ask_gaps(self, event, as_of=as_of)

    def brief(self, name: str, *, as_of: date) -> Answer:
        """The dossier."""
        return ask_brief(self, name, as_of=as_of)

    def who(self, name: str, *, as_of: date, on: date | None = None) -> Answer:
        """Who is this; who holds this office on that day?"""
        return ask_who(self, name, as_of=as_of, on=on)

    def calibrate(self, *, as_of: date) -> Answer:
        """How often did what was announced come true?"""
        return ask_calibrate(self, as_of=as_of)


def open_record(url: str, *, world: World | None = None) -> OpenRecord:
    """Open a record by its address, making it where there is none; its methods are the questions.

    >>> from datetime import date
    >>> with open_record("sqlite:///:memory:") as record:
    ...     record.agenda(as_of=date(2026, 3, 2)).rows
    []
    """
    return OpenRecord(url, world=world)
