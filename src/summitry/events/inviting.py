"""Who is asked to come: "sent invitations to X", "accepted an invitation to the summit", and who said no to it."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft, Verdict
from summitry.events.enter import add_parties
from summitry.events.grammar import ancestors, direct_objects, is_passive, is_verb, objects_of, subjects_of
from summitry.facts import Realis
from summitry.text import lemma

SENDING = frozenset("send issue extend give mail deliver offer forward hand".split())
ANSWERS: dict[str, Realis] = {
    **dict.fromkeys("decline reject refuse spurn rebuff ignore return".split(), "denied"),
    **dict.fromkeys("accept".split(), "scheduled"),
    **dict.fromkeys("receive get have".split(), "wanted"),
}
"""What one does with an invitation, and what it says of one's coming."""


def add_invited(draft: Draft) -> None:
    """ "Norway sent invitations for the summit to Kenya and Japan": they are invited; "Kenya declined an invitation": it is not coming."""
    verb = next((t for t in ancestors(draft.token) if is_verb(t)), None)
    if verb is None:
        return
    asked = [t for t in direct_objects(verb) if lemma(t) == "invitation"]
    word, line = lemma(verb), draft.line
    if not asked:
        return
    if word in SENDING:
        invited = Verdict("wanted", line.span(asked[0]), 3, "invited")
        whom = [*objects_of(verb, "to"), *(t for n in asked for t in objects_of(n, "to"))]
        add_parties(draft, [t for t in whom if not _is_event(draft, t)], "guest", invited)
        if not is_passive(verb):
            add_parties(draft, subjects_of(verb), "host")
    elif word in ANSWERS and not is_passive(verb):
        add_parties(draft, subjects_of(verb), "guest", Verdict(ANSWERS[word], line.span(verb), 3, "answer"))


def _is_event(draft: Draft, token: Token) -> bool:
    return token == draft.token or draft.token in token.children
