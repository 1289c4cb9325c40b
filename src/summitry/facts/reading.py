"""Everything one report says, as one reading."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.facts.actor import Mention
from summitry.facts.event import CodedEvent, Event, Passed, Request, Tenure
from summitry.facts.finding import Figure, Finding
from summitry.facts.report import Report
from summitry.facts.statement import Statement
from summitry.facts.when import When


@dataclass(frozen=True, slots=True)
class Reading:
    """One report and all that was read from it; every span points into `report.text`."""

    report: Report
    times: tuple[When, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    requests: tuple[Request, ...] = ()
    offices: tuple[Tenure, ...] = ()
    figures: tuple[Figure, ...] = ()
    findings: tuple[Finding, ...] = ()
    coded: tuple[CodedEvent, ...] = ()
    passed: tuple[Passed, ...] = ()
