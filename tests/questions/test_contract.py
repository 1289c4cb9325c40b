"""Every answer has the fields it is promised to have, and every line its sources."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from summitry.errors import BadRequest, NoSuchEvent
from summitry.questions import Answer, OpenRecord, window_of

DAY = date(2022, 11, 23)
LATER = date(2022, 11, 30)
EVENT = "id kind title mentions realis occur_status start end time place body part_of participants agenda source quote"

ASKED: dict[str, tuple[Callable[[OpenRecord], Answer], str]] = {
    "agenda": (lambda record: record.agenda(as_of=DAY), EVENT),
    "timeline": (lambda record: record.timeline(as_of=DAY), EVENT),
    "attendance": (
        lambda record: record.attendance("CSTO summit Yerevan", as_of=DAY),
        "name actor role status since member",
    ),
    "table": (lambda record: record.table("CSTO summit Yerevan", as_of=DAY), "item track by"),
    "requests": (lambda record: record.requests(as_of=LATER), "by to for first_asked last_asked times state"),
    "outcomes": (lambda record: record.outcomes(as_of=LATER), "event verdict attended absent signed refused"),
    "offices": (lambda record: record.offices(as_of=DAY), "office of holder from to status next by_rule"),
    "check": (lambda record: record.check(as_of=LATER), "rule severity text"),
    "changes": (lambda record: record.changes(since=date(2022, 11, 20), as_of=LATER), "what event before after"),
    "why": (lambda record: record.why("CSTO summit Yerevan", as_of=DAY), "slot value said_by cue rule overturned_by"),
    "gaps": (lambda record: record.gaps("CSTO summit Yerevan", as_of=DAY), "missing ask"),
    "brief": (lambda record: record.brief("CSTO", as_of=DAY), "section day text"),
    "who": (lambda record: record.who("Putin", as_of=DAY), "id kind name also offices memberships members chair"),
    "calibrate": (lambda record: record.calibrate(as_of=LATER), "of realis cue by cases true share low high"),
}
QUIET = ("check",)
"""Questions to which this record has no answer: its reports agree."""


@pytest.mark.parametrize("question", ASKED)
def test_an_answer_has_its_fields_and_sources(yerevan: OpenRecord, question: str) -> None:
    """As JSON, and as lines for people."""
    ask, fields = ASKED[question]
    answer = ask(yerevan)
    assert answer.question == question
    told = json.loads(json.dumps(answer.to_json()))
    assert set(told) == {"question", "as_of", "rows", "unknown"}
    assert told["rows"] or question in QUIET
    for row in told["rows"]:
        assert set(fields.split()) <= set(row), row
        assert row["sources"] or row.get("slot") == "corrected", row
        for source in row["sources"]:
            assert {"report", "publisher", "published", "quote"} <= set(source)
    for line in answer.lines():
        assert len(line) == len(answer.headings())
        assert all(isinstance(cell, str) for cell in line)


@pytest.mark.parametrize("question", ASKED)
def test_an_empty_record_is_asked_without_harm(empty: OpenRecord, question: str) -> None:
    """Nothing known is an answer; an event nobody told of is the caller's mistake."""
    ask, _ = ASKED[question]
    try:
        answer = ask(empty)
    except NoSuchEvent:
        assert question in ("attendance", "table", "why", "gaps")
        return
    assert all("table:" in row["sources"][0]["report"] for row in answer.rows)


def test_asking_changes_nothing(yerevan: OpenRecord) -> None:
    """The questions never write."""

    def everything() -> list[object]:
        from sqlalchemy import text

        from summitry.record.schema import metadata

        with yerevan.asking() as connection:
            return [connection.execute(text(f'SELECT * FROM "{name}" ORDER BY 1, 2')).all() for name in metadata.tables]

    before = everything()
    for ask, _ in ASKED.values():
        ask(yerevan)
    assert everything() == before


def test_a_window_narrows(yerevan: OpenRecord) -> None:
    """By day, organisation, person, state."""

    def ids(**options: object) -> set[str]:
        window = window_of(yerevan, DAY, **options)  # type: ignore[arg-type]
        return {row["id"] for row in yerevan.timeline(as_of=date(2025, 1, 1), window=window).rows}

    assert ids(start=date(2022, 11, 23), days=1) == {
        "csto/2022-11-23",
        "csto-foreign/2022-11-23",
        "nikol-pashinyan_vladimir-putin/2022-11-23",
        "agreement-csto/2022-11-23",
    }
    assert ids(organisation="CSTO") == {
        "csto/2022-10-28",
        "csto/2022-11-23",
        "csto-foreign/2022-11-23",
        "agreement-csto/2022-11-23",
    }
    assert "inauguration-kassym-jomart-tokayev/2022-11-26" in ids(person="Tokayev")
    assert "inauguration-kassym-jomart-tokayev/2022-11-26" in ids(person="Kazakhstan")
    assert "csto/2022-11-23" in ids(person="Kazakhstan")
    assert "visit-joe-biden-germany/2024-10-10" not in ids(person="Kazakhstan")
    with pytest.raises(BadRequest, match="one day or more"):
        ids(days=0)


