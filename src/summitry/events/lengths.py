"""How many days an occasion lasts, by the words that count them: "a two-day summit", "a trip of three days"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import children, objects_of
from summitry.text import lemma

DAYS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
CLOSING = frozenset("conclude end wrap finish close complete".split())
OPENING = frozenset("begin start open kick".split())
SETTING_OUT = frozenset("leave depart arrive travel fly embark set".split())


def _ends(verb: Token) -> bool:
    ahead = verb.tag_ == "VBZ" or any(c.lower_ == "will" for c in verb.children)
    return lemma(verb) in CLOSING - {"complete"} and ahead


def count_days(draft: Draft) -> None:
    """A "two-day meeting" that ended on Monday began on Sunday; one that opens on Monday, or a trip one leaves for then, lasts until Tuesday."""
    held, verbs = draft.held, [*draft.clause, *draft.verbs[:1], *children(draft.token, "relcl")]
    if held is None or held.end is not None or len(held.start) != 10 or not verbs or not draft.is_noun:
        return
    before = [t for t in draft.token.lefts for t in t.subtree]
    if not any(t.lower_ in {"day", "days"} for t in before):
        if draft.kind in {"meeting", "visit", "exercise"} and any(_ends(verb) for verb in verbs):
            draft.held = None  # "the summit, which ends on Thursday": no first day
        return
    number = next(
        (
            DAYS.get(t.lower_) or (int(t.text) if t.text.isdigit() and len(t.text) < 3 else 0)
            for t in before
            if t.tag_ == "CD"
        ),
        0,
    )
    if number < 2:
        return
    day, words = date.fromisoformat(held.start), {lemma(verb) for verb in verbs}
    if words & CLOSING:
        draft.held = replace(held, start=(day - timedelta(days=number - 1)).isoformat(), end=held.start)
    elif words & OPENING or words & SETTING_OUT:
        draft.held = replace(held, end=(day + timedelta(days=number - 1)).isoformat())


ROWS = {word: n for n, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)}


def count_back(draft: Draft) -> None:
    """ "clashed for a third day on Sunday": since Friday."""
    held = draft.held
    if held is None or held.end is not None or len(held.start) != 10:
        return
    days = [d for v in (draft.token, *draft.verbs[:1]) for d in objects_of(v, "for") if lemma(d) in {"day", "night"}]
    number = next((ROWS[c.lower_] for d in days for c in children(d, "amod") if c.lower_ in ROWS), 0)
    if number:
        since = date.fromisoformat(held.start) - timedelta(days=number - 1)
        draft.held = replace(held, start=since.isoformat(), end=held.start)
