"""Long answers are shown a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from fastapi import Request

from summitry.questions import Answer
from summitry.web.scope import number_of

ROWS = 50


@dataclass(frozen=True, slots=True)
class Paged:
    """The rows of one page, its number, how many pages and rows there are."""

    rows: Sequence[Any]
    number: int
    pages: int
    total: int


def paged(request: Request, rows: Sequence[Any], size: int = ROWS) -> Paged:
    """The page of rows that a request asks for; the last where there are fewer."""
    wanted = number_of(request.query_params.get("page") or "1", 10**6)
    pages = max((len(rows) + size - 1) // size, 1)
    number = min(wanted, pages)
    return Paged(rows[(number - 1) * size : number * size], number, pages, len(rows))


def paged_answer(request: Request, answer: Answer) -> tuple[Answer, Paged]:
    """An answer with the rows of one page only, and the page."""
    shown = paged(request, answer.rows)
    return replace(answer, rows=list(shown.rows)), shown
