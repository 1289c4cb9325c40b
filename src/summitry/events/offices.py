"""Who holds, takes or leaves an office, as the report has it."""

from __future__ import annotations

from summitry.events.grammar import objects_of
from summitry.events.lexicon import OFFICE_NOUNS
from summitry.events.page import Line
from summitry.facts import Event, Mention, OfficeStatus, Span, Tenure
from summitry.text import lemma

STATUSES: dict[str, OfficeStatus] = {
    "current": "current",
    "incumbent": "current",
    "sitting": "current",
    "new": "current",
    "newly": "current",
    "incoming": "incoming",
    "designate": "incoming",
    "elect": "incoming",
    "next": "incoming",
    "outgoing": "outgoing",
    "departing": "outgoing",
    "acting": "acting",
    "interim": "acting",
    "caretaker": "acting",
}
"""A word before an office that tells how its holder stands to it: "outgoing Secretary-General Dahl"."""
TERMS = frozenset("presidency chairmanship".split())


def find_offices(lines: list[Line], events: tuple[Event, ...]) -> tuple[Tenure, ...]:
    """Tenures told by a word before the office, and those that events of change begin and end; each once."""
    found: list[Tenure] = []
    for line in lines:
        found.extend(t for m in line.mentions if (t := _described(line, m)) is not None)
    for event in events:
        if event.kind in {"office_change", "inauguration"}:
            found.extend(_changed(lines, event))
    return tuple({(t.office, t.holder, t.status): t for t in reversed(found)}.values())[::-1]


def _described(line: Line, mention: Mention) -> Tenure | None:
    """ "current Secretary-General Anna Dahl": the office and how she holds it."""
    if mention.kind != "person" or mention.extent[0] == mention.start:
        return None
    before = line.sentence.tokens_in(mention.extent[0], mention.start)
    if before and before[0].i > 0:
        before = [*before[0].doc[max(0, before[0].i - 1) : before[0].i], *before]
    status = next((STATUSES[t.lower_] for t in before if t.lower_ in STATUSES), None)
    if status is None:
        return None
    words = [t.text for t in before if t.lower_ not in STATUSES and t.tag_ not in {"DT", "PRP$", ",", "POS"}]
    office = " ".join(words).replace(" - ", "-").strip()
    if not any(lemma(t) in OFFICE_NOUNS for t in before) or not office:
        return None
    holder = mention.actor.id if mention.actor else mention.name
    return Tenure(office, holder, None, None, status, mention.extent)


def _changed(lines: list[Line], event: Event) -> list[Tenure]:
    """The tenures that one change of office begins and ends."""
    line = next((x for x in lines if x.sentence.start <= event.mentions[0][0] < x.sentence.end), None)
    office = _office_words(lines, event) if line is not None else None
    if office is None:
        return []
    found = []
    for party in event.participants:
        holder = party.actor or party.name
        if party.role == "new holder":
            status: OfficeStatus = "current" if event.realis == "past" else "incoming"
            found.append(Tenure(office, holder, event.start, event.end, status, event.quote))
        elif party.role == "old holder":
            found.append(Tenure(office, holder, None, event.start, "outgoing", event.quote))
    return found


def _office_words(lines: list[Line], event: Event) -> str | None:
    """The office that changes hands: the term itself with its body, or the words of an office in the sentence."""
    found: list[str] = []
    for span in event.mentions:
        for line in (x for x in lines if x.sentence.start <= span[0] < x.sentence.end):
            term = next((t for t in line.tokens() if line.span(t) == span and lemma(t) in TERMS), None)
            office = term or next((t for t in line.tokens() if lemma(t) in OFFICE_NOUNS and t.tag_[:2] == "NN"), None)
            if office is not None and office.lower_ not in {"leader", "leaders"}:
                found.append(_of(line, line.span(office), lemma(office), event))
    return max(found, key=lambda words: " of " in words, default=None)


def _of(line: Line, span: Span, words: str, event: Event) -> str:
    token = next(t for t in line.tokens() if line.span(t) == span)
    after = token.doc[token.i + 1 : token.i + 3]
    if len(after) == 2 and after[0].text == "-":
        words, token = f"{words}-{after[1].lower_}", after[1]
    owner = next((line.mention_at(t) for t in objects_of(token, "of", "in") if line.mention_at(t)), None)
    if owner is not None:
        return f"{words} of {owner.name}"
    return f"{words} of {event.body}" if event.body else words
