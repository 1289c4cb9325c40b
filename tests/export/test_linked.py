"""JSON-LD is expanded by an independent processor; every term is one of schema.org's, and every quote stands in its report."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from desk import AS_OF, MIXED, MOVED, PREVIEW
from pyld import jsonld

from summitry.export import Selection, export_text
from summitry.export.quotes import selectors
from summitry.questions import OpenRecord

SCHEMA = "https://schema.org/"
TERMS = {
    "Event": "additionalType name description identifier keywords startDate endDate previousStartDate eventStatus "
    "eventAttendanceMode location attendee about superEvent subjectOf",
    "NewsArticle": "identifier publisher datePublished hasPart",
    "Quotation": "text",
    "Place": "name address geo",
    "PostalAddress": "addressCountry",
    "GeoCoordinates": "latitude longitude",
    "VirtualLocation": "name",
    "Person": "name",
    "Organization": "name",
    "GovernmentOrganization": "name",
    "Thing": "name",
}
"""Types of schema.org and those of their properties that may be written."""


def load(url: str, _options: Any) -> dict[str, Any]:
    """The two contexts a document may name, cut down to what an expansion needs; nothing is fetched."""
    contexts: dict[str, Any] = {
        "https://schema.org": {"@vocab": SCHEMA, "id": "@id", "type": "@type"},
        "http://www.w3.org/ns/anno.jsonld": {
            "@vocab": "http://www.w3.org/ns/oa#",
            "id": {"@type": "@id", "@id": "@id"},
            "type": {"@type": "@id", "@id": "@type"},
        },
    }
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": contexts[url]}}


@pytest.fixture
def events(selection: Selection) -> dict[str, Any]:
    """The events of the document by name."""
    document = json.loads("".join(export_text(selection, "jsonld")))
    return {each["name"]: each for each in document["@graph"]}


def test_every_term_is_one_of_schema_org(selection: Selection) -> None:
    """Expanded, every type and property is known, and is one of that type."""
    document = json.loads("".join(export_text(selection, "jsonld")))
    expanded = jsonld.expand(document, {"documentLoader": load})
    assert len(expanded) == 5

    def walk(node: Any) -> None:
        if isinstance(node, list):
            for each in node:
                walk(each)
        elif isinstance(node, dict) and "@value" not in node:
            types = [each.removeprefix(SCHEMA) for each in node.get("@type", [])]
            for key, value in node.items():
                if not key.startswith("@"):
                    assert types and key.removeprefix(SCHEMA) in TERMS[types[0]].split(), (types, key)
                    walk(value)

    walk(expanded)


def test_status_mode_and_days(events: dict[str, Any]) -> None:
    """What is off is cancelled, what was moved rescheduled from its old day; a month stays a month."""
    summit, visit = events["CSTO summit"], events["visit of Sadyr Japarov to Berlin"]
    assert summit["eventStatus"] == f"{SCHEMA}EventRescheduled"
    assert (summit["startDate"], summit["previousStartDate"]) == ("2026-03-22", "2026-03-20")
    assert visit["eventStatus"] == f"{SCHEMA}EventCancelled"
    assert events["talks in Minsk"]["startDate"] == "2026-05"
    call = events["foreign ministers by video link"]
    assert call["eventAttendanceMode"] == f"{SCHEMA}OnlineEventAttendanceMode"
    assert call["location"]["@type"] == "VirtualLocation"
    assert call["additionalType"] == "http://cv.iptc.org/newscodes/eventoccurstatus/eos3"


def test_who_attends_is_who_is_certain_to(events: dict[str, Any]) -> None:
    """Whoever is in question or declined is no attendee, and nobody of an unknown kind is."""
    names = {each["name"]: each["@type"] for each in events["CSTO summit"]["attendee"]}
    assert names == {"Nikol Pashinyan": "Person", "Alexander Lukashenko": "Person"}
    assert "attendee" not in events["visit of Sadyr Japarov to Berlin"]
    assert all("organizer" not in each and "performer" not in each for each in events.values())


def test_where_with_country_and_degrees(events: dict[str, Any]) -> None:
    """The country is an ISO code."""
    place = events["CSTO summit"]["location"]
    assert place["address"] == {"@type": "PostalAddress", "addressCountry": "AM"}
    assert (place["geo"]["latitude"], place["geo"]["longitude"]) == (40.18, 44.51)


def test_sources_are_articles_with_their_words(events: dict[str, Any]) -> None:
    """Each report is cited with publisher, day and words."""
    cited = {each["identifier"]: each for each in events["CSTO summit"]["subjectOf"]}
    assert set(cited) == {"r1", "r2"}
    assert cited["r1"]["publisher"]["name"] == "Fjord Wire" and cited["r1"]["datePublished"] == "2026-03-02"
    assert cited["r1"]["hasPart"]["text"] in PREVIEW


def test_names_stay_from_export_to_export(record: OpenRecord, events: dict[str, Any]) -> None:
    """An event has one URI however much is told of it later."""
    from datetime import date

    before = json.loads("".join(export_text(Selection(record, date(2026, 3, 3)), "jsonld")))
    (summit,) = before["@graph"]
    assert summit["@id"] == events["CSTO summit"]["@id"]
    assert UUID(summit["@id"].removeprefix("urn:uuid:")).version == 5


def test_annotations_find_their_words(selection: Selection) -> None:
    """Both selectors of every annotation find the same words in the report, and the body is the event's name."""
    page = json.loads("".join(export_text(selection, "annotations")))
    assert jsonld.expand(page, {"documentLoader": load})[0]["@type"] == ["http://www.w3.org/ns/oa#AnnotationPage"]
    ids = {each["@id"] for each in json.loads("".join(export_text(selection, "jsonld")))["@graph"]}
    texts = {each["id"]: each["text"] for reports in selection.report_steps() for each in reports}
    assert {PREVIEW, MOVED, MIXED} < set(texts.values())
    assert len(page["items"]) == 6
    for item in page["items"]:
        quote, position = item["target"]["selector"]
        assert item["body"][0]["id"] in ids and item["body"][0]["purpose"] == "identifying"
        whole = quote["prefix"] + quote["exact"] + quote["suffix"]
        (text,) = [text for text in texts.values() if whole in text]
        assert text[position["start"] : position["end"]] == quote["exact"]
    assert "https://fjord.example/1" in {item["target"]["source"] for item in page["items"]}


def test_positions_count_code_points() -> None:
    """A letter outside the basic plane is one character, as the model says."""
    quote, position = selectors("\U0001f1f3\U0001f1f4 Oslo", 3, 7)
    assert quote["exact"] == "Oslo" and position == {"type": "TextPositionSelector", "start": 3, "end": 7}


def test_an_empty_record_is_a_whole_document(record: OpenRecord) -> None:
    """Nothing to say is said in valid JSON."""
    nothing = Selection(record, AS_OF.replace(year=2000))
    assert json.loads("".join(export_text(nothing, "jsonld")))["@graph"] == []
    assert json.loads("".join(export_text(nothing, "annotations")))["items"] == []
