"""The PLOVER type of a predicate: by its verb, by the noun a light verb governs, turned by negation, promise, threat and ending."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from summitry.events.coded.frames import Frame
from summitry.events.coded.lexicon import (
    ENDING,
    FRIENDLY,
    GOOD_THINGS,
    HARMFUL_THINGS,
    HOSTILE,
    LIGHT,
    NOUN_CODE,
    PROMISING,
    SAYING,
    VERB_CODE,
)
from summitry.text import lemma


@dataclass(frozen=True, slots=True)
class Typed:
    """A PLOVER type for a predicate; `future` where it is announced and not done, `mutual` where two do it together."""

    code: str
    future: bool = False
    mutual: bool = False


def type_of(frame: Frame) -> Typed | None:
    """The type of a frame, or None where its verb tells no deed."""
    code = _bare(frame)
    if code is None:
        return None
    turned, future = _turned(code, frame)
    return Typed(turned, future, mutual=code in {"CONSULT", "COOPERATE", "AGREE", "SUPPORT"})


def _bare(frame: Frame) -> str | None:
    """The type without regard to who would, may or will not."""
    word = lemma(frame.verb)
    if frame.particle and f"{word}_{frame.particle}" in VERB_CODE:
        return VERB_CODE[f"{word}_{frame.particle}"]
    prepositions = {preposition for preposition, _ in frame.attached}
    for preposition in prepositions:
        if (phrased := VERB_CODE.get(f"{word}_{preposition}")) and frame.patient is None:
            return phrased
    thing = _thing(frame)
    if word in ENDING and thing is not None:
        if thing in HARMFUL_THINGS:
            return "YIELD"
        if thing in GOOD_THINGS:
            return "SANCTION"
    if word in LIGHT and thing is not None and thing in NOUN_CODE:
        return NOUN_CODE[thing]
    if word in SAYING or word not in VERB_CODE:
        return None
    return VERB_CODE[word]


def _thing(frame: Frame) -> str | None:
    """The noun that says what a light verb does: the head of its object, or a modifier of the head that is in the table."""
    head = frame.patient
    if head is None:
        return None
    words = [lemma(head), head.lower_, *(lemma(c) for c in head.children if c.dep_ in {"compound", "amod", "conj"})]
    words += [lemma(t) for t in head.subtree if t.dep_ == "pobj" and t.head.lower_ == "of"]
    return next((w for w in words if w in NOUN_CODE or w in HARMFUL_THINGS or w in GOOD_THINGS), None)


def _turned(code: str, frame: Frame) -> tuple[str, bool]:
    """The type as negation, promise and threat turn it."""
    above = [lemma(t) for t in frame.chain]
    if "threaten" in above or "warn" in above:
        return "THREATEN", True
    for word, token in zip(above, frame.chain, strict=True):
        governed = _governing(word, token, code)
        if governed:
            return governed, True
    promised = frame.modal in {"will", "shall", "would", "may", "could"} or any(w in PROMISING for w in above)
    if frame.negated and code in FRIENDLY:
        return "REJECT", False
    if promised and code in FRIENDLY - {"AGREE"}:
        return "AGREE", True
    if promised and code in HOSTILE:
        return "THREATEN", True
    return code, False


def _governing(word: str, token: Token, code: str) -> str | None:
    """The type of the verb above where it decides: refusing, demanding, accusing."""
    above = VERB_CODE.get(word)
    negated = any(c.dep_ == "neg" for c in token.children)
    if above in {"REJECT", "REQUEST", "ACCUSE"}:
        return above
    if negated and code in FRIENDLY and word in PROMISING:
        return "REJECT"
    return None
