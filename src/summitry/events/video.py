"""Meetings by a video link, and those that are told as being "here"."""

from __future__ import annotations

from summitry.events.draft import Draft
from summitry.text import lemma

VIDEO = frozenset(
    "video virtual virtually videoconference video-conference videolink teleconference online remotely".split()
)


def by_video(draft: Draft) -> bool:
    near = [*draft.token.subtree] if draft.is_noun else []
    beside = draft.is_noun and draft.way in {"after", "following", "before", "ahead", "since"}
    for verb in draft.verbs if not beside else ():
        if lemma(verb) in {"join", "participate", "attend", "take", "address"} and not any(
            c.lower_ == "place" for c in verb.children
        ):
            continue
        near.extend(t for c in verb.children if c.dep_ in {"prep", "advmod", "agent", "npadvmod"} for t in c.subtree)
    first = draft.token.head if draft.token.dep_ == "conj" else draft.token
    above = first.head
    if first.dep_ == "pobj" and above.head.tag_[:2] == "NN":
        near.extend(above.head.children)
    return any(
        t.lower_ in VIDEO and abs(t.i - draft.token.i) < 12 and lemma(t.head) not in {"statement", "message", "address"}
        for t in near
    )


def told_here(draft: Draft) -> bool:
    near = [*draft.token.children, *(c for v in draft.verbs for c in v.children)]
    return any(t.lower_ == "here" for t in near)
