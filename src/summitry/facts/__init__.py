"""The words of the record: frozen dataclasses, no input or output, no parser, no database.

Nothing is imported before it is asked for: a question needs few of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summitry.facts.actor import Actor, ActorKind, Ambiguous, Mention, MentionUse, Resolution, Unknown
    from summitry.facts.distance import kilometres
    from summitry.facts.event import (
        AgendaItem,
        CodedEvent,
        Event,
        Participation,
        Passed,
        Place,
        Request,
        Tenure,
    )
    from summitry.facts.finding import Figure, Finding, Severity
    from summitry.facts.kinds import EventKind, OccurStatus, OfficeStatus, Realis, Status, occur_status
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

_HOMES = {
    "actor": "Actor ActorKind Ambiguous Mention MentionUse Resolution Unknown",
    "distance": "kilometres",
    "event": "AgendaItem CodedEvent Event Participation Passed Place Request Tenure",
    "kinds": "EventKind OccurStatus OfficeStatus Realis Status occur_status",
    "finding": "Figure Finding Severity",
    "quote": "Quote quote_of",
    "reading": "Reading",
    "report": "Dateline DateSource Part PartKind Report Span",
    "reread": "reading_of",
    "rows": "event_row reading_row",
    "statement": "Statement StatementMode",
    "when": "Direction TimexType When",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(f"summitry.facts.{_HOME[name]}"), name)
    raise AttributeError(f"module 'summitry.facts' has no attribute {name!r}")
