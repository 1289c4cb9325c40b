"""The words behind every event as W3C Web Annotations: a quote and its position in the report, pointing at the event."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from summitry.export.naming import uri
from summitry.export.selection import Selection, Told
from summitry.record import Claim

Row = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters of prefix and suffix: enough to tell two places with the same words apart."""


def annotation_page(selection: Selection) -> Iterator[str]:
    """One AnnotationPage in pieces that make one text: an Annotation a claim, its target found by TextQuoteSelector and by
    TextPositionSelector (characters as Unicode code points, as Python counts them); its body is the event."""
    yield f'{{"@context": {json.dumps(CONTEXT)}, "type": "AnnotationPage", "items": ['
    first = True
    texts = _Texts(selection)
    for told in selection.events():
        for claim in told.occasion.claims:
            item = json.dumps(_annotation(told, claim, texts.of(claim.source.report)), ensure_ascii=False)
            yield f"\n{item}" if first else f",\n{item}"
            first = False
    yield "\n]}\n"


class _Texts:
    """The texts of reports, the last few kept."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._kept: dict[str, Row] = {}

    def of(self, report: str) -> Row:
        if report not in self._kept:
            if len(self._kept) >= 256:
                self._kept.pop(next(iter(self._kept)))
            self._kept[report] = self._selection.report(report)
        return self._kept[report]


def _annotation(told: Told, claim: Claim, report: Row) -> Row:
    start, end = claim.source.span
    body = {"id": uri("event", told.identity.uid), "purpose": "identifying"}
    label = {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": claim.realis}
    return {
        "id": uri("claim", f"{claim.source.report}:{start}:{end}:{claim.ref}"),
        "type": "Annotation",
        "motivation": "identifying",
        "body": [body, label],
        "target": {
            "source": report["url"] or uri("report", report["id"]),
            "selector": selectors(report["text"], start, end),
        },
    }


def selectors(text: str, start: int, end: int) -> list[Row]:
    """Both selectors of a stretch of text.

    >>> selectors("Talks open in Oslo.", 0, 5)[0]
    {'type': 'TextQuoteSelector', 'exact': 'Talks', 'prefix': '', 'suffix': ' open in Oslo.'}
    """
    quote = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(start - AROUND, 0) : start],
        "suffix": text[end : end + AROUND],
    }
    return [quote, {"type": "TextPositionSelector", "start": start, "end": end}]
