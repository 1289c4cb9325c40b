"""How days, grades and events are called on the pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

GRADES = {
    "past": ("took place", "●"),
    "attended": ("attended", "●"),
    "held": ("held", "●"),
    "signed": ("signed", "●"),
    "met": ("met", "●"),
    "granted": ("granted", "●"),
    "scheduled": ("certain", "◉"),
    "certain": ("certain", "◉"),
    "expected": ("expected", "◕"),
    "possible": ("possible", "◑"),
    "moved": ("moved", "◑"),
    "invited": ("invited", "◔"),
    "wanted": ("asked for", "◔"),
    "open": ("open", "◔"),
    "questioned": ("in question", "?"),
    "declined": ("not coming", "✕"),
    "cancelled": ("off", "✕"),
    "refused": ("refused", "✕"),
    "withdrawn": ("withdrawn", "✕"),
    "denied": ("did not take place", "✕"),
    "unknown": ("nothing is told", "–"),
    "alert": ("alert", "▲"),
    "warning": ("warning", "△"),
    "info": ("note", "·"),
}
"""What a grade is called, and the mark that stands for it for those who see no colours."""

REALIS = ("scheduled", "expected", "possible", "questioned", "wanted", "past", "cancelled", "denied")
_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def day_words(day: str | None) -> str:
    """A day, month or year in words; other words as they are.

    >>> day_words("2022-11-23"), day_words("2022-11"), day_words("2022"), day_words(None)
    ('Wed 23 Nov 2022', 'November 2022', '2022', 'no day told')
    """
    if not day:
        return "no day told"
    try:
        if len(day) == 10:
            known = date.fromisoformat(day)
            return f"{_WEEKDAYS[known.weekday()]} {known.day} {_MONTHS[known.month - 1][:3]} {known.year}"
        if len(day) == 7:
            return f"{_MONTHS[int(day[5:]) - 1]} {int(day[:4])}"
    except (ValueError, IndexError):
        pass
    return day


def near_words(day: str | None, as_of: date) -> str:
    """How far a full day is from another, in words; nothing for vaguer ones.

    >>> near_words("2022-11-23", date(2022, 11, 21)), near_words("2022-11", date(2022, 11, 21))
    ('in 2 days', '')
    """
    if not day or len(day) != 10:
        return ""
    try:
        days = (date.fromisoformat(day) - as_of).days
    except ValueError:
        return ""
    if abs(days) < 2:
        return {0: "today", 1: "tomorrow", -1: "yesterday"}[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def title_words(event: Mapping[str, Any]) -> str:
    """An event's title without its kind, which is said beside it.

    >>> title_words({"kind": "meeting", "title": "meeting: session (CSTO)"})
    'Session (CSTO)'
    """
    title = str(event["title"])
    bare = title.removeprefix(f"{event['kind']}: ") or title
    return bare[:1].upper() + bare[1:]


def kind_words(kind: str) -> str:
    """A kind of event in words.

    >>> kind_words("office_change")
    'office change'
    """
    return kind.replace("_", " ")


def named_first(people: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those who are known by name before groups ("foreign ministers"), otherwise as they stand.

    >>> [each["name"] for each in named_first([{"name": "ministers", "actor": None}, {"name": "Zas", "actor": "stanislav-zas"}])]
    ['Zas', 'ministers']
    """
    return sorted(people, key=lambda each: each["actor"] is None)
