"""The participle that sets an occasion for a day, where it follows the name of it: "the visit, scheduled for May 2"."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.grammar import is_verb
from summitry.events.trigger_nouns import NOUNS
from summitry.text import lemma

HOLDING = frozenset("hold schedule plan slate set open begin start take due".split())
"""What is said of a meeting, whatever noun the parse has hung it on."""


def afterthought(noun: Token) -> Token | None:
    """The participle of arranging that follows a noun's phrase after a comma, the "due" right after it, or the "scheduled for" after
    names under it."""
    end = noun.right_edge.i
    for word in noun.doc[noun.i + 1 : noun.i + 12]:
        if lemma(word) in NOUNS:
            break  # "the declaration's summit planned for May"
        if is_verb(word) or word.text in {",", ";"} or word.sent != noun.sent or word.tag_ == "PRP":
            if lemma(word) in SET and word.tag_ in {"VBN", "VBD"} and word.nbor(1).lower_ in {"for", "on"}:
                return word
            break
    if end + 1 < len(noun.doc) and noun.doc[end + 1].lower_ == "due" and noun.doc[end + 1].head.i != noun.i:
        return noun.doc[end + 1]
    if end + 2 >= len(noun.doc) or noun.doc[end + 1].text != "," or noun.doc[end + 2].sent != noun.sent:
        return None
    verb = noun.doc[end + 2]
    return verb if verb.tag_ == "VBN" and lemma(verb) in HOLDING else None


SET = frozenset("schedule plan slate".split())
"""What is arranged for a day, said right after its name."""
