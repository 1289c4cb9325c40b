"""The way a governing verb looks, from the parse: behind, ahead, or a timetable's present."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from spacy.tokens import Token

from summitry.text.lemma import lemma
from summitry.text.parse import Text

Side = Literal["past", "future", "present"]

_PLANNED = frozenset("schedule slate set plan expect due suppose tip poise bind destine tentatively anticipate".split())
"""Participles that put their event ahead: "scheduled for Friday", "is expected on Monday"."""

_LOOKS_AHEAD = frozenset(
    """agree aim ask call choose decide demand expect have hope intend invite mean need offer order plan pledge prepare promise
    propose refuse resolve schedule seek set slate swear threaten tell try undertake urge vow want wish work""".split()
)
"""Verbs whose infinitive lies after them: "agreed to meet on Friday"."""

_AHEAD_NOUNS = frozenset(
    "agreement appeal bid call chance commitment deal decision demand desire effort goal hope idea intention invitation offer "
    "order permission plan pledge proposal promise readiness request right threat time vow willingness wish".split()
)
_TIMETABLE = frozenset(
    "arrive attend begin come convene depart end expire fly gather go head host lapse leave meet open resume return run start take travel visit".split()
)
_WEIGHED = frozenset("consider mull weigh contemplate propose suggest discuss envisage".split())
"""Verbs whose gerund lies after them: "was considering travelling in October"."""
_AHEAD_OF = frozenset(
    [
        *(("on", verb) for verb in ("agree", "decide", "insist", "plan")),
        ("against", "decide"),
        ("to", "look"),
        ("of", "think"),
    ]
)
"""Prepositions and their verbs whose gerund lies after them: "agreed on holding talks in May", "looked forward to meeting on Friday"."""
_HYPOTHETICAL = frozenset({"would", "could", "should", "might", "may", "must"})
_AHEAD_WORDS = frozenset("possible impossible likely unlikely probable imminent due ready set planned".split())
"""With "was" in reported speech: "said that a meeting was possible in June"."""
LONGEST_CLIMB = 12
"""Steps up the tree; a time further than this from its verb is not governed by it."""


def direction_at(text: Text) -> Callable[[int, int], Side | None]:
    """A function from character offsets to the side of its verb: the clue that placing a time asks for.

    None where the sentence was not parsed or its verb tells nothing ("is"); the words of the sentence decide then.

    >>> from summitry.facts import Report
    >>> from summitry.text import parse
    >>> clue = direction_at(parse(Report(id="r", text="The ministers, who met in Oslo, will sign it on Friday.")))
    >>> clue(48, 54)
    'future'
    """

    def side(start: int, end: int) -> Side | None:
        sentence = text.sentence_at(start)
        tokens = sentence.tokens_in(start, end) if sentence is not None else []
        if not tokens:
            return None
        inside = {token.i for token in tokens}
        top = next((token for token in tokens if token.head.i not in inside or token.head.i == token.i), tokens[0])
        verb = _governor(top)
        if verb is None:
            return None
        set_for = (
            top.head.lower_ == "for"
            and lemma(verb) in _SETTING
            and any(c.dep_ in {"dobj", "nsubjpass"} for c in verb.children)
        )
        if set_for or (_under_way(verb) and _direct(top, verb)):
            return "future"
        return _side_of(verb)

    return side


_LOOKS_BACK = frozenset(
    "investigate probe examine blame accuse mourn search hunt seek look question recover recuperate remember mark celebrate "
    "commemorate try face".split()
)


_SETTING = frozenset(
    "call set schedule plan convene summon announce fix slate propose order arrange invite book".split()
)
"""What is called or set for a day lies before that day: "called a session for Thursday"."""
_GATHERINGS = frozenset("talk talks meeting summit visit trip dinner lunch session round conference".split())


def _direct(top: Token, verb: Token) -> bool:
    """Whether a time hangs on the verb itself, or on the gathering that it holds."""
    above = top.head.head
    held = lemma(above) in _GATHERINGS and above.head.lower_ not in {"after", "following", "since", "of", "from"}
    return top.head.i == verb.i or above.i == verb.i or held


def _under_way(verb: Token) -> bool:
    """ "is following it up with talks on Monday": what is said to be going on, and yet has a day of its own, is to come."""
    now = verb.tag_ == "VBG" and any(
        c.dep_ == "aux" and c.tag_ in {"VBZ", "VBP"} and lemma(c) == "be" for c in verb.children
    )
    return now and lemma(verb) not in _LOOKS_BACK


def _governor(token: Token) -> Token | None:
    """The nearest verb above a token."""
    for _ in range(LONGEST_CLIMB):
        if token.tag_[:1] == "V" or token.tag_ == "MD":
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def _side_of(verb: Token, depth: int = 0) -> Side | None:
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    lemmas = {lemma(helper) for helper in helpers}
    tags = {helper.tag_ for helper in helpers}
    if verb.tag_ == "MD":
        return "future"
    if "MD" in tags:
        return "past" if "have" in lemmas and lemmas & _HYPOTHETICAL else "future"
    if "TO" in tags:
        return _side_of_infinitive(verb, depth)
    if (
        verb.tag_ == "VBD" and verb.dep_ == "acl" and not helpers
    ):  # "put off a visit planned for July", tagged as if it were a past
        return _side_of_participle(verb, lemmas, tags)
    if verb.tag_ == "VBD":
        reported = verb.dep_ == "ccomp" and any(child.lower_ in _AHEAD_WORDS for child in verb.children)
        return "future" if reported and lemma(verb) == "be" else "past"
    if verb.tag_ == "VBN":
        return _side_of_participle(verb, lemmas, tags)
    if verb.tag_ == "VBG":
        return _side_of_gerund(verb, lemmas, tags, depth)
    return _side_of_present(verb)


def _side_of_participle(verb: Token, lemmas: set[str], tags: set[str]) -> Side | None:
    if lemma(verb) in _PLANNED and (lemmas or lemma(verb) != "set"):
        return "past" if "have" in lemmas else "future"
    if "have" in lemmas or "VBD" in tags or not lemmas:
        return "past"
    return None


def _side_of_gerund(verb: Token, lemmas: set[str], tags: set[str], depth: int) -> Side | None:
    if "VBD" in tags:
        return "past"
    if not tags and verb.dep_ == "xcomp" and lemma(verb.head) in _WEIGHED:
        return "future"
    if not tags and verb.dep_ == "pcomp" and (verb.head.lower_, lemma(verb.head.head)) in _AHEAD_OF:
        return "future"
    if "be" in lemmas:
        return "future" if lemma(verb) in _TIMETABLE | _WEIGHED | _LOOKS_AHEAD - {"try", "seek", "have"} else None
    return _above(verb, depth)


def _side_of_present(verb: Token) -> Side | None:
    """A timetable's present; "is due", "are ready" look ahead; any other present tells nothing of the day."""
    name = lemma(verb)
    if name == "be":
        ahead = any(child.lower_ in {"due", "ready", "likely", "set"} for child in verb.children)
        return "future" if ahead and verb.tag_ != "VBD" else None
    if name in _LOOKS_AHEAD - {"have", "tell", "work", "mean", "ask", "call"}:
        return "future"
    return "present" if name in _TIMETABLE else None


