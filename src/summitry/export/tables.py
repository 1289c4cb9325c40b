"""The tables of an export: their columns, and what each column holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["words", "day", "number", "whole number", "yes or no"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what kind of value it holds, and what it says."""

    name: str
    description: str
    kind: Kind = "words"


@dataclass(frozen=True, slots=True)
class Table:
    """A table: one file of an export."""

    name: str
    description: str
    columns: tuple[Column, ...]

    @property
    def headings(self) -> list[str]:
        """The names of the columns, in order."""
        return [column.name for column in self.columns]


REPORT = (
    Column("report", "id of the report that says so"),
    Column("publisher", "who published it"),
    Column("published", "day of publication", "day"),
    Column("known_on", "the day the claim counts from: publication, or the day given by who read the report", "day"),
)
QUOTE = (
    Column("quote", "the words it was read from"),
    Column(
        "quote_start",
        "their first character in the report's text, counted from 0 in Unicode code points",
        "whole number",
    ),
    Column("quote_end", "the character after their last", "whole number"),
)
REALIS = "past, scheduled, expected, possible, questioned, wanted, cancelled or denied"

EVENTS = Table(
    "events",
    "One row an event as it stands on the day of the export, worked out from all reports that tell of it",
    (
        Column("id", "its id in the record"),
        Column("uid", "the id it was first given; never changes"),
        Column(
            "kind",
            "meeting, call, visit, election, inauguration, office_change, agreement, exercise, incident or deadline",
        ),
        Column("title", "a short label"),
        Column("realis", f"whether it took place or is due, and how sure: {REALIS}"),
        Column("occur_status", "the same as IPTC NewsCodes eventoccurstatus, eos0 to eos6"),
        Column("start", "first day, ISO 8601 at the precision known: 2022-11-23, 2022-11, 2022-Q4, 2022"),
        Column("end", "last day, at the precision known; empty for one day"),
        Column("first_day", "earliest day that all claims taken together allow", "day"),
        Column("last_day", "latest day that they allow", "day"),
        Column("was", "the day it was due before it was moved"),
        Column("place", "city, venue's city or country; video for a video link"),
        Column("country", "the country it lies in, by the record's id (ISO 3166-1 alpha-3 in small letters for most)"),
        Column("latitude", "degrees north", "number"),
        Column("longitude", "degrees east", "number"),
        Column("body", "id of the organisation or body in session"),
        Column("part_of", "id of the event it is part of"),
        Column("agenda", "matters on its table, separated by |"),
        Column("documents", "documents named with it, separated by |"),
        Column("source", "who says how sure it is: actor id, words, or report for the report's own voice"),
        Column("cue", "the words that decide how sure it is"),
        Column("sources", "how many sources tell of it; reprints of one text count once", "whole number"),
        Column("revision", "how often it was told or corrected anew after the first telling", "whole number"),
        Column("first_known", "the day it was first spoken of", "day"),
        Column("last_known", "the day it was last spoken of", "day"),
        Column("report", "id of the report that decides how sure it is"),
        *QUOTE,
    ),
)

PARTICIPANTS = Table(
    "participants",
    "One row an actor's part in an event, as it stands on the day of the export",
    (
        Column("event", "id of the event"),
        Column("name", "who"),
        Column("actor", "actor id, where the name is known"),
        Column(
            "role", "participant, host, chair, guest, mediator, signatory, winner, old holder, new holder, attacker, …"
        ),
        Column("status", "attended, certain, expected, possible, questioned, declined or invited"),
        Column("since", "the day since when that is its status", "day"),
        Column("represented_by", "who goes in the actor's stead"),
        Column("cue", "the words that tell how sure"),
        Column("source", "who says so: actor id, words, or report"),
        *REPORT,
        *QUOTE,
    ),
)

SOURCES = Table(
    "sources",
    "One row a claim: what one report says of one event, and with which words",
    (
        Column("event", "id of the event"),
        *REPORT,
        Column("origin", "the report that this one reprints, or its own id: claims of one origin are one source"),
        Column("realis", f"how sure this report has it: {REALIS}"),
        Column("start", "first day as this report tells it"),
        Column("end", "last day as this report tells it"),
        Column("place", "where, as this report tells it"),
        Column("source", "who says so: actor id, words, or report"),
        Column("cue", "the words that tell how sure"),
        *QUOTE,
    ),
)

STATEMENTS = Table(
    "statements",
    "One row a statement: who said what",
    (
        Column("speaker", "actor id of who speaks"),
        Column("speaker_name", "who speaks, as named"),
        Column("mode", "direct, indirect or mixed"),
        Column("cue", "the word that says so"),
        *REPORT,
        *QUOTE,
    ),
)

REQUESTS = Table(
    "requests",
    "One row a request as one report tells it",
    (
        Column("asker", "who asks: actor id or words"),
        Column("asker_name", "who asks, as named"),
        Column("addressees", "of whom, separated by |"),
        Column("matter", "what is asked"),
        Column(
            "realis",
            "wanted; past where it was granted or met; denied where refused; cancelled where withdrawn",
        ),
        Column("due", "id of the event at which it is due"),
        *REPORT,
        *QUOTE,
    ),
)

FIGURES = Table(
    "figures",
    "One row a number as one report tells it",
    (
        Column("measure", "what is measured"),
        Column("value", "the number", "number"),
        Column("unit", "its unit as told"),
        Column("quantity_si", "the same in SI base units", "number"),
        Column("of", "the thing counted"),
        Column("place", "where: a place or a state's id"),
        Column("period", "when, ISO 8601 at the precision known"),
        Column("source", "who gives it"),
        *REPORT,
        *QUOTE,
    ),
)

CODED = Table(
    "coded",
    "One row a PLOVER event: who did what to whom, as one report tells it",
    (
        Column("source", "who did it, in words of the text"),
        Column("source_actor", "the actor id of that"),
        Column("target", "to whom, in words of the text"),
        Column("target_actor", "the actor id of that"),
        Column("code", "PLOVER event type: AGREE, CONSULT, …"),
        Column("mode", "PLOVER mode: visit, meet, …"),
        Column(
            "quad",
            "quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
            "whole number",
        ),
        Column("future", "announced, not done", "yes or no"),
        *REPORT,
        *QUOTE,
    ),
)

REPORTS = Table(
    "reports",
    "One row a report; its text is left out, because it is its publisher's",
    (
        Column("id", "the report's own id"),
        Column("title", "its headline"),
        Column("publisher", "who published it"),
        Column("published", "day of publication; empty where nothing tells it", "day"),
        Column("language", "ISO 639 code"),
        Column("url", "where it stands on the web"),
        Column("origin", "the report that it reprints, or its own id"),
        Column("text_hash", "SHA-256 of its text in UTF-8: the text that all offsets point into"),
    ),
)

TABLES = (EVENTS, PARTICIPANTS, SOURCES, STATEMENTS, REQUESTS, FIGURES, CODED, REPORTS)
