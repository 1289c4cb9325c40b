"""Which way a sentence looks, from its words alone: the side of the report's day on which its times lie."""

from __future__ import annotations

import re
from typing import Literal

Side = Literal["past", "future", "present"]

_FUTURE = (
    r"will|shall|won't|let['’]s|'ll|’ll|is to|are to|was to(?! have)|were to(?! have)|due|scheduled|slated|set for|set to|planned "
    r"for|plans? to|planned|planning|plans for|upcoming|expects?|expected|"
    r"going to|(?:is|are) (?:now |also |currently )?(?:travell?ing|meeting|visiting|hosting|arriving|leaving|"
    r"heading|flying|holding|coming|going|starting|opening|returning|attending|convening)|would|(?-i:may)|might|could|"
    r"should|must|can|hopes?|intends?|aims?|wants?|seeks?|(?:agree|decide|promise|vow|pledge|plan|prepare|"
    r"threaten|offer|resolve|intend|hope|want|propose)d? to|ready to|about to|to be|likely|prepares?|preparing|"
    r"deadline|effective|payable|"
    r"forthcoming|no later than|starting|beginning|forecast|projected|predicts?|postponed (?:to|until|till)|"
    r"ahead of|in time for|invited|proposed|expires?|looks? forward|"
    r"to (?!the\b|an?\b|his\b|her\b|its\b|their\b|our\b|my\b|this\b|that\b|these\b|"
    r"those\b)(?-i:[a-z]{1,19}(?:[a-rt-z]|ss|us))"
)
_PRESENT = (
    r"meets?|opens?|ends?|closes|concludes|run|begins?|starts|visits|hosts?|arrives?|travels|flies|heads to|"
    r"convenes?|resumes?|go(?:es)?|votes?|returns?|departs?|passes|leave|receives|addresses|runs (?:from|through|until|on)|"
    r"attends?|holds|celebrates|gathers?|debates|takes? (?:place|office|part|effect)|kicks? off"
)
_PAST = (
    r"(?:was|were) to have|(?:had|have|has) (?:not )?been (?:due|scheduled|slated|set|expected|planned|supposed)|"
    r"said|says|was|were|had|did|told|has|have|met|held|made|took|came|went|began|gave|got|saw|found|left|sent|"
    r"fell|rose|won|lost|led|paid|brought|bought|built|sold|spoke|"
    r"wrote|broke|chose|flew|drew|drove|grew|knew|shot|hit|cut|put|struck|fought|caught|taught|thought|sought|"
    r"kept|felt|heard|became|ran|swore|stood|understood|"
    r"withdrew|threw|wore|sank|sprang|shook|rode|hung|hurt|quit|split|spent|stuck|slid|sat|lay|laid|dealt|meant|"
    r"lent|overthrew|forgave|forbade|bade|oversaw|ago|"
    r"(?!(?:united|indeed|hundred|speed|need|proceed|exceed|succeed|feed|armed|allied|so-called|unprecedented|"
    r"limited)\b)[a-z]{2,19}ed"
)
_CLUE = re.compile(rf"(?i)\b(?:(?P<future>{_FUTURE})|(?P<present>{_PRESENT})|(?P<past>{_PAST}))\b")
_STOP = re.compile(r"[.!?;:]\s|\n\n|[“”]|``|''|\"|--")
_STOP_AFTER = re.compile(rf"(?i){_STOP.pattern}|,\s(?:which|who|whose|where)\b")
_LIMIT = re.compile(
    r"(?i)\b(?:by|through|no later than|before|until|till|effective|ahead of)\s(?:the\s)?(?:early |late |mid-|"
    r"end of )?$"
)
"""A limit says nothing of its side behind a verb of the past: "it had to answer by March" and "it had answered by March"."""

_PUT_OFF = re.compile(
    r"(?i)\b(?:extend|postpon|adjourn|delay|prolong|reschedul|deferr|suspend|push|put off|put back|push back|"
    r"mov)(?:e?d)?\b[^.;]{0,80}$"
)
_MOVED_TO = re.compile(
    r"(?i)\b(?:postponed|moved|rescheduled|put off|put back|pushed back|brought forward|adjourned|delayed|deferred|shifted)"
    r"(?:\s[\w'’-]{1,14}){0,4}\s(?:to|until|till|for)\s(?:the\s)?(?:early |late |mid-|end of )?$"
)
"""Made for: "The vote was moved to October 3"; "they postponed the trip to December"."""

_IS = re.compile(r"(?i)\b(?:is|are)\s$")
"""Before a participle it makes a present that tells no side: "the day is marked on 21 September"."""

_REACH = 160
_CHAIN = 14
"""Characters between a modal and its participle: "will not be " and the like."""


def clue_at(text: str, start: int, end: int) -> Side | None:
    """The side that the words nearest before `text[start:end]` in its clause point to, else those after it.

    Made for: "The heirs will dine on Friday"; "On Friday they met"; "The ship is due on Monday, he said".

    >>> clue_at("The heirs are to dine at Windsor on Monday.", 36, 42), clue_at("On Monday he left Windsor.", 3, 9)
    ('future', 'past')
    """
    before = text[max(0, start - _REACH) : start]
    found = _nearest(before[_last_end(_STOP, before) :])
    if is_limit(text, start) and found in {"past", None}:
        label = text.startswith(("'s", "’s"), end) or _side_after(text, end) == "past"
        return "future" if (found is None and not label) or _PUT_OFF.search(before) else None
    return found or _side_after(text, end)


def _side_after(text: str, end: int) -> Side | None:
    after = text[end : end + _REACH]
    stop = _STOP_AFTER.search(after)
    return _first(after[: stop.start()] if stop else after)


def is_limit(text: str, start: int) -> bool:
    """Whether the words before an offset make the time a limit ("until Friday", "by March"), which its verb does not place.

    >>> is_limit("It had been extended until Friday.", 27), is_limit("It ended on Friday.", 12)
    (True, False)
    """
    return bool(_LIMIT.search(text[max(0, start - 30) : start]))


def is_new_day(text: str, start: int) -> bool:
    """Whether the words before an offset move something to that time, so that it lies ahead whatever their tense.

    >>> is_new_day("The vote was moved to October 3.", 22), is_new_day("He moved to Rome on Friday.", 20)
    (True, False)
    """
    return bool(_MOVED_TO.search(text[max(0, start - 70) : start]))


def _last_end(pattern: re.Pattern[str], words: str) -> int:
    last = 0
    for match in pattern.finditer(words):
        last = match.end()
    return last


def _nearest(clause: str) -> Side | None:
    """The last clue of a stretch. A participle right behind a modal or an infinitive ("will be held") stays ahead; an
    infinitive takes the side of the verb before it ("failed to agree", "plans a trip to discuss") and alone looks ahead,
    as in a headline ("Dahl to visit Oslo")."""
    side: Side | None = None
    last_end = 0
    for match in _CLUE.finditer(clause):
        kind, gap = _kind(match), match.start() - last_end
        close = gap <= _CHAIN and "," not in clause[last_end : match.start()]
        infinitive = match.group()[:3].lower() == "to " and match.group().lower() != "to be"
        if kind == "past" and _IS.search(clause[max(0, match.start() - 6) : match.start()]):
            continue
        if side == "future" and close:
            kind = "future"
        elif infinitive and side is not None:
            kind = side
        side, last_end = kind, match.end()
    return side


def _first(clause: str) -> Side | None:
    match = _CLUE.search(clause)
    return _kind(match) if match else None


def _kind(match: re.Match[str]) -> Side:
    if match["future"]:
        return "future"
    return "present" if match["present"] else "past"
