"""The figures a report gives: value, unit, what is measured, where, and who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summitry.checks.measures import measure_of
from summitry.checks.numbers import find_numbers
from summitry.checks.units import in_si, kind_of, unit_after
from summitry.facts import Actor, Figure, Mention, Report, Span, Statement, When
from summitry.facts.letters import plain_letters

_TIMES_OVER = re.compile(
    r"\b(?:(?P<hedge>almost|nearly|more than|over|about|roughly)\s)?(?P<word>doubled|tripled|trebled|quadrupled|halved|"
    r"(?:increased|grew|rose|risen|grown|fell|dropped)\s(?P<fold>two|three|four|five|six|seven|eight|nine|ten)fold)\b",
    re.IGNORECASE,
)
_FACTORS = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_FOLDS = {w: float(n) for n, w in enumerate("two three four five six seven eight nine ten".split(), start=2)}
_OF = re.compile(r"\sof\s(?:the\s)?((?:[\w'’-]{1,20}\s?){1,4})")
NEAR = 160
"""Characters on each side of a number in which the words that tell its measure are looked for."""


def find_figures(
    report: Report,
    sentences: Sequence[Span],
    mentions: Sequence[Mention] = (),
    times: Sequence[When] = (),
    statements: Sequence[Statement] = (),
) -> tuple[Figure, ...]:
    """Every number with a unit, and every "doubled" and its like, in the order of the text.

    A number without a unit or a counted noun is no figure. `place` is the id of the country the sentence names nearest.

    >>> report = Report(id="r1", text="Guards seized 4,083 kg of heroin.")
    >>> [(f.measure, f.value, f.unit, f.of) for f in find_figures(report, [(0, 33)])]
    [('drug seizures', 4083.0, 'kg', 'heroin')]
    """
    text = plain_letters(report.text)
    found = [f for s in sentences for f in (*_amounts(text, s), *_ratios(text, s))]
    return tuple(_situated(f, sentences, mentions, times, statements) for f in sorted(found, key=lambda f: f.quote))


def _amounts(text: str, sentence: Span) -> Iterator[Figure]:
    start, end = sentence
    words = text[start:end]
    for number in find_numbers(words):
        unit = unit_after(words, number.end, number.currency)
        if unit is None:
            continue
        kind = kind_of(unit.name)
        around = words[max(0, number.start - NEAR) : unit.end + NEAR]
        of = _OF.match(words, unit.end)
        yield Figure(
            measure=measure_of(kind, around)
            or (unit.words if kind in {"person", unit.name} and kind != "percent" else kind),
            value=number.value,
            unit=unit.name,
            quote=(start + number.start, start + unit.end),
            quantity_si=in_si(number.value, unit.name),
            of=of.group(1).strip() if of else unit.words if kind == "person" else None,
        )


def _ratios(text: str, sentence: Span) -> Iterator[Figure]:
    start, end = sentence
    for found in _TIMES_OVER.finditer(text, start, end):
        factor = _FOLDS[found["fold"].lower()] if found["fold"] else _FACTORS[found["word"].lower()]
        around = text[max(start, found.start() - NEAR) : min(end, found.end() + NEAR)]
        measure = next(
            (m for kind in ("mass", "money", "person", "flow", "volume") if (m := measure_of(kind, around))), "ratio"
        )
        yield Figure(measure=measure, value=factor, unit="times", quote=found.span())


def _situated(
    figure: Figure,
    sentences: Sequence[Span],
    mentions: Sequence[Mention],
    times: Sequence[When],
    statements: Sequence[Statement],
) -> Figure:
    """The figure with its place, its period and its source filled in from the same sentence."""
    start, end = next((s for s in sentences if s[0] <= figure.quote[0] < s[1]), figure.quote)
    place = _nearest_country(figure.quote[0], [m for m in mentions if start <= m.start < end])
    period = next(
        (w.value for w in times if start <= w.start < end and w.type == "DATE" and w.value[:1].isdigit()), None
    )
    source = next((s for s in statements if any(a <= figure.quote[0] < b for a, b in s.content)), None)
    speaker = source.speaker if source else None
    named = speaker.id if isinstance(speaker, Actor) else source.speaker_name if source else None
    return Figure(
        figure.measure,
        figure.value,
        figure.unit,
        figure.quote,
        figure.quantity_si,
        figure.of,
        place,
        period,
        named or "report",
    )


def _nearest_country(at: int, mentions: Sequence[Mention]) -> str | None:
    """The country named nearest before a figure, else after; "in X" outranks a bare adjective."""

    def country(mention: Mention) -> str | None:
        actor = mention.actor
        if actor is None or actor.kind not in {"state", "place"}:
            return None
        return actor.id if actor.kind == "state" else actor.of

    named = [(m.use == "adjective", m.start > at, abs(m.start - at), c) for m in mentions if (c := country(m))]
    return min(named)[3] if named else None
