"""The PLOVER type of a predicate by its words alone: fixed phrases, then verb class and kind of object, then the verb."""

from __future__ import annotations

from summitry.events.coded.frames import Frame
from summitry.events.coded.guards import guarded
from summitry.events.coded.near import object_kind, phrase_code, words_near
from summitry.events.coded.things import ACCEPTED, BROKEN, CODE_OF_KIND, ENDED
from summitry.events.coded.verbs import CLASS_WORDS, SAYING, VERB_CODE

_OF_PERSONS = frozenset(
    "release free return receive meet greet have get award pay hand lose join host face win".split()
)
"""Verbs under which soldiers and nurses are people, and nothing that is sent."""


def bare_code(frame: Frame) -> str | None:
    """The type of a predicate as if it were plainly done, or None where it tells no deed."""
    words = words_near(frame)
    phrased = phrase_code(frame, words)
    if phrased is not None:
        return phrased
    found = object_kind(frame)
    if found is not None:
        paired = _paired(frame, found[0])
        if paired is not None:
            return paired
    return _by_verb(frame, words)


def _paired(frame: Frame, kind: str) -> str | None:
    """The type by the class of the verb and the kind of what it governs."""
    if kind in {"troops", "keepers"} and frame.word in _OF_PERSONS:
        return None
    names = {frame.word, f"{frame.word}_{frame.particle}"} if frame.particle else {frame.word}
    names |= {f"{frame.word}_{preposition}" for preposition, _, steps in frame.attached if steps == 1}
    if names & CLASS_WORDS["ease"] and kind in ENDED and kind != "pact":
        return ENDED[kind]
    if names & CLASS_WORDS["end"] and kind in ENDED:
        return ENDED[kind]
    if names & CLASS_WORDS["break"] and kind in BROKEN:
        return BROKEN[kind]
    if names & CLASS_WORDS["seek"] and kind in CODE_OF_KIND and kind not in {"demand", "threat", "protest"}:
        return "REQUEST"
    if names & {"pledge", "promise"} and kind in {"help", "arms", "keepers", "troops"}:
        return "AGREE"
    if names & {"approve", "grant", "authorize", "authorise"} and kind in {"help", "arms"}:
        return "AID"
    if names & CLASS_WORDS["accept"] and kind in ACCEPTED:
        return ACCEPTED[kind]
    if names & (CLASS_WORDS["do"] | CLASS_WORDS["give"] | CLASS_WORDS["receive"]):
        return CODE_OF_KIND.get(kind)
    return None


def _by_verb(frame: Frame, words: frozenset[str]) -> str | None:
    """The type of a verb by itself, with its particle or preposition where the pair is in the table."""
    if frame.particle is not None and (code := VERB_CODE.get(f"{frame.word}_{frame.particle}")):
        return guarded(frame, code)
    if frame.patient is None:
        for preposition, _, steps in frame.attached:
            if steps == 1 and (code := VERB_CODE.get(f"{frame.word}_{preposition}")):
                return code
    code = VERB_CODE.get(frame.word)
    if code is None:
        return None
    if frame.word in SAYING and frame.word not in {"warn", "vow", "insist"}:
        return None
    return guarded(frame, code)