def _side_of_infinitive(verb: Token, depth: int) -> Side | None:
    """An infinitive lies ahead of what wants it, and beside what merely carries it ("failed to agree")."""
    head = verb.head
    if head.i == verb.i:
        return "future"
    if any(
        child.lower_ == "had"
        for above in (head, head.head)
        for child in above.children
        if child.dep_ in {"aux", "auxpass"}
    ):
        return "past"
    name = lemma(head)
    if head.tag_[:1] == "N":
        return "future" if name in _AHEAD_NOUNS or head.dep_ == "ROOT" else _above(verb, depth)
    if head.tag_[:1] == "J":
        return "future" if name in {"due", "ready", "likely", "set", "able", "willing"} else _above(verb, depth)
    if name in _LOOKS_AHEAD or name in _PLANNED:
        return "past" if name == "refuse" else "future"
    if name == "be":
        meant = head.tag_ == "VBD" and any(lemma(c) == "have" for c in verb.children if c.dep_ == "aux")
        return "past" if meant else "future"  # "were to have withdrawn by May"
    return _side_of(head, depth + 1) if head.tag_[:1] == "V" and depth < LONGEST_CLIMB else "future"


def _above(verb: Token, depth: int) -> Side | None:
    """The side of the verb over this one."""
    if verb.head.i == verb.i or depth >= LONGEST_CLIMB:
        return None
    higher = _governor(verb.head)
    return _side_of(higher, depth + 1) if higher is not None and higher.i != verb.i else None
