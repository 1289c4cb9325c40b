"""Events as schema.org/Event in JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from summitry.export.naming import uri
from summitry.export.selection import Selection, Told, steps
from summitry.export.wording import clean, describe
from summitry.facts import Actor

Row = dict[str, Any]

SCHEMA = "https://schema.org"
NEWSCODES = "http://cv.iptc.org/newscodes/eventoccurstatus/"
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_SURE = frozenset({"attended", "certain"})
_ATTENDED = frozenset({"meeting", "call", "visit", "inauguration", "agreement"})
"""Kinds of events that one attends: nobody attends an incident or a deadline."""

_TYPES = {"person": "Person", "state": "GovernmentOrganization", "organisation": "Organization", "body": "Organization"}


def linked_events(selection: Selection) -> Iterator[str]:
    """One JSON-LD document with every event of a selection in its `@graph`, in pieces that make one text.

    `startDate` and `endDate` have the precision known and are left out where ISO 8601 has no reduced form for it (a week, a
    quarter). `attendee` are those who came or are certain to, of a kind that schema.org lets attend; who is expected or in
    question is told in `description`. Neither `organizer` nor `performer` is written: no report tells them as such.
    `subjectOf` are the reports, each with the words as a `Quotation`.
    """
    yield f'{{"@context": {json.dumps(SCHEMA)}, "@graph": ['
    first = True
    for some in steps(selection.events()):
        actors = selection.actors(_attending(some))
        for told in some:
            node = json.dumps(event_node(told, actors, selection), ensure_ascii=False)
            yield f"\n{node}" if first else f",\n{node}"
            first = False
    yield "\n]}\n"


def event_node(told: Told, actors: Mapping[str, Actor], selection: Selection) -> Row:
    """One event as a node."""
    row = told.row()
    node: Row = {
        "@type": "Event",
        "@id": uri("event", row["uid"]),
        "identifier": row["id"],
        "name": clean(row["title"]),
        "description": describe(row),
        "additionalType": f"{NEWSCODES}{row['occur_status']}",
        "keywords": [row["kind"], row["realis"]],
        "startDate": _date(row["start"]),
        "endDate": _date(row["end"] or row["start"]),
        "previousStartDate": _date(row["was"]),
        "eventStatus": _status(row),
        "eventAttendanceMode": _mode(row["place"]),
        "location": _location(row["place"], selection),
        "attendee": [found for each in _present(row) if (found := _attendee(each, actors))],
        "about": [{"@type": "Thing", "name": clean(item["text"])} for item in row["agenda"]],
        "superEvent": {"@id": uri("event", row["parent"])} if row["parent"] else None,
        "subjectOf": [_article(source) for source in row["sources"]],
    }
    return {name: value for name, value in node.items() if value not in (None, [])}


def _attending(some: Sequence[Told]) -> list[str]:
    found = {each.actor: None for told in some for each in told.occasion.attending if each.status in _SURE}
    return [actor for actor in found if actor]


def _date(value: str | None) -> str | None:
    return value if value and _DATE.fullmatch(value) else None


def _status(row: Row) -> str:
    if row["realis"] in ("cancelled", "denied"):
        return f"{SCHEMA}/EventCancelled"
    return f"{SCHEMA}/{'EventRescheduled' if row['was'] else 'EventScheduled'}"


def _mode(place: Row | None) -> str | None:
    if place is None:
        return None
    return f"{SCHEMA}/{'Online' if place['name'] == 'video' else 'Offline'}EventAttendanceMode"


def _location(place: Row | None, selection: Selection) -> Row | None:
    if place is None:
        return None
    if place["name"] == "video":
        return {"@type": "VirtualLocation", "name": "video link"}
    node: Row = {"@type": "Place", "name": clean(place["name"])}
    if country := selection.country(place["country"]):
        node["address"] = {"@type": "PostalAddress", "addressCountry": country}
    if place["latitude"] is not None and place["longitude"] is not None:
        node["geo"] = {"@type": "GeoCoordinates", "latitude": place["latitude"], "longitude": place["longitude"]}
    return node


def _present(row: Row) -> list[Row]:
    if row["kind"] not in _ATTENDED:
        return []
    return [each for each in row["participants"] if each["status"] in _SURE]


def _attendee(part: Row, actors: Mapping[str, Actor]) -> Row | None:
    actor = actors.get(part["actor"] or "")
    if actor is None or actor.kind not in _TYPES:
        return None
    return {"@type": _TYPES[actor.kind], "@id": uri("actor", actor.id), "name": clean(part["name"])}


def _article(source: Row) -> Row:
    node: Row = {"@type": "NewsArticle", "@id": uri("report", source["report"]), "identifier": source["report"]}
    if source["publisher"]:
        node["publisher"] = {"@type": "Organization", "name": clean(source["publisher"])}
    if source["published"]:
        node["datePublished"] = source["published"]
    return node | {"hasPart": {"@type": "Quotation", "text": clean(source["quote"])}}