def test_the_agenda_keeps_an_order(yerevan: OpenRecord) -> None:
    """By day; what has no day comes last and is counted."""
    rows = yerevan.agenda(as_of=date(2022, 10, 25)).rows
    days = [row["start"] or "9999" for row in rows]
    assert days == sorted(days)


def test_members_of_whom_nothing_is_told_are_missing(yerevan: OpenRecord) -> None:
    """Held against the membership of the day."""
    answer = yerevan.attendance("csto/2022-11-23", as_of=date(2022, 11, 15))
    told = {row["name"]: (row["status"], row["member"]) for row in answer.rows}
    assert told["Vladimir Putin"] == ("expected", True)
    assert told["Armenia"] == ("unknown", True)
    assert "4 of 6 members" in answer.unknown[0]


def test_why_gives_the_words_and_what_would_overturn_them(yerevan: OpenRecord) -> None:
    """Cue, speaker, rule, source, for every slot; and why a report was taken to tell of this event."""
    rows = yerevan.why("csto/2022-11-23", as_of=DAY).rows
    seat = next(row for row in rows if "Tokayev" in str(row["value"]))
    assert seat["cue"] == "under question"
    assert "2022-11-23" in seat["value"]
    joined = [row for row in rows if row["slot"] == "joined"]
    assert {row["value"].split()[0] for row in joined} == {"01-first", "01-eve", "02-november"}
    assert any("the same organisation (csto)" in row["rule"] for row in joined)


def test_gaps_are_an_ask_list(yerevan: OpenRecord) -> None:
    """What is not known, and who can tell."""
    rows = {row["missing"]: row["ask"] for row in yerevan.gaps("csto/2022-11-23", as_of=DAY).rows}
    assert rows["the hour"] == "the secretariat of Collective Security Treaty Organization"
    assert any(missing.startswith("whether Kassym-Jomart Tokayev comes") for missing in rows)
    after = {row["missing"] for row in yerevan.gaps("csto/2022-11-23", as_of=LATER).rows}
    assert "what was decided, and the text of it" in after and "the hour" not in after


def test_a_brief_has_its_sections(yerevan: OpenRecord) -> None:
    """Of an organisation, a person, a state, and words no table has."""
    sections = [row["section"] for row in yerevan.brief("CSTO", as_of=DAY).rows]
    assert sections[0] == "who" and "due" in sections and "past" in sections and "requests" in sections
    assert [row["section"] for row in yerevan.brief("Tokayev", as_of=DAY).rows][:2] == ["who", "due"]
    assert any("Sochi" in row["text"] for row in yerevan.brief("Sochi", as_of=DAY).rows)
    assert yerevan.brief("Atlantis", as_of=DAY).unknown == ["nothing is told of 'Atlantis'"]


def test_offices_keep_rule_and_report_apart(yerevan: OpenRecord, empty: OpenRecord) -> None:
    """The rule names whose turn it is; only a report names who comes."""
    rows = [row for row in yerevan.offices(as_of=DAY).rows if row["office"] == "Secretary General"]
    assert [(row["holder"], row["to"], row["next"], row["by_rule"]) for row in rows] == [
        ("Stanislav Zas", "2023-01-01", None, "Kazakhstan")
    ]
    from telling import reading

    told = {
        "office": "Secretary General of the CSTO",
        "holder": "Imangali Tasmagambetov",
        "status": "incoming",
        "from": "2023-01-01",
    }
    for day in ("2022-11-20", "2022-11-24"):
        more = [told | {"says": "Tasmagambetov follows on January 1."}] if day == "2022-11-24" else []
        event = {"says": "The CSTO meets.", "title": "CSTO summit", "start": "2022-11-23", "body": "csto"}
        empty.add(reading({"id": day, "day": day, "offices": more, "events": [event]}))
    for day, following in ((date(2022, 11, 23), None), (date(2022, 11, 24), "Imangali Tasmagambetov")):
        rows = [row for row in empty.offices(as_of=day).rows if row["office"] == "Secretary General"]
        assert [row["next"] for row in rows] == [following]
