"""A part for other people's spaCy pipelines: `nlp.add_pipe("summitry_statements")`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from summitry.errors import BadRequest
from summitry.facts import Report, Statement
from summitry.statements.find import find_statements
from summitry.statements.rules import weigh_by_rules
from summitry.text import text_of_doc

_PARTS = ("source", "cue", "content")


class StatementsComponent:
    """Finds the statements of a parsed Doc: `doc._.statements` holds them, `doc.spans[spans_key]` the words under them.

    A span's label is `source`, `cue` or `content`, its `kb_id_` the number of its statement. Speakers keep their words, for a
    bare Doc names no actors. Raises BadRequest for a Doc without a parse.
    """

    def __init__(self, trained: bool, spans_key: str) -> None:
        self.trained = trained
        self.spans_key = spans_key
        if not Doc.has_extension("statements"):
            Doc.set_extension("statements", default=())

    def __call__(self, doc: Doc) -> Doc:
        """The Doc with its statements."""
        if not (doc.has_annotation("DEP") and doc.has_annotation("TAG")):
            raise BadRequest(
                "Statements cannot be found in a Doc without tags and dependencies; "
                'put "summitry_statements" behind a tagger and a parser.'
            )
        text = text_of_doc(doc, Report(id="doc", text=doc.text))
        doc._.statements = find_statements(text, (), (), None if self.trained else weigh_by_rules)
        doc.spans[self.spans_key] = [
            span for number, statement in enumerate(doc._.statements) for span in _spans(doc, number, statement)
        ]
        return doc


def _spans(doc: Doc, number: int, statement: Statement) -> list[Span]:
    found = [
        doc.char_span(start, end, part, str(number), alignment_mode="expand")
        for part in _PARTS
        for start, end in getattr(statement, part)
    ]
    return [span for span in found if span is not None]


@Language.factory(
    "summitry_statements",
    assigns=["doc._.statements", "doc.spans"],
    requires=["token.tag", "token.dep", "doc.sents"],
    default_config={"trained": True, "spans_key": "statements"},
)
def make_statements(nlp: Language, name: str, trained: bool, spans_key: str) -> StatementsComponent:
    """The component as spaCy asks for it; `trained` off leaves every judgement to the closed classes.

    >>> from summitry.text import load_model
    >>> component = make_statements(load_model(), "summitry_statements", True, "statements")
    >>> doc = component(load_model()("The envoy said the talks had failed."))
    >>> [(span.text, span.label_) for span in doc.spans["statements"]]
    [('The envoy', 'source'), ('said', 'cue'), ('the talks had failed', 'content')]
    """
    return StatementsComponent(trained, spans_key)
