"""Days of the week."""

from __future__ import annotations

import re

from summitry.times.build import which_of
from summitry.times.grammar import Built, given, rule
from summitry.times.meaning import Fixed, Origin, Point, Shift
from summitry.times.number import year_of
from summitry.times.words import DAY_PARTS, MONTHS, WEEKDAYS

# A day that is called so for good: "Bloody Sunday", "the Good Friday Agreement".
_NAMED_DAY = re.compile(r"\b(?:Good|Bloody|Black|Ash|Palm|Maundy|Holy|Super|Cyber)\s$")


def weekday_in(match: re.Match[str]) -> int:
    """The number of a weekday a match has caught, Monday 1."""
    return WEEKDAYS[given(match, "weekday").rstrip(".")]


@rule(
    r"(?:the )?(?P<which>this coming|this past|this|next|last|past|coming|previous|following|that)? ?{weekday}",
    "The royal yacht docks on Saturday.",
)
def weekday(match: re.Match[str]) -> Built:
    """A weekday, bare or with its place beside the report's day."""
    if _NAMED_DAY.search(match.string[max(0, match.start() - 8) : match.start()]):
        return None
    which = given(match, "which")
    led = match.group().lower().startswith("the")
    if led != bool(which in {"following", "previous"}) and (not which or which in {"following", "previous"}):
        return None
    return Point(weekday=weekday_in(match), which=which_of(which) if which else "bare")


@rule(
    r"{weekday},? (?:of )?(?P<which>next|last|this|that|the following|the previous) week|{weekday2} week(?! "
    r"[a-z])|a week (?:from|on) {weekday3}",
    "They meet on Tuesday next week.",
)
def weekday_of_week(match: re.Match[str]) -> Built:
    """A weekday of a week that is pointed at."""
    which = which_of(given(match, "which")) if given(match, "which") else "next"
    if not given(match, "weekday"):
        name = given(match, "weekday2") or given(match, "weekday3")
        return Shift(1, "W", part=Point(weekday=WEEKDAYS[name.rstrip(".")], which="coming"))
    amount = {"next": 1, "after": 1, "last": -1, "before": -1}.get(which, 0)
    origin: Origin = "told" if given(match, "which").startswith(("the", "that")) else "document"
    return Shift(amount, "W", origin, part=Point(weekday=weekday_in(match)))


@rule(
    r"weekends|(?P<which>every other|every second|every|each|most|(?:on )?alternate) {weekday}(?: "
    r"(?P<time>morning|afternoon|evening|night))?|{weekday2}s(?: (?P<time2>mornings?|nights?|evenings?))?",
    "The group meets every Thursday.",
)
def weekdays(match: re.Match[str]) -> Built:
    """A weekday that comes again."""
    if match.group().lower() == "weekends":
        return Fixed("XXXX-WXX-WE", "SET")
    name = (given(match, "weekday") or given(match, "weekday2")).rstrip(".")
    time = (given(match, "time") or given(match, "time2")).removesuffix("s")
    return Fixed(f"XXXX-WXX-{WEEKDAYS[name]}{DAY_PARTS.get(time, '')}", "SET")


@rule(
    r"(?:the )?(?P<nth>first|second|third|fourth|last) {weekday} (?:of|in) (?:(?P<every>each|every) month|"
    r"(?P<whose>the|this|next|last|that) month|{month}(?:,? {year})?)",
    "The council sits on the first Monday of March.",
)
def nth_weekday_of_month(match: re.Match[str]) -> Built:
    """A weekday counted within its month; "of each month" is a rhythm."""
    if given(match, "every"):
        return Fixed(f"XXXX-WXX-{weekday_in(match)}", "SET")
    nth = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}[given(match, "nth")]
    month = MONTHS.get(given(match, "month").rstrip("."))
    year = year_of(given(match, "year")) if given(match, "year") else None
    whose = given(match, "whose")
    which = which_of(whose) if whose else "bare"
    return Point(year=year, month=month, weekday=weekday_in(match), nth=nth, which=which)


@rule(
    r"(?P<which>the|this|next|last|that|this past|this coming|the past|the following|the previous|the coming)? "
    r"?weekend",
    "Shelling eased over the weekend.",
)
def weekend(match: re.Match[str]) -> Built:
    """Saturday and Sunday."""
    which = given(match, "which")
    if not which:
        return None
    if which == "the":
        return Point(holiday="weekend", which="bare")
    return Point(holiday="weekend", which=which_of(which))
