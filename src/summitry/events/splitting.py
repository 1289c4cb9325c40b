"""One verb, two occasions: "will meet A in Oslo on Tuesday and B in Doha on Wednesday"."""

from __future__ import annotations

import re
from dataclasses import replace

from summitry.events.days import held_of, iso_of
from summitry.events.draft import Draft, Held, Party
from summitry.events.enter import put_party
from summitry.facts import Mention, Place

_NEXT = re.compile(
    r",? (?:and|and then|then)(?: with)?(?: his| her| the)?(?: [A-Z][a-z]{2,12})?(?: counterpart| colleague)? ?"
)


def split_occasions(draft: Draft) -> list[Draft]:
    """The draft itself, or one for each object that brings a day of its own."""
    if draft.is_noun or draft.kind != "meeting" or draft.trigger.frame not in {"meet", "guest"}:
        return [draft]
    days = [
        (w.start, w.end, held)
        for w in draft.line.times
        if iso_of(w) and (held := held_of(draft.line, w, 3)) is not None
    ]
    objects = _objects(draft, days)
    if len({held.start for _, _, held in days}) < 2:
        return _by_place(draft, objects)
    if len(objects) < 2:
        return [draft]
    ends = [*(m.extent[0] for m in objects[1:]), draft.line.sentence.end]
    cut = [
        (m.extent[0], end, next((h for at, _, h in days if m.start <= at < end), None))
        for m, end in zip(objects, ends, strict=True)
    ]
    if sum(held is not None for _, _, held in cut) < 2:
        return [draft]
    for mention in objects:
        put_party(draft, mention, "participant")
    return [_part(draft, start, end, held) for start, end, held in _joined(cut)]


def _by_place(draft: Draft, objects: list[Mention]) -> list[Draft]:
    """ "met Saleh in Oslo and Dahl in Doha on Monday": one for each who is met somewhere else."""
    ends = [*(m.extent[0] for m in objects[1:]), draft.line.sentence.end]
    towns = [_town(draft, m, end) for m, end in zip(objects, ends, strict=False)]
    if len(objects) < 2 or None in towns or len(set(towns)) < len(towns):
        return [draft]
    for mention in objects:
        put_party(draft, mention, "participant")
    return [_part(draft, m.extent[0], end, None) for m, end in zip(objects, ends, strict=True)]


def _town(draft: Draft, person: Mention, end: int) -> str | None:
    """The place that follows a person's name by "in", before the next name."""
    base = draft.line.sentence.start
    text = "".join(t.text_with_ws for t in draft.line.tokens())
    places = [m for m in draft.line.mentions if m.kind == "place" and person.extent[1] <= m.start < end]
    near = [m.text for m in places if text[person.extent[1] - base : m.start - base].strip() == "in"]
    return near[0] if near else None


def _objects(draft: Draft, days: list[tuple[int, int, Held]]) -> list[Mention]:
    """The persons met, in order: those of the parse, and those that "and" sets after a day or a place."""
    base = draft.line.sentence.start
    text = "".join(t.text_with_ws for t in draft.line.tokens())
    known = {p.quote for p in draft.parties}
    stops = sorted([e for _, e, _ in days] + [m.end for m in draft.line.mentions if m.kind == "place"])
    found: list[Mention] = []
    for mention in draft.line.mentions:
        if mention.kind != "person" or mention.start < draft.span[1] or mention.use == "pronoun":
            continue
        before = max((e for e in stops if e <= mention.extent[0]), default=None)
        listed = before is not None and _NEXT.fullmatch(text[before - base : mention.extent[0] - base]) is not None
        if mention.extent in known or (found and listed):
            found.append(mention)
    return found


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
