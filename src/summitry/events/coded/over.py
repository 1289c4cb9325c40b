"""A verb that decides over the one below it: who promises, refuses, stops or merely begins a deed."""

from __future__ import annotations

from dataclasses import replace

from summitry.events.coded.carried import Deed, told_by
from summitry.events.coded.complements import inner_frames, inner_of
from summitry.events.coded.frames import Frame
from summitry.events.coded.types import bare_code
from summitry.events.coded.verbs import FRIENDLY, HOSTILE, OVER_WORDS
from summitry.text import lemma

_BEING = frozenset("be remain seem stand appear become feel".split())
_SHOWING = frozenset(
    "make have express voice reiterate announce give show repeat declare reaffirm confirm unveil renew reach take see".split()
)
"""Verbs whose object noun may govern: "expressed readiness to meet"."""

_WORD_GIVEN = frozenset(
    "agree pledge promise offer commit willing ready consent committed undertake willingness readiness commitment prepared determined".split()
)
"""What makes a promise of any deed that is not hostile."""

_BEGINNING = frozenset("begin start continue manage resume keep".split())

_SPOKEN = frozenset(
    "thank congratulate welcome express condemn apologize apologise commend praise salute reiterate convey".split()
)
"""What is done by saying that one wants to: "I want to thank the hosts"."""

_PEACEFUL = frozenset("agree offer consent commit volunteer".split())
"""What never threatens: "offered to send troops"."""


def over_deed(frame: Frame) -> Deed | None:
    """The deed of a predicate over another, or None where it governs none."""
    inner = inner_of(frame)
    if inner is None:
        return None
    words = _governing(frame)
    if frame.passive:
        frame = replace(frame, agent=frame.patient, patient=None)
    if frame.word == "be" and inner.head.head.i == frame.head.i and _is_infinitive(inner):
        words = words | {"due"}
    if words & OVER_WORDS["stop"]:
        return _stopped(frame, inner)
    if words & OVER_WORDS["refusal"]:
        return _refused(frame, inner, words)
    if words & OVER_WORDS["promise"]:
        return _promised(frame, inner, words)
    if words & OVER_WORDS["aspect"] and inner.head.dep_ == "xcomp":
        return _begun(frame, over_deed(inner) or told_by(inner))
    return None


def _begun(frame: Frame, deed: Deed | None) -> Deed | None:
    """A deed begun or tried is the deed; a meeting is held only once it has begun."""
    if deed is None:
        return None
    taken = replace(deed, agent=frame.agent, frames=(*deed.frames, frame))
    if deed.code == "CONSULT" and frame.word not in _BEGINNING:
        return replace(taken, code="AGREE", future=True)
    return taken


def _governing(frame: Frame) -> set[str]:
    """The words by which a predicate governs another: its verb, or the adjective or noun that completes it."""
    words = {frame.word}
    for child in frame.head.children:
        if (child.dep_ in {"acomp", "oprd", "attr", "xcomp"} and frame.word in _BEING) or (
            child.dep_ == "dobj" and child.tag_[:2] == "NN" and frame.word in _SHOWING
        ):
            words |= {lemma(child), child.lower_}
    return words


def _stopped(frame: Frame, inner: Frame) -> Deed | None:
    code = bare_code(inner)
    if code is None:
        return None
    ended = "YIELD" if code in HOSTILE | {"ACCUSE", "REQUEST"} else "SANCTION"
    return Deed(ended, frame.agent, (frame, *inner_frames(inner)))


def _refused(frame: Frame, inner: Frame, words: set[str]) -> Deed | None:
    """Refusing is REJECT whatever is refused; failing only where it was a friendly thing."""
    code = _inner_code(inner)
    if code is None or code in FRIENDLY or words & {"refuse", "decline", "refusal", "unwilling"}:
        return Deed("REJECT", frame.agent, (frame, *inner_frames(inner)))
    return None


def _inner_code(inner: Frame) -> str | None:
    deed = over_deed(inner) or told_by(inner)
    return deed.code if deed is not None else None


def _promised(frame: Frame, inner: Frame, words: set[str]) -> Deed | None:
    """A promise of something friendly is AGREE, of harm THREATEN; a word given needs no friendly verb."""
    if inner.head.dep_ == "ccomp" and words & {"want", "need", "expect"} and _is_infinitive(inner):
        return Deed("REQUEST", frame.agent, (*inner_frames(inner), frame))
    if inner.head.dep_ == "ccomp" and not words & {"agree", "pledge", "promise", "vow", "propose"}:
        return None
    code = _inner_code(inner)
    frames = (*inner_frames(inner), frame)
    if inner.word in _SPOKEN and words & {"want", "wish", "like"}:
        return Deed(code, frame.agent, frames) if code is not None else None
    if inner.negated and code in HOSTILE:
        return Deed("AGREE", frame.agent, frames, future=True)
    if code == "REJECT" or (code in FRIENDLY and inner.negated):
        return Deed("REJECT", frame.agent, frames, future=True)
    if code in HOSTILE:
        return Deed(_turned(code, words), frame.agent, frames, future=True, done_as=code)
    if code in FRIENDLY or words & _WORD_GIVEN:
        return Deed("AGREE", frame.agent, frames, future=True, done_as=code)
    return Deed(code, frame.agent, frames, future=True) if code is not None else None


def _is_infinitive(frame: Frame) -> bool:
    return any(c.tag_ == "TO" for c in frame.head.children)


def _turned(code: str, words: set[str]) -> str:
    """What harm is when it is promised."""
    if code == "MOBILIZE" and words & (_PEACEFUL | {"willing", "ready", "pledge", "promise"}):
        return "AGREE"
    return code if "agree" in words and code != "THREATEN" else "THREATEN"
