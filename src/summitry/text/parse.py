"""Report -> Text: its sentences, and the parse of those that need one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from summitry.facts import Report, Span
from summitry.text.annotate import annotate
from summitry.text.sentences import find_sentences, paragraphs

LONGEST = 1_500
"""Characters; a longer "sentence" is a table or a list and is cut, so that the parser's cost and memory stay bounded."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span in the report, the kind of part it stands in (`title, subhead, heading, dateline, body`), the
    number of its paragraph, and its tokens where it was parsed. `token.idx + shift` is a character offset into the report."""

    start: int
    end: int
    kind: str
    paragraph: int
    tokens: Tokens | None = None
    shift: int = 0

    def span(self, token: Token) -> Span:
        """Where a token stands in the report."""
        begin = token.idx + self.shift
        return (begin, begin + len(token))

    def stretch(self, first: Token, last: Token) -> Span:
        """Where a run of tokens stands in the report, both ends included."""
        return (first.idx + self.shift, last.idx + self.shift + len(last))

    def tokens_in(self, start: int, end: int) -> list[Token]:
        """The tokens that overlap a span of the report, in order; empty where the sentence is not parsed."""
        if self.tokens is None:
            return []
        return [t for t in self.tokens if t.idx + self.shift < end and t.idx + self.shift + len(t) > start]


@dataclass(frozen=True, slots=True)
class Text:
    """A report cut into sentences, in order."""

    report: Report
    sentences: tuple[Sentence, ...]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds a character offset, by bisection."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        found = self.sentences[low] if low < len(self.sentences) else None
        return found if found and found.start <= offset else None


Wanted = Callable[[Report, Sequence[Sentence]], Sequence[bool]]
"""Whether each of a report's sentences is worth a parse."""


def parse(report: Report, wanted: Wanted | None = None) -> Text:
    """A report's sentences, each with its own parse where `wanted` says it can hold a fact (all, if not given).

    >>> text = parse(Report(id="r1", text="The ministers met in Oslo. They will meet again in May."))
    >>> [(s.start, s.end, len(s.tokens)) for s in text.sentences]
    [(0, 26, 6), (27, 55, 7)]
    """
    return parse_all([report], wanted)[0]


def parse_all(reports: Sequence[Report], wanted: Wanted | None = None) -> list[Text]:
    """The same for several reports at once, each as it would come out alone: short ones are parsed for a fifth less together."""
    cuts = [list(_cut(report)) for report in reports]
    chosen = [
        (number, place)
        for number, (report, cut) in enumerate(zip(reports, cuts, strict=True))
        for place, asked in enumerate(wanted(report, cut) if wanted is not None else [True] * len(cut))
        if asked
    ]
    sentences = [cuts[number][place] for number, place in chosen]
    docs = annotate(
        [_plain(reports[number].text[s.start : s.end]) for (number, _), s in zip(chosen, sentences, strict=True)]
    )
    for (number, place), sentence, doc in zip(chosen, sentences, docs, strict=True):
        cuts[number][place] = replace(sentence, tokens=doc[:], shift=sentence.start)
    return [Text(report, tuple(cut)) for report, cut in zip(reports, cuts, strict=True)]


_IN_THE_WAY = re.compile(
    r"(?<=[A-Za-z]) \([A-Z][A-Za-z&/-]{1,9}\)(?=[ ,.;])|(?<=\d)<sup>(?:st|nd|rd|th)</sup>|</?(?:sup|sub|b|i|em|strong|u)>"
    r"|\b(?:His|Her|Their) (?:Majesty|Majesties|(?:Royal )?Highness)(?= [A-Z])|\bThe Honou?rable(?= [A-Z])|\b(?:Rt\.? )?Hon\.(?= [A-Z])"
    r"|(?<=[a-z]) \(\d[\d.,]{0,9} [a-z-]{1,12}\)(?=[ ,.;])"
)

_IN_THE_WAY_AT_ALL = re.compile(r"[(<]|Majest|Highness|Hon")
"""What all of these have in them, one or the other: looked for in no time."""


def _plain(words: str) -> str:
    """A sentence as the parser reads it: blanks of the same length for an acronym or a measure in brackets, which breaks its
    phrase in two, for tags that a careless house has left in its text, and for "His Majesty" before a name; the opening quotation marks
    and dashes of the old wires as a parser knows them.

    >>> _plain("the Lake Party (LP) leaders")
    'the Lake Party      leaders'
    >>> _plain("``We agree,'' he said _ at last.")
    " “We agree,'' he said — at last."
    """
    if _IN_THE_WAY_AT_ALL.search(words):
        words = _IN_THE_WAY.sub(lambda found: " " * len(found.group()), words)
    return words.replace("``", " “").replace(" _ ", " — ")


def text_of_doc(doc: Doc, report: Report) -> Text:
    """A Text over a Doc that somebody else's pipeline has parsed; the Doc's sentences are kept."""
    sentences = (
        Sentence(s.start_char, s.end_char, "body", number, s, 0) for number, s in enumerate(doc.sents) if s.text.strip()
    )
    return Text(report, tuple(sentences))


def _cut(report: Report) -> Iterator[Sentence]:
    for number, (kind, (start, end)) in enumerate(paragraphs(report)):
        for s, e in find_sentences(report.text, start, end):
            for piece_start, piece_end in _pieces(report.text, s, e):
                yield Sentence(piece_start, piece_end, kind, number)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence in pieces of bearable length, cut at blanks where there are any."""
    while end - start > LONGEST:
        blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        stop = blank if blank > 0 else start + LONGEST
        yield (start, stop)
        start = stop + 1 if blank > 0 else stop
    yield (start, end)
