"""What is new, moved, firmer, less firm, off?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from summitry.questions.agenda import MORE, by_day
from summitry.questions.answer import Answer, Row
from summitry.questions.sources import rows_of
from summitry.questions.threads import find_threads
from summitry.record import ALL, Attending, Occasion, Record, Source, Window
from summitry.record.attending import FIRMNESS as ATTENDANCE
from summitry.record.weighing import FIRMNESS

COLUMNS = (("what", "what"), ("event", "event"), ("who", "who"), ("before", "before"), ("after", "after"))

_TOLD = {"past": "held", "cancelled": "cancelled", "denied": "cancelled"}


def ask_changes(record: Record, *, since: date, as_of: date, window: Window = ALL) -> Answer:
    """What the record says on a day that it did not say at the end of an earlier one.

    `what` is `new, moved, dated, firmer, less firm, held, cancelled, attended, declined, asked, answered`.
    """
    found = record.touched(since, as_of)
    now = [each for each in found.occasions if _within(each, window)]
    day = since.isoformat()
    rows = [row for each in sorted(now, key=by_day) for row in _changes(each.as_of(day), each)]
    if window == ALL:
        rows += _requests(record, since, as_of)
    return Answer("changes", as_of, rows, COLUMNS, [MORE] if found.more else [])


def _within(occasion: Occasion, window: Window) -> bool:
    days, wanted = occasion.dated.days, window.range
    if wanted is not None and (days is None or not wanted.meets(days)):
        return False
    if window.organisation and occasion.body not in window.organisation:
        return False
    return window.person is None or window.person in {
        name for each in occasion.attending for name in (each.actor, each.name)
    }


def _changes(before: Occasion | None, now: Occasion) -> Iterator[Row]:
    if before is None:
        yield _row("new", now, None, now.realis, now.deciding.source)
        return
    yield from _day(before, now)
    if now.realis != before.realis:
        yield _row(_how(before.realis, now.realis), now, before.realis, now.realis, now.deciding.source)
    was, is_ = before.place, now.place
    if is_ and was and is_["name"] != was["name"] and now.placed is not None and was["country"] is not None:
        yield _row("moved", now, was["name"], is_["name"], now.placed.source)
    known = {each.actor or each.name: each for each in before.attending}
    for each in now.attending:
        yield from _attendance(now, known.get(each.actor or each.name), each)


def _day(before: Occasion, now: Occasion) -> Iterator[Row]:
    if now.start == before.start or now.dated.claim is None:
        return
    old, new = before.dated.days, now.dated.days
    what = "dated" if old is None or (new is not None and old.holds(new)) else "moved"
    yield _row(what, now, before.start, now.start, now.dated.claim.source)


def _how(before: str, after: str) -> str:
    if after in _TOLD:
        return _TOLD[after]
    if before in ("cancelled", "denied"):
        return "firmer"
    return "firmer" if FIRMNESS.get(after, 0) > FIRMNESS.get(before, 0) else "less firm"


def _attendance(now: Occasion, before: Attending | None, after: Attending) -> Iterator[Row]:
    old = before.status if before else None
    if old == after.status:
        return
    if after.status in ("attended", "declined"):
        what = after.status
    elif before is None:
        what = "new"
    else:
        what = "firmer" if ATTENDANCE.get(after.status, 0) > ATTENDANCE.get(before.status, 0) else "less firm"
    yield _row(what, now, old, after.status, after.deciding.source) | {"who": after.name}


def _row(what: str, now: Occasion, before: str | None, after: str | None, source: Source) -> Row:
    event = {key: value for key, value in now.row().items() if key != "sources"}
    return {"what": what, "event": event, "who": None, "before": before, "after": after, "sources": rows_of([source])}


def _requests(record: Record, since: date, as_of: date) -> list[Row]:
    rows = []
    for thread in find_threads(record, as_of):
        old = thread.state_on(since.isoformat())
        if old == thread.state:
            continue
        what = "asked" if old is None else "answered"
        source = thread.answer or thread.asked[-1].source
        rows.append(
            {
                "what": what,
                "event": None,
                "who": thread.by,
                "request": thread.matter,
                "before": old,
                "after": thread.state,
                "sources": rows_of([source]),
            }
        )
    return rows
