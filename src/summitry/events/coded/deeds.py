"""What a predicate comes to: its deed as the verbs over it, negation, duty and time to come turn it."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from summitry.events.coded.ahead import is_ahead
from summitry.events.coded.carried import Deed, told_by
from summitry.events.coded.complements import inner_of
from summitry.events.coded.frames import SUBJECTS, Frame, named
from summitry.events.coded.over import over_deed
from summitry.events.coded.scene import is_speaker
from summitry.events.coded.types import bare_code
from summitry.events.coded.verbs import FRIENDLY, HOSTILE, OVER_WORDS, SAYING, VERB_CODE
from summitry.text import lemma

_DUTY = frozenset({"must", "should", "ought"})
_AHEAD = frozenset({"will", "would", "shall", "may", "might", "could", "can"})
_UNSURE = frozenset({"may", "might", "could", "can"})
_GOVERNORS = OVER_WORDS["promise"] | OVER_WORDS["refusal"] | OVER_WORDS["stop"] | OVER_WORDS["aspect"] | {"need"}
_CRITICS = frozenset({"critic", "detractor"})


def deed_of(frame: Frame) -> Deed | None:
    """The deed of a predicate, or None where it tells none."""
    demanded = _demanded(frame) or _alleged(frame)
    if demanded is not None:
        return demanded
    if _is_covered(frame):
        return None
    deed = over_deed(frame) or told_by(frame)
    return _said(deed, frame) if deed is not None else None


def _demanded(frame: Frame) -> Deed | None:
    """ "X said Y must leave": X asks it of Y."""
    has_to = (
        frame.word in {"have", "need"} and frame.modal is None and inner_of(frame) is not None and frame.patient is None
    )
    if frame.modal not in _DUTY and not has_to:
        return None
    sayer = _sayer(frame)
    whom = frame.patient if frame.passive else frame.agent
    if sayer is None or whom is None or whom.i == sayer.i or is_speaker(whom):
        return None
    return Deed("REQUEST", sayer, (replace(frame, patient=whom, attached=(), passive=True, word="demand"),))


def _alleged(frame: Frame) -> Deed | None:
    """ "Critics say the mayor broke the law": critics accuse whom they speak of."""
    sayer = _sayer(frame)
    if sayer is None or frame.agent is None or frame.agent.i == sayer.i:
        return None
    blamed = frame.word == "be" and bare_code(frame) == "ASSAULT"
    if lemma(sayer) not in _CRITICS and not blamed:
        return None
    own = next((c for c in frame.head.children if c.dep_ in SUBJECTS), frame.agent)
    return Deed("ACCUSE", sayer, (replace(frame, patient=own, word="accuse"),))


def _sayer(frame: Frame) -> Token | None:
    """Who says what a complement clause tells."""
    head = frame.head
    if head.dep_ != "ccomp" or head.head.i == head.i or lemma(head.head) not in SAYING:
        return None
    own = next((c for c in head.head.children if c.dep_ in SUBJECTS), None)
    return named(own) if own is not None else None


def _is_covered(frame: Frame) -> bool:
    """Whether a verb above decides over this one, so that it tells no deed by itself."""
    if not frame.chain:
        return False
    above = lemma(frame.chain[0])
    if above in SAYING and frame.head.dep_ == "ccomp":
        return False
    decides = VERB_CODE.get(above) in {"REQUEST", "THREATEN", "REJECT", "AGREE"}
    return decides or above in _GOVERNORS or frame.chain[0].lower_ in _GOVERNORS


def _said(deed: Deed, frame: Frame) -> Deed | None:
    """The deed as its own auxiliaries and negation turn it."""
    perfect = any(c.dep_ == "aux" and c.lower_ in {"have", "has", "had"} for c in frame.head.children)
    if frame.negated:
        if deed.code == "CONSULT" and frame.modal is None:
            return None
        if deed.code in FRIENDLY:
            return replace(deed, code="REJECT", done_as=deed.deed_code)
        return (
            replace(deed, code="AGREE", future=True, done_as=deed.deed_code)
            if deed.code in HOSTILE and frame.modal in {"will", "would"}
            else None
        )
    if frame.modal in _AHEAD and not perfect:
        return _to_come(deed, frame)
    if deed.code == "CONSULT" and is_ahead(frame):
        return replace(deed, code="AGREE", future=True, done_as=deed.deed_code)
    return deed


def _to_come(deed: Deed, frame: Frame) -> Deed | None:
    """What "will", "would" and "may" make of a deed; a meeting that may be is none."""
    if deed.code in FRIENDLY:
        return (
            None
            if frame.modal in _UNSURE and deed.code == "CONSULT"
            else replace(deed, code="AGREE", future=True, done_as=deed.deed_code)
        )
    if deed.code in HOSTILE:
        return replace(deed, code="THREATEN", future=True, done_as=deed.deed_code)
    return replace(deed, future=True)
