"""Feasts, fixed and moving."""

from __future__ import annotations

import re

from summitry.times.grammar import Built, given, rule
from summitry.times.holidays import HOLIDAYS
from summitry.times.meaning import Point
from summitry.times.number import year_of

_NAMES = "|".join(
    sorted((re.escape(name).replace(r"\ ", " ").replace("'", "['’]?") for name in HOLIDAYS), key=len, reverse=True)
)


# What is only called after a feast: "the Good Friday Agreement", "the Yom Kippur War".
_CALLED_AFTER = re.compile(
    r"\s(?:Agreements?|Accords?|Declaration|Deal|Rising|Uprising|Revolt|War|Offensive|Massacre|Island|Islands|Message|Address)\b"
)
_OTHER_YEAR = re.compile(r"(?:Lunar|Chinese|Islamic|Jewish|Persian|Iranian|Hijri|Orthodox)\s$")


@rule(
    rf"(?:the )?(?P<which>this |last |next )?(?:Orthodox |holy month of |Muslim )?(?P<name>{_NAMES})(?:,? (?:of |"
    rf"in )?(?:{{year}}|(?P<whose>this|last|next) year))?",
    "Fighting paused for Ramadan.",
)
def holiday(match: re.Match[str]) -> Built:
    """A feast, in its year or the nearest one."""
    if not match["name"][0].isupper() or _OTHER_YEAR.search(match.string[max(0, match.start() - 10) : match.start()]):
        return None
    if _CALLED_AFTER.match(match.string, match.end()):
        return None
    name = given(match, "name").replace("’", "'")
    name = name if name in HOLIDAYS else name.replace("'", "")
    if "orthodox" in match.group().lower() and f"orthodox {name}" in HOLIDAYS:
        name = f"orthodox {name}"
    whose = given(match, "whose") or given(match, "which")
    shift = {"this": 0, "last": -1, "next": 1}.get(whose.strip()) if whose else None
    return Point(holiday=name, year=year_of(given(match, "year")) if given(match, "year") else None, year_shift=shift)
