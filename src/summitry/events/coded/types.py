"""The PLOVER type of a predicate by its words alone: fixed phrases, then verb class and kind of object, then the verb."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.coded.frames import Frame
from summitry.events.coded.guards import guarded
from summitry.events.coded.near import object_kind, phrase_code, words_near
from summitry.events.coded.things import ACCEPTED, BROKEN, CODE_OF_KIND, ENDED
from summitry.events.coded.verbs import CLASS_WORDS, SAYING, VERB_CODE
from summitry.text import lemma

_MOVING = frozenset(
    "send deploy dispatch provide contribute offer lend station move withdraw pull recall remove evacuate increase strengthen reinforce "
    "boost reduce cut double keep maintain put place mobilize mobilise raise prepare ready amass concentrate pledge promise supply bring".split()
)
"""Verbs under which soldiers, observers and doctors are sent; under all others they are people."""

_PROPOSED = frozenset({"truce", "pact", "talks", "visit", "mediation", "drill"})

_HELPING = frozenset(
    "set_up establish create extend continue increase announce deliver rush offer resume step_up boost expand double renew approve pledge promise arrange "
    "organize organise fly launch".split()
)
"""Verbs under which money and goods are help; nobody who holds or makes them gives them."""


def bare_code(frame: Frame) -> str | None:
    """The type of a predicate as if it were plainly done, or None where it tells no deed."""
    words = words_near(frame)
    phrased = phrase_code(frame, words)
    if phrased is not None:
        return phrased
    found = object_kind(frame)
    if found is not None:
        paired = _paired(frame, *found)
        if paired is not None:
            return paired
    return _by_verb(frame)


def _paired(frame: Frame, kind: str, noun: Token) -> str | None:
    """The type by the class of the verb and the kind of what it governs."""
    if (
        kind == "protest"
        and lemma(noun) in {"strike", "strikes"}
        and frame.word in {"carry", "conduct", "launch", "order", "mount"}
    ):
        kind = "attack"
    if kind in {"troops", "keepers"} and frame.word not in _MOVING:
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
    if (names & {"propose", "suggest"} and kind in _PROPOSED | {"help"}) or ("offer" in names and kind in _PROPOSED):
        return "AGREE"
    if names & {"pledge", "promise"} and kind in {"help", "arms", "keepers", "troops"}:
        return "AGREE"
    if names & {"approve", "grant", "authorize", "authorise"} and kind in {"help", "arms"}:
        return "AID"
    if names & CLASS_WORDS["accept"] and kind in ACCEPTED:
        return ACCEPTED[kind]
    if kind in {"help", "arms"} and not names & (CLASS_WORDS["give"] | CLASS_WORDS["receive"] | _HELPING):
        return None
    if names & (CLASS_WORDS["do"] | CLASS_WORDS["give"] | CLASS_WORDS["receive"]):
        return CODE_OF_KIND.get(kind)
    return None


def _by_verb(frame: Frame) -> str | None:
    """The type of a verb by itself, with its particle or preposition where the pair is in the table."""
    if frame.particle is not None and (code := VERB_CODE.get(f"{frame.word}_{frame.particle}")):
        return guarded(frame, code)
    if frame.patient is None:
        for preposition, _, steps in frame.attached:
            if steps == 1 and (code := VERB_CODE.get(f"{frame.word}_{preposition}")):
                return code
    code = VERB_CODE.get(frame.word)
    if code is None:
        said_so = any(p == "in" and steps == 1 and lemma(noun) == "protest" for p, noun, steps in frame.attached)
        return "PROTEST" if said_so else None
    if frame.word in SAYING and frame.word not in {"warn", "vow", "insist"}:
        return None
    return guarded(frame, code)
