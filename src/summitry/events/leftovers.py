"""A day for a mention that the parse has given none: of its clause, beside its noun, after a broken parse, in an afterthought."""

from __future__ import annotations

from summitry.events.afterthoughts import afterthought
from summitry.events.days import held_of
from summitry.events.draft import Draft
from summitry.events.grammar import children, is_verb, series
from summitry.events.otherdays import way_up
from summitry.facts import When

BESIDE = frozenset("at during after before following in ahead on tell".split())


def when_clause(draft: Draft) -> None:
    """ "since 1974, when Kenya occupied the island": the day that a clause with `when` hangs on is its own."""
    verb = draft.verbs[0] if draft.verbs and draft.way in {"", "support"} else draft.token
    while verb.dep_ == "conj" and is_verb(verb.head):
        verb = verb.head
    if (
        draft.held is not None
        or verb.dep_ not in {"relcl", "advcl"}
        or not any(c.lower_ == "when" for v in series(verb) for c in v.children)
    ):
        return
    above = verb.head
    tokens = [above, *(t for p in above.children if p.dep_ == "prep" for t in p.children if t.i < verb.i)]
    for when in draft.line.times:
        head = draft.line.first_token((when.start, when.end))
        if head is not None and any(t.i == head.i for t in tokens) and head.i < verb.i:
            draft.held = held_of(draft.line, when, 3)
            return


def in_clause(draft: Draft) -> None:
    """ "were killed when a bomb went off on Tuesday": the harm is of the day of what did it; "met when he visited Oslo in May": then too."""
    verb = draft.verbs[0] if draft.is_noun and draft.way == "support" else draft.token
    if draft.held is not None or not is_verb(verb) or draft.kind not in {"incident", "meeting", "call", "visit"}:
        return
    for clause in children(verb, "advcl"):
        marks = {c.lower_ for c in children(clause, "mark", "advmod")}
        if clause.i < verb.i or not marks & (
            {"when", "as", "after"} if draft.kind == "incident" else {"when", "while"}
        ):
            continue
        for when in draft.line.times:
            head = draft.line.first_token((when.start, when.end))
            above = next((t for t in way_up(head)[1:] if is_verb(t)), None) if head is not None else None
            if above is not None and above.i == clause.i and (held := held_of(draft.line, when, 3)) is not None:
                draft.held = held
                return


def take_next(draft: Draft) -> None:
    """Where a foreign name has broken the parse in two, the day that follows an event noun before any verb is its day."""
    line = draft.line
    if draft.held is not None or not draft.is_noun or draft.weak or sum(t.dep_ == "ROOT" for t in line.tokens()) < 2:
        return
    when = next((w for w in line.times if w.start > draft.span[1]), None)
    token = line.first_token((when.start, when.end)) if when is not None else None
    if when is None or token is None or token.head.lower_ != "on":
        return
    between = [t for t in line.tokens() if draft.token.i < t.i < token.i]
    if len(between) < 15 and not any(is_verb(t) and t.text[0].islower() for t in between):
        draft.held = held_of(line, when, 2)


def take_beside(draft: Draft) -> None:
    """ "spoke of the summit later this year", "said Friday at the talks": a time right after the noun, or right before its "at"."""
    if draft.kind == "incident" and draft.is_noun and not draft.weak and (draft.held is None or draft.held.weight < 2):
        _take_spoken_of(draft)
    if draft.held is not None or draft.kind not in {"meeting", "visit", "call"} or not draft.is_noun or draft.weak:
        return
    end = draft.span[1]
    when = next((w for w in draft.line.times if 0 < w.start - end <= 1), None) or _after_phrase(draft)
    prep = draft.token.head if draft.token.dep_ == "pobj" and draft.token.head.lower_ in {"at", "during"} else None
    if when is None and prep is not None:  # "said Wednesday at the debate"
        start = draft.line.span(prep)[0]
        when = next((w for w in draft.line.times if 0 < start - w.end <= 1), None)
    if when is not None:
        draft.held = held_of(draft.line, when, 2)


def _take_spoken_of(draft: Draft) -> None:
    """ "voiced concern over the shelling of Mombasa on the night of May 2": a day by its number, right after what is spoken of."""
    if draft.token.dep_ != "pobj" or draft.way not in {"over", "about", "of", "for", "to"}:
        return
    after = draft.token.doc[draft.token.right_edge.i + 1 : draft.token.right_edge.i + 4]
    if len(after) < 3 or after[0].lower_ not in {"on", "in"} or after[0].sent != draft.token.sent:
        return
    starts = draft.line.span(after[0])[0], draft.line.span(after[2])[0]
    when = next((w for w in draft.line.times if starts[0] <= w.start <= starts[1]), None)
    if when is not None and any(c.isdigit() for c in when.text):
        draft.held = held_of(draft.line, when, 2)


def _after_phrase(draft: Draft) -> When | None:
    """ "ahead of a summit between Dahl and Saleh on Friday", "at a summit in Oslo, at the weekend": the time right after the phrase of
    a noun that is at, before or after something."""
    ahead = draft.token.head.lower_ == "of" and draft.token.head.head.lower_ in {"ahead", "advance"}
    if draft.token.dep_ != "pobj" or not (ahead or draft.way in BESIDE):
        return None
    after = [t for t in draft.token.doc[draft.token.right_edge.i + 1 : draft.token.right_edge.i + 4] if not t.is_punct]
    if not after or after[0].sent != draft.token.sent:
        return None
    head = after[1] if len(after) > 1 and after[0].lower_ in {"on", "at", "in"} else after[0]
    start = draft.line.span(after[0])[0]
    return next((w for w in draft.line.times if start <= w.start <= draft.line.span(head)[0]), None)


def take_afterthought(draft: Draft) -> None:
    """ "the king's visit to the republic, scheduled for March 28": what is set after a comma is set of the noun before it."""
    verb = afterthought(draft.token) if draft.is_noun and draft.held is None and not draft.weak else None
    for when in draft.line.times if verb is not None else ():
        head = draft.line.first_token((when.start, when.end))
        if verb is not None and head is not None and verb.i in {t.i for t in way_up(head)[1:4]}:
            draft.held = held_of(draft.line, when, 3)
            return
