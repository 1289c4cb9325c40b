"""Parts for other people's spaCy pipelines: `nlp.add_pipe("summitry")`, `nlp.add_pipe("summitry_times")`."""

from __future__ import annotations

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from summitry.errors import BadDate
from summitry.facts import Report
from summitry.knowledge import load
from summitry.reading import read_text
from summitry.text import parse, text_of_doc
from summitry.text.tense import direction_at
from summitry.times import find_times


class TimesComponent:
    """Finds the times of a Doc: `doc._.times` holds them, `doc.spans[spans_key]` the words under them.

    The day they are placed from is `doc._.published` (a date or ISO text), else the `published` of the component; with
    neither, relative times stay unplaced. A parse in the Doc is used for the side a verb looks to; none is needed.
    """

    def __init__(self, published: str | None, spans_key: str) -> None:
        self.published = _day(published)
        self.spans_key = spans_key
        for name, default in (("published", None), ("times", ())):
            if not Doc.has_extension(name):
                Doc.set_extension(name, default=default)

    def __call__(self, doc: Doc) -> Doc:
        """The Doc with its times; a span's label is the TIMEX3 type, its `kb_id_` the value."""
        published = _day(doc._.published) or self.published
        clue = None
        if doc.has_annotation("DEP") and doc.has_annotation("SENT_START"):
            clue = direction_at(text_of_doc(doc, Report(id="doc", text=doc.text, published=published)))
        doc._.times = find_times(doc.text, published, clue)
        spans = (doc.char_span(w.start, w.end, w.type, w.value, alignment_mode="expand") for w in doc._.times)
        doc.spans[self.spans_key] = [span for span in spans if span is not None]
        return doc


class ReadingComponent:
    """Reads a whole Doc as one report: `doc._.summitry` holds its Reading, as `summitry.extract` gives it.

    The Doc's own tags and dependencies are used where it has them; else the text is parsed with the small English model.
    The report's day is `doc._.published` (a date or ISO text), else the `published` of the component.
    """

    def __init__(self, published: str | None) -> None:
        self.published = _day(published)
        for name, default in (("published", None), ("summitry", None)):
            if not Doc.has_extension(name):
                Doc.set_extension(name, default=default)

    def __call__(self, doc: Doc) -> Doc:
        """The Doc with its Reading."""
        report = Report(id="doc", text=doc.text, published=_day(doc._.published) or self.published)
        parsed = doc.has_annotation("DEP") and doc.has_annotation("TAG")
        doc._.summitry = read_text(text_of_doc(doc, report) if parsed else parse(report), load())
        return doc


def _day(published: date | str | None) -> date | None:
    if published is None or isinstance(published, date):
        return published
    try:
        return date.fromisoformat(published)
    except ValueError as error:
        raise BadDate(f'The report\'s day "{published}" is no ISO date; give one as 2026-03-13.') from error


@Language.factory(
    "summitry_times",
    assigns=["doc._.times", "doc.spans"],
    default_config={"published": None, "spans_key": "times"},
)
def make_times(nlp: Language, name: str, published: str | None, spans_key: str) -> TimesComponent:
    """The component as spaCy asks for it.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> _ = nlp.add_pipe("summitry_times", config={"published": "2022-11-23"})
    >>> doc = nlp("They will meet on Friday.")
    >>> [(span.text, span.label_, span.kb_id_) for span in doc.spans["times"]]
    [('Friday', 'DATE', '2022-11-25')]
    """
    return TimesComponent(published, spans_key)


@Language.factory("summitry", assigns=["doc._.summitry"], default_config={"published": None})
def make_summitry(nlp: Language, name: str, published: str | None) -> ReadingComponent:
    """The component as spaCy asks for it.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> _ = nlp.add_pipe("summitry", config={"published": "2026-03-02"})
    >>> [event.start for event in nlp("The envoys will meet in Oslo on Friday.")._.summitry.events]
    ['2026-03-06']
    """
    return ReadingComponent(published)
