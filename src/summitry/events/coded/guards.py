"""Where the object of a verb must bear the verb's type out: nobody is shot in a fight against a disease."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.coded.frames import Frame
from summitry.events.coded.near import kind_of
from summitry.events.coded.people import is_people
from summitry.events.coded.things import DOCUMENTS, PAPERS_ONLY
from summitry.events.coded.verbs import ABSTRACT
from summitry.text import lemma

_BY_FORCE = frozenset(
    "army military troops forces soldiers rebels militants fighters militia insurgents gunmen guerrillas taliban marines navy planes jets warplanes".split()
)
"""Who takes by war what others confiscate."""

_FIGHTING = frozenset(
    "fight battle attack hit target strike combat beat engage storm capture repel shoot sink wage execute eliminate".split()
)
_FREEING = frozenset("release free let pardon liberate".split())
_VALUING = frozenset(
    "recognize recognise appreciate reaffirm embrace respect uphold support favor favour encourage acclaim".split()
)
_WORTHS = frozenset(
    "importance need fact sign signs value potential challenge challenges urgency significance difficulty problem right opportunity "
    "complexity impact effect role centrality implementation growth work".split()
)
"""What is recognised without anybody being supported."""


_HELD = frozenset(
    "ship vessel boat tanker plane aircraft cargo asset body remains property territory land trawler ferry".split()
)
_PROTESTERS = frozenset(
    "students protesters demonstrators activists workers farmers strikers supporters residents villagers truckers drivers miners".split()
)
_OFFICIALS = frozenset(
    "president premier minister chancellor king queen emir sultan prince leader ambassador envoy secretary delegation negotiator negotiators "
    "ministers officials diplomats envoys inspectors lawmakers commissioner chief pope delegates".split()
)
_BORNE = frozenset("responsibility defeat blame award prize fact verdict result results reality job post".split())
"""What is accepted without anybody being granted it."""
_MACHINES = frozenset("computer computers website websites network networks server servers".split())

_SAID = frozenset(
    "proclamation decision remark comment plan policy record move idea proposal handling tactic view stance claim speech rule".split()
)
"""What is attacked in words alone."""


def guarded(frame: Frame, code: str) -> str | None:
    """The type of a verb where its object allows it, another where agent or object make it one, or None."""
    if frame.word in {"welcome", "receive", "greet"}:
        return _welcomed(frame)
    return _retyped(frame, code) or (code if _bears_out(frame, code) else None)


def _retyped(frame: Frame, code: str) -> str | None:
    """The other type that a verb has by who does it or to what."""
    word, patient, agent = frame.word, frame.patient, frame.agent
    doer = agent.lower_ if agent is not None else ""
    if (
        word in {"arrive", "serve", "land", "deploy"}
        and patient is None
        and agent is not None
        and kind_of(agent) == "keepers"
    ):
        return "AID"
    if word in {"occupy", "block", "storm", "seize"} and doer in _PROTESTERS:
        return "PROTEST"
    if word in {"seize", "take", "confiscate", "raid"} and doer in _BY_FORCE:
        return "ASSAULT"
    if word in {"attack", "hit", "target", "strike"} and patient is not None and lemma(patient) in _MACHINES:
        return "COERCE"
    if code == "ASSAULT" and patient is not None and lemma(patient) in _SAID | DOCUMENTS:
        return "ACCUSE"
    return None


def _bears_out(frame: Frame, code: str) -> bool:
    """Whether the object, or that there is none, fits the deed."""
    word, patient = frame.word, frame.patient
    if word in {"travel", "fly", "arrive"}:
        return patient is None and _is_official(frame.agent)
    if code == "ASSAULT" and word in _FIGHTING:
        return _is_fought(frame)
    if patient is None:
        return word not in {"treat", "return", "host", "call", "phone", "seek", "ask"}
    name = lemma(patient)
    if (word == "accept" and name in _BORNE) or (word in _VALUING and name in _WORTHS):
        return False
    return _fits(frame, patient) and not (code == "SUPPORT" and name in PAPERS_ONLY)


def _fits(frame: Frame, patient: Token) -> bool:
    """Whether a verb that needs a certain object has it."""
    word = frame.word
    if word == "treat":
        return is_person(patient) and not any(p in {"as", "like"} for p, _, _ in frame.attached)
    if word == "return":
        return any(t.lower_ in {"to", "into"} for t in frame.head.subtree)
    if word in _FREEING:
        return _is_freed(patient)
    if word in {"host", "call", "phone"}:
        return kind_of(patient) is not None or is_person(patient)
    return word not in {"rally", "demonstrate", "march"}


def _is_fought(frame: Frame) -> bool:
    """Whether what a verb of fighting governs can be fought with arms."""
    patient = frame.patient
    against = [patient] if patient is not None else [noun for _, noun, steps in frame.attached if steps == 1]
    if not against or (patient is None and frame.word in {"strike", "hit", "beat"}):
        return False
    return not any(lemma(t) in ABSTRACT or t.lower_ in ABSTRACT for t in against)


def _welcomed(frame: Frame) -> str | None:
    """A guest is received somewhere, a decision is welcomed."""
    patient = frame.patient
    if patient is None:
        return None
    arrives = any(p in {"to", "at"} and steps == 1 for p, _, steps in frame.attached)
    if frame.word == "welcome" and not (is_person(patient) and arrives):
        return "SUPPORT"
    return "CONSULT" if is_person(patient) else None


def _is_freed(patient: Token) -> bool:
    """Whether what is released was held: people, captives, money, ships."""
    if is_person(patient) or kind_of(patient) in {"captive", "help"} or lemma(patient) in _HELD:
        return True
    return patient.tag_ == "NNS" and any(c.dep_ == "nummod" for c in patient.children) and kind_of(patient) is None


def _is_official(agent: Token | None) -> bool:
    """Whether somebody travels for a state or a body: by office or as its delegation."""
    return agent is not None and any(lemma(t) in _OFFICIALS or t.lower_ in _OFFICIALS for t in (agent, *agent.lefts))


def is_person(token: Token) -> bool:
    """Whether a noun is a name or a kind of person or body."""
    return token.tag_ in {"NNP", "NNPS", "PRP"} or is_people(token.lower_, lemma(token))
