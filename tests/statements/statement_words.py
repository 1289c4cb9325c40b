"""Statements of made-up texts, and their words."""

from __future__ import annotations

from datetime import date

from summitry.facts import Mention, Report, Statement
from summitry.statements import find_statements
from summitry.text import parse
from summitry.times import find_times


def words(text: str, statement: Statement, part: str) -> str:
    """The words of one part, pieces joined by " … "."""
    return " … ".join(text[start:end] for start, end in getattr(statement, part))


def statements_of(text: str, mentions: tuple[Mention, ...] = (), day: date = date(2026, 3, 4)) -> tuple[Statement, ...]:
    """The statements of a text that appeared on a day."""
    report = Report(id="r", text=text, published=day)
    return find_statements(parse(report), mentions, find_times(text, day))
