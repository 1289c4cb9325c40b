"""Who is listed as present: "participants in the summit include X and Y", "at the meeting were X and Y", or in lines of their own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from spacy.tokens import Token

from summitry.events.cluster import Cluster
from summitry.events.draft import Draft, Party, Verdict, party_of
from summitry.events.enter import add_parties, put_party
from summitry.events.grammar import ancestors, children, direct_objects, is_verb, objects_of, series, subjects_of
from summitry.events.lexicon import PERSON_NOUNS
from summitry.events.verdicts import verdict_of_verb
from summitry.events.who import people
from summitry.facts import Mention, Realis
from summitry.text import lemma

_HEADING = re.compile(
    r"^[^\n:.]{0,60}\b(?:participants|attendees|attending|in attendance|delegation|present|joined by)\b[^\n:.]{0,60}:[ \t]*(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
""" "Participants included:", "In attendance: Anna Dahl, Omar Saleh"."""
_ITEM = re.compile(r"\n{1,3}[ \t]{0,20}(?:[-–—•*·▪]|\d{1,2}[.)])[ \t]{0,20}(?P<item>[^\s][^\n]*)")
""" "- Omar Saleh, President of Kenya"."""
_LINE = re.compile(r"\n{1,3}(?P<item>[^\s][^\n]*)")
TITLES_LONG = 40
"""Characters before the name in a line of a list without bullets: "The Honourable", "Ms."."""


def add_roll(text: str, mentions: Sequence[Mention], clusters: Sequence[Cluster]) -> None:
    """Adds to the meeting that a report opens with those whom lines under a heading list as taking part."""
    meetings = [c for c in clusters if c.kind in {"meeting", "call", "visit", "inauguration"}]
    for heading in _HEADING.finditer(text) if meetings else ():
        told = [c for c in meetings if any(d.span[0] < heading.end() for d in c.drafts)]
        if not told:
            continue
        main = min(told, key=lambda c: c.lead.span)
        known = {p.key for d in main.drafts for p in d.parties}
        main.extra.extend(p for p in _listed(text, mentions, heading) if p.key not in known)


def _listed(text: str, mentions: Sequence[Mention], heading: re.Match[str]) -> Iterator[Party]:
    """The persons of the heading's own line and whom each item under it names: a person, else a state or body."""
    for mention in mentions:
        if (
            mention.kind == "person"
            and mention.use == "name"
            and heading.start("rest") <= mention.start < heading.end()
        ):
            yield party_of(mention)
    items = _items(text, heading.end(), _ITEM)
    if not items and not heading["rest"].strip():
        people = sorted(m.start for m in mentions if m.kind == "person" and m.use == "name")
        items = list(takewhile(lambda i: _begins(people, i), _items(text, heading.end(), _LINE)))
    named = [[m for m in mentions if i.start("item") <= m.start < i.end() and m.use == "name"] for i in items]
    of_persons = any(m.kind == "person" for here in named for m in here)
    for item, here in zip(items, named, strict=True):
        kinds = {"person"} if of_persons else {"state", "organisation", "body"}
        first = next((m for m in here if m.kind in kinds), None)
        if first is not None:
            yield party_of(first)
        elif of_persons and "," in item["item"]:
            name = item["item"].partition(",")[0].strip()  # "- Special Envoy Xu Bo, Republic of Kenya"
            at = item.start("item")
            yield Party(name.lower(), name, None, "person", "participant", "attended", None, (at, at + len(name)))


def _items(text: str, end: int, form: re.Pattern[str]) -> list[re.Match[str]]:
    """The lines of one form that follow each other from an offset on, no more than a roll has."""
    items: list[re.Match[str]] = []
    while len(items) < MOST and (item := form.match(text, end)) is not None:
        items.append(item)
        end = item.end()
    return items


def _begins(people: Sequence[int], item: re.Match[str]) -> bool:
    """Whether a line begins with a person's name, a title before it or not: "Ms. Anna Dahl, Ambassador"."""
    at = bisect_left(people, item.start("item"))
    return at < len(people) and people[at] < min(item.start("item") + TITLES_LONG, item.end())


MOST = 200
"""Lines of a list that are looked at."""


PRESENT = frozenset(
    "participant attendee delegate guest speaker those one leader minister official dignitary other among".split()
)
COMING = frozenset("attend expect invite join visit participate gather schedule due".split())
LISTING = frozenset("include be number comprise".split())


def add_listed(draft: Draft) -> None:
    """Those a sentence lists as taking part in a meeting it names."""
    for mention in _turned_round(draft):
        put_party(draft, mention, "participant")
    way = list(takewhile(lambda t: not (is_verb(t) and lemma(t) in LISTING), ancestors(draft.token)))
    top = (way[-1] if way else draft.token).head
    if not is_verb(top) or lemma(top) not in LISTING or not way:
        return
    verdict = _verdict(draft, top, way)
    if lemma(top) == "be" and lemma(way[-1]) in ROLES and way[-1].dep_ == "attr":
        named = [*children(top, "nsubj"), *_including(top), *_including(way[-1])]
        _put(draft, [t for n in named for t in series(n)], verdict)
        if draft.parties:
            draft.parties = [p for p in draft.parties if not p.name.endswith(way[-1].lower_)]
    elif any(lemma(t) in PRESENT or t.lower_ in PRESENT for t in way) and _names_comers(way):
        fronted = way[-1].tag_ == "IN" and way[-1].i < top.i
        listed = [*(children(top, "nsubj") if fronted else direct_objects(top)), *children(top, "attr")]
        named = [t for s in listed for t in series(s) if s.i > top.i]
        _put(draft, subjects_of(top) if way[-1].lower_ == "among" and not fronted else named, verdict)
        if any(p.kind == "person" for p in draft.parties):
            draft.parties = [p for p in draft.parties if not _is_class(p)]
    elif lemma(top) == "be" and len(way) == 1 and way[0].lower_ in {"at", "in"} and way[0].i < top.i:
        _put(draft, [t for t in subjects_of(top) if t.i > top.i], verdict)


