"""Coded events with the columns of POLECAT, the event data set made with PLOVER."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from summitry import __version__
from summitry.export.flat import coded_row
from summitry.export.selection import Selection, Told
from summitry.export.sheet import lines
from summitry.export.tables import Column
from summitry.facts import Actor
from summitry.knowledge.days import Day
from summitry.knowledge.spelling import key
from summitry.record import Claim

Row = dict[str, Any]


def _side(name: str, who: str) -> tuple[Column, ...]:
    return (
        Column(f"{name} Name", f"{who}, by the record's name"),
        Column(f"{name} Country", "ISO 3166-1 alpha-3 code of its state"),
        Column(f"{name} COW", "Correlates of War code of its state", "whole number"),
        Column(
            f"Primary {name} Sector",
            "GOV for a state and for a person in an office of state on the day, IGO for an international organisation",
        ),
        Column(f"{name} Sectors", "the same, as a list of one"),
        Column(f"{name} Title", "offices held on the day, separated by |"),
        Column(f"{name} Name Raw", f"{who}, in words of the text"),
        Column(f"Wikipedia {name} ID", "empty: the tables know Wikidata's ids, not Wikipedia's"),
    )


COLUMNS = (
    Column("Event ID", "id of the coded event in the record"),
    Column(
        "Event Date",
        "the day of the event, where one event of the same words has one; never the day of publication in its place",
        "day",
    ),
    Column("Event Type", "PLOVER event type"),
    Column("Event Mode", "PLOVER mode"),
    Column("Intensity", "empty: no scale is laid on what was read", "number"),
    Column(
        "Quad Code",
        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
        "whole number",
    ),
    Column("Contexts", "FUTURE for what is announced and not done; else empty"),
    *_side("Actor", "who did it"),
    *_side("Recipient", "to whom"),
    Column("Placename", "where, of the same event of the record"),
    Column("City", "the same, where it is a city of the tables"),
    Column("District", "empty"),
    Column("Province", "empty"),
    Column("Country", "ISO 3166-1 alpha-3 code of the country it lies in"),
    Column("Latitude", "degrees north", "number"),
    Column("Longitude", "degrees east", "number"),
    Column("GeoNames ID", "empty: the tables have none"),
    Column("Raw Placename", "where, in words of the report"),
    Column("Feature Type", "kind of place in the tables: capital, city, venue, region, …"),
    Column("Source", "who published the report"),
    Column("Publication Date", "day of publication", "day"),
    Column("Story People", "persons the report names, separated by |"),
    Column("Story Organizations", "organisations the report names"),
    Column("Story Locations", "states and places the report names"),
    Column("Language", "ISO 639 code of the report"),
    Column("Version", "the program and its version"),
)


@dataclass(frozen=True, slots=True)
class _Story:
    """What one report tells around its coded events."""

    report: Row
    claims: Sequence[Claim]
    named: Mapping[str, list[str]] = field(default_factory=dict)


def polecat_lines(selection: Selection) -> Iterator[str]:
    """The coded events of a selection as tab-separated lines, the headings first."""
    headings = [column.name for column in COLUMNS]
    return lines(headings, ([row.get(name) for name in headings] for row in polecat_rows(selection)), tabs=True)


def polecat_rows(selection: Selection) -> Iterator[Row]:
    """The same as rows by column name; columns that nothing is known for are absent."""
    claims = _claims(selection.events())
    for reports in selection.report_steps():
        texts = {report["id"]: report["text"] for report in reports}
        named = _named(selection, reports)
        stories = {
            report["id"]: _Story(report, claims.get(report["id"], ()), named.get(report["id"], {}))
            for report in reports
        }
        for fact in selection.facts("coded", reports):
            row = coded_row(fact, texts) | {"id": fact.id}
            yield _row(row, stories[row["report"]], selection)


def _claims(events: Iterator[Told]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = defaultdict(list)
    for told in events:
        for claim in told.occasion.claims:
            found[claim.source.report].append(claim)
    return found


def _named(selection: Selection, reports: Sequence[Row]) -> dict[str, dict[str, list[str]]]:
    kinds = {
        "person": "People",
        "organisation": "Organizations",
        "body": "Organizations",
        "state": "Locations",
        "place": "Locations",
    }
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for fact in selection.facts("mention", reports):
        if fact["kind"] in kinds:
            found[fact.source.report][f"Story {kinds[fact['kind']]}"].append(fact["name"])
    return found


def _row(row: Row, story: _Story, selection: Selection) -> Row:
    around = [claim for claim in story.claims if _overlap(claim.source.span, (row["quote_start"], row["quote_end"]))]
    claim = around[0] if len(around) == 1 else None
    day = claim.days.first if claim and claim.days and claim.days.first == claim.days.last else None
    known = day or row["published"] or row["known_on"]
    return {
        "Event ID": row["id"],
        "Event Date": day,
        "Event Type": row["code"],
        "Event Mode": row["mode"],
        "Quad Code": row["quad"],
        "Contexts": "FUTURE" if row["future"] else None,
        **_actor("Actor", row["source_actor"], row["source"], known, selection),
        **_actor("Recipient", row["target_actor"], row["target"], known, selection),
        **(_place(claim, selection) if claim else {}),
        "Source": row["publisher"],
        "Publication Date": row["published"],
        **story.named,
        "Language": story.report["language"],
        "Version": f"summitry {__version__}",
    }


def _overlap(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _actor(side: str, actor_id: str | None, words: str, day: Day, selection: Selection) -> Row:
    actor = selection.actors([actor_id]).get(actor_id) if actor_id else None
    row: Row = {f"{side} Name Raw": words}
    if actor is None:
        return row
    world = selection.record.world
    state = world.states.get(actor.id if actor.kind == "state" else actor.of or "")
    offices = world.offices_of(actor.id, day) if actor.kind == "person" else []
    sector = _sector(actor, any(office.of in world.states for office, _ in offices))
    return row | {
        f"{side} Name": actor.name,
        f"{side} Country": (state.iso3 or None) if state else None,
        f"{side} COW": int(state.cow) if state and state.cow.isdigit() else None,
        f"Primary {side} Sector": sector,
        f"{side} Sectors": sector,
        f"{side} Title": [office.title for office, _ in offices],
    }


def _sector(actor: Actor, in_office: bool) -> str | None:
    if actor.kind in ("organisation", "body"):
        return "IGO"
    return "GOV" if actor.kind == "state" or in_office else None


def _place(claim: Claim, selection: Selection) -> Row:
    place = claim.detail["place"]
    if place is None or place["name"] == "video":
        return {}
    world = selection.record.world
    country = world.states.get(place["country"] or "")
    rows = [row for row in world.places_by_key.get(key(place["name"]), []) if row.country == place["country"]]
    kind = rows[0].kind if rows else None
    return {
        "Placename": place["name"],
        "City": place["name"] if kind in ("capital", "city") else None,
        "Country": (country.iso3 or None) if country else None,
        "Latitude": place["latitude"],
        "Longitude": place["longitude"],
        "Raw Placename": place["name"],
        "Feature Type": kind,
    }
