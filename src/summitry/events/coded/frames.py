"""Who does what to whom in one parsed sentence: predicates with their agent, object and attached phrases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from summitry.text import Sentence, lemma

_SUBJECTS = {"nsubj", "csubj"}
_OBJECTS = {"dobj", "dative", "oprd", "attr"}


@dataclass(frozen=True, slots=True)
class Frame:
    """One predicate: its verb, agent, patient, the phrases attached by prepositions, and how it is said.

    `chain` are the verbs above it that it depends on as a complement ("agreed to send": send with chain agree).
    """

    verb: Token
    agent: Token | None
    patient: Token | None
    attached: tuple[tuple[str, Token], ...]
    chain: tuple[Token, ...]
    passive: bool
    negated: bool
    modal: str | None
    particle: str | None


def find_frames(sentence: Sentence) -> Iterator[Frame]:
    """The predicates of a parsed sentence from the root downward; relative clauses and adverbial clauses come last."""
    if sentence.tokens is None:
        return
    verbs = [t for t in sentence.tokens if t.tag_[:2] in {"VB"} and t.dep_ not in {"aux", "auxpass", "amod"}]
    for verb in sorted(verbs, key=lambda t: (_depth(t), t.i)):
        yield _frame(verb)


def _depth(token: Token) -> int:
    depth = 0
    while token.head.i != token.i:
        depth += 3 if token.dep_ in {"relcl", "advcl", "acl", "parataxis"} else 1
        token = token.head
    return depth


def _frame(verb: Token) -> Frame:
    children = list(verb.children)
    passive = any(c.dep_ in {"auxpass", "nsubjpass"} for c in children) or (verb.dep_ == "acl" and verb.tag_ == "VBN")
    chain = tuple(_chain(verb))
    subject = _subject(verb, chain)
    patient = next((c for c in children if c.dep_ in _OBJECTS and c.tag_ not in {"TO"}), None)
    by = next((c for c in children if c.dep_ == "agent" or (c.dep_ == "prep" and c.lower_ == "by")), None)
    agent: Token | None = subject
    if passive:
        agent = next(iter(by.children), None) if by is not None else None
        patient = subject if patient is None or patient.dep_ != "dobj" else patient
        if patient is None and verb.dep_ == "acl":
            patient = verb.head
    return Frame(
        verb,
        agent,
        patient,
        tuple(_attached(verb)),
        chain,
        passive,
        any(c.dep_ == "neg" or c.lower_ in {"no", "never"} for c in children),
        next((lemma(c) for c in children if c.tag_ == "MD"), None),
        next((c.lower_ for c in children if c.dep_ == "prt"), None),
    )


def _chain(verb: Token) -> Iterator[Token]:
    """The verbs and adjectives that a complement hangs from, nearest first."""
    token = verb
    while token.dep_ in {"xcomp", "ccomp", "conj", "pcomp", "acl"} and token.head.i != token.i:
        head = token.head
        if token.dep_ == "conj":
            token = head
            continue
        if token.dep_ == "pcomp":
            head = head.head
        yield head
        token = head


def _subject(verb: Token, chain: tuple[Token, ...]) -> Token | None:
    """The verb's own subject, else that of the verb it is coordinated with or depends on."""
    token: Token | None = verb
    for _ in range(6):
        if token is None:
            return None
        own = next((c for c in token.children if c.dep_ in {*_SUBJECTS, "nsubjpass"}), None)
        if own is not None and own.lower_ not in {"who", "which", "that", "it", "there"}:
            return own
        if own is not None and token.dep_ == "relcl":
            return token.head
        if token.dep_ in {"conj", "xcomp", "advcl", "ccomp", "pcomp", "acl", "prep"} and token.head.i != token.i:
            token = token.head
        else:
            return None
    return None


def _attached(verb: Token) -> Iterator[tuple[str, Token]]:
    """Each preposition under the verb or its object with the noun it governs, nearest first."""
    for child in verb.children:
        if child.dep_ in {"prep", "dative", "agent"} and child.tag_ in {"IN", "TO", "RP"}:
            yield from _governed(child)
        elif child.dep_ in {"dobj", "attr", "nsubjpass", "oprd"}:
            for inner in child.subtree:
                if inner.dep_ == "prep" and inner.head.i >= child.left_edge.i:
                    yield from _governed(inner)
        elif child.dep_ in {"prt", "advmod"}:
            for inner in child.children:
                if inner.dep_ == "prep":
                    yield from _governed(inner)


def _governed(preposition: Token) -> Iterator[tuple[str, Token]]:
    for child in preposition.children:
        if child.dep_ == "pobj":
            yield preposition.lower_, child
        elif child.dep_ == "prep":
            yield from _governed(child)
        elif child.dep_ == "pcomp":
            for inner in child.children:
                if inner.dep_ == "dobj":
                    yield preposition.lower_, inner
