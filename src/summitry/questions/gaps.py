"""What do we not know, and whom to ask?"""

from __future__ import annotations

from datetime import date

from summitry.facts import Actor
from summitry.questions.answer import Answer, Row
from summitry.questions.attendance import day_of, members_on, state_of
from summitry.questions.check import contradictions
from summitry.questions.sources import rows_of
from summitry.questions.table import parts_of
from summitry.questions.threads import find_threads
from summitry.record import Occasion, Record

COLUMNS = (("not known", "missing"), ("ask", "ask"))


def ask_gaps(record: Record, event: str, *, as_of: date) -> Answer:
    """What a desk would want to know of an event and the record does not tell, each with whom to ask; an ask list.

    Raises NoSuchEvent, AmbiguousName.
    """
    occasion = record.occasion(event, as_of)
    rows = [
        *_when_and_where(record, occasion),
        *_people(record, occasion, as_of),
        *_matters(record, occasion, as_of),
        *_parts(record, occasion, as_of),
        *_asked(record, occasion, as_of),
        *(_gap(occasion, f"which is right: {row['text']}", _newsrooms(row)) for row in contradictions(occasion)),
    ]
    return Answer("gaps", as_of, rows, COLUMNS)


def _gap(occasion: Occasion, missing: str, ask: str) -> Row:
    return {"missing": missing, "ask": ask, "sources": rows_of([occasion.deciding.source])}


def _organiser(record: Record, occasion: Occasion) -> str:
    """Who can be asked about an event as a whole: the body's secretariat, the host, else a party's press service."""
    if occasion.body:
        owner = record.world.actor(occasion.body)
        whole = (
            record.world.actor(owner.of) if isinstance(owner, Actor) and owner.kind == "body" and owner.of else owner
        )
        return f"the secretariat of {whole.name if isinstance(whole, Actor) else occasion.body}"
    host = next((each for each in occasion.attending if each.role == "host"), None)
    if host is not None:
        return f"the press service of {host.name}"
    place = occasion.place
    if place and place["country"]:
        return f"the foreign ministry of {record.world.name(place['country'])}"
    first = occasion.attending[0].name if occasion.attending else None
    return (
        f"the press service of {first}"
        if first
        else f"{occasion.deciding.source.publisher or 'the report'}, who tells of it"
    )


def _when_and_where(record: Record, occasion: Occasion) -> list[Row]:
    organiser, days = _organiser(record, occasion), occasion.dated.days
    rows: list[Row] = []
    if days is None:
        rows.append(_gap(occasion, "the day", organiser))
    elif days.length > 1 and occasion.end is None:
        rows.append(_gap(occasion, f"the exact day (only {occasion.start} is known)", organiser))
    elif occasion.realis in ("scheduled", "expected"):
        rows.append(_gap(occasion, "the hour", organiser))
    if occasion.place is None:
        rows.append(_gap(occasion, "the place", organiser))
    return rows


def _people(record: Record, occasion: Occasion, as_of: date) -> list[Row]:
    world, rows = record.world, []
    for each in occasion.attending:
        state = state_of(world, each)
        whom = f"the press service of {each.name}" if each.actor else _organiser(record, occasion)
        if each.status in ("questioned", "possible", "invited", "expected"):
            rows.append(_gap(occasion, f"whether {each.name} comes (now: {each.status})", whom))
        elif each.status == "declined" and not each.represented_by:
            name = world.name(state) if state else each.name
            rows.append(_gap(occasion, f"who takes the place of {each.name}", f"the foreign ministry of {name}"))
        if each.actor is None:
            rows.append(_gap(occasion, f"the names behind “{each.name}”", _organiser(record, occasion)))
    present = {state_of(world, each) for each in occasion.attending}
    members, _ = members_on(world, occasion, day_of(occasion, as_of))
    rows += [
        _gap(occasion, f"who comes for {member.name}", f"the foreign ministry of {member.name}")
        for member in members or ()
        if member.id not in present
    ]
    if occasion.body and occasion.kind == "meeting" and not any(each.role == "chair" for each in occasion.attending):
        rows.append(_gap(occasion, "who presides", _organiser(record, occasion)))
    return rows


def _matters(record: Record, occasion: Occasion, as_of: date) -> list[Row]:
    organiser, rows = _organiser(record, occasion), []
    if occasion.kind in ("meeting", "call") and not occasion.agenda:
        rows.append(_gap(occasion, "what is on the table", organiser))
    days = occasion.dated.days
    if (
        occasion.realis in ("scheduled", "expected", "possible", "questioned")
        and days
        and days.last < as_of.isoformat()
    ):
        overdue = (as_of - date.fromisoformat(days.last)).days
        rows.append(_gap(occasion, f"whether it took place ({overdue} days past due)", organiser))
    if occasion.realis == "past" and occasion.kind == "meeting" and not occasion.documents:
        rows.append(_gap(occasion, "what was decided, and the text of it", organiser))
    return rows


def _parts(record: Record, occasion: Occasion, as_of: date) -> list[Row]:
    rows = []
    for part in parts_of(record, occasion, as_of):
        days = part.dated.days
        if days and days.last < as_of.isoformat() and part.realis not in ("past", "cancelled", "denied"):
            rows.append(_gap(part, f"whether “{part.title}” took place", _organiser(record, part)))
    return rows


def _asked(record: Record, occasion: Occasion, as_of: date) -> list[Row]:
    open_ = [
        each
        for each in find_threads(record, as_of, due_at=occasion)
        if each.state == "open" and occasion.id in each.due
    ]
    return [
        {
            "missing": f"what became of the request of {thread.by}: {thread.matter}",
            "ask": ", ".join(thread.to) or _organiser(record, occasion),
            "sources": rows_of(fact.source for fact in thread.asked),
        }
        for thread in open_
    ]


def _newsrooms(row: Row) -> str:
    names = dict.fromkeys(source["publisher"] or source["report"] for source in row["sources"])
    return ", ".join(names)
