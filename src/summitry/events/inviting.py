"""Who is asked to come: "sent invitations to X", "accepted an invitation to the summit", and who said no to it."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft, Verdict
from summitry.events.enter import add_parties
from summitry.events.grammar import (
    ancestors,
    children,
    direct_objects,
    is_negated,
    is_passive,
    is_verb,
    objects_of,
    subjects_of,
)
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
    if _stays_away(draft, verb):
        add_parties(draft, subjects_of(verb), "participant", Verdict("denied", line.span(verb), 3, "stays away"))
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


LEAVING = {
    "withdraw": {"from"},
    "pull": {"from", "of"},
    "drop": {"of"},
    "bow": {"of"},
    "stay": {"from"},
    "back": {"of"},
}
"""Verbs of not going after all, with the preposition before what one does not go to."""


def _stays_away(draft: Draft, verb: Token) -> bool:
    """ "Saleh pulled out of the summit", "stayed away from the talks": he does not come; "pulled troops out" is of something else."""
    prep = draft.token.head
    after = LEAVING.get(lemma(verb), set())
    return (
        draft.token.dep_ == "pobj"
        and prep.lower_ in after
        and verb in (prep.head, prep.head.head)
        and is_negated(verb) is None
        and not children(verb, "dobj")
    )


def _is_event(draft: Draft, token: Token) -> bool:
    return token == draft.token or draft.token in token.children
