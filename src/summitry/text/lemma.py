"""The dictionary form of a token, worked out only for the tokens that are asked about."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from spacy.tokens import Token

from summitry.text.model import load_model

_CLASS = {"V": "verb", "N": "noun", "J": "adj", "R": "adv"}


def lemma(token: Token) -> str:
    """The lemma of a tagged token in lower case, by the model's own rule tables.

    Source: the WordNet-derived rules and exceptions that ship with spaCy's English models. Auxiliaries come out as their
    verb ("'s" tagged VBZ is "be"). Refuses nothing: a word in no table is its own lemma.
    """
    numbers = (token.lower, token.tag)
    found = _MET.get(numbers)
    if found is None:
        if len(_MET) >= REMEMBERED:
            _MET.clear()
        found = _MET[numbers] = lemma_of(token.lower_, token.tag_)
    return found


REMEMBERED = 50_000
"""Different words kept."""
_MET: dict[tuple[int, int], str] = {}
"""Lemmas by the numbers of word and tag, which are hashes of their letters and the same in every model; asked millions of times."""


@lru_cache(maxsize=REMEMBERED)
def lemma_of(word: str, tag: str) -> str:
    """The lemma of a lower-case word with a Penn Treebank tag.

    >>> lemma_of("met", "VBD"), lemma_of("ministers", "NNS"), lemma_of("is", "VBZ")
    ('meet', 'minister', 'be')

    What is done jointly keeps its hyphen, what is done anew has none:
    >>> lemma_of("co-chaired", "VBN"), lemma_of("re-elected", "VBN")
    ('co-chair', 'reelect')
    """
    if word[:3] in _PREFIXES:
        return _PREFIXES[word[:3]] + lemma_of(word[3:], tag)
    if tag == "MD":
        return {
            "'ll": "will",
            "’ll": "will",
            "wo": "will",
            "ca": "can",
            "'d": "would",
            "’d": "would",
            "sha": "shall",
        }.get(word, word)
    fixed = _IRREGULAR.get(word) if tag.startswith("V") else None
    if fixed:
        return fixed
    if word == "marches":  # the tables have "marche"
        return "march"
    kind = _CLASS.get(tag[:1])
    if kind is None or (tag in {"NN", "NNP", "VB", "VBP", "JJ", "RB", "RP"} and word not in _IRREGULAR):
        return word
    return _by_tables(word, kind)


_PREFIXES = {"co-": "co-", "re-": "re"}
_IRREGULAR = {
    form: verb
    for verb, forms in {
        "be": "am are is was were been being 's 're 'm ’s ’re ’m be",
        "have": "has had having 've ’ve have",
        "do": "does did done doing do",
        "retake": "retakes retook retaken retaking",
        "readmit": "readmits readmitted readmitting",
        "reappoint": "reappoints reappointed reappointing",
        "install": "installs installed installing",
    }.items()
    for form in forms.split()
}


def _by_tables(word: str, kind: str) -> str:
    tables = _tables()
    exception = tables["lemma_exc"].get(kind, {}).get(word)
    if exception:
        return str(exception[0])
    index = tables["lemma_index"].get(kind, {})
    formed = []
    for old, new in tables["lemma_rules"].get(kind, []):
        if word.endswith(old):
            form = word[: len(word) - len(old)] + new
            if form in index:
                return str(form)
            if form:
                formed.append(form)
    return str(formed[0]) if formed and kind != "adj" else word


@lru_cache(maxsize=1)
def _tables() -> dict[str, Any]:
    lemmatizer: Any = load_model().get_pipe("lemmatizer")
    tables = {name: lemmatizer.lookups.get_table(name) for name in ("lemma_exc", "lemma_index", "lemma_rules")}
    return tables | {"lemma_index": {kind: frozenset(tables["lemma_index"][kind]) for kind in _CLASS.values()}}
