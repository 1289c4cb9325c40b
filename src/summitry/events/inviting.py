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
from summitry.events.lexicon import PERSON_NOUNS, TROOPS
from summitry.events.page import Line
from summitry.events.triggers import INVITED, ON_THE_WAY, SENT
from summitry.facts import Realis
from summitry.text import lemma


def visit_invited(line: Line, token: Token) -> Draft | None:
    """ "King Olav invited Dahl to Nairobi", "sent the envoy to the region": a visit asked for, or ordered; "invited her to speak" is none."""
    word = lemma(token)
    if word not in {"invite", "send", "dispatch"} or not is_verb(token) or children(token, "xcomp", "ccomp"):
        return None
    there = objects_of(token, "to")
    if not any(_somebody(line, t) for t in direct_objects(token)):
        return None
    named = [m for t in there if (m := line.mention_at(t)) is not None and m.kind in {"place", "state"}]
    if not named and not (line.times and any(lemma(t) in {"region", "capital", "country"} for t in there)):
        return None
    if word != "invite" and not any(_one_person(line, t) for t in direct_objects(token)):
        return None
    draft = Draft(line, token, line.span(token), INVITED if word == "invite" else SENT, verbs=[token])
    draft.rules.append("asked or sent to a place")
    return draft


def _one_person(line: Line, token: Token) -> bool:
    """ "sent her envoy", "sent Saleh"; not "sent soldiers", "sent aid workers"."""
    mention = line.mention_at(token)
    named = mention is not None and mention.kind in {"person", "office"}
    return named or lemma(token) in {
        "envoy",
        "delegation",
        "emissary",
        "mediator",
        "team",
        "mission",
        "minister",
        "adviser",
        "advisor",
        "aide",
        "deputy",
        "negotiator",
    }


def on_the_way(line: Line, token: Token) -> Draft | None:
    """ "was on her way to Nairobi", "en route to Nairobi"."""
    if token.lower_ not in {"way", "route"} or token.dep_ != "pobj" or token.head.lower_ not in {"on", "en"}:
        return None
    there = [line.mention_at(t) for t in objects_of(token, "to")]
    above = token.head.head
    if not any(m is not None and m.kind in {"place", "state"} for m in there):
        return None
    who = subjects_of(above) if is_verb(above) else [above]
    if not any(_somebody(line, t) for t in who):
        return None
    draft = Draft(line, token, line.span(token), ON_THE_WAY, verbs=[above] if is_verb(above) else [], way="on")
    draft.rules.append("on the way")
    return draft


def in_town(line: Line, token: Token) -> Draft | None:
    """ "Saleh, in Oslo for talks with the king, said": somebody named is in a place, and says what for."""
    before = token.nbor(-1) if token.i else token
    who = token.head
    if before.text != "," or who.tag_[:3] != "NNP" or who.i > token.i or not _named(line, who):
        return None
    there = [m for t in children(token, "pobj") if (m := line.mention_at(t)) is not None]
    aims = [
        *(v for v in children(who, "relcl", "acl") if any(c.tag_ == "TO" for c in v.children)),
        *children(who, "prep"),
    ]
    aims = [t for t in (*aims, *children(token, "prep")) if t.i > token.i and (is_verb(t) or t.lower_ in {"for", "on"})]
    journeys = [t for a in aims for t in objects_of(a.head, a.lower_) if lemma(t) in {"visit", "trip", "tour"}]
    if journeys:
        return None  # "in Oslo on a visit": the noun tells it
    if not aims or not any(m.kind in {"place", "state"} for m in there):
        return None
    draft = Draft(line, token, line.span(token), ON_THE_WAY, way="in")
    draft.rules.append("in town")
    return draft


def _named(line: Line, token: Token) -> bool:
    mention = line.mention_at(token)
    return mention is not None and mention.kind == "person"


def _somebody(line: Line, token: Token) -> bool:
    mention = line.mention_at(token)
    if mention is None:
        return token.tag_[:3] == "NNP" or lemma(token) in PERSON_NOUNS - TROOPS
    return mention.kind in {"person", "group", "office"}


SENDING = frozenset("send issue extend give mail deliver offer forward hand".split())
ANSWERS: dict[str, Realis] = {
    **dict.fromkeys("decline reject refuse spurn rebuff ignore return".split(), "denied"),
    **dict.fromkeys("accept".split(), "scheduled"),
    **dict.fromkeys("receive get have".split(), "wanted"),
    **dict.fromkeys("consider weigh study ponder mull".split(), "possible"),
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
    elif (said := answer(verb)) is not None and not is_passive(verb):
        add_parties(draft, subjects_of(verb), "guest", Verdict(said, line.span(verb), 3, "answer"))


def answer(verb: Token) -> Realis | None:
    """What an answer to an invitation says of one's coming: "accepted", "turned down", "has not received"."""
    if lemma(verb) == "turn" and any(c.lower_ == "down" for c in children(verb, "prt", "advmod")):
        return "denied"
    said = ANSWERS.get(lemma(verb))
    return "denied" if said in {"scheduled", "wanted"} and is_negated(verb) is not None else said


LEAVING = {
    "withdraw": {"from"},
    "pull": {"from", "of"},
    "drop": {"of"},
    "bow": {"of"},
    "stay": {"from", "of"},
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


def given_by(line: Line, verb: Token) -> bool:
    """ "a conference on fish hosted by Dahl in Oslo on Monday": who holds the conference, and no guest of hers."""
    above = line.mention_at(verb.head)
    person = lemma(verb.head) in PERSON_NOUNS or (above is not None and above.kind == "person")
    return verb.tag_ == "VBN" and verb.dep_ == "acl" and lemma(verb) == "host" and not person
