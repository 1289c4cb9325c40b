"""The words of the record: frozen dataclasses, no input or output, no parser, no database."""

from summitry.facts.actor import Actor, ActorKind, Ambiguous, Mention, MentionUse, Resolution, Unknown
from summitry.facts.distance import kilometres
from summitry.facts.event import (
    AgendaItem,
    CodedEvent,
    Event,
    EventKind,
    OccurStatus,
    OfficeStatus,
    Participation,
    Passed,
    Place,
    Realis,
    Request,
    Status,
    Tenure,
    occur_status,
)
from summitry.facts.finding import Figure, Finding, Severity
from summitry.facts.quote import Quote, quote_of
from summitry.facts.reading import Reading
from summitry.facts.report import Dateline, DateSource, Part, PartKind, Report, Span
from summitry.facts.reread import reading_of
from summitry.facts.rows import event_row, reading_row
from summitry.facts.statement import Statement, StatementMode
from summitry.facts.when import Direction, TimexType, When

__all__ = [
    "Actor",
    "ActorKind",
    "AgendaItem",
    "Ambiguous",
    "CodedEvent",
    "DateSource",
    "Dateline",
    "Direction",
    "Event",
    "EventKind",
    "Figure",
    "Finding",
    "Mention",
    "MentionUse",
    "OccurStatus",
    "OfficeStatus",
    "Part",
    "PartKind",
    "Participation",
    "Passed",
    "Place",
    "Quote",
    "Reading",
    "Realis",
    "Report",
    "Request",
    "Resolution",
    "Severity",
    "Span",
    "Statement",
    "StatementMode",
    "Status",
    "Tenure",
    "TimexType",
    "Unknown",
    "When",
    "event_row",
    "kilometres",
    "occur_status",
    "quote_of",
    "reading_of",
    "reading_row",
]
