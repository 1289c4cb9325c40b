"""Every question as a command: rows for programs, tables for people, and what is said when there is no answer."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import icalendar
import pytest

SUMMIT = "csto/2026-03-20"
ASKED: dict[str, list[str]] = {
    "agenda": [],
    "timeline": [],
    "attendance": [SUMMIT],
    "table": [SUMMIT],
    "requests": [],
    "outcomes": [],
    "offices": ["--within", "52w"],
    "check": [],
    "changes": ["--since", "2026-03-01"],
    "why": [SUMMIT],
    "gaps": [SUMMIT],
    "brief": ["CSTO"],
    "who": ["Nikol Pashinyan"],
    "calibrate": [],
}
FIELDS: dict[str, set[str]] = {
    "agenda": {
        "id",
        "kind",
        "title",
        "realis",
        "occur_status",
        "start",
        "end",
        "place",
        "body",
        "participants",
        "agenda",
        "quote",
    },
    "attendance": {"name", "actor", "role", "status", "since", "member"},
    "table": {"item", "track", "by"},
    "requests": {"by", "to", "for", "first_asked", "last_asked", "times", "state"},
    "outcomes": {"event", "verdict", "attended", "absent", "signed", "refused"},
    "offices": {"office", "of", "holder", "from", "to", "status", "next", "by_rule"},
    "check": {"rule", "severity", "text"},
    "changes": {"what", "event", "before", "after"},
    "gaps": {"missing", "ask"},
    "who": {"id", "kind", "name", "also", "offices", "memberships", "members", "chair"},
}
FIELDS["timeline"] = FIELDS["agenda"]


def rows(run, *words: str) -> list[dict[str, Any]]:  # type: ignore[no-untyped-def]
    """The rows of an answer of a day by which all was told."""
    done = run(*words, "--as-of", "2026-03-10", "--json")
    assert done.code == 0, done.err
    answer = json.loads(done.out)
    assert set(answer) == {"question", "as_of", "rows", "unknown"}
    assert answer["question"] == words[0] and answer["as_of"] == "2026-03-10"
    return list(answer["rows"])


@pytest.mark.parametrize("question", ASKED)
def test_rows_for_programs(desk, question: str) -> None:  # type: ignore[no-untyped-def]
    """The fields of the contract, and the sources of every row."""
    for row in rows(desk, question, *ASKED[question]):
        assert set(row) >= FIELDS.get(question, set()), question
        assert isinstance(row["sources"], list)
        for source in row["sources"]:
            assert set(source) >= {"report", "publisher", "published", "quote"}


@pytest.mark.parametrize("question", ASKED)
def test_a_table_for_people(desk, question: str) -> None:  # type: ignore[no-untyped-def]
    """Every question prints something that is no traceback, whatever stands in the reports."""
    done = desk(question, *ASKED[question], "--as-of", "2026-03-10")
    assert done.code == 0 and done.out.strip() and done.err == ""


def test_as_of_answers_from_what_was_known(desk) -> None:  # type: ignore[no-untyped-def]
    """The summit's day before and after it was moved."""
    early = json.loads(desk("agenda", "--org", "CSTO", "--as-of", "2026-03-03", "--json").out)["rows"]
    late = json.loads(desk("agenda", "--org", "CSTO", "--as-of", "2026-03-05", "--json").out)["rows"]
    assert [row["start"] for row in early] == ["2026-03-20"] and [row["start"] for row in late] == ["2026-03-22"]


def test_windows(desk) -> None:  # type: ignore[no-untyped-def]
    """From a day, for days, of an organisation, with a person."""
    starts = [row["start"] for row in rows(desk, "agenda", "--from", "2026-04-01", "--days", "12")]
    assert starts == ["2026-04-02", "2026-04-10"]
    assert [row["start"] for row in rows(desk, "agenda", "--person", "Emomali Rahmon")] == ["2026-03-22"]
    assert [row["start"] for row in rows(desk, "timeline", "CSTO")] == ["2026-03-22"]


