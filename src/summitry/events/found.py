"""What finding events gives: events, requests, offices, and what was seen and passed over."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.facts import Event, Passed, Request, Tenure


@dataclass(frozen=True, slots=True)
class Found:
    """All that a report tells of events; `considered` is what was seen and passed over."""

    events: tuple[Event, ...] = ()
    requests: tuple[Request, ...] = ()
    offices: tuple[Tenure, ...] = ()
    considered: tuple[Passed, ...] = ()


__all__ = ["Found", "Passed"]
