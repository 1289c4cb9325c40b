"""The two parties of a deed: whose it is, and whom it befalls."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.coded.carried import Deed
from summitry.events.coded.frames import is_time, named
from summitry.events.coded.near import kind_of
from summitry.events.coded.people import PRONOUNS
from summitry.events.coded.scene import Party, Scene, phrase_of
from summitry.events.coded.targets import best_target
from summitry.events.coded.verbs import MUTUAL

_SHARED = frozenset({"pact", "talks", "drill", "truce", "ties", "sharing"})
_SIDES = frozenset("country countries side sides party parties nation nations state states leader leaders".split())
PARTNER = 7.0
"""Weight from which a named third makes coordinated agents one party ("A and B signed a treaty with C")."""


def parties_of(deed: Deed, scene: Scene) -> list[tuple[Party, Party]]:
    """Source and target of a deed; nothing where one of them is missing.

    Of a deed that two do together, without another partner, the first of the coordinated agents is source and the rest are target.
    """
    agent = _agent(deed, scene)
    if agent is None or not scene.can_act(agent):
        return []
    target = best_target(deed, agent, scene)
    if _is_shared(deed) and (target is None or target[1] < PARTNER or target[0].lower_ in _SIDES):
        sides = _two_sides(agent, scene)
        if sides is not None:
            return [sides]
    if (
        target is not None
        and target[0].lower_ in _SIDES
        and any(c.lower_ in {"two", "both"} for c in target[0].children)
    ):
        return []
    if target is None:
        return []
    pair = (scene.party(agent), scene.party(target[0]))
    if pair[0].words == pair[1].words or _is_member(pair[1].words, pair[0].words):
        return []
    return [pair[::-1] if deed.reversed else pair]


def _is_member(target: str, source: str) -> bool:
    """Whether the target is one of the coordinated sources."""
    return " and " in source and f" {target} " in f" {source} "


def _is_shared(deed: Deed) -> bool:
    """Whether two can be doing it with each other."""
    if deed.code in MUTUAL or deed.frames[0].word in {"clash", "fight", "battle", "skirmish", "fire"}:
        return True
    things = [frame.patient for frame in deed.frames if frame.patient is not None]
    things += [noun for frame in deed.frames for p, noun, steps in frame.attached if steps == 1 and p == "to"]
    return any(kind_of(t) in _SHARED for t in things)


def _two_sides(agent: Token, scene: Scene) -> tuple[Party, Party] | None:
    """The two members of "A and B", "A and B envoys", "the envoys of A and B"."""
    second = next((c for c in agent.children if c.dep_ == "conj" and c.tag_[:1] == "N"), None)
    if second is not None:
        return scene.party(agent, whole=False), scene.party(second)
    return _sides_before(agent, scene) or _sides_within(agent, scene) or _sides_of_words(agent, scene)


def _sides_before(agent: Token, scene: Scene) -> tuple[Party, Party] | None:
    """ "Kenyan and Ugandan envoys": two names before one head."""
    for child in agent.lefts:
        other = next((c for c in child.children if c.dep_ == "conj"), None)
        if other is not None and child.dep_ in {"compound", "amod", "nmod", "poss"} and scene.is_named(child):
            rest = [t for t in agent.subtree if other.left_edge.i <= t.i <= agent.i]
            return scene.party(child, whole=False), scene.party_of(rest, other)
    return None


def _sides_within(agent: Token, scene: Scene) -> tuple[Party, Party] | None:
    """ "the envoys of Kenya and Uganda"."""
    for preposition in agent.children:
        if preposition.dep_ != "prep" or preposition.lower_ not in {"of", "from"}:
            continue
        inner = next((c for c in preposition.children if c.dep_ == "pobj"), None)
        other = next((c for c in inner.children if c.dep_ == "conj"), None) if inner is not None else None
        if inner is not None and other is not None and scene.is_named(inner) and scene.is_named(other):
            first = [t for t in phrase_of(agent, whole=False) if t.i <= inner.i]
            return scene.party_of(first, inner), scene.party(other)
    return None


def _sides_of_words(agent: Token, scene: Scene) -> tuple[Party, Party] | None:
    """Two names with "and" between them, where the parse has tangled them."""
    tokens = phrase_of(agent, whole=True)
    at = next((i for i, t in enumerate(tokens) if t.lower_ == "and" and t.dep_ == "cc"), None)
    if at is None or agent.tag_ not in {"NNP", "NNPS"}:
        return None
    first, second = tokens[:at], tokens[at + 1 :]
    if not (any(scene.is_named(t) for t in first) and any(scene.is_named(t) for t in second)):
        return None
    return scene.party_of(first, first[-1]), scene.party_of(second, second[-1])


def _agent(deed: Deed, scene: Scene) -> Token | None:
    """Whose deed it is; of a passive without "by", the state or place where it happens."""
    if deed.agent is not None:
        agent = named(deed.agent)
        return _doer(agent) if not is_time(agent) else None
    frame = deed.frames[0]
    if not frame.passive:
        return _before(frame.head, scene)
    taken = {t.i for t in frame.patient.subtree} if frame.patient is not None else set()
    for preposition, noun, _ in frame.attached:
        if preposition in {"in", "at", "by", "from", "inside"} and noun.i not in taken and scene.weight(noun) >= 2.0:
            return noun
    return None


def _doer(agent: Token) -> Token:
    """Behind an attack or a weapon, who is told to have used it ("a bombing by the rebels", "missiles fired by the army")."""
    if kind_of(agent) not in {"attack", "arms", "troops"}:
        return agent
    for child in agent.children:
        by = (
            child
            if child.lower_ == "by"
            else next((c for c in child.children if c.dep_ == "agent"), None)
            if child.dep_ == "acl"
            else None
        )
        doer = next((c for c in by.children if c.dep_ == "pobj"), None) if by is not None else None
        if doer is not None:
            return doer
    return agent


def _before(verb: Token, scene: Scene) -> Token | None:
    """The name right before a main verb whose subject the parse has missed."""
    if verb.dep_ != "ROOT":
        return None
    left = [t for t in verb.lefts if t.lower_ not in PRONOUNS and scene.is_named(t)]
    return left[-1] if left else None
