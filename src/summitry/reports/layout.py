"""The parts of a plain text: title, subheads, dateline, headings between paragraphs, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summitry.facts import Dateline, Part, Span
from summitry.reports.dateline import find_dateline

HEAD_LINES = 6
"""The dateline is looked for among the first lines only."""
_SENTENCE_END = re.compile(r"[.!?…:;]['\"”’»)\]]{0,3}$")
_BULLET = re.compile(r"[-•*–—·]\s|\d{1,3}[.)]\s")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's parts, its dateline with the match of its date, and the line that serves as title, if any."""

    parts: tuple[Part, ...]
    dateline: Dateline | None
    day: re.Match[str] | None
    title: str | None


def lay_out(text: str, title: str | None = None) -> Layout:
    """The layout of a text; `title` as the metadata give it, whether or not the text repeats it.

    >>> layout = lay_out("Envoys to meet in Oslo\\nFour states confirm\\nOSLO, March 2 (NTB) - They arrive today.\\nA heading\\nMore is said.")
    >>> [part.kind for part in layout.parts]
    ['title', 'subhead', 'dateline', 'body', 'heading', 'body']
    """
    lines = list(_lines(text))
    if not lines:
        return Layout((), None, None, title)
    heads = ((n, find_dateline(text, start, end)) for n, (start, end) in enumerate(lines[:HEAD_LINES]))
    dated, found = next(((n, dateline) for n, dateline in heads if dateline), (None, None))
    first_is_title = _is_title(text, lines, title, dated)
    parts: list[Part] = []
    for number, (start, end) in enumerate(lines):
        if number == dated and found:
            dateline_end = min(found[0].span[1], end)
            parts.append(Part("dateline", start, dateline_end))
            if text[dateline_end:end].strip():
                parts.append(Part("body", dateline_end, end))
        elif number == 0 and first_is_title:
            parts.append(Part("title", start, end))
        elif _is_subhead(text, lines, number, dated, first_is_title):
            parts.append(Part("subhead", start, end))
        elif _is_heading(text, lines, number):
            parts.append(Part("heading", start, end))
        else:
            parts.append(Part("body", start, end))
    own_title = text[lines[0][0] : lines[0][1]] if first_is_title else None
    return Layout(tuple(parts), found[0] if found else None, found[1] if found else None, title or own_title)


def _lines(text: str) -> Iterator[Span]:
    """Every non-blank line without the blanks around it."""
    for found in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        start, end = found.span()
        words = text[start:end]
        if words.strip():
            yield start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))


def _is_title(text: str, lines: list[Span], title: str | None, dated: int | None) -> bool:
    first = text[slice(*lines[0])]
    if dated == 0:
        return False
    if title and _folded(first) == _folded(title):
        return True
    unfinished = not _SENTENCE_END.search(first) or first.endswith(("?", "!"))
    return len(lines) > 1 and len(first) <= 200 and unfinished and (title is None or dated is not None)


def _is_subhead(text: str, lines: list[Span], number: int, dated: int | None, titled: bool) -> bool:
    """A line between title and dateline; without a dateline, the second line if it is no sentence and a paragraph follows."""
    if not titled or number == 0:
        return False
    start, end = lines[number]
    if dated is not None:
        return number < dated
    return (
        number == 1
        and len(lines) > 2
        and end - start <= 250
        and not _SENTENCE_END.search(text[start:end])
        and end - start > 20
    )


def _is_heading(text: str, lines: list[Span], number: int) -> bool:
    """A short line without a full stop, capital first, with a longer paragraph after it."""
    start, end = lines[number]
    words = text[start:end]
    if end - start > 80 or _SENTENCE_END.search(words) or _BULLET.match(words) or not words[0].isupper():
        return False
    if number + 1 >= len(lines) or len(words.split()) > 10 or "," in words[-2:]:
        return False
    after = text[slice(*lines[number + 1])]
    return len(after) > len(words) and bool(_SENTENCE_END.search(after))


def _folded(words: str) -> str:
    return re.sub(r"\W+", " ", words).strip().casefold()
