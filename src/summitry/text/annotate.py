"""Words, tags and heads of sentences: the model's tokenizer, vectors, tagger and parser over a handful of sentences at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from spacy.tokens import Doc

from summitry.text.model import load_model, renew_model
from summitry.text.threads import one_thread

TOKENS = 4_000
"""As many tokens go through the model together, so that its memory stays within 40 MB; a sentence is never cut here."""
_NO_VECTORS = np.zeros((0,))


def annotate(sentences: Sequence[str]) -> list[Doc]:
    """Each sentence as a Doc of its own, tagged and parsed, in order; the same whatever other sentences come along.

    The vectors, four times as big as all the rest, are not kept.

    >>> [[token.dep_ for token in doc] for doc in annotate(["The envoys met."])]
    [['det', 'nsubj', 'ROOT', 'punct']]
    """
    renew_model()
    nlp = load_model()
    docs = [nlp.make_doc(sentence) for sentence in sentences]
    with one_thread():
        for batch in _batches(sorted(docs, key=len)):
            for name, pipe in nlp.pipeline:
                if name == "parser" and pipe.cfg["beam_width"] == 1:  # type: ignore[attr-defined]
                    _attach(pipe, batch)
                else:
                    _run(pipe, batch)
            for doc in batch:
                doc.tensor = _NO_VECTORS
                _mend_verbs(doc)
                _mend_colons(doc)
    return docs


def _mend_verbs(doc: Doc) -> None:
    """ "is due to chair a meeting", "when leaders meet": a verb, where the parser takes it for one and the tagger for a noun; and
    "the G7 and NATO summits" the other way about."""
    tags, deps = doc.to_array("TAG"), doc.to_array("DEP")
    noun, to, clause = doc.vocab.strings["NN"], doc.vocab.strings["TO"], doc.vocab.strings["advcl"]
    for i in np.nonzero((tags[1:] == noun) & (tags[:-1] == to))[0].tolist():
        if doc[i].dep_ == "aux" and doc[i].head.i == i + 1:
            doc[i + 1].tag_ = "VB"
    for i in np.nonzero(tags == doc.vocab.strings["VBZ"])[0].tolist():
        if doc[i].lower_ == "summits":
            doc[i].tag_ = "NNS"  # "for the G7 and NATO summits"
            if i > 3 and doc[i - 2].lower_ == "and" and doc[i - 3].dep_ == "pobj":
                doc[i].dep_, doc[i].head = "conj", doc[i - 3]
    for i in np.nonzero((tags == noun) & (deps == clause))[0].tolist():
        if doc[i].lower_ in {"meet", "gather"} and any(c.dep_ == "nsubj" and c.tag_ == "NNS" for c in doc[i].children):
            doc[i].tag_ = "VBP"


def _mend_colons(doc: Doc) -> None:
    """ "told envoys that they would meet twice: at a summit in May": what follows a colon is of the last verb before it."""
    for i in np.nonzero(doc.to_array("ORTH")[:-1] == doc.vocab.strings[":"])[0].tolist():
        after = doc[i + 1]
        verb = next((doc[j] for j in range(i - 1, -1, -1) if doc[j].tag_[:2] == "VB"), None)
        if after.dep_ == "prep" and verb is not None and after.head.i < verb.i and after.head.is_ancestor(verb):
            after.head = verb


def _batches(docs: Sequence[Doc]) -> Iterator[list[Doc]]:
    """Sentences of like length together, so that the parser is done with them at the same time."""
    batch: list[Doc] = []
    for doc in docs:
        if batch and (len(batch) + 1) * len(doc) > TOKENS:
            yield batch
            batch = []
        batch.append(doc)
    if batch:
        yield batch


def _run(pipe: Any, docs: list[Doc]) -> None:
    pipe.set_annotations(docs, pipe.predict(docs))


def _attach(parser: Any, docs: list[Doc]) -> None:
    """Heads and their labels, greedily, all sentences a step at a time.

    The parser's own loop does the same in C, but takes and gives back the interpreter's lock at each of a sentence's thousand small
    products; over whole arrays the same steps cost half. Its own step looks besides for the least score of all, to give it to moves
    that training has not met, which this model has none of.
    """
    started = parser.moves.init_batch(docs)
    states = [state for state in started if not state.is_final()]
    model = parser.model.predict(docs)
    plain = parser.model.attrs["has_upper"] and not parser.model.attrs["unseen_classes"]
    rate = _rating(model) if plain else model.predict
    while states:
        states = parser.transition_states(states, rate(states))
    model.clear_memory()
    parser.set_annotations(docs, started)


def _rating(model: Any) -> Callable[[list[Any]], Any]:
    """How good each move would be in each state: the states' tokens, their joint vector, its scores."""
    tokens, joined, scores = model.get_token_ids, model.state2vec.predict, model.vec2scores.predict
    return lambda states: scores(joined(tokens(states)))
