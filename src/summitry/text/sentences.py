"""Where one sentence of a report ends and the next begins, without a model."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summitry.facts import Report, Span
from summitry.facts.report import PartKind

_END = re.compile(r"[.!?…]['\"”’»)\]]{0,3}\s{1,9}(?=['`\"“‘«(\[—–-]{0,3}\s?[A-Z0-9À-Þ])")

# Words a full stop belongs to; the sentence goes on after them.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen col lt maj sgt capt cmdr adm brig sen rep gov pres hon rev fr st sr jr amb messrs mt ft no nos art arts
    vs etc cf inc ltd corp co bros dept univ assn est approx fig vol ed eds pp jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thurs fri sat sun ave blvd rd""".split()
)
# A dotted acronym ends a sentence only before a word that opens one.
_OPENERS = frozenset(
    """the a an it he she they we i you this that these those in on at for but and however earlier later meanwhile there his her
    its their our when while after before as if according both some many""".split()
)
_LAST_WORD = re.compile(r"([\w.'’-]{1,40})\.$")


def find_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The spans of the sentences of `text[start:end]`, one paragraph, in order and without surrounding blanks.

    >>> body = "Mr. Dahl met the U.S. envoy in Oslo. Talks resume on 3 May."
    >>> [body[s:e] for s, e in find_sentences(body, 0, len(body))]
    ['Mr. Dahl met the U.S. envoy in Oslo.', 'Talks resume on 3 May.']
    """
    begin = start
    for match in _END.finditer(text, start, end):
        if _goes_on(text, begin, match):
            continue
        stop = match.start() + len(match.group().rstrip())
        yield from _trimmed(text, begin, stop)
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _goes_on(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the full stop is part of a word and not the end of the sentence."""
    if text[match.start()] != ".":
        return False
    last = _LAST_WORD.search(text, max(begin, match.start() - 40), match.start() + 1)
    if last is None:
        return False
    word = last.group(1)
    if word.lower() in _ABBREVIATIONS and (
        word[0].isupper() or word in {"vs", "cf", "approx", "est", "fig", "eds", "pp", "nos", "arts"}
    ):
        return True
    if len(word) == 1 and word.isupper() and word != "I":
        return True
    if "." in word and len(word) <= 6:
        following = re.match(r"\W{0,3}(\w{1,20})", text[match.end() : match.end() + 24])
        return not (following and following.group(1).lower() in _OPENERS)
    return False


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without blanks at its ends; nothing if it is blank."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield (start, end)


def paragraphs(report: Report) -> Iterator[tuple[PartKind, Span]]:
    """Each part of a report with its kind; a report without parts is cut at its line ends."""
    if report.parts:
        for part in report.parts:
            yield part.kind, (part.start, part.end)
        return
    begin = 0
    for line in report.text.splitlines(keepends=True):
        if line.strip():
            yield "body", (begin, begin + len(line.rstrip()))
        begin += len(line)
