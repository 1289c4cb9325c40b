"""What came of it: held, moved, off; who came and who did not; what was signed or refused; what is past due without a word?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from summitry.questions.agenda import MORE
from summitry.questions.answer import Answer, Row
from summitry.questions.sources import rows_of
from summitry.record import ALL, Occasion, Record, Window

COLUMNS = (
    ("day", "day"),
    ("event", "event"),
    ("outcome", "verdict"),
    ("came", "attended"),
    ("did not", "absent"),
    ("signed", "signed"),
    ("refused", "refused"),
    ("days overdue", "overdue"),
)

_LONGEST = 14
"""An event told to last longer, in days, is vague: what else took place in that time does not tell of it."""


def ask_outcomes(
    record: Record, *, as_of: date, window: Window = ALL, event: str | None = None, past_due: bool = False
) -> Answer:
    """What is known to have come of events whose day has come, or that were moved or called off; the newest first.

    `verdict` is `held, moved, cancelled, signed, refused, unknown`. Nothing is taken to have happened because its day is over:
    without a word it is `unknown`. With `past_due` only those.
    """
    if event is not None:
        listed, more = [record.occasion(event, as_of)], False
    else:
        found = record.occasions(as_of, window, "past due" if past_due else "past")
        listed, more = found.occasions, found.more
    near = _near(record, listed, as_of, silent_only=past_due)
    rows = [
        _row(each, near.get(each.id, ()), as_of) for each in listed if event is not None or _answerable(each, as_of)
    ]
    if past_due:
        rows = [row for row in rows if row["verdict"] == "unknown"]
    silent = sum(1 for row in rows if row["verdict"] == "unknown")
    unknown = [f"{silent} past due without a word"] if silent else []
    return Answer("outcomes", as_of, rows, COLUMNS, [*unknown, *([MORE] if more else [])])


def _answerable(occasion: Occasion, as_of: date) -> bool:
    if occasion.realis == "wanted":
        return False
    days = occasion.dated.days
    over = days is not None and days.last < as_of.isoformat()
    return over or verdict(occasion, as_of) != "unknown"


def _near(
    record: Record, occasions: Sequence[Occasion], as_of: date, *, silent_only: bool
) -> dict[str, list[Occasion]]:
    """For each event, the others that tell what came of it: parts of it, papers of its day, meetings that a visit was for."""
    days = [each.dated.days for each in occasions if each.dated.days and each.dated.days.length <= _LONGEST]
    if not days:
        return {}
    first, last = min(each.first for each in days), max(each.last for each in days)
    others = {each.id: each for each in occasions}
    if silent_only or len(occasions) == 1:
        length = date.fromisoformat(last).toordinal() - date.fromisoformat(first).toordinal() + 2
        others |= {each.id: each for each in record.told(as_of, Window(date.fromisoformat(first), length)).occasions}
    by_day: dict[str, list[Occasion]] = {}
    for each in others.values():
        if each.dated.days:
            by_day.setdefault(each.dated.days.first, []).append(each)
    found: dict[str, list[Occasion]] = {}
    for each in occasions:
        if each.dated.days is not None and each.dated.days.length <= _LONGEST:
            found[each.id] = [
                other
                for day in _days(each)
                for other in by_day.get(day, ())
                if other.id != each.id and _tells_of(other, each)
            ]
    return found


def _days(occasion: Occasion) -> list[str]:
    days = occasion.dated.days
    if days is None:
        return []
    first = date.fromisoformat(days.first).toordinal()
    return [date.fromordinal(first + number).isoformat() for number in range(days.length + 1)]


def _tells_of(other: Occasion, occasion: Occasion) -> bool:
    if other.part_of == occasion.id:
        return True
    people = {each.actor for each in occasion.attending if each.actor}
    common = people & {each.actor for each in other.attending if each.actor}
    if other.kind == "agreement":
        return (other.body is not None and other.body == occasion.body) or len(common) >= 2
    if occasion.kind == "visit" and other.kind == "meeting":
        return bool(common) and _same_country(other, occasion)
    return False


def _same_country(one: Occasion, other: Occasion) -> bool:
    a, b = one.place, other.place
    return (
        a is None or b is None or a["name"] == b["name"] or (a["country"] is not None and a["country"] == b["country"])
    )


def verdict(occasion: Occasion, as_of: date, near: Sequence[Occasion] = ()) -> str:
    """What came of an event, in one word; what came of its parts tells of the whole."""
    if occasion.kind == "agreement" and occasion.realis in ("past", "denied", "cancelled"):
        signed = [each for each in occasion.attending if each.status != "declined"]
        refused = [each for each in occasion.attending if each.status == "declined"]
        return "refused" if occasion.realis != "past" or (refused and not signed) else "signed"
    if occasion.realis == "past":
        return "held"
    if occasion.realis in ("cancelled", "denied"):
        return "cancelled"
    days = occasion.dated.days
    if any(each.realis == "past" and each.kind != "agreement" for each in near):
        return "held"
    if occasion.dated.was and days is not None and days.last >= as_of.isoformat():
        return "moved"
    return "unknown"


def _row(occasion: Occasion, near: Sequence[Occasion], as_of: date) -> Row:
    told = verdict(occasion, as_of, near)
    papers = [each for each in (occasion, *near) if each.kind == "agreement"]
    held_parts = [each for each in near if each.realis == "past" and each.kind != "agreement"]
    came = [each.name for each in occasion.attending if each.status == "attended"]
    if told == "held" and occasion.realis != "past":
        people = {each.actor for each in occasion.attending if each.actor}
        came = [
            each.name
            for part in held_parts
            for each in part.attending
            if each.status == "attended" and each.actor in people
        ]
    days = occasion.dated.days
    overdue = (as_of - date.fromisoformat(days.last)).days if days and told == "unknown" else None
    told_by = [occasion.deciding.source, *(each.deciding.source for each in (*held_parts, *papers))]
    return {
        "event": {key: value for key, value in occasion.row().items() if key != "sources"},
        "day": occasion.start,
        "verdict": told,
        "attended": list(dict.fromkeys(came)) if occasion.kind != "agreement" else [],
        "absent": [each.name for each in occasion.attending if each.status == "declined"]
        if occasion.kind != "agreement"
        else [],
        "represented": {each.name: each.represented_by for each in occasion.attending if each.represented_by},
        "signed": _names(papers, declined=False),
        "refused": _names(papers, declined=True),
        "documents": [_paper(each) for each in papers],
        "was": occasion.dated.was,
        "announced": any(claim.realis not in ("past", "denied", "cancelled") for claim in occasion.claims),
        "overdue": overdue,
        "sources": rows_of([*(claim.source for claim in occasion.claims), *told_by]),
    }


def _names(papers: Sequence[Occasion], *, declined: bool) -> list[str]:
    names: list[str] = []
    for paper in papers:
        off = paper.realis in ("denied", "cancelled")
        for each in paper.attending:
            if paper.realis in ("past", "denied", "cancelled") and (each.status == "declined" or off) == declined:
                names.append(each.name)
    return list(dict.fromkeys(names))


def _paper(paper: Occasion) -> Row:
    state = (
        "signed" if paper.realis == "past" else "refused" if paper.realis in ("denied", "cancelled") else paper.realis
    )
    refused = [each.name for each in paper.attending if each.status == "declined"]
    return {"name": ", ".join(paper.documents) or paper.title, "state": state, "refused_by": refused}
