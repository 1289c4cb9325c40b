"""The words and marks without which a sentence holds no statement, for deciding which sentences are worth a parse."""

from __future__ import annotations

import re

from summitry.statements import lexicon
from summitry.text import Signals

FAINT = frozenset(
    """state support campaign think see continue talk point question challenge project share raise back name post term list view
    thank feel learn figure order rule side critical defend sure stress term stop find read pass express exclaim list reason""".split()
)
"""Cues that mostly mean something else: "member states", "a share", "in support of", "at this point"."""
_MARKS = re.compile(r"^[^:]{1,60}:\s|[”\"’'] ?[—–-]")
"""A label before a colon ("Poll: most towns want a bridge"), a dash behind a quotation. Quotation marks alone are none: what goes on
from a sentence with its cue is found without a parse."""


def signals() -> Signals:
    """The closed classes of cues, and what gives words without a verb."""
    words = (
        lexicon.SAYING
        | lexicon.SHOWING
        | lexicon.THINKING
        | lexicon.INTENDING
        | lexicon.BIDDING
        | lexicon.JUDGING
        | lexicon.NAMING
        | lexicon.WITH_PREPOSITION.keys()
        | lexicon.NOUNS
        | frozenset().union(*lexicon.NOUN_PREPOSITIONS.values())
        | lexicon.ADJECTIVES
        | lexicon.TOLD_PASSIVE
        | {"according", "reportedly", "allegedly", "know", "seem", "appear"}
    )
    return Signals(frozenset(words) - FAINT, FAINT, marks=_MARKS)
