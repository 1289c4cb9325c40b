"""The two parties of a deed: who it is of, and which of the phrases around it names whom it is done to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from summitry.events.coded.deeds import Deed
from summitry.events.coded.frames import Frame, is_time, named
from summitry.events.coded.near import kind_of
from summitry.events.coded.people import PEOPLE, PLACES, PRONOUNS
from summitry.events.coded.things import DOCUMENTS, MADE_OF
from summitry.events.coded.verbs import MUTUAL
from summitry.facts import Mention
from summitry.text import Sentence, lemma

LONGEST = 14
"""Tokens; a longer noun phrase is cut."""

# How well a preposition leads to whom a deed of a type is done; prepositions not told lead there badly.
_LEADS = {
    "": {"against": 5, "with": 4, "to": 4, "on": 4, "at": 3, "from": 3, "toward": 4, "towards": 4, "between": 4, "for": 3,
         "over": 2, "about": 1, "into": 4, "of": 3, "in": 2, "by": 1, "near": 2, "along": 2, "across": 2, "inside": 2, "within": 2, "outside": 2, "throughout": 2, "among": 2, "off": 1, "around": 2},
    "CONSULT": {"with": 6, "between": 6, "to": 5, "by": 2, "of": 3, "in": 3, "for": 1, "on": 0, "over": 0, "about": 0, "at": 2, "from": 2},
    "AGREE": {"with": 5, "to": 4, "for": 3, "from": 3, "in": 3, "at": 2, "on": 3},
    "AID": {"to": 6, "for": 4, "in": 4, "into": 5, "from": 4, "of": 2},
    "YIELD": {"on": 4, "from": 5, "to": 5, "of": 4, "in": 3, "with": 3, "against": 5, "by": 4, "for": 3, "as": 2},
    "SUPPORT": {"with": 6, "for": 5, "to": 5, "of": 4, "on": 1, "in": 2},
    "ACCUSE": {"against": 6, "into": 5, "of": 4, "on": 4, "for": 1, "over": 3, "about": 3, "at": 3, "to": 2, "with": 3, "by": 3, "in": 1},
    "REQUEST": {"on": 5, "to": 5, "from": 5, "of": 4, "in": 3, "for": 2, "with": 3, "at": 1},
    "PROTEST": {"against": 7, "over": 4, "at": 4, "on": 3, "of": 3, "for": 1, "to": 2, "in": 2, "with": 4},
    "MOBILIZE": {"against": 6, "to": 5, "into": 5, "near": 4, "along": 4, "in": 4, "on": 3, "around": 4, "at": 3, "with": 2, "for": 1},
    "SANCTION": {"to": 6, "with": 5, "from": 5, "against": 6, "on": 4, "in": 4, "for": 4, "of": 3, "between": 5},
}  # fmt: skip
_THINGS_LAST = frozenset({"AID", "SANCTION", "YIELD", "MOBILIZE", "AGREE"})
"""Types whose object is often what passes or ends, and seldom whom it befalls."""


@dataclass(frozen=True, slots=True)
class Party:
    """One party: its words, and the actor they name if it is known."""

    words: str
    actor: str | None


class Scene:
    """A parsed sentence with the mentions in it: what in it can be a party."""

    def __init__(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        self.sentence = sentence
        self.mentions = mentions

    def is_named(self, token: Token) -> bool:
        """Whether a mention stands at a token."""
        start, end = self.sentence.span(token)
        return any(m.start < end and start < m.end for m in self.mentions)

    def weight(self, token: Token) -> float:
        """How likely a noun phrase is a party: 3 for a name or a kind of person or body, 2 for a place or a phrase that names one."""
        if token.lower_ in PRONOUNS:
            return 1.0
        if kind_of(token) is not None and lemma(token) not in PEOPLE:
            return 1.2 if self._names_inside(token) else 0.0
        if self.is_named(token) or token.tag_ in {"NNP", "NNPS"} or lemma(token) in PEOPLE:
            return 3.0
        if lemma(token) in PLACES:
            return 2.5
        return 2.0 if self._names_inside(token) else 0.5

    def _names_inside(self, token: Token) -> bool:
        return any(
            c.dep_ in {"poss", "compound", "amod", "nmod"}
            and (self.is_named(c) or c.tag_ == "NNP" or lemma(c) in PEOPLE)
            for c in token.children
        )

    def party(self, token: Token, *, whole: bool = True) -> Party:
        """The words of a noun phrase without its clauses; `whole` keeps what is coordinated with it."""
        kept = list(_phrase(token, whole=whole))
        start, end = self.sentence.stretch(kept[0], kept[-1])
        words = token.doc.text[kept[0].idx : kept[-1].idx + len(kept[-1])]
        return Party(" ".join(words.split()), self._actor(token, start, end))

    def _actor(self, token: Token, start: int, end: int) -> str | None:
        here, _ = self.sentence.span(token)
        inside = [m for m in self.mentions if m.actor is not None and start <= m.start < end]
        own = next((m for m in inside if m.start <= here < m.end or m.extent[0] <= here < m.extent[1]), None)
        chosen = own or next(iter(inside), None)
        return chosen.actor.id if chosen is not None and chosen.actor is not None else None


def parties_of(deed: Deed, scene: Scene) -> list[tuple[Party, Party]]:
    """Source and target of a deed; nothing where one of them is missing.

    Of a deed that two do together, without another partner, the first of the coordinated agents is source and the rest are target.
    """
    agent = _agent(deed, scene)
    if agent is None:
        return []
    partners = [c for c in agent.children if c.dep_ == "conj" and c.tag_[:1] == "N"]
    target = best_target(deed, agent, scene)
    together = deed.code in MUTUAL or deed.frames[0].word in {"clash", "fight", "battle", "skirmish"}
    if partners and together and (target is None or target[1] < 7.0):
        return [(scene.party(agent, whole=False), scene.party(partners[0]))]
    if target is None:
        return []
    pair = (scene.party(agent), scene.party(target[0]))
    if pair[0].words == pair[1].words:
        return []
    return [pair[::-1] if deed.reversed else pair]


def _agent(deed: Deed, scene: Scene) -> Token | None:
    agent = deed.agent
    if agent is not None:
        agent = named(agent)
        return agent if not is_time(agent) else None
    frame = deed.frames[0]
    if not frame.passive:
        return None
    taken = {t.i for t in frame.patient.subtree} if frame.patient is not None else set()
    places = [
        t
        for p, t, _ in frame.attached
        if p in {"in", "at", "by", "from"} and t.i not in taken and scene.weight(t) >= 2.0
    ]
    return next(iter(places), None)


def best_target(deed: Deed, agent: Token, scene: Scene) -> tuple[Token, float] | None:
    """The noun phrase that most likely names whom the deed befalls, with its weight."""
    taken = {t.i for t in _phrase(agent, whole=True)}
    best: tuple[Token, float] | None = None
    for token, lead in _candidates(deed, scene):
        if token.i in taken or is_time(token) or token.lower_ in {"there", "part", "that", "which", "who"}:
            continue
        weight = lead + scene.weight(token)
        if best is None or weight > best[1]:
            best = (token, weight)
    return (named(best[0]), best[1]) if best is not None and named(best[0]).i != agent.i else None


def _candidates(deed: Deed, scene: Scene) -> Iterator[tuple[Token, float]]:
    leads = {**_LEADS[""], **_LEADS.get(deed.code, {})}
    for nested, frame in enumerate(deed.frames):
        away = 1.5 * nested
        if frame.patient is not None:
            yield frame.patient, _object_lead(deed, frame) - away
        for child in frame.head.children:
            if child.dep_ == "dative" and child.tag_[:1] in "NP":
                yield child, 6.0 - away
            if child.dep_ == "nsubj" and nested and frame.agent is not None:
                yield (
                    frame.agent,
                    5.5 - away if deed.code in {"REQUEST", "YIELD", "AGREE", "THREATEN", "REJECT", "ACCUSE"} else 1.0,
                )
        for preposition, noun, steps in frame.attached:
            yield noun, leads.get(preposition, 0.5) - 0.6 * (steps - 1) - away


def _object_lead(deed: Deed, frame: Frame) -> float:
    """How well the object names whom it befalls: badly where it is the thing that is done, given or ended."""
    patient = frame.patient
    assert patient is not None
    name = lemma(patient)
    if name in MADE_OF or (name in DOCUMENTS and deed.code != "REJECT"):
        return 0.5
    if kind_of(patient) is not None and name not in PEOPLE:
        return (
            3.0
            if deed.code in {"ACCUSE", "REJECT", "REQUEST"} and frame.word not in {"launch", "open", "file"}
            else 0.5
        )
    if frame.word in {"discuss", "debate", "negotiate", "share", "exchange"} and name not in PEOPLE:
        return 1.0
    if deed.code in _THINGS_LAST and name not in PEOPLE and patient.tag_ not in {"NNP", "NNPS", "PRP"}:
        return 3.0
    return 6.5


def _phrase(token: Token, *, whole: bool) -> list[Token]:
    """The tokens of a noun phrase: what stands before its head, its prepositional phrases, a name that explains it, its further members."""
    left = [t for c in token.lefts if c.dep_ not in {"punct", "cc", "preconj", "advmod", "prep"} for t in c.subtree]
    right = []
    for child in token.rights:
        if child.dep_ in {"prep", "compound", "nummod", "case", "poss", "nmod", "amod"} or (child.dep_ == "appos" and (child.tag_ in {"NNP", "NNPS"} and token.tag_ not in {"NNP", "NNPS"})):
            right += list(child.subtree)
        elif whole and child.dep_ == "conj" and child.tag_[:1] in "NP":
            right += _phrase(child, whole=True)
    tokens = sorted({t.i: t for t in [*left, token, *right]}.values(), key=lambda t: t.i)
    at = next(i for i, t in enumerate(tokens) if t.i == token.i)
    return tokens[max(0, at - LONGEST + 1) :][:LONGEST]
