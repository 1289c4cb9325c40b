"""One verb or noun, two occasions: "will meet A in Oslo on Tuesday and B in Doha on Wednesday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from summitry.events.candidates import ONE_IN_MANY
from summitry.events.days import first_day, held_of, iso_of
from summitry.events.draft import Draft, Held, Party
from summitry.events.enter import put_party
from summitry.events.grammar import objects_of
from summitry.facts import Mention, Place

_NEXT = re.compile(
    r",? (?:and|and then|then)(?: with)?(?: his| her| the)?(?: [A-Z][a-z]{2,12})?(?: counterpart| colleague)? ?"
    r"|,? (?:and|then|and then|and later|as well as) with(?: [\w'’.-]{1,20},?){0,6} ?"
)
_THEN = re.compile(r",? (?:and )?(?:then|later) with(?: [\w'’.-]{1,20},?){0,6} ?")


def split_occasions(draft: Draft) -> list[Draft]:
    """The draft itself, or one for each object or stop that brings a day of its own."""
    if draft.kind == "visit":
        return _stops(draft)
    if (
        draft.kind not in {"meeting", "call"}
        or draft.trigger.frame not in {"meet", "guest"}
        or (draft.is_noun and not _many(draft))
    ):
        return [draft]
    days = [
        (w.start, w.end, held)
        for w in draft.line.times
        if iso_of(w) and (held := held_of(draft.line, w, 3)) is not None
    ]
    objects = _objects(draft, days)
    if len(objects) < 2:
        return [draft]
    if len({held.start for _, _, held in days}) < 2:
        return _one_by_one(draft, objects) or _by_place(draft, objects)
    ends = [*(m.extent[0] for m in objects[1:]), draft.line.sentence.end]
    cut = [
        (m.extent[0], end, next((h for at, _, h in days if m.start <= at < end), None))
        for m, end in zip(objects, ends, strict=True)
    ]
    if sum(held is not None for _, _, held in cut) < 2:
        return _one_by_one(draft, objects) or [draft]
    for mention in objects:
        put_party(draft, mention, "participant")
    return [_part(draft, start, end, held) for start, end, held in _joined(cut)]


def _stops(draft: Draft) -> list[Draft]:
    """ "will visit Kenya on May 2 and Sudan on May 4": one for each place with a day of its own."""
    base, text = draft.line.sentence.start, draft.line.letters
    places = [m for m in draft.line.mentions if m.kind in {"place", "state"} and m.start >= draft.span[1]]
    days = [
        (w.start, w.end, held)
        for w in draft.line.times
        if iso_of(w) and (held := held_of(draft.line, w, 3)) is not None
    ]
    stops: list[tuple[Mention, Held]] = []
    at = None
    for place in places:
        day = next((d for d in days if _ON.fullmatch(text[place.end - base : d[0] - base])), None)
        joined = at is None or _GO_ON.fullmatch(text[at - base : place.start - base])
        if day is None or not joined:
            break
        held, last = day[2], stops[-1][1].start if stops else ""
        if len(held.start) == len(last) == 10 and held.start < last:
            held = replace(held, start=(first_day(held.start) + timedelta(days=7)).isoformat())  # "Monday … Tuesday"
        stops.append((place, held))
        at = held.span[1] if held.span is not None else day[1]
    if len({held.start for _, held in stops}) < 2:
        return [draft]
    return [_stop(draft, place, held) for place, held in stops]


def _stop(draft: Draft, place: Mention, held: Held) -> Draft:
    """The draft with the day and the place of one stop."""
    land = None
    if place.actor is not None:
        land = place.actor.of if place.kind == "place" else place.actor.id
    return replace(
        draft, held=held, place=Place(place.text, land), place_weight=4, rules=[*draft.rules, "one verb, two occasions"]
    )


_ON = re.compile(r",? (?:on |in |from |for |next )?")
_GO_ON = re.compile(r",? (?:and |then |and then |before )?(?:(?:to|in|visit|on to) )?")


def _many(draft: Draft) -> bool:
    """ "had meetings with Saleh on Monday and Dahl on Tuesday": a noun that can stand for more than one."""
    with_each = sum(t.lower_ == "with" for t in draft.line.tokens() if t.i > draft.token.i) > 1
    return (draft.plural or draft.token.lower_ in ONE_IN_MANY or with_each) and draft.partnered


def _one_by_one(draft: Draft, objects: list[Mention]) -> list[Draft]:
    """ "met Saleh, then with Dahl", "will hold separate talks with Saleh and with Dahl": one for each; else none."""
    base = draft.line.sentence.start
    text = draft.line.letters
    between = [text[a.extent[1] - base : b.extent[0] - base] for a, b in pairwise(objects)]
    around = [t for v in draft.verbs[:1] for c in v.children for t in (c, *c.children)]
    within = [t for v in draft.verbs[:1] for n in objects_of(v, "in", "during") for t in n.children]
    apart = "separate" in draft.words or any(t.lower_ in APART for t in (*around, *within))
    if not apart and not all(_THEN.fullmatch(words) for words in between):
        return []
    if any(m.kind != "person" for m in objects[1:]):
        return []
    for mention in objects:
        put_party(draft, mention, "participant")
    ends = [*(m.extent[0] for m in objects[1:]), draft.line.sentence.end]
    return [_part(draft, m.extent[0], end, None) for m, end in zip(objects, ends, strict=True)]


APART = frozenset("separate separately individually".split())


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
    text = draft.line.letters
    places = [m for m in draft.line.mentions if m.kind == "place" and person.extent[1] <= m.start < end]
    near = [m.text for m in places if text[person.extent[1] - base : m.start - base].strip() == "in"]
    return near[0] if near else None


def _objects(draft: Draft, days: list[tuple[int, int, Held]]) -> list[Mention]:
    """Who is met, in order: those of the parse, and the persons that "and" sets after a day or a place."""
    base = draft.line.sentence.start
    text = draft.line.letters
    known = {p.quote for p in draft.parties}
    stops = sorted([e for _, e, _ in days] + [m.end for m in draft.line.mentions if m.kind == "place"])
    found: list[Mention] = []
    for mention in draft.line.mentions:
        if mention.start < draft.span[1] or mention.use == "pronoun":
            continue
        if mention.kind != "person" and (found or mention.kind not in {"organisation", "body", "group"}):
            continue
        before = max((e for e in [*stops, *(m.extent[1] for m in found[-1:])] if e <= mention.extent[0]), default=None)
        words = text[before - base : mention.extent[0] - base] if before is not None else ""
        listed = _NEXT.fullmatch(words) is not None and (before in stops or _THEN.fullmatch(words) is not None)
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
