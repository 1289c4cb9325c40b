"""What kinds of events there are, and by which words it is told how sure they are."""

from __future__ import annotations

from typing import Literal

EventKind = Literal[
    "meeting",
    "call",
    "visit",
    "election",
    "inauguration",
    "office_change",
    "agreement",
    "exercise",
    "incident",
    "deadline",
]
Realis = Literal["past", "scheduled", "expected", "possible", "questioned", "wanted", "cancelled", "denied"]
Status = Literal["attended", "certain", "expected", "possible", "questioned", "declined", "invited"]
OccurStatus = Literal["eos0", "eos1", "eos2", "eos3", "eos4", "eos5", "eos6"]
OfficeStatus = Literal["current", "incoming", "outgoing", "acting", "vacant"]

_OCCUR_STATUS: dict[Realis, OccurStatus] = {
    "past": "eos5",
    "scheduled": "eos5",
    "expected": "eos4",
    "possible": "eos3",
    "questioned": "eos2",
    "wanted": "eos1",
    "cancelled": "eos6",
    "denied": "eos6",
}


def occur_status(kind: EventKind, realis: Realis) -> OccurStatus:
    """The IPTC `eventoccurstatus` of an event; an incident that took place is unplanned (eos0).

    Source: IPTC NewsCodes, event occurrence status.

    >>> occur_status("meeting", "expected"), occur_status("incident", "past")
    ('eos4', 'eos0')
    """
    return "eos0" if kind == "incident" and realis == "past" else _OCCUR_STATUS[realis]
