"""The verb that completes another: "agreed to send", "demanded that they leave", "is ready to talk", "made a vow to resist"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from summitry.events.coded.frames import Frame, frame_of

_HOLDERS = frozenset({"acomp", "oprd", "attr", "dobj", "xcomp"})


def inner_of(frame: Frame) -> Frame | None:
    """The frame of the verb that completes a predicate, or None.

    It hangs from the predicate itself, from the adjective or noun that completes it, or from a preposition ("committed to opening").
    """
    found = next(_inner_verbs(frame), None)
    return frame_of(found) if found is not None else None


def inner_frames(inner: Frame) -> tuple[Frame, ...]:
    """A complement and its own complement."""
    deeper = inner_of(inner)
    return (inner, deeper) if deeper is not None else (inner,)


def _inner_verbs(frame: Frame) -> Iterator[Token]:
    for child in frame.head.children:
        if child.dep_ in {"xcomp", "ccomp"} and child.tag_[:2] == "VB":
            yield child
        elif child.dep_ in _HOLDERS or (child.dep_ == "ccomp" and child.tag_[:1] == "J"):
            yield from (
                c
                for c in child.children
                if c.dep_ in {"xcomp", "acl", "ccomp"} and c.tag_[:2] == "VB" and c.tag_ != "VBN"
            )
            for preposition in child.children:
                if preposition.dep_ == "prep":
                    yield from _gerunds(preposition)
        elif child.dep_ == "prep" and (frame.patient is None or frame.patient.lower_.endswith(("self", "selves"))):
            yield from _gerunds(child)


def _gerunds(preposition: Token) -> Iterator[Token]:
    yield from (v for v in preposition.children if v.dep_ == "pcomp" and v.tag_ == "VBG")
