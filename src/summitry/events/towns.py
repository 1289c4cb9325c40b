"""Towns that no table knows: told as a place, or by the state or region after them."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.lexicon import PLACE_NOUNS
from summitry.events.page import Line, written
from summitry.events.seats import HOUSES
from summitry.events.triggers import NOUNS
from summitry.facts import Place
from summitry.text import lemma


def town_of_land(line: Line, token: Token) -> tuple[int, Place] | None:
    """ "met in Sandvik, Norway", "in Sandvik, in the north of Norway": the town, in the state or region told right after it."""
    if token.text in HOUSES or lemma(token) in PLACE_NOUNS:
        return None
    after = [t for t in line.tokens() if token.i < t.i <= token.i + FAR]
    if not after or after[0].text != ",":
        return None
    land = next((t for t in after[1:] if t.lower_ not in BETWEEN), None)
    mention = line.mention_at(land) if land is not None else None
    if mention is None or mention.kind not in {"state", "place"} or mention.use not in {"name", "place"}:
        return None
    found = unknown_place(line, token)
    actor = mention.actor
    country = None if actor is None else actor.id if actor.kind == "state" else actor.of
    return None if found is None else (found[0], Place(found[1].name, country))


FAR = 6
"""Words: how far after its town a state is told."""
BETWEEN = frozenset(
    "in the of far north south east west northern southern eastern western central northeast northwest southeast southwest "
    "northeastern northwestern southeastern southwestern".split()
)


def unknown_place(line: Line, token: Token) -> tuple[int, Place] | None:
    """A proper name no table knows, as it stands, where a place is due."""
    named = token.tag_[:3] == "NNP" or (token.tag_ == "NNS" and token.dep_ == "pobj")  # "the city of Xaltes"
    if (
        not named
        or not token.text[0].isupper()
        or any(c.isdigit() for c in token.text)
        or lemma(token) in CALENDAR | PARTS
        or lemma(token) in NOUNS
    ):
        return None
    first = token
    while (
        first.i > 0
        and first.nbor(-1).tag_ == "NNP"
        and first.nbor(-1).head.i >= first.i
        and line.mention_at(first.nbor(-1)) is None
    ):
        first = first.nbor(-1)
    start, end = line.sentence.stretch(first, token)
    if any(w.start < end and start < w.end for w in line.times):
        return None
    return start, Place(written(t for t in line.tokens() if first.i <= t.i <= token.i))


PARTS = frozenset("article chapter annex section paragraph clause schedule".split())
"""Of a paper, what something stands in."""
CALENDAR = frozenset("january february march april may june july august september october november december".split())
