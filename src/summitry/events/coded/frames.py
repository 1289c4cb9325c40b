"""Who does what to whom in one parsed sentence: predicates with their agent, object and attached phrases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from summitry.events.coded.people import PRONOUNS, TIMES, is_people
from summitry.text import Sentence, lemma

SUBJECTS = frozenset({"nsubj", "csubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "dative", "oprd", "attr"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "pcomp", "acl", "advcl", "acomp", "attr", "oprd", "dobj", "pobj", "prep"})
CIRCUMSTANCE = frozenset(
    "after before during following despite since until till amid amidst because without including like unlike as than according "
    "besides except given regarding upon ahead prior".split()
)
"""Prepositions of time and background: nobody they lead to is the one a deed befalls."""

SUPPOSING = frozenset("if unless until whether before lest".split())
"""What opens a clause whose deed is not told as done."""

_STATES = frozenset("ally align engage involve commit interest concern aim oppose prepare determine".split())
"""Participles that say what their subject is in or for, and not what is done to it ("were engaged in talks")."""

DEEPEST = 12
"""Steps; no subject is looked for further up than this."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One predicate: its word, agent, patient, the phrases attached by prepositions, and how it is said.

    `chain` are the verbs and adjectives it depends on as a complement, nearest first ("agreed to send": send with chain agree).
    `attached` are `(preposition, noun, steps)`, nearest first.
    """

    head: Token
    word: str
    agent: Token | None
    patient: Token | None
    attached: tuple[tuple[str, Token, int], ...]
    chain: tuple[Token, ...]
    passive: bool
    negated: bool
    modal: str | None
    particle: str | None


def find_frames(sentence: Sentence) -> list[Frame]:
    """The predicates of a parsed sentence from the main clause downward; relative and adverbial clauses come last."""
    if sentence.tokens is None:
        return []
    verbs = [t for t in sentence.tokens if is_predicate(t) and not _is_aside(t)]
    return [frame_of(verb) for verb in sorted(verbs, key=lambda t: (depth_of(t), t.i))]


def is_predicate(token: Token) -> bool:
    """Whether a token is a verb that is not another's helper."""
    if token.lower_ in {"according", "including", "regarding", "concerning", "following"}:
        return False
    return token.tag_[:2] == "VB" and token.dep_ not in {"aux", "auxpass", "amod", "compound"}


def _is_aside(verb: Token) -> bool:
    """Whether a verb stands in a clause that only describes a noun: what it tells is background, and seldom this report's news."""
    token = verb
    while token.head.i != token.i:
        supposed = token.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in SUPPOSING for c in token.children)
        if (token.dep_ in {"relcl", "acl", "pcomp"} and not _is_missed(token)) or supposed:
            return True
        token = token.head
    return False


def _is_missed(verb: Token) -> bool:
    """Whether a main verb was taken for a description of its own subject ("The minister conferred with the envoys")."""
    return verb.dep_ == "acl" and verb.tag_ in {"VBD", "VBZ", "VBP"} and verb.head.dep_ == "ROOT"


def depth_of(token: Token) -> int:
    """Steps from the root; clauses that only add to the main one count more."""
    depth = 0
    while token.head.i != token.i:
        depth += {"relcl": 5, "advcl": 3, "acl": 3, "parataxis": 2, "conj": 2}.get(token.dep_, 1)
        token = token.head
    return depth


def frame_of(verb: Token) -> Frame:
    """The frame of a verb."""
    children = list(verb.children)
    passive = any(c.dep_ in {"auxpass", "nsubjpass"} for c in children) or (
        verb.dep_ in {"acl", "amod"} and verb.tag_ == "VBN"
    )
    passive = passive or _goes_on_passive(verb)
    agent = subject_of(verb)
    patient = next(
        (c for c in children if c.dep_ in OBJECTS and c.tag_[:2] != "TO" and c.tag_[:1] in "NPCD$" and not is_time(c)),
        None,
    )
    if passive and not (lemma(verb) in _STATES and all(c.dep_ != "agent" for c in children)):
        by = next((c for c in children if c.dep_ == "agent"), None)
        moved = verb.head if verb.dep_ == "acl" else agent
        agent = next((c for c in by.children if c.dep_ == "pobj"), None) if by is not None else None
        patient = moved if patient is None or patient.dep_ not in {"dobj"} else patient
    return Frame(
        verb,
        lemma(verb),
        agent,
        patient,
        tuple(attached_to(verb)),
        tuple(_chain(verb)),
        passive,
        _is_negated(children),
        modal_of(verb),
        _particle(children),
    )


def _is_negated(children: list[Token]) -> bool:
    """Whether a verb is denied, by itself or by a subject that nobody is ("neither Chad nor Mali")."""
    if any(c.dep_ == "neg" or c.lower_ in {"no", "never"} for c in children):
        return True
    return any(c.lower_ in {"neither", "no"} for s in children if s.dep_ in SUBJECTS for c in s.children)


def _goes_on_passive(verb: Token) -> bool:
    """Whether a participle is coordinated with a passive and shares its auxiliary ("was beaten and jailed")."""
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or any(c.dep_ in {*SUBJECTS, "aux", "auxpass"} for c in verb.children):
        return False
    return any(c.dep_ in {"auxpass", "nsubjpass"} for c in verb.head.children)


