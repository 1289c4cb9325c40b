"""The place, day and agency mark that a wire puts before its first sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from summitry.facts import Dateline
from summitry.reports.dates import DAY, MONTH, day_of, month_and_day

_WORD = r"[A-ZÀ-Þ][\w'’.À-ÿ-]{0,24}"
_PLACE = re.compile(rf"{_WORD}(?:(?:\s|,\s|/|-)(?!{MONTH}\b)(?:of\s|de\s|al-|el-|the\s)?{_WORD}){{0,5}}")
_AGENCY = re.compile(
    r"\((?P<round>[A-Z][\w .&/'’-]{1,40}|[a-z]{2,5})\)|/(?P<slash>[A-Z][\w .&'’-]{1,30})/|(?P<bare>[A-Z]{3,15}\b)"
)
_CLOCK = re.compile(r"\s\d{1,2}[:.]\d{2}\s?[AaPp]\.?[Mm]\.?(?=\s)")
_GAP = re.compile(r"[\s,.:]{0,3}")
_DASH = re.compile(r"(?:,\s\d{4})?\s{0,2}(?:-{1,3}|_{1,2}|—|–|−|‑|:)(?:\s{1,2}|$)|\s{0,2}(?:--|—|–)(?=\w)")
_STOP = re.compile(r"\s{0,2}[.:/]{0,2}\s{0,2}")
LONGEST = 120
_NO_PLACE = frozenset({"from", "on", "in", "by", "since", "between", "until", "for", "this"})


def find_dateline(text: str, start: int, end: int) -> tuple[Dateline, re.Match[str] | None] | None:
    """The dateline at the start of a line, with its date's match so that a missing year can be filled in; None if there is none.

    A line that is nothing but a date counts too. A capitalised word before a dash is no dateline unless it is written in
    capitals, or carries a date or an agency's mark.

    Where a house prints its own before the one it has the news from, the place is that of the second.

    >>> line = "OSLO, March 2. /NTB/. Envoys of four states arrived."
    >>> find_dateline(line, 0, len(line))[0]
    Dateline(place='OSLO', date='XXXX-03-02', agency='NTB', span=(0, 22))
    """
    first = _at(text, start, end)
    if first is None:
        return None
    dateline, day = first
    second = _at(text, dateline.span[1], end) if dateline.place and day and dateline.agency else None
    if second is not None and second[0].place and second[0].agency:
        return replace(second[0], date=dateline.date, span=(start, second[0].span[1])), day
    return first


def _at(text: str, start: int, end: int) -> tuple[Dateline, re.Match[str] | None] | None:
    stop = min(end, start + LONGEST)
    at, place, agency = start, None, None
    day = DAY.match(text, at, stop)
    if day is None and (found := _PLACE.match(text, at, stop)):
        place = None if found.group().split()[0].lower() in _NO_PLACE else found.group().rstrip(".")
        at = found.end()
        gap = _GAP.match(text, at, stop)
        after = gap.end() if gap else at
        day = DAY.match(text, after, stop)
    if day:
        at = _end(_CLOCK, text, day.end(), stop)
    mark = _agency_at(text, at, stop)
    if mark:
        agency, at = mark
    dash = _DASH.match(text, at, stop) or _DASH.match(text, _end(_STOP, text, at, stop), stop)
    alone = day is not None and place is None and _end(_STOP, text, at, stop) >= end
    if not _holds(place, day, agency, dash) and not alone:
        return None
    at = dash.end() if dash else _end(_STOP, text, at, stop)
    full = day_of(day, None) if day else None
    iso = full.isoformat() if full else month_and_day(day) if day else None
    return Dateline(place, iso, agency, (start, at)), day


def _holds(place: str | None, day: object, agency: str | None, dash: re.Match[str] | None) -> bool:
    """Whether what was found is enough to call it a dateline."""
    if place is None:
        return bool(day and agency)
    shouted = place.split(",")[0].isupper() and len(place) > 2
    ruled = dash is not None and ":" not in dash.group()  # "THE PRESIDENT: Thank you" is a turn of talk
    of_a_country = place.count(", ") == 1 and len(place.split()) <= 5
    ruled = ruled and (shouted or of_a_country)
    return bool(agency and (day or dash or shouted)) or bool(day and (dash or shouted)) or ruled


def _agency_at(text: str, at: int, stop: int) -> tuple[str, int] | None:
    gap = _end(_GAP, text, at, stop)
    found = _AGENCY.match(text, gap, stop)
    if found is None:
        return None
    if found["bare"] and not re.match(r"\s{0,2}(?:[-—–.:]|$)", text[found.end() : found.end() + 4]):
        return None
    return found["round"] or found["slash"] or found["bare"], found.end()


def _end(pattern: re.Pattern[str], text: str, at: int, stop: int) -> int:
    found = pattern.match(text, at, stop)
    return found.end() if found else at
