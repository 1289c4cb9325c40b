"""Entities fit the published schema of FollowTheMoney, and everything they point to is there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from summitry.export import Selection, export_text
from summitry.export.ftm import Entities

SCHEMATA = json.loads((Path(__file__).parent / "ftm_schema.json").read_text(encoding="utf-8"))["schemata"]
PLAIN = {"string", "text", "name", "url", "date", "country", "identifier", "number", "address", "gender", "language"}
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@pytest.fixture
def entities(selection: Selection) -> list[dict[str, Any]]:
    """The entities, as a reader of the lines has them."""
    return [json.loads(line) for line in "".join(export_text(selection, "ftm")).splitlines()]


def test_every_entity_fits_its_schema(entities: list[dict[str, Any]]) -> None:
    """Only known properties, all that are required, values of the type; ids point to entities of the range."""
    by_id = {each["id"]: each for each in entities}
    assert len(by_id) == len(entities), "an entity stands twice"
    for entity in entities:
        schema = SCHEMATA[entity["schema"]]
        assert set(schema["required"]) <= set(entity["properties"]), entity
        for name, values in entity["properties"].items():
            kind = schema["properties"][name]
            assert values and all(isinstance(value, str) and value for value in values)
            if kind == "date":
                assert all(DATE.fullmatch(value) for value in values)
            elif kind == "country":
                assert all(re.fullmatch("[a-z]{2}|cshh|csxx|suhh|yucs", value) for value in values)
            elif kind not in PLAIN:
                for value in values:
                    assert kind in SCHEMATA[by_id[value]["schema"]]["is"], (name, kind)


def test_events_persons_offices_and_memberships(entities: list[dict[str, Any]]) -> None:
    """The summit, who comes, what offices they hold, and who belongs to the organisation."""
    by_name = {each["properties"].get("name", [""])[0]: each for each in entities}
    names = {each["id"]: name for name, each in by_name.items()}
    summit = by_name["CSTO summit"]["properties"]
    assert summit["startDate"] == ["2026-03-22"] and summit["country"] == ["am"] and summit["location"] == ["Yerevan"]
    assert {names[each] for each in summit["involved"]} == {"Nikol Pashinyan", "Emomali Rahmon", "Alexander Lukashenko"}
    assert "eos5" in summit["summary"][0]
    pashinyan = by_name["Nikol Pashinyan"]
    tenures = [each["properties"] for each in entities if each["schema"] == "Occupancy"]
    held = {(names[each["post"][0]], *each["startDate"]) for each in tenures if pashinyan["id"] in each["holder"]}
    assert ("Prime Minister of Armenia", "2018-05-08") in held
    members = [each["properties"] for each in entities if each["schema"] == "Membership"]
    assert {names[each["member"][0]] for each in members} >= {"Armenia", "Tajikistan", "Belarus"}


def test_who_declined_is_not_involved(entities: list[dict[str, Any]]) -> None:
    """A visit that is off involves nobody."""
    visit = next(each for each in entities if each["properties"].get("name") == ["visit of Sadyr Japarov to Berlin"])
    assert "involved" not in visit["properties"] and "cancelled" in visit["properties"]["keywords"]


def test_states_that_are_no_more_have_their_old_codes(selection: Selection) -> None:
    """Serbia and Montenegro is not CS, which FollowTheMoney does not know; East Germany has no code there."""
    code = Entities(selection)._code
    assert [code(each) for each in ("scg", "sun", "ddr", "arm", None, "nowhere")] == [
        "csxx",
        "suhh",
        None,
        "am",
        None,
        None,
    ]
