"""The spine: one report in, one reading out, the steps in order. The only file that knows them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from summitry.actors import find_mentions
from summitry.checks import find_figures, find_findings
from summitry.errors import MissingModel, OversizeReport
from summitry.events import find_events
from summitry.events.coded import code_events
from summitry.events.signals import signals as events_signals
from summitry.facts import Reading, Report
from summitry.facts.joined import join
from summitry.knowledge import World, load
from summitry.reports import Draft, Failure, report_of
from summitry.statements import find_statements
from summitry.statements.signals import signals as statements_signals
from summitry.text import Gate, Text, parse, parse_all
from summitry.text.stretches import LONGEST, stretches
from summitry.text.tense import direction_at
from summitry.times import find_times

MOST = 6_000_000
"""Characters: some 2,400 pages. The facts of so many take half as much memory as the program itself, which stays under 700 MB."""


def read(report: Report, world: World | None = None, *, coded: bool = False) -> Reading:
    """Everything one report says. `world` is who is who (the tables that ship, if not given); `coded` adds PLOVER events.

    >>> reading = read(report_of(Draft("The envoys will meet in Oslo on Friday.", published="2026-03-02")))
    >>> [(event.kind, event.realis, event.start) for event in reading.events]
    [('meeting', 'scheduled', '2026-03-06')]

    Raises OversizeReport for a text of more than MOST characters, whose facts would not fit into ordinary memory.
    """
    if len(report.text) > MOST:
        raise OversizeReport(
            f"report {report.id!r} has {len(report.text):,} characters, and at most {MOST:,} are read as one report.\n"
            "  Split it, or give its reports as lines of JSON."
        )
    world, wanted = world or load(), None if coded else gate().wanted
    parts = [(begin, read_text(parse(part, wanted), world, coded=coded)) for begin, part in stretches(report)]
    return parts[0][1] if len(parts) == 1 else join(report, parts)


@lru_cache(maxsize=1)
def gate() -> Gate:
    """What decides which sentences are parsed. Coded events, of which any verb can tell, have every sentence parsed."""
    return Gate(events_signals(), statements_signals())


def read_text(text: Text, world: World, *, coded: bool = False) -> Reading:
    """The same for a report whose sentences are parsed already: the steps in order."""
    report = text.report
    spans = [(sentence.start, sentence.end) for sentence in text.sentences]
    mentions = find_mentions(report, world, spans)
    times = find_times(report.text, report.day, direction_at(text), report.parts)
    statements = find_statements(text, mentions, times)
    found = find_events(text, mentions, times, statements, world)
    figures = find_figures(report, spans, mentions, times, statements)
    codes = code_events(text, mentions) if coded else ()
    reading = Reading(
        report,
        times,
        mentions,
        statements,
        found.events,
        found.requests,
        found.offices,
        figures,
        coded=codes,
        passed=found.considered,
    )
    return replace(reading, findings=find_findings(reading, world))


def read_all(
    reports: Iterable[Report | Failure], *, world: World | None = None, coded: bool = False
) -> Iterator[Reading | Failure]:
    """One reading after the other; whatever goes wrong inside one report becomes its Failure, and the next is read.

    Raises MissingModel, which no report can do anything about.
    """
    world = world or load()
    for group in _groups(reports):
        texts = _parsed_together(group, coded=coded)
        for report in group:
            if isinstance(report, Failure):
                yield report
                continue
            try:
                text = texts.get(id(report))
                yield read_text(text, world, coded=coded) if text is not None else read(report, world, coded=coded)
            except MissingModel:
                raise
            except OversizeReport as error:
                yield Failure(report.path or report.id, error.told)
            except Exception as error:  # a fault in one report must not cost the others
                yield Failure(
                    report.path or report.id,
                    f"{type(error).__name__}: {error}. A fault of the program; please report it.",
                )


TOGETHER = 32_000
"""Characters of reports that are parsed together, some twelve of ordinary length."""


def _groups(reports: Iterable[Report | Failure]) -> Iterator[list[Report | Failure]]:
    """The reports in order, as many together as stay within bounds; the first alone, so that something is seen soon."""
    group: list[Report | Failure] = []
    size, bound = 0, 0
    for report in reports:
        group.append(report)
        size += len(report.text) if isinstance(report, Report) else 0
        if size >= bound:
            yield group
            group, size, bound = [], 0, TOGETHER
    if group:
        yield group


def _parsed_together(group: list[Report | Failure], *, coded: bool) -> dict[int, Text]:
    """The parses of a group by the identity of each report; none of a long one, nor of any where one of them cannot be parsed: they
    are then read one by one."""
    short = [report for report in group if isinstance(report, Report) and len(report.text) <= LONGEST]
    try:
        texts = parse_all(short, None if coded else gate().wanted)
    except MissingModel:
        raise
    except Exception:  # whose fault it is shows when each is read alone
        return {}
    return {id(report): text for report, text in zip(short, texts, strict=True)}


def extract(
    text: str, published: date | str | None = None, *, title: str | None = None, coded: bool = False
) -> Reading:
    """One text as one reading; `published` as a date or as words in ISO 8601. Raises EmptyReport, BadDate."""
    day = published if isinstance(published, date) else None
    draft = Draft(text, title=title, published=published if isinstance(published, str) else None)
    return read(report_of(draft, published=day), coded=coded)
