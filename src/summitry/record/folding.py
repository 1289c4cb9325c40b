"""Names and words brought to one form, so that spellings of one thing meet."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_NO_WORD = re.compile(r"[^a-z0-9]+")

_TITLES = frozenset(
    "president prime minister foreign defence defense chancellor king queen emir sultan premier secretary general secretary-general "
    "chairman chairwoman mr mrs ms dr sir his her excellency highness majesty acting vice deputy leader the of a an".split()
)


def fold(words: str) -> str:
    """Words without case, accents and marks, one space between.

    >>> fold("Nguyễn Phú Trọng’s visit")
    'nguyen phu trong s visit'
    """
    plain = words if words.isascii() else anyascii(words)
    return _NO_WORD.sub(" ", plain.lower()).strip()


@lru_cache(maxsize=16384)
def fold_name(name: str) -> str:
    """A name folded and without titles; a name that is titles only keeps them.

    >>> fold_name("Prime Minister Edi Rama")
    'edi rama'
    """
    folded = fold(name)
    kept = [word for word in folded.split() if word not in _TITLES]
    return " ".join(kept) or folded


def slug(words: str) -> str:
    """Words as one piece of an id.

    >>> slug("Gulf Co-operation Council")
    'gulf-co-operation-council'
    """
    return fold(words).replace(" ", "-")
