"""One verb, two occasions: "will meet A in Oslo on Tuesday and B in Doha on Wednesday"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from summitry.events.dating import held_of, iso_of
from summitry.events.draft import Draft, Held, Party
from summitry.events.grammar import direct_objects, objects_of
from summitry.facts import Place


def split_occasions(draft: Draft) -> list[Draft]:
    """The draft itself, or one for each object that brings a day of its own."""
    if draft.is_noun or draft.kind not in {"meeting", "visit"} or draft.trigger.frame not in {"meet", "guest", "go"}:
        return [draft]
    objects = direct_objects(draft.token) or objects_of(draft.token, "with", "to")
    days = [(w.start, held) for w in draft.line.times if iso_of(w) and (held := held_of(draft.line, w, 3)) is not None]
    if len(objects) < 2 or len({held.start for _, held in days}) < 2:
        return [draft]
    starts = [_start(draft, token) for token in objects]
    ends = [*starts[1:], draft.line.sentence.end]
    own = [next((h for at, h in days if start <= at < end), None) for start, end in zip(starts, ends, strict=True)]
    if sum(held is not None for held in own) < 2:
        return [draft]
    cut = [(s, e, h) for s, e, h in zip(starts, ends, own, strict=True)]
    return [_part(draft, start, end, held) for start, end, held in _joined(cut)]


def _start(draft: Draft, token: Token) -> int:
    mention = draft.line.mention_at(token)
    return mention.extent[0] if mention is not None else draft.line.span(token)[0]


def _joined(cut: list[tuple[int, int, Held | None]]) -> list[tuple[int, int, Held | None]]:
    """Objects without a day go with the next that has one: "A and B on Tuesday and C on Wednesday"."""
    found: list[tuple[int, int, Held | None]] = []
    begin: int | None = None
    for start, end, held in cut:
        begin = start if begin is None else begin
        if held is not None:
            found.append((begin, end, held))
            begin = None
    if begin is not None and found:
        last = found.pop()
        found.append((last[0], cut[-1][1], last[2]))
    return found


def _part(draft: Draft, start: int, end: int, held: Held | None) -> Draft:
    """The draft with the parties, the day and the place of one stretch."""
    after = draft.span[1]
    parties: list[Party] = [p for p in draft.parties if p.quote[0] < after or start <= p.quote[0] < end]
    place = next(
        (
            Place(m.text, m.actor.of if m.actor else None)
            for m in draft.line.mentions
            if m.kind == "place" and m.use == "place" and start <= m.start < end
        ),
        None,
    )
    return replace(
        draft,
        parties=parties,
        held=held or draft.held,
        place=place or draft.place,
        place_weight=4 if place else draft.place_weight,
        rules=[*draft.rules, "one verb, two occasions"],
    )
