"""How do we know: sentence, speaker, cue word, rule, what would overturn it?"""

from __future__ import annotations

from datetime import date

from summitry.questions.answer import Answer, Row
from summitry.questions.answering import name_of
from summitry.questions.sources import rows_of
from summitry.record import Attending, Claim, Fact, Occasion, Record

COLUMNS = (
    ("what", "slot"),
    ("is", "value"),
    ("says who", "said_by"),
    ("by the word", "cue"),
    ("rule", "rule"),
    ("overturned by", "overturned_by"),
)

_OVERTURNED = {
    "past": "a report that it did not take place, or took place on another day",
    "scheduled": "a newer report that moves it, puts it in doubt or calls it off; a report of what came of it",
    "expected": "a firm announcement, or a newer report of doubt; a report of what came of it",
    "possible": "an announcement, or a newer report that it will not be",
    "questioned": "a newer report that settles it either way",
    "wanted": "a report that it was agreed, or refused",
    "cancelled": "a newer report that announces it again",
    "denied": "a report by another source that it took place",
}

_STATUS_OVERTURNED = {
    "attended": "a report that the seat was empty, or taken by somebody else",
    "declined": "a newer report that the actor comes after all, or came",
}

_FACTS = {"r": "request", "o": "tenure", "f": "figure", "x": "finding", "s": "statement"}


def ask_why(record: Record, name: str, *, as_of: date) -> Answer:
    """What each slot of an event rests on, and why each report was taken to tell of this event.

    `name` is an event, a claim's id (`12.3`), or the id of another fact (`12.r1`). Raises NoSuchEvent, AmbiguousName.
    """
    fact = _fact(record, name, as_of)
    if fact is not None:
        return Answer("why", as_of, [_fact_row(record, fact)], COLUMNS)
    occasion = record.occasion(name, as_of)
    rows = [*_slots(record, occasion), *(_person(record, each) for each in occasion.attending)]
    claims = {claim.id: claim for claim in occasion.claims}
    rows += [_decision(each, claims) for each in record.decisions(occasion.id) if each["claim"] in claims]
    rows += [_correction(each) for each in record.corrections(occasion.id)]
    return Answer("why", as_of, rows, COLUMNS)


def _slots(record: Record, occasion: Occasion) -> list[Row]:
    sure = occasion.deciding
    rows = [_slot(record, "realis", occasion.realis, sure, _OVERTURNED[occasion.realis])]
    dated = occasion.dated
    if dated.claim is not None:
        moved = f"{dated.start} (before: {dated.was})" if dated.was else str(dated.start)
        rows.append(
            _slot(record, "start", moved, dated.claim, "a newer report of another day, or a sharper one within it")
        )
    for claim in dated.against:
        rows.append(
            _slot(
                record,
                "start, against it",
                str(claim.start),
                claim,
                "it stands beside the other until one is taken back",
            )
        )
    if occasion.placed is not None:
        rows.append(
            _slot(record, "place", str(occasion.placed.place), occasion.placed, "a newer report of another place")
        )
    return rows


def _slot(record: Record, slot: str, value: str, claim: Claim, overturned_by: str) -> Row:
    return {
        "slot": slot,
        "value": value,
        "said_by": name_of(record, claim.says),
        "cue": claim.cue if slot == "realis" else None,
        "rule": ", ".join(claim.detail.get("rules", ())) or None,
        "overturned_by": overturned_by,
        "claim": claim.id,
        "sources": rows_of([claim.source]),
    }


def _person(record: Record, attending: Attending) -> Row:
    return {
        "slot": "participant",
        "value": f"{attending.name}: {attending.status} since {attending.since}",
        "said_by": name_of(record, attending.deciding.says),
        "cue": attending.deciding.cue,
        "rule": None,
        "overturned_by": _STATUS_OVERTURNED.get(
            attending.status, "a newer report of another status; a report of who came"
        ),
        "claim": None,
        "sources": rows_of([attending.deciding.source]),
    }


def _decision(row: dict[str, object], claims: dict[str, Claim]) -> Row:
    claim = claims[str(row["claim"])]
    score = f" (fits by {row['score']})" if row["score"] is not None else ""
    return {
        "slot": "joined",
        "value": f"{claim.source.report}{score}",
        "said_by": row["by"],
        "cue": None,
        "rule": row["reason"],
        "overturned_by": "summitry correct split",
        "claim": claim.id,
        "sources": rows_of([claim.source]),
    }


def _correction(row: dict[str, object]) -> Row:
    return {
        "slot": "corrected",
        "value": row["what"],
        "said_by": row["name"],
        "cue": None,
        "rule": row["reason"],
        "overturned_by": "a later correction",
        "claim": None,
        "sources": [],
    }


def _fact(record: Record, name: str, as_of: date) -> Fact | None:
    letter = name.partition(".")[2][:1]
    if letter not in _FACTS or not name.partition(".")[0].isdigit():
        return None
    found = record.facts(_FACTS[letter], as_of, {"id": (name,)})
    return found[0] if found else None


def _fact_row(record: Record, fact: Fact) -> Row:
    values = fact.values
    said_by = values.get("asker") or values.get("speaker") or values.get("source") or "report"
    value = (
        values.get("matter")
        or values.get("content")
        or values.get("text")
        or values.get("office")
        or values.get("measure")
    )
    return {
        "slot": _FACTS[fact.id.partition(".")[2][:1]],
        "value": value,
        "said_by": name_of(record, str(said_by)),
        "cue": values.get("cue"),
        "rule": values.get("rule"),
        "overturned_by": "a newer report on the same matter",
        "claim": fact.id,
        "sources": rows_of([fact.source]),
    }
