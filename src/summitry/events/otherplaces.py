"""Places told near an event that are not its own, and where those were who have come back."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import children, objects_of
from summitry.events.triggers import VERBS
from summitry.text import lemma


def home_from(draft: Draft) -> list[Token]:
    """ "returned (home) from Nairobi": where she has been."""
    token = draft.token
    back = draft.trigger.word == "return" or any(c.lower_ in {"home", "back"} for c in token.children)
    return [t for c in (token, *children(token, "advmod")) for t in objects_of(c, "from")] if back else []


def made_before(draft: Draft) -> bool:
    """ "ratified a treaty that was signed in Oslo": where it was signed is not where it is ratified."""
    made = [v for v in draft.clause if (known := VERBS.get(lemma(v))) is not None and known.kind == "agreement"]
    return bool(made) and bool(draft.verbs) and draft.verbs[0] not in draft.clause


def beside_above(draft: Draft) -> bool:
    """ "will meet in Oslo, and a summit is planned for May": a clause with a subject of its own after the one with the place."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    own = verb.dep_ == "conj" and verb.head == draft.above and bool(children(verb, "nsubj", "nsubjpass"))
    return own and draft.held is not None
