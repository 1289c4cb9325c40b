"""Whom a deed befalls: the noun phrases around it, weighed by the way they hang from it and by what they are."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from summitry.events.coded.carried import Deed
from summitry.events.coded.frames import SUBJECTS, Frame, attached_to, is_time, named
from summitry.events.coded.near import kind_of
from summitry.events.coded.people import is_people
from summitry.events.coded.scene import Scene, phrase_of
from summitry.events.coded.things import DOCUMENTS, MADE_OF
from summitry.events.coded.verbs import CLASS_WORDS, VERB_CODE
from summitry.text import lemma

# How well a preposition leads to whom a deed of a type is done; prepositions not told lead there badly.
_LEADS: dict[str, dict[str, float]] = {
    "": {"against": 5, "with": 4, "to": 4, "on": 4, "at": 3, "from": 3, "toward": 4, "towards": 4, "between": 4, "for": 3,
         "over": 2, "about": 1, "into": 4, "of": 3, "in": 2.5, "by": 1, "near": 2, "along": 2, "across": 2, "inside": 2, "within": 2,
         "outside": 2, "throughout": 2, "among": 2, "off": 1, "around": 2, "behind": 5},
    "CONSULT": {"with": 6, "between": 6, "to": 5, "by": 2, "of": 3, "in": 3, "for": 1, "on": 0, "over": 0, "about": 0, "at": 2, "from": 2},
    "AGREE": {"with": 5, "to": 4, "for": 3, "from": 3.5, "in": 3.2, "at": 3, "on": 3},
    "AID": {"to": 6, "for": 4, "in": 4, "into": 5, "from": 4, "of": 2},
    "YIELD": {"on": 4, "from": 5, "to": 5, "of": 4, "in": 3.5, "with": 3, "against": 5, "by": 4, "for": 3, "as": 2},
    "SUPPORT": {"with": 6, "for": 5, "to": 5, "of": 4, "on": 1, "in": 2},
    "ACCUSE": {"against": 6, "into": 5, "of": 4, "on": 4, "for": 1, "over": 4, "about": 4, "at": 3, "to": 1, "with": 3, "by": 3, "in": 1},
    "REQUEST": {"on": 5, "to": 5, "from": 5, "of": 4, "in": 3, "for": 2, "with": 3, "at": 1},
    "PROTEST": {"against": 7, "over": 4, "at": 4, "on": 3, "of": 3, "for": 1, "to": 2, "in": 2, "with": 4},
    "MOBILIZE": {"against": 6, "to": 5, "into": 5, "near": 4, "along": 4, "in": 4, "on": 3, "around": 4, "at": 3, "with": 2, "for": 1},
    "SANCTION": {"to": 6, "with": 5, "from": 5, "against": 6, "on": 4, "in": 4, "for": 4, "of": 3, "between": 5},
    "COERCE": {"on": 5, "against": 5, "over": 1, "for": 1, "in": 3, "of": 3, "to": 3, "with": 3},
}  # fmt: skip
_THINGS_LAST = frozenset({"AID", "SANCTION", "YIELD", "MOBILIZE", "AGREE"})
"""Types whose object is often what passes or ends, and seldom whom it befalls."""
_MAKING = frozenset(
    "set_up establish set build create open found launch form extend continue organize organise install construct".split()
)
_SPEAKING = frozenset("discuss debate".split())
"""Verbs whose object is a subject of talk: only "with" leads to who is talked to."""
_TOPICS = frozenset("discuss debate negotiate share exchange join".split())
_SENT = frozenset(
    "withdraw pull send deploy dispatch mobilize mobilise put place recall move strengthen beef evacuate contribute announce remove keep".split()
)
_HANDING = frozenset(
    "return hand restore give send supply deliver donate lend sell transfer ship award offer grant".split()
)
_HANDED = frozenset("troops keepers alert arms help captive".split())
_SUBJECT_CODES = frozenset({"REQUEST", "YIELD", "AGREE", "THREATEN", "REJECT", "ACCUSE", "SANCTION", "SUPPORT"})
_NOBODY = frozenset(
    "s there part that which who both all some other others itself themselves himself herself work".split()
)
_PHRASES = frozenset(
    "focus regard respect aim goal view purpose light line connection accordance addition response exchange return bid wake retaliation "
    "context framework way ways basis sake favor favour detail advance terms times strike strikes protest".split()
)
"""Nouns that a preposition makes a fixed phrase with ("in that regard", "on strike"), which nobody is."""
_AT_THINGS = frozenset({"ACCUSE", "REJECT", "ASSAULT", "COERCE", "SANCTION", "YIELD", "PROTEST"})
"""Types that are told of a thing as well ("rejected the draft"); the others need somebody at the other end."""
_FOR_SOMEBODY = frozenset({"AID", "MOBILIZE", "COOPERATE", "SUPPORT"})
"""What is done to help or hinder somebody who may be named by the purpose alone ("sent tents to shelter the villagers")."""

ENOUGH = 4.5
"""Below this weight nobody is named by the deed's own phrases, and any other actor of the clause is taken."""


