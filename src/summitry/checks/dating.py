"""Reports without a day, and datelines at odds with the day of publication."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from summitry.facts import Finding, Reading

APART = 14
"""Days; a dateline further from the day of publication than this is worth a look."""


def find_undated_report(reading: Reading) -> Iterator[Finding]:
    """An `undated-report` where nothing tells the day; its relative times stay unknown."""
    report = reading.report
    if report.published is None:
        relative = [w for w in reading.times if w.earliest is None and w.type == "DATE"]
        first = relative[0] if relative else None
        example = f", so “{first.text}” (characters {first.start}-{first.end}) cannot be placed" if first else ""
        yield Finding(
            "undated-report",
            "warning",
            f"No day of publication is known{example}. Give one with --published 2026-03-13; no year is guessed.",
            ((first.start, first.end),) if first else (),
        )
    for note in report.notes:
        yield Finding("undated-report" if report.published is None else "odd-date", "info", f"{note}.", ())


def find_stale_dateline(reading: Reading) -> Iterator[Finding]:
    """An `odd-date` where dateline and day of publication are far apart."""
    report = reading.report
    if (
        report.published is None
        or report.dateline is None
        or not report.dateline.date
        or len(report.dateline.date) != 10
    ):
        return
    if report.dateline.date.startswith("X"):
        return
    days = abs((date.fromisoformat(report.dateline.date) - report.published).days)
    if days > APART:
        yield Finding(
            "odd-date",
            "warning",
            f"The dateline says {report.dateline.date}, the report is of {report.published}: {days} days apart.",
            (report.dateline.span,),
        )
