"""Deeds told by the subject: "Talks between X and Y ended", "An attack by X on Y killed three", "X's withdrawal from Y began"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from summitry.events.coded.ahead import is_ahead
from summitry.events.coded.carried import Deed
from summitry.events.coded.frames import SUBJECTS, Frame, attached_to
from summitry.events.coded.near import kind_of
from summitry.events.coded.things import CODE_OF_KIND, MADE_OF
from summitry.events.coded.types import bare_code
from summitry.text import lemma

_TELLING = frozenset({"talks", "visit", "attack", "drill", "protest", "truce", "blockade"})
"""Kinds of nouns that tell a deed by themselves as subject."""

_HAPPENING = frozenset(
    "hold take begin start open end conclude focus continue resume result fail produce last wrap centre center cover address mark close "
    "finish collapse break go kill wound leave come follow occur happen erupt destroy hit injure conduct launch stage carry sign".split()
)
"""Verbs that say that their subject happened, or how it went."""

_OWN_MOVES = frozenset("withdraw retreat surrender resign visit return pull_out".split())
"""Verbs without an object: of "the withdrawal of Chad" Chad withdraws."""


def nominal_deed(frame: Frame) -> Deed | None:
    """The deed that the subject of a predicate names, or None; a meeting that "will take place" is AGREE with `future`."""
    noun = next((c for c in frame.head.children if c.dep_ in SUBJECTS), None)
    if (
        noun is None
        or frame.negated
        or noun.tag_[:2] not in {"NN"}
        or frame.modal in {"may", "might", "could", "would", "can"}
    ):
        return None
    kind, made = kind_of(noun), MADE_OF.get(lemma(noun))
    if (kind not in _TELLING or frame.word not in _HAPPENING) and made is None:
        return None
    deed = _of_noun(noun, kind, made)
    if deed is None or (frame.modal is None and deed.code != "CONSULT"):
        return deed
    if deed.code == "CONSULT":
        coming = frame.modal == "will" or is_ahead(replace(frame, word="be"))
        return replace(deed, code="AGREE", future=True) if coming else deed
    return None


def _of_noun(noun: Token, kind: str | None, made: str | None) -> Deed | None:
    attached = tuple(attached_to(noun))
    first = {preposition: token for preposition, token, steps in reversed(attached) if steps == 1}
    owner = first.get("by") or first.get("between") or _owner(noun)
    moves = made in _OWN_MOVES
    if owner is None and (moves or kind in {"protest", "truce"}):
        owner = first.get("of")
    if owner is None:
        return None
    patient = None if moves else first.get("of")
    patient = patient if patient is not owner else None
    nominal = Frame(noun, made or lemma(noun), owner, patient, attached, (), False, False, None, None)
    code = bare_code(nominal) if made is not None else CODE_OF_KIND.get(kind or "")
    return Deed(code, owner, (nominal,)) if code is not None else None


def _owner(noun: Token) -> Token | None:
    """Whose deed a noun is, by what stands before it ("Chad's withdrawal", "a Danish attack")."""
    own = next((c for c in noun.lefts if c.dep_ == "poss"), None)
    if own is not None:
        return own
    return next(
        (c for c in noun.lefts if c.dep_ in {"compound", "amod", "nmod"} and c.text[:1].isupper() and c.tag_ != "CD"),
        None,
    )