@pytest.mark.parametrize("name", ["csto/2026-03-20", "csto/2026-03-22", "CSTO summit Yerevan", "CSTO"])
def test_events_are_found_by_many_names(desk, name: str) -> None:  # type: ignore[no-untyped-def]
    """An id, words, an organisation."""
    names = {row["name"]: row["status"] for row in rows(desk, "attendance", name)}
    assert names["Nikol Pashinyan"] == "certain"


@pytest.mark.parametrize("question", ["attendance", "table", "why", "gaps"])
def test_an_event_that_is_not_there(desk, question: str) -> None:  # type: ignore[no-untyped-def]
    """Exit 2, by name."""
    done = desk(question, "Xanadu congress", "--as-of", "2026-03-10")
    assert done.code == 2 and "Xanadu congress" in done.err and done.out == ""


@pytest.mark.parametrize(
    "words",
    [
        ["agenda", "--as-of", "tomorrow"],
        ["agenda", "--as-of", "2026-02-30"],
        ["agenda", "--from", "31/12/2026"],
        ["agenda", "--days", "0"],
        ["agenda", "--days", "-3"],
        ["agenda", "--days", "many"],
        ["agenda", "--format", "docx"],
        ["changes", "--since", "then"],
        ["changes"],
        ["offices", "--within", "soon"],
        ["offices", "--within", "²d"],
        ["offices", "--within", "99999999999d"],
        ["who", "Nikol Pashinyan", "--on", "once"],
        ["attendance"],
        ["no-such-question"],
    ],
)
def test_a_question_that_cannot_be_asked(desk, words: list[str]) -> None:  # type: ignore[no-untyped-def]
    """Exit 2, a message, and no answer."""
    done = desk(*words)
    assert done.code == 2 and done.err.strip() and done.out == "" and "Traceback" not in done.err


def test_an_empty_record_says_so(run) -> None:  # type: ignore[no-untyped-def]
    """Rows are none; people are told that nothing is known."""
    assert json.loads(run("agenda", "--json").out)["rows"] == []
    assert "Nothing is known" in run("agenda").out


def test_a_record_that_was_not_there_is_told(run) -> None:  # type: ignore[no-untyped-def]
    """Once: after that it is there, and only empty."""
    first, second = (run("agenda", "--record", "slip.sqlite") for _ in range(2))
    assert (first.code, second.code) == (0, 0) and "slip.sqlite was not there" in first.err and second.err == ""


def test_the_last_day_of_the_calendar_can_be_asked_about(run) -> None:  # type: ignore[no-untyped-def]
    """What lies ahead of it is nothing, not a fault."""
    assert run("offices", "--as-of", "9999-12-31").code == 0


def test_every_line_ends_in_its_source(desk) -> None:  # type: ignore[no-untyped-def]
    """Publisher, day and words."""
    done = desk("agenda", "--org", "CSTO", "--as-of", "2026-03-03")
    assert "Fjord Wire" in done.out and "2026-03-02" in done.out and '"The leaders' in done.out.replace("\n", " ")


def test_the_agenda_as_calendar_and_sheet(desk) -> None:  # type: ignore[no-untyped-def]
    """Both are read back."""
    text = desk("agenda", "--as-of", "2026-03-10", "--format", "ics").out
    assert len(icalendar.Calendar.from_ical(text).walk("VEVENT")) == 4
    sheet = list(
        csv.DictReader(io.StringIO(desk("agenda", "--as-of", "2026-03-10", "--format", "csv").out, newline=""))
    )
    assert "2026-03-22" in {row["day"] for row in sheet} and len(sheet) == 5


def test_hostile_words_are_shown_as_they_stand(desk) -> None:  # type: ignore[no-untyped-def]
    """Markup of the terminal is not carried out, and control characters do not reach it."""
    done = desk("agenda", "--as-of", "2026-03-10")
    assert "script" in done.out and "\x07" not in done.out


def test_help_and_version_of_the_command_itself(run) -> None:  # type: ignore[no-untyped-def]
    """Help is no error."""
    assert run("--help").code == 0
    assert "EVENT" in run("attendance", "--help").out
