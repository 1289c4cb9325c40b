"""What a predicate comes to: its type as the verbs over it, negation, promise, duty and threat turn it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from summitry.events.coded.ahead import is_ahead
from summitry.events.coded.frames import SUBJECTS, Frame, attached_to, frame_of, named
from summitry.events.coded.things import DOCUMENTS, MADE_OF
from summitry.events.coded.types import bare_code
from summitry.events.coded.verbs import CLASS_WORDS, FRIENDLY, HOSTILE, OVER_WORDS, SAYING, VERB_CODE
from summitry.text import lemma

_CALLS = frozenset("call phone telephone ring write cable meet".split())
_DUTY = frozenset({"must", "should", "shall", "ought"})
_AHEAD = frozenset({"will", "would", "shall", "may", "might", "could", "can"})
_CARRIERS = (
    CLASS_WORDS["do"]
    | CLASS_WORDS["give"]
    | CLASS_WORDS["accept"]
    | {"order", "demand", "seek", "urge", "call", "welcome", "call_for"}
)


@dataclass(frozen=True, slots=True)
class Deed:
    """A typed predicate: whose agent it is, and where its target may stand, nearest frame first."""

    code: str
    agent: Token | None
    frames: tuple[Frame, ...]
    future: bool = False
    reversed: bool = False


def deed_of(frame: Frame) -> Deed | None:
    """The deed of a predicate, or None where it tells none."""
    duty = _duty(frame)
    if duty is not None:
        return duty
    if _is_covered(frame):
        return None
    deed = _over(frame) or _carried(frame) or _plain(frame)
    return _said(deed, frame) if deed is not None else None


def _plain(frame: Frame) -> Deed | None:
    code = bare_code(frame)
    if code is None:
        return None
    inner = inner_of(frame)
    frames = (
        (frame, *inner_frames(inner))
        if inner is not None and code in {"REQUEST", "THREATEN", "AGREE", "REJECT", "YIELD", "ACCUSE"}
        else (frame,)
    )
    receiving = frame.word in CLASS_WORDS["receive"] and not frame.passive and frame.word not in VERB_CODE
    return Deed(code, frame.agent, frames, reversed=receiving)


def inner_frames(inner: Frame) -> tuple[Frame, ...]:
    """A complement and its own complement."""
    deeper = inner_of(inner)
    return (inner, deeper) if deeper is not None else (inner,)


def inner_of(frame: Frame) -> Frame | None:
    """The verb that completes a predicate: "agreed to send", "demanded that they leave", "is ready to talk", "made a vow to resist"."""
    for child in frame.head.children:
        if child.dep_ in {"xcomp", "ccomp"} and child.tag_[:2] == "VB":
            return frame_of(child)
        if child.dep_ in {"acomp", "oprd", "attr", "dobj", "xcomp"}:
            found = next(
                (
                    c
                    for c in child.children
                    if c.dep_ in {"xcomp", "acl", "ccomp"} and c.tag_[:2] == "VB" and c.tag_ != "VBN"
                ),
                None,
            )
            if found is not None:
                return frame_of(found)
            found = next((v for p in child.children if p.dep_ == "prep" for v in p.children if v.dep_ == "pcomp"), None)
            if found is not None and found.tag_ == "VBG":
                return frame_of(found)
        if child.dep_ == "prep" and frame.patient is None:
            found = next((v for v in child.children if v.dep_ == "pcomp" and v.tag_ == "VBG"), None)
            if found is not None:
                return frame_of(found)
    return None


def _over_word(frame: Frame) -> set[str]:
    """The words by which a predicate governs another: its verb, or the adjective or noun that completes it."""
    words = {frame.word}
    for child in frame.head.children:
        if child.dep_ in {"acomp", "oprd", "attr", "xcomp"} and frame.word in {
            "be",
            "remain",
            "seem",
            "stand",
            "appear",
        }:
            words.add(lemma(child))
            words.add(child.lower_)
        elif child.dep_ == "dobj" and child.tag_[:2] == "NN":
            words.add(lemma(child))
    return words


def _over(frame: Frame) -> Deed | None:
    """A verb that decides over the one below it: promises, refuses, stops it, or merely begins it."""
    words = _over_word(frame)
    inner = inner_of(frame)
    if inner is None:
        return None
    if words & OVER_WORDS["stop"]:
        code = bare_code(inner)
        ended = "YIELD" if code in HOSTILE | {"ACCUSE", "REQUEST"} else "SANCTION"
        return Deed(ended, frame.agent, (frame, *inner_frames(inner))) if code is not None else None
    if words & OVER_WORDS["refusal"]:
        code = _inner_code(inner)
        blocked = code is None or code in FRIENDLY or "refuse" in words or "decline" in words or "refusal" in words
        return Deed("REJECT", frame.agent, (frame, *inner_frames(inner))) if blocked else None
    if words & OVER_WORDS["promise"]:
        return _promised(frame, inner, words)
    if words & OVER_WORDS["aspect"] and inner.head.dep_ == "xcomp":
        deed = _over(inner) or _carried(inner) or _plain(inner)
        return replace(deed, agent=frame.agent, frames=(*deed.frames, frame)) if deed is not None else None
    return None


def _inner_code(inner: Frame) -> str | None:
    deed = _over(inner) or _carried(inner) or _plain(inner)
    return deed.code if deed is not None else None


def _promised(frame: Frame, inner: Frame, words: set[str]) -> Deed | None:
    """A promise of something friendly is AGREE; of harm, THREATEN; "agreed", "pledged" and the like need no friendly verb."""
    code = _inner_code(inner)
    if inner.head.dep_ == "ccomp" and not words & {"agree", "pledge", "promise", "vow", "propose"}:
        return None
    given_word = bool(
        words
        & {
            "agree",
            "pledge",
            "promise",
            "offer",
            "commit",
            "willing",
            "ready",
            "consent",
            "committed",
            "undertake",
            "willingness",
            "readiness",
            "commitment",
            "prepared",
            "determined",
        }
    )
    if code in HOSTILE | {"REJECT"} and not inner.negated:
        turned = code if words & {"agree"} and code != "THREATEN" else "THREATEN"
        turned = "REJECT" if code == "REJECT" and "agree" not in words else turned
        return Deed(turned, frame.agent, (*inner_frames(inner), frame), future=True)
    if code in FRIENDLY or given_word:
        return Deed("AGREE", frame.agent, (*inner_frames(inner), frame), future=True)
    return Deed(code, frame.agent, (*inner_frames(inner), frame), future=True) if code else None


def _carried(frame: Frame) -> Deed | None:
    """A deed told by a noun under a verb, by a document, or by the purpose of a call."""
    return _by_noun(frame) or _by_document(frame) or _by_purpose(frame)


def _by_noun(frame: Frame) -> Deed | None:
    """ "announced the release of two men", "called for the withdrawal of the troops"."""
    noun = frame.patient
    if frame.word not in _CARRIERS or frame.passive:
        return None
    if noun is None:
        noun = next(
            (
                t
                for p, t, steps in frame.attached
                if p == "for" and steps == 1 and frame.word in {"call", "press", "push"}
            ),
            None,
        )
    if noun is None or lemma(noun) not in MADE_OF:
        return None
    nominal = nominal_of(noun, frame)
    code = bare_code(nominal)
    if code is None:
        return None
    if frame.word in CLASS_WORDS["seek"] | {"order_for"}:
        return Deed("REQUEST", frame.agent, (nominal, frame))
    return Deed(code, frame.agent, (nominal, frame))


def nominal_of(noun: Token, frame: Frame) -> Frame:
    """The frame of a noun that has the arguments of a verb; what it is of is its object."""
    attached = tuple(attached_to_noun(noun))
    of = next((t for p, t, steps in attached if p == "of" and steps == 1), None)
    return Frame(noun, MADE_OF[lemma(noun)], frame.agent, of, attached, frame.chain, False, False, None, None)


def attached_to_noun(noun: Token) -> list[tuple[str, Token, int]]:
    """The prepositional phrases of a noun."""
    return list(attached_to(noun))


def _by_document(frame: Frame) -> Deed | None:
    """ "released a statement criticising the court": the paper speaks for its author."""
    noun = frame.patient
    if noun is None or lemma(noun) not in DOCUMENTS or frame.passive:
        return None
    verb = next(
        (c for c in noun.children if c.dep_ in {"acl", "relcl"} and c.tag_ in {"VBG", "VB", "VBD", "VBZ", "VBP"}), None
    )
    if verb is None:
        return None
    inner = frame_of(verb)
    deed = _over(inner) or _plain(inner)
    if deed is None:
        return None
    if inner.modal in _AHEAD and deed.code in HOSTILE:
        deed = replace(deed, code="THREATEN", future=True)
    return replace(deed, agent=frame.agent)


def _by_purpose(frame: Frame) -> Deed | None:
    """ "called the premier to congratulate him": what the call was for."""
    if frame.word not in _CALLS or frame.patient is None:
        return None
    for child in frame.head.children:
        if child.dep_ in {"advcl", "xcomp"} and child.tag_ == "VB" and child.i > frame.patient.i:
            code = bare_code(frame_of(child))
            if code in {"SUPPORT", "ACCUSE", "THREATEN"}:
                return Deed(code, frame.agent, (frame,))
            if frame.word != "meet":
                return Deed("CONSULT", frame.agent, (frame,)) if code != "REQUEST" else None
    return Deed("CONSULT", frame.agent, (frame,)) if frame.word in {"call", "phone"} and _is_call(frame) else None


def _is_call(frame: Frame) -> bool:
    patient = frame.patient
    named_one = patient is not None and (
        patient.tag_ in {"NNP", "NNPS"} or lemma(patient) in {"counterpart", "president", "minister", "premier"}
    )
    return named_one and not any(
        c.dep_ in {"oprd", "ccomp", "prt", "xcomp", "attr", "acomp"} or (c.dep_ == "prep" and c.lower_ in {"on", "for"})
        for c in frame.head.children
    )


def _duty(frame: Frame) -> Deed | None:
    """ "X said Y must leave": X asks it of Y."""
    if frame.modal not in _DUTY and not (
        frame.word in {"have", "need"} and inner_of(frame) is not None and frame.modal is None
    ):
        return None
    if frame.modal == "shall":
        return None
    sayer = _sayer(frame)
    whom = frame.patient if frame.passive else frame.agent
    if sayer is None or whom is None or whom.i == sayer.i:
        return None
    return Deed("REQUEST", sayer, (replace(frame, patient=whom, passive=True),))


def _sayer(frame: Frame) -> Token | None:
    """Who says, wants or believes what a complement clause tells."""
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
    everything = OVER_WORDS["promise"] | OVER_WORDS["refusal"] | OVER_WORDS["stop"] | OVER_WORDS["aspect"]
    return (
        above in everything
        or VERB_CODE.get(above) in {"REQUEST", "THREATEN", "REJECT", "AGREE"}
        or frame.chain[0].lower_ in everything
    )


def _said(deed: Deed, frame: Frame) -> Deed | None:
    """The deed as its own auxiliaries and negation turn it."""
    code = deed.code
    perfect = any(c.dep_ == "aux" and c.lower_ in {"have", "has", "had"} for c in frame.head.children)
    if frame.negated:
        if code in FRIENDLY:
            return replace(deed, code="REJECT")
        return replace(deed, code="AGREE") if code in HOSTILE and frame.modal in {"will", "would"} else None
    if frame.modal in _AHEAD and not perfect:
        return _to_come(deed, frame)
    if code == "CONSULT" and is_ahead(frame):
        return replace(deed, code="AGREE", future=True)
    return deed


def _to_come(deed: Deed, frame: Frame) -> Deed | None:
    """What "will", "would" and "may" make of a deed."""
    unsure = frame.modal in {"may", "might", "could", "can"}
    if deed.code in FRIENDLY:
        return replace(deed, code="AGREE", future=True) if not unsure or deed.code != "CONSULT" else None
    if deed.code in HOSTILE:
        return replace(deed, code="THREATEN", future=True)
    return replace(deed, future=True)
