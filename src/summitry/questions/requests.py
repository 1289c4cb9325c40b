"""Who asked what of whom, since when, how often, answered?"""

from __future__ import annotations

from datetime import date

from summitry.questions.answer import Answer, Row
from summitry.questions.answering import name_of
from summitry.questions.sources import rows_of
from summitry.questions.threads import Thread, find_threads
from summitry.record import Record, actor_id

COLUMNS = (
    ("by", "by"),
    ("of", "to"),
    ("for", "for"),
    ("first asked", "first_asked"),
    ("last asked", "last_asked"),
    ("times", "times"),
    ("state", "state"),
)


def ask_requests(record: Record, *, as_of: date, open_only: bool = False, person: str | None = None) -> Answer:
    """Every request as it stands on a day: `open`, `granted`, `met`, `refused`, `withdrawn`; the oldest first.

    `times` counts sources that tell of its being asked, each agency text once. With a name, only what that actor asks or is
    asked.
    """
    wanted = actor_id(record, person, as_of) if person else None
    names = frozenset({wanted, name_of(record, wanted)}) if wanted is not None else frozenset()
    threads = find_threads(record, as_of, about=names)
    threads = [thread for thread in threads if not open_only or thread.state == "open"]
    if names:
        threads = [thread for thread in threads if names & {thread.asker, thread.by, *thread.to}]
    unanswered = sum(1 for thread in threads if thread.state == "open")
    unknown = [f"{unanswered} without an answer"] if unanswered else []
    return Answer("requests", as_of, [request_row(thread) for thread in threads], COLUMNS, unknown)


def request_row(thread: Thread) -> Row:
    """A thread as a row."""
    sources = [fact.source for fact in thread.asked]
    return {
        "by": thread.by,
        "by_actor": thread.asker,
        "to": list(thread.to),
        "for": thread.matter,
        "first_asked": min(source.known_on for source in sources),
        "last_asked": max(source.known_on for source in sources),
        "times": len({source.origin for source in sources}),
        "state": thread.state,
        "answered": thread.answered_on,
        "due": list(thread.due),
        "sources": rows_of([*sources, *([thread.answer] if thread.answer else [])]),
    }
