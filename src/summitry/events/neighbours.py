"""When, by the day of another occasion of the sentence: "on the eve of the summit", "two days before the vote"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from spacy.tokens import Token

from summitry.events.cluster import Cluster
from summitry.events.days import first_day
from summitry.events.draft import Draft, Held
from summitry.events.grammar import ancestors, is_verb, objects_of
from summitry.events.lengths import DAYS
from summitry.text import lemma

SIDES = {"before": -1, "after": 1}
PARTS_OF_DAYS = frozenset({"evening", "night", "morning"})


def date_neighbours(clusters: list[Cluster]) -> None:
    """Dates one of two occasions that a sentence sets a number of days apart by the other."""
    told = {(d.line.number, d.token.i): c for c in clusters for d in c.drafts}
    for cluster in clusters:
        for draft in cluster.drafts:
            for noun, prep, days in _distances(draft):
                other = _set_beside(draft, prep, told)
                if other is not None and other is not cluster:
                    _date(cluster, other, draft, noun, days)
    for cluster in clusters:
        if cluster.held is None and cluster.kind in {"agreement", "meeting", "call"}:
            _day_of_talks(cluster, told)
        if cluster.held is None and cluster.kind == "incident":
            _year_of_answer(cluster, told)


def _year_of_answer(cluster: Cluster, told: dict[tuple[int, int], Cluster]) -> None:
    """ "invaded the island in 1974 following a coup": what is followed by a blow of a year is of that year."""
    lead = cluster.lead
    if not lead.is_noun or lead.way not in {"following", "after"} or not lead.verbs or not lead.near:
        return
    other = told.get((lead.line.number, lead.verbs[0].i))
    held = other.held if other is not None and other.kind == "incident" else None
    if held is not None and len(held.start) == 4 and other is not cluster:
        cluster.given_held = Held(held.start, None, held.span, 2)


def _day_of_talks(cluster: Cluster, told: dict[tuple[int, int], Cluster]) -> None:
    """ "signed the pact after talks in Oslo on Tuesday": what follows a meeting with no day of its own is of that day."""
    for draft in cluster.drafts:
        for verb in [draft.token] if not draft.is_noun else draft.verbs[:1]:
            for noun in objects_of(verb, "after", "following", "during"):
                other = told.get((draft.line.number, noun.i))
                held = other.held if other is not None and other.kind == "meeting" and other is not cluster else None
                if held is None or held.end is not None or len(held.start) != 10 or verb.tag_ not in {"VBD", "VBN"}:
                    continue
                if cluster.verdict.realis == "past" == (other.verdict.realis if other is not None else ""):
                    cluster.given_held = Held(held.start, None, held.span, 1)
                    return


def _distances(draft: Draft) -> Iterator[tuple[Token, Token, int]]:
    """The "day", the "before" and the number of days that a draft's own verb has: "will meet two days before the vote"."""
    own = {draft.token.i, *(v.i for v in draft.verbs[:1])}
    for noun in draft.line.tokens():
        if noun.i + 1 >= len(noun.doc) or lemma(noun) not in {"day", "eve", *PARTS_OF_DAYS}:
            continue
        prep = noun.nbor(1)
        above = next((t for t in ancestors(noun) if is_verb(t) or t.i in own), None)
        if above is None or (above.i not in own and not _marked_by(above, prep, own)):
            continue
        if lemma(noun) == "eve" and prep.lower_ == "of":
            yield noun, prep, -1
        elif (lemma(noun), prep.lower_) in {("evening", "before"), ("night", "before"), ("morning", "after")}:
            yield noun, prep, SIDES[prep.lower_]  # "dined the evening before the inauguration"
        elif lemma(noun) == "day" and prep.lower_ in SIDES and (number := _number(noun)):
            yield noun, prep, number * SIDES[prep.lower_]


def _marked_by(clause: Token, prep: Token, own: set[int]) -> bool:
    """ "will meet the day before the summit opens": the day hung on "opens", which hangs on "meet"."""
    return prep.head.i == clause.i and clause.head.i in own


def _number(noun: Token) -> int:
    """How many days: "a day", "the day", "two days"; 0 where it is not told."""
    if noun.lower_ == "day":
        return int(not any(c.lower_ in {"one", "every", "each", "same", "other", "that"} for c in noun.children))
    return next((DAYS.get(c.lower_, 0) or _digits(c) for c in noun.children if c.tag_ == "CD"), 0)


def _digits(token: Token) -> int:
    return int(token.text) if token.text.isdecimal() and len(token.text) < 3 else 0


def _set_beside(draft: Draft, prep: Token, told: dict[tuple[int, int], Cluster]) -> Cluster | None:
    """The occasion that follows the preposition, with no other verb or mark between but its own."""
    for token in draft.line.tokens():
        if prep.i < token.i <= prep.i + 8:
            if token.is_punct:
                return None
            if (found := told.get((draft.line.number, token.i))) is not None:
                return found
    return None


def _date(cluster: Cluster, other: Cluster, draft: Draft, noun: Token, days: int) -> None:
    """Sets the day of the one by that of the other; what the words of distance themselves were taken for does not count."""
    held, anchor = draft.held, other.held
    start = draft.line.span(noun)[0]
    loose = (
        held is None
        or (held.span is not None and (held.span[0] >= start or held.span[1] > start))
        or len(held.start) < 10
    )
    if loose and anchor is not None and len(anchor.start) == 10:
        base = anchor.end if days > 0 and anchor.end is not None and len(anchor.end) == 10 else anchor.start
        day = (first_day(base) + timedelta(days=days)).isoformat()
        cluster.given_held = Held(day, None, anchor.span, 3)
    elif not loose and held is not None and (anchor is None or anchor.span == held.span):
        other.given_held = Held((first_day(held.start) - timedelta(days=days)).isoformat(), None, held.span, 3)
