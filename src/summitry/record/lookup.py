"""A forgiving name leads to one occasion, or says which it could be, or what is near."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import Connection, Row, or_, select

from summitry.errors import AmbiguousName, NoSuchEvent
from summitry.record.folding import fold, slug
from summitry.record.schema import alias, claim, occasion
from summitry.record.search import find_occasion_ids

_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_MOST_LISTED = 8


def find_occasion(connection: Connection, name: str, as_of: str) -> str:
    """The id of the occasion that a name means on a day.

    An id; `csto/2022-11-23` (also after the day was moved); words of its title, place, body, people; a body's name alone is
    the body's nearest event due, else the last one. Raises AmbiguousName with the list, NoSuchEvent with what is near.
    """
    for finder in (_by_id, _by_head_and_day, _by_words):
        found = finder(connection, name, as_of)
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousName(_which(connection, name, found))
    raise NoSuchEvent(_near(connection, name, as_of))


def _by_id(connection: Connection, name: str, as_of: str) -> list[str]:
    query = select(occasion.c.id).where(occasion.c.id == name.strip(), occasion.c.first_known <= as_of)
    found = list(connection.execute(query).scalars())
    return found or _once_called(connection, name.strip()) or _of_claim(connection, name.strip())


def _once_called(connection: Connection, name: str) -> list[str]:
    query = select(alias.c.occasion).join(occasion, occasion.c.id == alias.c.occasion).where(alias.c.id == name)
    return [str(each) for each in connection.execute(query).scalars()]


def _of_claim(connection: Connection, name: str) -> list[str]:
    query = select(claim.c.occasion).where(claim.c.id == name, claim.c.occasion.is_not(None))
    return [str(each) for each in connection.execute(query).scalars()]


def _by_head_and_day(connection: Connection, name: str, as_of: str) -> list[str]:
    head, _, day = name.strip().partition("/")
    if not _DAY.fullmatch(day):
        return []
    query = select(occasion.c.id).where(
        or_(occasion.c.head == slug(head), occasion.c.head.startswith(slug(head) + "-", autoescape=True)),
        occasion.c.first_known <= as_of,
        occasion.c.last_day >= day,
        occasion.c.first_day <= day + "~",
    )
    found = list(connection.execute(query.order_by(occasion.c.id)).scalars())
    exact = [each for each in found if each.partition("/")[0] == slug(head)]
    return exact or found


def _by_words(connection: Connection, name: str, as_of: str) -> list[str]:
    days = _DAY.findall(name)
    words = _DAY.sub(" ", name)
    ids = find_occasion_ids(connection, words)
    query = select(occasion).where(occasion.c.id.in_(ids), occasion.c.first_known <= as_of)
    rows = list(connection.execute(query))
    for day in days:
        rows = [row for row in rows if row.first_day and row.first_day <= day + "~" and row.last_day >= day]
    if len(rows) <= 1:
        return [row.id for row in rows]
    return _best(rows, fold(words), as_of)


def _best(rows: list[Row[tuple[object, ...]]], words: str, as_of: str) -> list[str]:
    """Those that the words name best: every word in the head and title first, then a meeting before its details, then the
    nearest due, then the last."""
    wanted = set(words.split())
    named = [row for row in rows if wanted <= set(fold(f"{row.head} {row.title}").split())] or rows
    first = [row for row in named if slug(words) == row.head] or named
    meetings = [row for row in first if row.kind == "meeting"] or first
    due = [row for row in meetings if (row.last_day or "") >= as_of]
    day = min((row.first_day or "9999" for row in due), default=None)
    if day is not None:
        return sorted(row.id for row in due if (row.first_day or "9999") == day)
    last = max(row.last_day or "" for row in meetings)
    return sorted(row.id for row in meetings if (row.last_day or "") == last)


def _which(connection: Connection, name: str, found: list[str]) -> str:
    lines = _lines(connection, found[:_MOST_LISTED])
    more = f"\n  … and {len(found) - _MOST_LISTED} more" if len(found) > _MOST_LISTED else ""
    return f"{name!r} can be {len(found)} events:\n{lines}{more}\n  Say which: an id, or more words."


def _near(connection: Connection, name: str, as_of: str) -> str:
    from rapidfuzz import process
    from rapidfuzz.fuzz import WRatio

    query = (
        select(occasion.c.id, occasion.c.title, occasion.c.words)
        .where(occasion.c.first_known <= as_of)
        .order_by(occasion.c.number.desc())
        .limit(5000)
    )
    titles = {row.id: f"{row.id.replace('/', ' ')} {row.words[:100]}" for row in connection.execute(query)}
    near = [key for _, _, key in process.extract(name, titles, scorer=WRatio, limit=3, score_cutoff=55)]
    if near:
        told = f"  Near it:\n{_lines(connection, near)}"
    elif titles:
        told = "  Nothing near it is known either; summitry timeline lists every event."
    else:
        told = "  The record knows of no event then; summitry read takes reports in."
    known = "" if as_of == date.max.isoformat() else f" as of {as_of}"
    return f"no event of the record{known} answers to {name!r}.\n{told}"


def _lines(connection: Connection, ids: list[str]) -> str:
    query = select(occasion.c.id, occasion.c.title).where(occasion.c.id.in_(ids))
    titles = {row.id: row.title for row in connection.execute(query)}
    return "\n".join(f"    {each}  {titles.get(each, '')}" for each in ids)
