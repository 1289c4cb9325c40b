"""A very long report in stretches that are read one after the other, so that neither memory nor time grows out of bounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summitry.facts import Part, Report
from summitry.text.sentences import paragraphs

LONGEST = 100_000
"""Characters, some forty pages: five times the longest report of a corpus of eight hundred. What is told of a thing further apart is
not brought together."""


def stretches(report: Report) -> Iterator[tuple[int, Report]]:
    """Each stretch as a report of its own with the place where it begins; a report of bearable length is its own only stretch.

    Cut between paragraphs; only in a paragraph that is too long itself, at a blank.

    >>> [begin for begin, _ in stretches(Report(id="r", text="Talks opened.\\n" * 20_000))]
    [0, 99988, 199976]
    """
    if len(report.text) <= LONGEST:
        yield 0, report
        return
    held: list[Part] = []
    for part in _parts(report):
        if held and part.end - held[0].start > LONGEST:
            yield held[0].start, _alone(report, held)
            held = []
        held.append(part)
    if held:
        yield held[0].start, _alone(report, held)


def _parts(report: Report) -> Iterator[Part]:
    for kind, (start, end) in paragraphs(report):
        while end - start > LONGEST:
            blank = report.text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            stop = blank if blank > 0 else start + LONGEST
            yield Part(kind, start, stop)
            start = stop
        yield Part(kind, start, end)


def _alone(report: Report, parts: list[Part]) -> Report:
    begin, end = parts[0].start, parts[-1].end
    own = tuple(Part(part.kind, part.start - begin, part.end - begin) for part in parts)
    alone = replace(report, text=report.text[begin:end], parts=own)
    held = report.dateline is None or begin <= report.dateline.span[0] < end
    return alone if held else replace(alone, dateline=None, published=report.day)
