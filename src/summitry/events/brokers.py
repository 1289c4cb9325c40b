"""Who brings others together: mediators, those under whose auspices they meet, who proposes the meeting, who works things out at it."""

from __future__ import annotations

import re

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.enter import add_parties, put_party
from summitry.events.grammar import children, is_passive, objects_of, premodifiers
from summitry.events.who import people
from summitry.text import lemma


def add_brokers(draft: Draft, head: Token) -> None:
    """ "with the participation of Kenya", "under the auspices of the Lake Union", "through Kenyan mediation"."""
    for through in objects_of(head, "through", "with", "under"):
        role = THROUGH.get(lemma(through))
        if role is None:
            continue
        add_parties(draft, [t for t in objects_of(through, "of", "by") if people(draft, t)], role)
        whose = [draft.line.mention_at(t) for t in premodifiers(through)]
        for mention in (m for m in whose if m is not None and m.kind in {"state", "organisation"}):
            put_party(draft, mention, role)


THROUGH = {
    **dict.fromkeys(
        "mediation facilitation brokerage auspice auspices auspex aegis sponsorship patronage".split(), "mediator"
    ),
    **dict.fromkeys("participation attendance".split(), "participant"),
    "chairmanship": "chair",
    "leadership": "chair",
}
BROKERED = re.compile(r"-(?:(?P<host>host|conven|organi[sz])|brok?er|mediat|sponsor|facilitat|chair|moderat)ed\b")
""" "the Lake Union-mediated talks"."""


def add_brokers_before(draft: Draft) -> None:
    """Who brings those together whom a participle before the noun names: "US-brokered talks"."""
    base = draft.line.sentence.start
    text = draft.line.letters
    for found in BROKERED.finditer(text, 0, draft.span[0] - base):
        near = draft.span[0] - base - found.end() < 40
        named = next((m for m in draft.line.mentions if m.end - base == found.start()), None)
        if near and named is not None:
            put_party(draft, named, "host" if found["host"] else "mediator")


def add_proposers(draft: Draft) -> None:
    """ "Norway's proposal for talks with Kenya": who proposes them would be at them."""
    above = draft.token.head.head
    proposed = draft.token.dep_ == "pobj" and lemma(above) in {"proposal", "offer", "bid", "request", "call"}
    if proposed and not objects_of(draft.token, "between"):
        whose = [*children(above, "poss"), *objects_of(above, "by", "from")]
        add_parties(draft, [t for t in whose if people(draft, t)], "participant")


def worked_out(draft: Draft, verb: Token) -> bool:
    """ "Dahl and Saleh hammered out a plan at talks in Oslo": they are at the talks, which the parse hangs on the plan."""
    above = draft.token.head.head
    held = above.dep_ in {"dobj", "pobj"} and draft.token.dep_ == "pobj" and draft.token.head.lower_ in {"at", "during"}
    at_verb = above.head.i == verb.i or above.head.head.i == verb.i
    return held and at_verb and draft.kind == "meeting" and lemma(verb) in WORKED_OUT and not is_passive(verb)


WORKED_OUT = frozenset(
    "agree hammer draw work iron thrash reach clinch strike settle resolve negotiate seal sign adopt approve conclude confront "
    "clash spar quarrel present raise tackle set unveil table finalise finalize make draft endorse shake overcome broker".split()
)
"""What those do to a thing who are at the meeting where it is done."""
