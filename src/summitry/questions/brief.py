"""The dossier: an organisation, a state, a person, a crisis."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from summitry.questions.agenda import by_day, is_due
from summitry.questions.answer import Answer, Row
from summitry.questions.answering import name_of
from summitry.questions.mechanisms import mechanism_rows
from summitry.questions.requests import request_row
from summitry.questions.sources import rows_of
from summitry.questions.threads import find_threads
from summitry.questions.who import ask_who
from summitry.record import Fact, Occasion, Record, actor_id, window_of

COLUMNS = (("section", "section"), ("day", "day"), ("what", "text"))

_SHOWN = 10
"""Lines of a section."""

_LOOKED_AT = 40
"""Events looked at for a section: enough for its lines, whatever of them is called off or told to be elsewhere."""


def ask_brief(record: Record, name: str, *, as_of: date) -> Answer:
    """Who it is, what is due, what was, what is asked, what was said, what the figures and the checks say.

    A name that no table has (a crisis, a place) is looked for in the words of events and reports.
    """
    actor = actor_id(record, name, as_of)
    occasions = _occasions(record, name, actor, as_of)
    reports = _reports(record, name, actor, as_of)
    day = as_of.isoformat()
    due = [each for each in occasions if is_due(each, day)]
    over = [each for each in occasions if not is_due(each, day)]
    rows = [
        *_identity(record, name, as_of),
        *mechanism_rows(record.world, actor),
        *(_event("due", each) for each in sorted(due, key=by_day)[:_SHOWN]),
        *(_event("past", each) for each in sorted(over, key=by_day, reverse=True)[:_SHOWN]),
        *_requests(record, actor, as_of),
        *_statements(record, actor, as_of),
        *_of_reports(record, "figure", reports, as_of),
        *_of_reports(record, "finding", reports, as_of),
    ]
    unknown = [] if rows else [f"nothing is told of {name!r}"]
    left = max(len(due) - _SHOWN, 0) + max(len(over) - _SHOWN, 0)
    return Answer("brief", as_of, rows, COLUMNS, [*unknown, *([f"{left} more events: see timeline"] if left else [])])


def _occasions(record: Record, name: str, actor: str, as_of: date) -> list[Occasion]:
    known = record.world.actor(actor)
    kind = getattr(known, "kind", None)
    if kind in ("organisation", "group", "body"):
        window = window_of(record, as_of, organisation=actor)
    elif kind == "person":
        window = window_of(record, as_of, person=actor)
    else:
        return record.like(name, as_of)
    due = record.occasions(as_of, window, "due", most=_LOOKED_AT).occasions
    past = record.occasions(as_of, window, "past", most=_LOOKED_AT).occasions
    return list({each.id: each for each in (*due, *past)}.values())


def _reports(record: Record, name: str, actor: str, as_of: date) -> list[str]:
    named = [fact.source.report for fact in record.facts("mention", as_of, {"actor": (actor,)}, newest=200)]
    return named or record.search(name)[:200]


def _identity(record: Record, name: str, as_of: date) -> list[Row]:
    rows = []
    for who in ask_who(record, name, as_of=as_of).rows:
        said = [f"{who['name']} ({who['kind']})"]
        said += [
            f"{label}: {', '.join(who[key])}"
            for label, key in (("offices", "offices"), ("members", "members"), ("belongs to", "memberships"))
            if who[key]
        ]
        said += [f"chair: {who['chair']}"] if who["chair"] else []
        rows.append(
            {"section": "who", "day": None, "text": "; ".join(said), "actor": who["id"], "sources": who["sources"]}
        )
    return rows


def _event(section: str, occasion: Occasion) -> Row:
    where = occasion.place["name"] if occasion.place else ""
    place = f", {where}" if where and where not in occasion.title else ""
    people = ", ".join(f"{each.name} ({each.status})" for each in occasion.attending[:8])
    text = f"{occasion.title}{place}: {occasion.realis}" + (f"; {people}" if people else "")
    return {
        "section": section,
        "day": occasion.start,
        "text": text,
        "event": occasion.id,
        "sources": rows_of(claim.source for claim in occasion.claims),
    }


def _requests(record: Record, actor: str, as_of: date) -> list[Row]:
    names = {actor, name_of(record, actor)}
    rows = []
    for thread in find_threads(record, as_of, about=frozenset(names)):
        if names & {thread.asker, thread.by, *thread.to}:
            to = f" of {', '.join(thread.to)}" if thread.to else ""
            row = request_row(thread)
            rows.append(
                {
                    "section": "requests",
                    "day": row["first_asked"],
                    "text": f"{thread.by} asks{to}: {thread.matter} ({thread.state}, asked {row['times']} times)",
                    "sources": row["sources"],
                }
            )
    return rows[-_SHOWN:]


def _statements(record: Record, actor: str, as_of: date) -> list[Row]:
    said = record.facts("statement", as_of, {"speaker": (actor,)}, newest=_SHOWN)
    return [
        _line("statements", fact, f"{fact['speaker_name'] or name_of(record, actor)}: {fact['content']}")
        for fact in reversed(said)
    ]


def _of_reports(record: Record, table: str, reports: Sequence[str], as_of: date) -> list[Row]:
    if not reports:
        return []
    facts = record.facts(table, as_of, {"report": reports}, newest=_SHOWN)
    if table == "figure":
        return [
            _line(
                "figures",
                fact,
                f"{fact['measure']}: {fact['value']:,.10g} {fact['unit'] or ''} {fact['of'] or ''}".strip(),
            )
            for fact in facts
        ]
    return [_line("findings", fact, f"{fact['severity']} {fact['rule']}: {fact['text']}") for fact in facts]


def _line(section: str, fact: Fact, text: str) -> Row:
    return {"section": section, "day": fact.source.known_on, "text": text, "sources": rows_of([fact.source])}
