"""Which offices change hands, when, to whom, by which rule?"""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from summitry.facts import Actor, Unknown
from summitry.knowledge import Forecast
from summitry.questions.answer import Answer, Row
from summitry.questions.answering import name_of
from summitry.questions.sources import rows_of
from summitry.questions.tables import table_source
from summitry.record import Fact, Record, Window, days_of
from summitry.record.folding import fold

COLUMNS = (
    ("office", "office"),
    ("of", "of"),
    ("holder", "holder"),
    ("from", "from"),
    ("to", "to"),
    ("status", "status"),
    ("next", "next"),
    ("by rule", "by_rule"),
)

_NEWEST = 800


def ask_offices(record: Record, *, as_of: date, within: int = 90, organisation: frozenset[str] = frozenset()) -> Answer:
    """The offices that change hands within so many days: told by reports, due by a rule of rotation, or both.

    Of the rules those of organisations that the record speaks of, or of the one asked for. `next` is who is told to follow; `by_rule` whom the rule names. The two stay apart: a rule is no announcement. What the
    tables know of later days is not told: only what was known on the day.
    """
    last = date.fromordinal(min(as_of.toordinal() + within, date.max.toordinal()))
    told = _told(record, as_of)
    turns = record.world.turns_within(as_of, last)
    spoken_of = organisation or record.spoken_of(sorted({each.organisation for each in turns}), as_of)
    rows = [_by_rule(record, each, told, as_of) for each in turns if each.organisation in spoken_of]
    used = {fold(row["office"] + " " + str(row["of"])) for row in rows}
    for facts in told.values():
        row = _by_report(record, facts)
        near = _days_near(row, as_of, last)
        if near and not any(_same_office(row, key) for key in used):
            rows.append(row)
    following = {row["next"] for row in rows if row["next"]}
    rows += [row for row in _announced(record, as_of, within) if row["next"] not in following]
    if organisation:
        rows = [row for row in rows if row.get("organisation") in organisation]
    rows.sort(key=lambda row: str(row["to"] or row["from"] or "9999"))
    vacant = [row for row in rows if row["next"] is None]
    unknown = [f"{len(vacant)} without a successor named"] if vacant else []
    return Answer("offices", as_of, rows, COLUMNS, unknown)


def _told(record: Record, as_of: date) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in record.facts("tenure", as_of, newest=_NEWEST):
        found[fold(fact["office"])].append(fact)
    return found


def _same_office(row: Row, key: str) -> bool:
    words = set(fold(row["office"]).split())
    return bool(words) and words <= set(key.split())


def _by_rule(record: Record, turn: Forecast, told: dict[str, list[Fact]], as_of: date) -> Row:
    world = record.world
    rule = next((each for each in world.tables.rotations if each.id == turn.rotation), None)
    now = world.rotations.holder(rule, as_of.isoformat()) if rule else Unknown("the rule is not in the tables")
    owner = world.name(turn.organisation)
    facts = [fact for key, each in told.items() if _speaks_of(key, turn, owner) for fact in each]
    following = next(
        (fact["holder"] for fact in reversed(facts) if fact["status"] == "incoming" and fact["holder"]), None
    )
    known = world.offices.by_id.get(turn.office)
    person = world.holder_of(known.title, turn.organisation, as_of.isoformat()) if known else Unknown("states hold it")
    states = ", ".join(name_of(record, each) for each in now) if isinstance(now, list) else None
    title = known.title if known else turn.office or "chair"
    rule_source = table_source("rotations", rule.source if rule else None, f"{owner}, {title}: {turn.rule}")
    return {
        "office": title,
        "of": owner,
        "organisation": turn.organisation,
        "holder": person.name if isinstance(person, Actor) else states,
        "from": None,
        "to": turn.begins,
        "status": "current",
        "next": name_of(record, following) if following else None,
        "by_rule": name_of(record, turn.by_rule) if turn.by_rule else None,
        "rule": turn.rule,
        "sources": [*rows_of(fact.source for fact in facts), rule_source],
    }


def _speaks_of(key: str, turn: Forecast, owner: str) -> bool:
    words = set(key.split())
    office = set(fold(turn.office.rpartition("/")[2]).split()) or {"chair"}
    return office <= words and bool(words & ({fold(turn.organisation)} | set(fold(owner).split())))


def _by_report(record: Record, facts: list[Fact]) -> Row:
    newest = facts[-1]
    current = next((fact for fact in reversed(facts) if fact["status"] in ("current", "acting", "outgoing")), None)
    coming = next((fact for fact in reversed(facts) if fact["status"] == "incoming" and fact["holder"]), None)
    begins = coming["from_day"] if coming else None
    to = next((fact["to_day"] for fact in reversed(facts) if fact["to_day"]), begins)
    office, _, of = newest["office"].partition(" of ")
    owner = record.world.actor(newest["office"].partition("/")[0])
    known = record.world.offices.by_id.get(newest["office"])
    return {
        "office": known.title if known else office,
        "of": record.world.name(known.of) if known else of or (owner.name if isinstance(owner, Actor) else None),
        "organisation": known.of if known else None,
        "holder": name_of(record, current["holder"]) if current and current["holder"] else None,
        "from": (current or newest)["from_day"],
        "to": to,
        "status": (current or newest)["status"],
        "next": name_of(record, coming["holder"]) if coming else None,
        "by_rule": None,
        "sources": rows_of(fact.source for fact in facts),
    }


def _days_near(row: Row, as_of: date, last: date) -> bool:
    for value in (row["to"], row["from"] if row["next"] else None):
        days = days_of(value)
        if days and days.first <= last.isoformat() and days.last >= as_of.isoformat():
            return True
    return row["status"] in ("vacant", "acting", "outgoing")


def _announced(record: Record, as_of: date, within: int) -> list[Row]:
    """Inaugurations and changes of office that are due as events."""
    rows = []
    for occasion in record.occasions(as_of, Window(as_of, within + 1), "due").occasions:
        if occasion.kind not in ("office_change", "inauguration") or occasion.realis in ("past", "cancelled", "denied"):
            continue
        old = next((each.name for each in occasion.attending if each.role == "old holder"), None)
        new = next((each.name for each in occasion.attending if each.role != "old holder"), None)
        rows.append(
            {
                "office": occasion.title,
                "of": record.world.name(occasion.body) if occasion.body else None,
                "organisation": occasion.body,
                "holder": old,
                "from": None,
                "to": occasion.start,
                "status": "current",
                "next": new,
                "by_rule": None,
                "event": occasion.id,
                "sources": rows_of(claim.source for claim in occasion.claims),
            }
        )
    return rows