def _turned_round(draft: Draft) -> list[Mention]:
    """ "Also taking part in the talks were Dahl and Saleh": those named after the verb, however they are parsed."""
    line = draft.line
    words = [t for t in line.tokens() if not t.is_space]
    first = words[1] if len(words) > 1 and words[0].lower_ == "also" else words[0]
    if first.tag_ != "VBG" or lemma(first) not in {"take", "attend", "participate", "join", "represent"}:
        return []
    be = next((t for t in words if t.i > draft.token.i and lemma(t) == "be"), None)
    if be is None or any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in words if first.i < t.i < be.i):
        return []
    after = next((t for t in words if t.i > be.i and t.tag_ in CLAUSES), words[-1])
    within = [m for m in line.mentions if line.span(be)[1] < m.start <= line.span(after)[0] and m.use == "name"]
    return [m for m in within if m.kind == "person"] or within


CLAUSES = frozenset("VBD VBZ VBP MD WP WDT WRB".split())
"""What begins another clause."""
ROLES = frozenset("participant attendee delegate guest speaker".split())
"""What those are who are at an occasion: "Norway and Kenya are key participants in the summit"."""


def _put(draft: Draft, tokens: list[Token], verdict: Verdict | None) -> None:
    add_parties(draft, [t for t in tokens if people(draft, t)], "participant", verdict)


def _including(token: Token) -> list[Token]:
    """Those after "including"."""
    return [t for c in token.children if c.lower_ == "including" for t in children(c, "pobj", "dobj")]


def _comers_among(verb: Token) -> Token | None:
    """ "are among the leaders expected to attend", "is among those invited": the word for their coming."""
    for noun in (t for t in objects_of(verb, "among") if t.i > verb.i and (lemma(t) in PRESENT or t.lower_ in PRESENT)):
        coming = [c for c in children(noun, "acl", "relcl") if lemma(c) in COMING]
        if coming and not any(
            lemma(o) not in {"meeting", "event", "summit"} for c in coming for o in direct_objects(c)[:1] if o != noun
        ):
            return coming[0]
    return None


def surety(verb: Token) -> Realis | None:
    """How sure those are who are told to be among the invited or expected."""
    word = _comers_among(verb) if lemma(verb) == "be" else None
    return {"expect": "expected", "invite": "wanted"}.get(lemma(word)) if word is not None else None  # type: ignore[return-value]


def listed_present(verb: Token) -> list[Token]:
    """ "among those in the hall were X and Y", "also present was X", "the guests included X": who is listed, where no occasion is named."""
    if lemma(verb) == "include":
        guests = [
            s for s in children(verb, "nsubj") if lemma(s) in ROLES and s.tag_ == "NNS" and not objects_of(s, "of")
        ]
        return direct_objects(verb) if guests else []
    among = [t for t in objects_of(verb, "among") if t.i < verb.i and (lemma(t) in PRESENT or t.lower_ in PRESENT)]
    fronted = among or [c for c in children(verb, "acomp") if c.lower_ in {"present", "attending"} and c.i < verb.i]
    if lemma(verb) == "be" and _comers_among(verb):
        return subjects_of(verb)
    fronted = fronted or [c for c in children(verb, "csubj") if c.lower_ == "attending"]
    if lemma(verb) != "be" or not fronted:
        return []
    listed = [t for s in children(verb, "nsubj", "attr") if s.i > verb.i for t in series(s)]
    return [t for s in listed for t in (s, *children(s, "appos"))]


def _names_comers(way: list[Token]) -> bool:
    """Whether the words between an occasion and the list tell of those who come: "participants in", "leaders attending"."""
    return any(
        lemma(t) in COMING or lemma(t) in {"participant", "attendee", "delegate", "guest", "speaker"} for t in way
    )


def _verdict(draft: Draft, top: Token, way: list[Token]) -> Verdict | None:
    """How sure the coming of those listed is: by the participle, else as the occasion."""
    for token in way:
        if lemma(token) == "expect":
            return Verdict("expected", draft.line.span(token), 3, "expected at")
        if lemma(token) == "invite":
            return Verdict("wanted", draft.line.span(token), 3, "invited")
    found = verdict_of_verb(draft.line, top)
    return found if found.realis != "past" else None


def _is_class(party: Party) -> bool:
    """ "Leaders", who are listed by name."""
    return party.actor is None and " " not in party.name and lemma_of_group(party) in PERSON_NOUNS


def lemma_of_group(party: Party) -> str:
    """The singular of a plain plural noun."""
    return party.name.lower().removesuffix("s")
