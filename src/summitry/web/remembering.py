"""Answers are remembered until the record changes."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import Any

from summitry.questions import Answer, OpenRecord
from summitry.record.reported import stamp_of

MOST = 64
"""Answers that are kept at once."""


class Remembered:
    """The record's questions with a memory. An answer is given again only while nothing was read or corrected since.

    >>> from datetime import date
    >>> from summitry.questions import open_record
    >>> with open_record("sqlite:///:memory:") as record:
    ...     ask = Remembered(record)
    ...     ask("agenda", as_of=date(2026, 3, 2)) is ask("agenda", as_of=date(2026, 3, 2))
    True
    """

    def __init__(self, record: OpenRecord) -> None:
        self._record = record
        self._lock = Lock()
        self._answers: OrderedDict[tuple[Any, ...], Answer] = OrderedDict()

    def __call__(self, question: str, *names: str, **given: Any) -> Answer:
        """The answer to a question by the name of its method; nobody may change its rows."""
        key = (stamp_of(self._record), question, names, tuple(sorted(given.items())))
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
                return self._answers[key]
        answer: Answer = getattr(self._record, question)(*names, **given)
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > MOST:
                self._answers.popitem(last=False)
        return answer
