"""Events as Superdesk's planning desk takes them in: event JSON, `occur_status` from IPTC NewsCodes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from summitry.export.calendar import exact_days
from summitry.export.naming import uri
from summitry.export.selection import Selection, Told, steps
from summitry.export.wording import clean, describe, headline

Row = dict[str, Any]

OCCUR_STATUS = {
    "eos0": "Unplanned event",
    "eos1": "Planned, occurrence planned only",
    "eos2": "Planned, occurrence highly uncertain",
    "eos3": "Planned, may occur",
    "eos4": "Planned, occurrence highly likely",
    "eos5": "Planned, occurs certainly",
    "eos6": "Planned, then cancelled",
}
"""Names of IPTC NewsCodes event occurrence status."""


def desk_events(selection: Selection) -> Iterator[tuple[str, Row]]:
    """A file name and an event, for each event whose days are known; Superdesk's parser reads one event a file.

    `guid` never changes, `ingest_provider_sequence` rises when an event is told or corrected anew. All events are whole days,
    in UTC, because no report tells an hour with its zone. Without a day Superdesk has nowhere to put an event: it is left out.
    """
    for some in steps(selection.events()):
        urls = selection.urls({claim.source.report for told in some for claim in told.occasion.claims})
        for told in some:
            row = told.row()
            days = exact_days(row)
            if days is not None:
                row["links"] = list(
                    dict.fromkeys(
                        urls[claim.source.report] for claim in told.occasion.claims if claim.source.report in urls
                    )
                )
                yield _file_name(told), _event(row, days, selection)


def _file_name(told: Told) -> str:
    """A name that can be read, and that no other event has."""
    words = re.sub(r"[^a-z0-9-]", "_", told.identity.uid.lower())[:80]
    return f"{words}-{uri('event', told.identity.uid)[-8:]}.json"


def desk_lines(selection: Selection) -> Iterator[str]:
    """The same, one event a line."""
    return (json.dumps(event, ensure_ascii=False) + "\n" for _, event in desk_events(selection))


def _event(row: Row, days: tuple[date, date], selection: Selection) -> Row:
    status = row["occur_status"]
    off = row["realis"] in ("cancelled", "denied")
    event: Row = {
        "type": "event",
        "guid": uri("event", row["uid"]),
        "name": headline(row),
        "slugline": clean(row["body"] or row["kind"]),
        "definition_short": f"{row['kind']}, {row['realis']}",
        "definition_long": describe(row),
        "dates": {
            "start": f"{days[0].isoformat()}T00:00:00+0000",
            "end": f"{days[1].isoformat()}T23:59:59+0000",
            "tz": "UTC",
            "all_day": True,
        },
        "occur_status": {"qcode": f"eventoccurstatus:{status}", "name": OCCUR_STATUS[status], "label": row["realis"]},
        "state": "cancelled" if off else "ingested",
        "pubstatus": "cancelled" if off else "usable",
        "firstcreated": f"{row['first_known']}T00:00:00+0000",
        "versioncreated": f"{row['last_known']}T00:00:00+0000",
        "ingest_provider_sequence": str(row["revision"]),
        "location": [location] if (location := _location(row["place"], selection)) else [],
        "participant": [
            {"qcode": each["actor"] or uri("name", each["name"]), "name": clean(each["name"])}
            for each in row["participants"]
            if each["status"] != "declined"
        ],
        "links": row["links"],
        "source": "summitry",
    }
    return event


def _location(place: Row | None, selection: Selection) -> Row | None:
    if place is None:
        return None
    if place["name"] == "video":
        return {"qcode": uri("place", "video"), "name": "video link"}
    address: Row = {"locality": clean(place["name"]), "type": "unclassified"}
    if place["country"] in selection.record.world.states:
        address["country"] = selection.record.world.name(place["country"])
    name = {
        "qcode": uri("place", f"{place['country']}:{place['name']}"),
        "name": clean(place["name"]),
        "address": address,
    }
    if place["latitude"] is None or place["longitude"] is None:
        return name
    return name | {"location": {"lat": place["latitude"], "lon": place["longitude"]}}
