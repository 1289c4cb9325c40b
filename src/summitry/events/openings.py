"""Which words a mention of an event can begin with: asked of every word of a report, so that little else is."""

from __future__ import annotations

import re

from spacy.tokens import Token

from summitry.events.draft import ADJECTIVAL
from summitry.events.limits import LIMITS, UNITS
from summitry.events.nominal import DEED_NOUNS
from summitry.events.triggers import EVENT_WORDS, NOUNS, PHRASES, VERBS
from summitry.text import lemma
from summitry.text.lemma import REMEMBERED

OCCASION = re.compile(r"G-?\d{1,2}|COP-?\d{0,2}|UNGA|CHOGM")
"""Names that stand for the meeting: "the G20"."""
_TAGS = frozenset("NN VB MD".split())
_OTHERS = ADJECTIVAL | LIMITS | frozenset("due expected awaited in".split())
"""Nouns and verbs by the first letters of their tags, and the only other words that name an event or begin a limit."""


_HEADS = (
    frozenset(
        {
            *VERBS,
            *NOUNS,
            *EVENT_WORDS,
            *(verb for verb, _ in PHRASES),
            "be",
            "fire",
            "off",
            "invite",
            "send",
            "dispatch",
            "way",
            "route",
            *DEED_NOUNS,
        }
    )
    | _OTHERS
    | UNITS
)
"""Every word that some draft begins with, "cease-fire" and "run-off" by their last part."""


def can_open(token: Token) -> bool:
    """Whether a word is one that a draft can begin with: of most words no more needs to be asked."""
    numbers = (token.orth, token.tag)
    known = _OPENS.get(numbers)
    if known is None:
        if len(_OPENS) >= REMEMBERED:
            _OPENS.clear()
        known = _OPENS[numbers] = _opens(token)
    return known


_OPENS: dict[tuple[int, int], bool] = {}
"""What has been answered of words by the numbers of word and tag, which are hashes of their letters."""


def _opens(token: Token) -> bool:
    if token.tag_[:2] not in _TAGS:
        return token.lower_ in _OTHERS
    word = lemma(token)
    return word in _HEADS or token.lower_ in _HEADS or word[:-1] in NOUNS or OCCASION.fullmatch(token.text) is not None
