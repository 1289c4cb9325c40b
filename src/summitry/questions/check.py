"""Where do sources disagree, which figures cannot be right, which texts are defective?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from summitry.questions.agenda import MORE, is_due
from summitry.questions.answer import Answer, Row
from summitry.questions.clashes import find_clashes, find_double_holders, find_figure_gaps
from summitry.questions.seats import RULE, find_seats_at_risk
from summitry.questions.sources import rows_of
from summitry.record import ALL, Claim, Fact, Occasion, Record, Source, Window

COLUMNS = (("severity", "severity"), ("rule", "rule"), ("what", "text"))

_GRAVITY = {"alert": 0, "warning": 1, "info": 2}

_NEWEST = 400
"""Findings of single reports shown at once."""


def ask_check(record: Record, *, as_of: date, window: Window = ALL, event: str | None = None) -> Answer:
    """What the checks of single reports found, where reports part (day, place, attendance, figures, holders, two places at once), and
    whose seat at what is due is in doubt.

    Every side of a contradiction stays, each with its source: nothing is decided here. The gravest first.
    """
    if event is not None:
        occasions, more = [record.occasion(event, as_of)], False
        due = [each for each in occasions if is_due(each, as_of.isoformat())]
        reports = {claim.source.report for claim in occasions[0].claims}
        findings = [each for each in _findings(record, as_of, window) if each.source.report in reports]
    else:
        found = record.occasions(as_of, window, "disputed")
        occasions, more, findings = found.occasions, found.more, _findings(record, as_of, window)
        due = record.occasions(as_of, window, "due").occasions
    rows = [*find_seats_at_risk(record, due)]
    rows += [row for occasion in occasions for row in contradictions(occasion)]
    if event is None:
        rows += [
            *find_clashes(record, as_of, window),
            *find_double_holders(record, as_of),
            *find_figure_gaps(record, as_of),
        ]
    rows += [_finding(each) for each in findings]
    rows.sort(key=lambda row: _GRAVITY[row["severity"]])
    unknown = [MORE] if more or len(findings) >= _NEWEST else []
    return Answer("check", as_of, rows, COLUMNS, unknown)


def _findings(record: Record, as_of: date, window: Window) -> list[Fact]:
    findings = record.facts("finding", as_of, newest=_NEWEST)
    days = window.range
    findings = [
        each for each in findings if each["rule"] != RULE
    ]  # one report's view of what is worked out from all of them
    return [each for each in findings if days is None or days.first <= each.source.known_on <= days.last]


def _finding(fact: Fact) -> Row:
    sources = [_at(fact.source, quote) for quote in fact["quotes"]] or [fact.source]
    shown = [source.row() for source in sources]
    row = {"rule": fact["rule"], "severity": fact["severity"], "text": fact["text"], "sources": shown}
    return row | ({"yardstick": fact["yardstick"]} if fact["yardstick"] else {})


def _at(source: Source, quote: dict[str, object]) -> Source:
    from dataclasses import replace

    return replace(source, quote=str(quote["text"]), span=(int(str(quote["start"])), int(str(quote["end"]))))


def contradictions(occasion: Occasion) -> Iterator[Row]:
    """Where the reports of one event part: its day, its place, whether it took place, who was there."""
    yield from _days(occasion)
    yield from _places(occasion)
    if occasion.sure.against:
        other = occasion.sure.against[-1]
        text = f"{occasion.title}: told as {occasion.sure.realis}, and as {other.realis}"
        yield _row(
            "contradiction",
            "alert",
            text,
            occasion,
            [occasion.deciding.source, *(c.source for c in occasion.sure.against)],
        )
    for each in occasion.attending:
        if each.against:
            other_status = each.against[-1].status
            text = f"{occasion.title}: {each.name} is told to have {_words(each.status)}, and to have {_words(other_status)}"
            yield _row(
                "contradiction", "warning", text, occasion, [each.deciding.source, *(p.source for p in each.against)]
            )


def _words(status: str) -> str:
    return {"attended": "attended", "declined": "stayed away"}.get(status, f"been {status}")


def _days(occasion: Occasion) -> Iterator[Row]:
    dated = occasion.dated
    if dated.days is None or dated.claim is None:
        return
    parting = list(dated.against) or _unmoved(occasion)
    if parting:
        told = ", ".join(dict.fromkeys(str(claim.start) for claim in [*parting, dated.claim]))
        text = f"{occasion.title}: sources give different days ({told}), and none says that it was moved"
        yield _row(
            "contradiction", "warning", text, occasion, [*(claim.source for claim in parting), dated.claim.source]
        )


def _unmoved(occasion: Occasion) -> list[Claim]:
    """Claims for a day that was given up without a word, by a house that has not told the new one since."""
    dated = occasion.dated
    assert dated.days is not None and dated.claim is not None
    if any(claim.was for claim in occasion.claims) or any(claim.realis == "cancelled" for claim in occasion.claims):
        return []
    others = [claim for claim in occasion.claims if claim.days and not claim.days.meets(dated.days)]
    news = {claim.source.publisher for claim in occasion.claims if claim.days and claim.days.meets(dated.days)}
    return [claim for claim in others if claim.source.publisher not in news]


def _places(occasion: Occasion) -> Iterator[Row]:
    placed = occasion.placed
    if placed is None or placed.detail["place"] is None:
        return
    mine = placed.detail["place"]
    others = [claim for claim in occasion.claims if claim.detail["place"] and _elsewhere(claim.detail["place"], mine)]
    news = {claim.source.publisher for claim in occasion.claims if claim.place == placed.place}
    others = [claim for claim in others if claim.source.publisher not in news]
    if others:
        told = ", ".join(dict.fromkeys(str(claim.place) for claim in [*others, placed]))
        text = f"{occasion.title}: sources give different places ({told})"
        yield _row("contradiction", "warning", text, occasion, [*(claim.source for claim in others), placed.source])


def _elsewhere(one: dict[str, object], other: dict[str, object]) -> bool:
    if one["name"] == other["name"]:
        return False
    same_country = one["country"] == other["country"] and one["country"] is not None
    return not (same_country and (one["latitude"] is None or other["latitude"] is None))


def _row(rule: str, severity: str, text: str, occasion: Occasion, sources: Sequence[Source] | Iterable[Source]) -> Row:
    return {"rule": rule, "severity": severity, "text": text, "event": occasion.id, "sources": rows_of(sources)}