def best_target(deed: Deed, agent: Token, scene: Scene) -> tuple[Token, float] | None:
    """The noun phrase that most likely names whom the deed befalls, with its weight."""
    taken = {t.i for t in phrase_of(agent, whole=True)}
    own = [(token, lead) for token, lead in _candidates(deed) if _can_be(token, taken)]
    own = [(token, lead) for token, lead in own if lead > 0.5 or scene.weight(token) > 0.5]
    if deed.deed_code not in _AT_THINGS:
        own = [(token, lead) for token, lead in own if scene.can_be_hit(token)]
    weighed = [(token, lead + scene.weight(token)) for token, lead in own]
    best = max(weighed, key=lambda pair: pair[1], default=None)
    if (best is None or best[1] < ENOUGH) and deed.frames[0].word not in _SPEAKING:
        known = taken | {token.i for token, _ in own}
        others = [(t, 1.5 + scene.weight(t)) for t in _elsewhere(deed, known) if scene.weight(t) >= 2.0]
        best = max([*(weighed if best else []), *others], key=lambda pair: pair[1], default=None)
    if best is None:
        return None
    token = named(best[0])
    return (token, best[1]) if token.i not in taken else None


def _can_be(token: Token, taken: set[int]) -> bool:
    return token.i not in taken and not is_time(token) and token.lower_ not in _NOBODY


def _elsewhere(deed: Deed, taken: set[int]) -> Iterator[Token]:
    """Nouns anywhere under the outermost verb of a deed, clauses of reason and condition included."""
    top = deed.frames[0].head
    for frame in deed.frames:
        if frame.head.i in {t.i for t in top.ancestors}:
            top = frame.head
    for token in top.subtree:
        if (
            token.tag_[:2] == "NN"
            and token.dep_ in {"dobj", "pobj", "nsubj", "nsubjpass", "poss", "dative"}
            and _can_be(token, taken)
        ):
            yield token


def _candidates(deed: Deed) -> Iterator[tuple[Token, float]]:
    leads = {**_LEADS[""], **_LEADS.get(deed.deed_code, {})}
    if deed.frames[0].word in _SPEAKING and deed.frames[0].patient is not None:
        leads = {"with": 6, "between": 6}
    own_object = deed.frames[0].patient is not None and _is_own(deed, deed.frames[0])
    for nested, frame in enumerate(deed.frames):
        away = (3.0 if own_object else 1.2) * nested
        if frame.patient is not None and (frame.word not in _SPEAKING):
            yield frame.patient, _object_lead(deed, frame) - away
        yield from _clause_parties(deed, frame, nested, away)
        for preposition, noun, steps in frame.attached:
            if noun.lower_ not in _PHRASES and (preposition in leads or frame.word not in _SPEAKING):
                yield noun, leads.get(preposition, 0.5) - 0.5 * (steps - 1) - away


def _clause_parties(deed: Deed, frame: Frame, nested: int, away: float) -> Iterator[tuple[Token, float]]:
    """The receiver of a thing, and the subject of the clause that is asked, allowed or threatened."""
    for child in frame.head.children:
        if child.dep_ == "dative" and child.tag_[:1] in "NP":
            yield child, 6.0 - away
        elif (
            child.dep_ == "ccomp"
            and deed.code in _SUBJECT_CODES
            and not any(c.dep_ == "xcomp" for c in child.head.children)
        ):
            yield from ((c, 5.5 - away) for c in child.children if c.dep_ in SUBJECTS)
        elif child.dep_ in SUBJECTS and nested and deed.code in _SUBJECT_CODES:
            yield child, 5.5 - away
        elif child.dep_ == "advcl" and child.tag_ == "VB" and deed.deed_code in _FOR_SOMEBODY:
            yield from ((c, 3.0 - away) for c in child.children if c.dep_ == "dobj")
            yield from ((noun, 2.5 - 0.3 * steps - away) for _, noun, steps in attached_to(child))


def _is_own(deed: Deed, frame: Frame) -> bool:
    """Whether the verb itself, not its object, says what is done."""
    return VERB_CODE.get(frame.word) == deed.deed_code and frame.word not in CLASS_WORDS["do"] | CLASS_WORDS["give"]


def _object_lead(deed: Deed, frame: Frame) -> float:
    """How well the object names whom it befalls: badly where it is the thing that is done, given or ended."""
    patient = frame.patient
    if patient is None:
        return 0.0
    name, kind = lemma(patient), kind_of(patient)
    people = is_people(patient.lower_, name)
    own = _is_own(deed, frame)
    sent = kind in _HANDED or name in {"army", "brigade"}
    if frame.word in _SENT and sent and deed.code not in {"ASSAULT", "COERCE", "REQUEST"}:
        return 0.0
    if frame.word in _MAKING or (name in MADE_OF and not own):
        return 0.5
    if frame.word in _TOPICS and not people:
        return 1.0
    if deed.reversed or frame.word in {"be", "remain", "become"} or (frame.word == "join" and kind == "troops"):
        return 0.0
    if frame.word in _HANDING and not people and any(p == "to" and steps == 1 for p, _, steps in frame.attached):
        return 0.5
    if kind == "demand" and deed.code in {"REJECT", "YIELD"} and not own:
        return 5.0
    if own and deed.deed_code not in _THINGS_LAST:
        return 1.0 if deed.code == "REQUEST" and kind is not None and not people else 8.0
    if (name in DOCUMENTS and deed.code != "REJECT") or (kind is not None and not people):
        return 0.5
    if deed.deed_code in _THINGS_LAST and not people and patient.tag_ not in {"NNP", "NNPS", "PRP"}:
        return 3.0
    return 6.5
