"""Deeds told by one predicate: by its own words, by a noun it carries, by a document, or by the purpose of a call."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from summitry.events.coded.complements import inner_frames, inner_of
from summitry.events.coded.frames import Frame, attached_to, frame_of, is_time
from summitry.events.coded.guards import is_person
from summitry.events.coded.people import is_people
from summitry.events.coded.things import DOCUMENTS, MADE_OF
from summitry.events.coded.types import bare_code
from summitry.events.coded.verbs import CLASS_WORDS, HOSTILE, VERB_CODE
from summitry.text import lemma

_CALLS = frozenset("call phone telephone ring write cable meet".split())
_AHEAD = frozenset({"will", "would", "shall", "may", "might", "could", "can"})
_CARRIERS = (
    CLASS_WORDS["do"] | CLASS_WORDS["give"] | CLASS_WORDS["accept"] | frozenset("order demand seek urge call".split())
)
_WRITING = _CARRIERS | frozenset("sign write draft consider send submit post circulate read co-sign".split())
_WITH_INNER = frozenset({"REQUEST", "THREATEN", "AGREE", "REJECT", "YIELD", "ACCUSE"})


@dataclass(frozen=True, slots=True)
class Deed:
    """A typed predicate: whose it is, and the frames where its target may stand, nearest first.

    `reversed` where the grammatical subject is the one it befalls ("the firm faces a lawsuit from the city").
    """

    code: str
    agent: Token | None
    frames: tuple[Frame, ...]
    future: bool = False
    reversed: bool = False
    done_as: str | None = None

    @property
    def deed_code(self) -> str:
        """The type of what is done, promised or threatened, whatever it is turned into."""
        return self.done_as or self.code


def told_by(frame: Frame) -> Deed | None:
    """The deed a predicate tells, before anything above it turns it."""
    return _by_order(frame) or _by_noun(frame) or _by_document(frame) or _by_purpose(frame) or _by_words(frame)


def _by_words(frame: Frame) -> Deed | None:
    code = bare_code(frame)
    if code is None:
        return None
    inner = inner_of(frame) if code in _WITH_INNER else None
    frames = (frame, *inner_frames(inner)) if inner is not None else (frame,)
    under = frame.word == "come" and any(c.lower_ == "under" for c in frame.head.children)
    gets = frame.word in CLASS_WORDS["receive"] and not (frame.patient is not None and is_person(frame.patient))
    if gets and frame.passive:
        return None
    receiving = under or (gets and (frame.word == "receive" or frame.word not in VERB_CODE))
    return Deed(code, frame.agent, frames, reversed=receiving)


def _by_order(frame: Frame) -> Deed | None:
    """ "told the rebels to leave": whoever is told is asked."""
    inner = inner_of(frame) if frame.word in {"tell", "order", "instruct", "direct", "command", "encourage"} else None
    if inner is None or frame.passive or not any(c.tag_ == "TO" for c in inner.head.children):
        return None
    code = bare_code(frame) if frame.word == "order" else None
    return Deed(code if code in {"COERCE", "SANCTION"} else "REQUEST", frame.agent, (frame, *inner_frames(inner)))


def _by_noun(frame: Frame) -> Deed | None:
    """ "announced the release of two men", "called for the withdrawal of the troops"."""
    if frame.word not in _CARRIERS or frame.passive:
        return None
    noun = frame.patient
    if noun is None and frame.word in {"call", "press", "push"}:
        noun = next((t for p, t, steps in frame.attached if p == "for" and steps == 1), None)
    if noun is None or lemma(noun) not in MADE_OF:
        return None
    nominal = _nominal(noun, frame)
    code = bare_code(nominal)
    if code is None:
        return None
    asked = frame.word in CLASS_WORDS["seek"] | {"call", "press", "push"}
    return Deed("REQUEST" if asked else code, frame.agent, (nominal, frame))


def _nominal(noun: Token, frame: Frame) -> Frame:
    """The frame of a noun that has the arguments of a verb; what it is of is its object."""
    attached = tuple(attached_to(noun))
    of = next((t for p, t, steps in attached if p == "of" and steps == 1), None)
    return Frame(noun, MADE_OF[lemma(noun)], frame.agent, of, attached, frame.chain, False, False, None, None)


def _by_document(frame: Frame) -> Deed | None:
    """ "released a statement criticising the court": the paper speaks for its author."""
    noun = frame.patient
    paper = noun is not None and lemma(noun) in DOCUMENTS
    if frame.passive or frame.word not in _WRITING or not (paper or (noun is None and frame.word == "write")):
        return None
    inside = [c for c in noun.children if c.dep_ in {"acl", "relcl"}] if noun is not None else []
    posted = noun is None or lemma(noun) in {"letter", "note", "message"}
    beside = [c for c in frame.head.children if posted and c.dep_ == "advcl" and c.tag_ == "VBG"]
    verb = next((c for c in (*inside, *beside) if c.tag_ in {"VBG", "VB", "VBD", "VBZ", "VBP"}), None)
    inner = frame_of(verb) if verb is not None else None
    deed = _by_words(inner) if inner is not None else None
    if inner is None or deed is None:
        return None
    if inner.modal in _AHEAD and deed.code in HOSTILE:
        deed = replace(deed, code="THREATEN", future=True)
    return replace(deed, agent=frame.agent, frames=(*deed.frames, frame))


def _by_purpose(frame: Frame) -> Deed | None:
    """ "called the premier to congratulate him": what the call was for; a call without a purpose is a talk."""
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
    """Whether somebody is called up, and not called a name or on to act."""
    patient = frame.patient
    if patient is None or (patient.tag_ not in {"NNP", "NNPS"} and not is_people(patient.lower_, lemma(patient))):
        return False
    return not any(
        c.lower_ in {"home", "back"}
        or c.dep_ in {"oprd", "ccomp", "prt", "xcomp", "attr", "acomp"}
        or (c.dep_ == "prep" and c.lower_ in {"on", "for"} and not any(is_time(n) for n in c.children))
        for c in frame.head.children
    )