def _particle(children: list[Token]) -> str | None:
    """The particle of a verb, also where the parse takes it for a preposition or an adverb ("walked out of the talks")."""
    own = next((c.lower_ for c in children if c.dep_ == "prt"), None)
    loose = (
        c.lower_
        for c in children
        if c.dep_ in {"prep", "advmod"} and c.lower_ in {"out", "off", "up", "down", "away", "back", "aside"}
    )
    return own or next(loose, None)


def modal_of(verb: Token) -> str | None:
    """The modal verb over a predicate, its own or that of the verb it is coordinated with."""
    token = verb
    for _ in range(3):
        own = next((lemma(c) for c in token.children if c.tag_ == "MD"), None)
        if own is not None or token.dep_ != "conj" or any(c.dep_ in SUBJECTS for c in token.children):
            return own
        token = token.head
    return None


def is_time(token: Token) -> bool:
    """Whether a noun is a day, a month, a year or a span of time."""
    if token.lower_ in TIMES:
        return not any(c.dep_ == "compound" and c.tag_ == "NNP" and c.lower_ not in TIMES for c in token.children)
    if token.lower_.isdigit() and len(token.lower_) == 4:
        return True
    return token.tag_ == "CD" and any(c.lower_ in TIMES for c in token.children)


def _chain(verb: Token) -> Iterator[Token]:
    """The verbs, adjectives and nouns that a complement hangs from, nearest first."""
    token = verb
    for _ in range(DEEPEST):
        if token.dep_ not in {"xcomp", "ccomp", "conj", "pcomp", "acl", "acomp", "prep"} or token.head.i == token.i:
            return
        if token.dep_ == "acl" and token.tag_ == "VBN":
            return
        token_is_conj = token.dep_ == "conj"
        token = token.head
        if not token_is_conj and token.tag_[:1] in "VJN":
            yield token


def subject_of(verb: Token) -> Token | None:
    """The verb's own subject, else that of the verb it is coordinated with or depends on; a pronoun gives way to its name."""
    token = verb
    for _ in range(DEEPEST):
        own = next((c for c in token.children if c.dep_ in SUBJECTS and c.lower_ != "there"), None)
        if own is not None and token.dep_ == "relcl" and own.lower_ in PRONOUNS:
            return token.head
        if own is not None:
            return named(own)
        if _is_missed(token):
            return token.head
        if token.dep_ not in {*_COMPLEMENTS, "conj"} or token.head.i == token.i:
            return None
        token = token.head
        if token.tag_[:1] == "N" and token.dep_ in {"nsubj", "nsubjpass"}:
            token = token.head
    return None


def named(token: Token) -> Token:
    """The noun that a pronoun stands for, if an earlier clause of the sentence names it: the subject above, else the nearest before."""
    if token.lower_ not in PRONOUNS:
        return token
    above = token.head
    while above.head.i != above.i:
        if above.tag_[:1] == "V":
            passed = above
            above = above.head
            found = next((c for c in above.children if c.dep_ in SUBJECTS and c.i < passed.i and _can_name(c)), None)
            if found is not None and found.i != token.i:
                return found
        else:
            above = above.head
    before = [t for t in token.doc[: token.i] if t.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"} and _can_name(t)]
    return before[0] if before else token


def _can_name(token: Token) -> bool:
    return not is_time(token) and (token.tag_ in {"NNP", "NNPS"} or is_people(token.lower_, lemma(token)))


def attached_to(head: Token) -> Iterator[tuple[str, Token, int]]:
    """Each preposition under a predicate, its object or its complement noun, with the noun it governs and the steps to it."""
    for child in head.children:
        if child.dep_ in {"prep", "dative", "agent"} and child.tag_ in {"IN", "TO", "RP"}:
            yield from _governed(child, 1)
        elif child.dep_ in {"dobj", "attr", "nsubjpass", "oprd", "acomp", "advmod", "prt", "dative"}:
            yield from _within(child, 2)


def _within(noun: Token, steps: int) -> Iterator[tuple[str, Token, int]]:
    """The prepositions inside a noun phrase, its relative clauses left out."""
    for child in noun.children:
        if child.dep_ in {"prep", "agent"}:
            yield from _governed(child, steps)
        elif child.dep_ in {"conj", "appos"} and steps < 4:
            yield from _within(child, steps + 1)


def _governed(preposition: Token, steps: int) -> Iterator[tuple[str, Token, int]]:
    name = preposition.lower_
    if name in CIRCUMSTANCE:
        return
    for child in preposition.children:
        if child.dep_ == "pobj" and not is_time(child):
            yield name, child, steps
            if steps < 5:
                yield from _within(child, steps + 2)
        elif child.dep_ == "prep":
            yield from _governed(child, steps)
        elif child.dep_ == "pcomp":
            for inner in child.children:
                if inner.dep_ in {"dobj", "nsubj"}:
                    yield name, inner, steps + 1
                elif inner.dep_ == "prep":
                    yield from _governed(inner, steps + 1)
