"""Faults of the text itself: a place said twice, a word said twice, quotation marks that do not close, broken characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from summitry.facts import Finding, Mention, Reading

_TWICE = re.compile(
    r"\b(the|a|an|of|in|to|and|for|with|on|at|by|from|is|was|will|would|has|have|be)\s+\1\b", re.IGNORECASE
)
_BROKEN = re.compile(r"\ufffd|â€[™œ\x9d“”]|Ã[©¨¼¶¤]|&(?:amp|quot|#\d{2,4});")
_FROM, _IN = re.compile(r"\bfrom\s$", re.IGNORECASE), re.compile(r"\bin\s$", re.IGNORECASE)
CLAUSE = 160
"""Characters within which "from X … in X" reads as one clause."""


def find_defects(reading: Reading) -> Iterator[Finding]:
    """Every `text-defect` of a reading's text, in the order of the rules."""
    text = reading.report.text
    for found in _TWICE.finditer(text):
        if found.group(1).lower() not in {"had", "that"}:
            yield Finding("text-defect", "info", f"{found.group()!r}: a word stands twice.", (found.span(),))
    for found in _BROKEN.finditer(text):
        yield Finding("text-defect", "info", "Characters were damaged on the way (a wrong encoding).", (found.span(),))
        break
    yield from _place_twice(text, reading.mentions)
    yield from _open_quotation(reading)


def _place_twice(text: str, mentions: tuple[Mention, ...]) -> Iterator[Finding]:
    """ "groups from X are gaining ground in X": likely an editing error, since being in X says nothing of coming from it."""
    names = [m for m in mentions if m.use in {"name", "place"} and m.kind in {"state", "place"}]
    for first, second in pairwise(names):
        if first.name != second.name or second.start - first.end > CLAUSE or "." in text[first.end : second.start]:
            continue
        if _FROM.search(text[max(0, first.start - 8) : first.start]) and _IN.search(
            text[max(0, second.start - 5) : second.start]
        ):
            yield Finding(
                "text-defect",
                "warning",
                f"“from {first.text} … in {second.text}”: the place is named twice in one clause; ask for the original.",
                ((first.start, first.end), (second.start, second.end)),
            )


def _open_quotation(reading: Reading) -> Iterator[Finding]:
    """A paragraph whose straight quotation marks are odd in number and whose neighbour does not go on quoting."""
    text = reading.report.text
    bodies = [p for p in reading.report.parts if p.kind == "body"]
    for number, part in enumerate(bodies):
        words = text[part.start : part.end]
        if words.count('"') % 2 == 0:
            continue
        goes_on = number + 1 < len(bodies) and text[bodies[number + 1].start] == '"'
        if not goes_on and not (number and words.endswith('"')):
            mark = part.start + words.rindex('"')
            yield Finding(
                "text-defect", "info", "A quotation mark has no partner in its paragraph.", ((mark, mark + 1),)
            )
