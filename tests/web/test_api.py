"""The questions as JSON: as OpenAPI describes them, and without a server error whatever is asked."""

from __future__ import annotations

from typing import Any

import made
import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from summitry.knowledge import World
from summitry.questions import open_record
from summitry.web import Desk, make_app


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory, world: World) -> Any:
    """The described routes, over a record of the made-up reports."""
    place = tmp_path_factory.mktemp("api") / "record.sqlite"
    record = open_record(f"sqlite:///{place}", world=world)
    for reading in (made.announcement(), made.doubt(), made.hostile()):
        record.add(reading)
    app = make_app(Desk(record, made.read_text, made.read_file))
    return schemathesis.openapi.from_asgi("/api/openapi.json", app, headers={"host": "localhost"})


CHECKS = [
    not_a_server_error,
    status_code_conformance,
    response_schema_conformance,
    content_type_conformance,
]


@pytest.mark.parametrize("mode", list(schemathesis.GenerationMode), ids=lambda mode: str(mode.value))
def test_no_request_is_a_server_error(schema: Any, mode: schemathesis.GenerationMode) -> None:
    asked = 0
    for found in schema.get_all_operations():

        @settings(
            max_examples=10, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
        )
        @given(case=found.ok().as_strategy(generation_mode=mode))
        def ask(case: schemathesis.Case) -> None:
            case.validate_response(case.call(headers={"host": "localhost"}), checks=CHECKS)

        ask()
        asked += 1
    assert asked >= 15


QUESTIONS = [
    "agenda",
    "timeline",
    "requests",
    "outcomes",
    "offices",
    "check",
    "changes?since=2026-04-01",
    f"attendance?event={made.EVENT}",
    f"table?event={made.EVENT}",
    f"why?name={made.EVENT}",
    f"gaps?event={made.EVENT}",
    "brief?name=CSTO",
    "who?name=CSTO",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_answered_as_the_contract_says(reader: TestClient, question: str) -> None:
    joined = "&" if "?" in question else "?"
    answer = reader.get(f"/api/{question}{joined}as_of={made.TODAY}").json()
    assert set(answer) == {"question", "as_of", "rows", "unknown"} and answer["as_of"] == made.TODAY.isoformat()
    assert all("sources" in row for row in answer["rows"])


def test_a_report_comes_with_its_facts(reader: TestClient) -> None:
    found = reader.get("/api/report?id=announcement").json()
    assert {fact["kind"] for fact in found["facts"]} >= {"event", "statement", "request", "office", "figure", "finding"}
    for fact in found["facts"]:
        assert all(0 <= start < end <= len(found["text"]) for start, end in fact["spans"])
    assert [each["id"] for each in reader.get("/api/reports?as_of=2026-04-28").json()] == ["doubt", "announcement"]
    assert [each["id"] for each in reader.get("/api/search?words=assessment").json()] == ["announcement"]


@pytest.mark.parametrize(
    "query",
    [
        "agenda?as_of=NaN",
        "agenda?as_of=0001-01-01",
        "agenda?as_of=9999-12-31",
        "agenda?as_of=2026-02-30",
        "agenda?as_of=1e400",
        "agenda?from=-1",
        "agenda?days=0",
        "agenda?days=NaN",
        f"agenda?days={10**40}",
        "offices?within=Infinity",
        "offices?within=-1",
        "changes",
        "changes?since=99999999999999",
        "attendance",
        "attendance?event=%00",
        "search?words=",
        "search?words=a%00b",
        f"who?name={'x' * 301}",
        f"reports?first={10**30}",
        "report?id=",
    ],
)
def test_odd_values_are_the_callers_mistake(reader: TestClient, query: str) -> None:
    answer = reader.get(f"/api/{query}")
    assert 400 <= answer.status_code < 500 and answer.json()["detail"]


@pytest.mark.parametrize(
    "words", ['"', "*", "a AND", "NEAR(", "-", "\\", "'; --", "\ud7ff", "١٢", "%", "a:b", "(" * 100]
)
def test_no_word_breaks_the_search(reader: TestClient, words: str) -> None:
    assert reader.get("/api/search", params={"words": words}).status_code == 200
    assert reader.get("/api/brief", params={"name": words}).status_code < 500
    assert reader.get("/api/attendance", params={"event": words}).status_code < 500
