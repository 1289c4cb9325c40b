"""A reading as lines for people: each fact with the words it was read from."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.facts import Event, Reading, Span

WIDTH = 76


def plain_lines(reading: Reading) -> Iterator[str]:
    """The report's name, then its events, statements, requests, offices, figures and findings, one fact a line with its quote."""
    report = reading.report
    day = report.published.isoformat() if report.published else "no date"
    yield f"{report.title or report.id} ({report.publisher or 'publisher unknown'}, {day})"
    for heading, lines in (
        ("Events", _events(reading)),
        ("Statements", _statements(reading)),
        ("Requests", _requests(reading)),
        ("Offices", _offices(reading)),
        ("Figures", _figures(reading)),
        ("Findings", _findings(reading)),
    ):
        found = list(lines)
        if found:
            yield ""
            yield heading
            yield from found


def _events(reading: Reading) -> Iterator[str]:
    for event in sorted(reading.events, key=lambda e: (e.start or "9999", e.quote)):
        yield f"  {_when(event):<22} {event.kind:<13} {event.realis:<10} {_titled(event)}"
        yield f"      {quoted(reading, event.quote)}"
        for person in event.participants:
            yield f"      {person.status:<10} {person.name} {quoted(reading, person.cue or person.quote)}"
        for item in event.agenda:
            yield f"      agenda     {item.text}"


def _titled(event: Event) -> str:
    place = f", {event.place.name}" if event.place and event.place.name not in event.title else ""
    return f"{event.title}{place}"


def _when(event: Event) -> str:
    if not event.start:
        return "no date"
    return f"{event.start} to {event.end}" if event.end and event.end != event.start else event.start


def _statements(reading: Reading) -> Iterator[str]:
    for statement in reading.statements:
        speaker = statement.speaker_name or "not named"
        yield f"  {speaker} ({statement.mode}): {' '.join(quoted(reading, span) for span in statement.content)}"


def _requests(reading: Reading) -> Iterator[str]:
    for request in reading.requests:
        to = f" of {', '.join(request.to)}" if request.to else ""
        yield f"  {request.by_name or request.by} asks{to}: {request.matter} {quoted(reading, request.quote)}"


def _offices(reading: Reading) -> Iterator[str]:
    for tenure in reading.offices:
        until = f"{tenure.from_ or ''}..{tenure.to or ''}" if tenure.from_ or tenure.to else ""
        quote = quoted(reading, tenure.quote) if tenure.quote else ""
        yield f"  {tenure.status:<9} {tenure.office}: {tenure.holder or 'not named'} {until} {quote}"


def _figures(reading: Reading) -> Iterator[str]:
    for figure in reading.figures:
        yield f"  {figure.measure}: {figure.value:,.10g} {figure.unit or ''} {quoted(reading, figure.quote)}"


def _findings(reading: Reading) -> Iterator[str]:
    for finding in reading.findings:
        yield f"  {finding.severity:<8} {finding.rule}: {finding.text}"


def quoted(reading: Reading, span: Span) -> str:
    """The words under a span in quotation marks, long ones cut in the middle."""
    words = " ".join(reading.report.words(span).split())
    return f"“{words}”" if len(words) <= WIDTH else f"“{words[: WIDTH - 20]} … {words[-17:]}”"


def explaining_lines(reading: Reading) -> Iterator[str]:
    """Why each event was found, by its rules and words, and what was seen and passed over with the reason."""
    report = reading.report
    yield f"{report.title or report.id}"
    for event in reading.events:
        words = ", ".join(f"{report.words(span)!r} at {span[0]}" for span in event.mentions)
        yield f"  {event.id}  {event.kind}, {event.realis}, {event.start or 'no date'}: {event.title}"
        yield f"      told by {words}; rules: {', '.join(event.rules) or 'none named'}"
    for passed in reading.passed:
        yield f"  passed over {passed.text!r} at {passed.span[0]} ({passed.kind}): {passed.reason}"
