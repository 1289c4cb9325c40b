"""What is due, and how firm is each?"""

from __future__ import annotations

from datetime import date

from summitry.questions.answer import Answer
from summitry.questions.calibrate import Chances
from summitry.record import ALL, Occasion, Record, Window

COLUMNS = (
    ("day", "start"),
    ("until", "end"),
    ("event", "title"),
    ("where", "place"),
    ("how sure", "realis"),
    ("who", "participants"),
    ("id", "id"),
)

MORE = "There is more than is shown: narrow it with --from, --days, --org or --person."


def ask_agenda(record: Record, *, as_of: date, window: Window = ALL) -> Answer:
    """The events due as of a day, the nearest first, those without a day last.

    An event that is off stays on the agenda as `cancelled` until its day is over; one told to have taken place is on it to the end of
    its last day. With a window that begins earlier, what was due and what took place in it is listed too.
    """
    found = record.occasions(as_of, window, "due")
    chances = Chances.known(record, as_of)
    due = [each for each in found.occasions if window.range is not None or is_due(each, as_of.isoformat())]
    rows = [each.row() | chances.row(each) for each in sorted(due, key=by_day)]
    undated = sum(1 for each in due if each.start is None)
    unknown = [f"{undated} due without a day"] if undated else []
    return Answer("agenda", as_of, rows, COLUMNS, [*unknown, *([MORE] if found.more else [])])


def by_day(occasion: Occasion) -> tuple[str, str, str]:
    """The order of an agenda: by first possible day; the undated last."""
    days = occasion.dated.days
    return (days.first if days else "9999", occasion.start or "", occasion.id)


def is_due(occasion: Occasion, day: str) -> bool:
    """Whether an event is still to come, or lasts, on a day."""
    days = occasion.dated.days
    if occasion.realis == "denied":
        return False
    if days is None:
        return occasion.realis not in ("past", "cancelled")
    if occasion.realis == "past" and days.last > occasion.deciding.known_on and days.length > 10:
        return False  # "in November", told as past: it is over, only its day is not known
    return days.last >= day
