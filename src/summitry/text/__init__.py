"""A report as sentences and, where needed, parsed ones; the only folder that loads a model."""

from summitry.text.gate import Gate, Signals
from summitry.text.lemma import lemma
from summitry.text.model import load_model
from summitry.text.parse import Sentence, Text, parse, parse_all, text_of_doc

__all__ = ["Gate", "Sentence", "Signals", "Text", "lemma", "load_model", "parse", "parse_all", "text_of_doc"]
