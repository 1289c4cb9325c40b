"""How an event is told: by telephone or in the room, one or many of its kind, a war or one blow, beside a session or as it."""

from __future__ import annotations

import re

from summitry.facts import Event, Report

_VIDEO = re.compile(r"\b(?:video|videoconference|virtual|virtually|teleconference|online)\b")

_SPOKEN = re.compile(r"^(?:conversations?|discuss\w*|talk(?:s|ed|ing)?)$")
"""Words that are said of people in one room as well as of people at two telephones."""

_MANY = re.compile(
    r"\b(?:meetings|visits|calls|trips|summits|sessions|engagements|conversations|gatherings|bilaterals|conferences|agreements|deals)$"
)

_OPEN = re.compile(r"\b(?:consultations|discussions|negotiations|dialogues?|engagement|contacts?|consult|engage)$")
"""Without a day these are no occasion but a habit."""

# "will continue to consult", "met regularly": what goes on is not one occasion either. A few words may stand between.
_GOING_ON = re.compile(
    r"\b(?:continu(?:e|es|ed|ing)|regular|regularly|frequent|frequently|often|routinely|periodic|periodically|annual|annually|always)(?: \w+){0,2} ?$"
)
_GOES_ON = re.compile(
    r"^ (?:regularly|frequently|often|routinely|periodically|every|each|from time to time|multiple times|several times)\b"
)

# The sentence puts it far from its report, and gives no day: it is none of those near.
_AFAR = re.compile(
    r"\b(?:ago|last (?:year|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)|previously|in the past|years? before|as vice president|as a senator|when (?:i|he|she|we) (?:was|were)"
    r"|next (?:year|time)|in the future|one day|some day|many more)\b"
)

# The sentence says that a plan is another than it was.
_MOVED = re.compile(
    r"\b(?:moved|postponed|rescheduled|re-scheduled|put off|put back|delayed|deferred|originally|earlier (?:planned|scheduled|set)|brought forward"
    r"|will now|now (?:due|set|planned|scheduled|expected)|instead of|new (?:date|day|venue))\b"
)

_SEVERAL_PLACES = re.compile(r"\w(?:,| and) ")

_WAR = re.compile(
    r"\b(?:wars?|warfare|invasion|invaded|invades|aggression|occupation|conflict|fighting|hostilities|offensive|campaign|insurgency|genocide)\b"
)

_BESIDE = re.compile(r"^[^.;]{0,100}\b(?:margins|sidelines|fringes)\b")

_NEAR = 30
"""Characters before and after a trigger in which its habit is told."""


def manner_of(report: Report, event: Event) -> frozenset[str]:
    """The ways an event is told in: `phone`, `video`, `many`, `war`, `blow`, `beside`, `afar`, `moved`, and `assumed` where the report's day stands in for its own.

    `many` is what is told of several occasions or of a habit: it is none of them.
    """
    words = [report.words(span).lower() for span in event.mentions]
    found = {"many"} if _is_many(report, event, words) else set()
    if event.kind in ("meeting", "call"):
        found |= _by_wire(event, words)
    if event.kind == "incident":
        found.add("war" if _WAR.search(" ; ".join((event.title.lower(), *words))) else "blow")
    if event.start is None and _AFAR.search(report.words(event.quote).lower()):
        found.add("afar")
    if event.realis not in ("past", "denied") and _MOVED.search(report.words(event.quote).lower()):
        found.add("moved")
    if event.body and event.mentions and all(_BESIDE.search(report.text[end : end + 130]) for _, end in event.mentions):
        found.add("beside")
    if event.time is None and report.published is not None and event.start == report.published.isoformat():
        found.add("assumed")
    return frozenset(found)


def names_several(event: Event) -> bool:
    """Whether a visit leads to several places, each named: one word can then stand for as many visits."""
    return event.kind == "visit" and event.place is not None and bool(_SEVERAL_PLACES.search(event.place.name))


def _is_many(report: Report, event: Event, words: list[str]) -> bool:
    if not words or names_several(event):
        return False
    shapes = (_MANY,) if event.start else (_MANY, _OPEN)
    if all(any(shape.search(each) for shape in shapes) for each in words):
        return True
    start, end = event.mentions[0]
    before, after = report.text[max(start - _NEAR, 0) : start].lower(), report.text[end : end + _NEAR].lower()
    return event.start is None and bool(_GOING_ON.search(before) or _GOES_ON.search(after))


def _by_wire(event: Event, words: list[str]) -> set[str]:
    if (event.place is not None and event.place.name == "video") or _VIDEO.search(
        " ; ".join((event.title.lower(), *words))
    ):
        return {"video"}
    if event.kind == "call" and not (words and all(_SPOKEN.search(each) for each in words)):
        return {"phone"}
    return set()
