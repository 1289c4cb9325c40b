"""A record whose methods are the questions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from summitry import questions
from summitry.questions.answer import Answer
from summitry.record import ALL, Record, Window

if TYPE_CHECKING:
    from summitry.knowledge import World


class OpenRecord(Record):
    """The record with every question as a method; `as_of` is the day whose knowledge is meant."""

    def agenda(self, *, as_of: date, window: Window = ALL) -> Answer:
        """What is due, and how firm is each?"""
        return questions.ask_agenda(self, as_of=as_of, window=window)

    def timeline(self, *, as_of: date, window: Window = ALL) -> Answer:
        """What was and what is due, in one line of time."""
        return questions.ask_timeline(self, as_of=as_of, window=window)

    def attendance(self, event: str, *, as_of: date) -> Answer:
        """Who will be there, how sure, who is missing?"""
        return questions.ask_attendance(self, event, as_of=as_of)

    def table(self, event: str, *, as_of: date) -> Answer:
        """What is on the table, in which track, put there by whom?"""
        return questions.ask_table(self, event, as_of=as_of)

    def requests(self, *, as_of: date, open_only: bool = False, person: str | None = None) -> Answer:
        """Who asked what of whom, since when, how often, answered?"""
        return questions.ask_requests(self, as_of=as_of, open_only=open_only, person=person)

    def outcomes(
        self, *, as_of: date, window: Window = ALL, event: str | None = None, past_due: bool = False
    ) -> Answer:
        """What came of it, and what is past due without a word?"""
        return questions.ask_outcomes(self, as_of=as_of, window=window, event=event, past_due=past_due)

    def offices(self, *, as_of: date, within: int = 90, organisation: frozenset[str] = frozenset()) -> Answer:
        """Which offices change hands, when, to whom, by which rule?"""
        return questions.ask_offices(self, as_of=as_of, within=within, organisation=organisation)

    def check(self, *, as_of: date, window: Window = ALL, event: str | None = None) -> Answer:
        """Where do sources disagree, which figures cannot be right, which texts are defective?"""
        return questions.ask_check(self, as_of=as_of, window=window, event=event)

    def changes(self, *, since: date, as_of: date, window: Window = ALL) -> Answer:
        """What is new, moved, firmer, less firm, off?"""
        return questions.ask_changes(self, since=since, as_of=as_of, window=window)

    def why(self, name: str, *, as_of: date) -> Answer:
        """How do we know?"""
        return questions.ask_why(self, name, as_of=as_of)

    def gaps(self, event: str, *, as_of: date) -> Answer:
        """What do we not know, and whom to ask?"""
        return questions.ask_gaps(self, event, as_of=as_of)

    def brief(self, name: str, *, as_of: date) -> Answer:
        """The dossier."""
        return questions.ask_brief(self, name, as_of=as_of)

    def who(self, name: str, *, as_of: date, on: date | None = None) -> Answer:
        """Who is this; who holds this office on that day?"""
        return questions.ask_who(self, name, as_of=as_of, on=on)

    def calibrate(self, *, as_of: date) -> Answer:
        """How often did what was announced come true?"""
        return questions.ask_calibrate(self, as_of=as_of)


def open_record(url: str, *, world: World | None = None) -> OpenRecord:
    """Open a record by its address, making it where there is none; its methods are the questions.

    >>> from datetime import date
    >>> with open_record("sqlite:///:memory:") as record:
    ...     record.agenda(as_of=date(2026, 3, 2)).rows
    []
    """
    return OpenRecord(url, world=world)
