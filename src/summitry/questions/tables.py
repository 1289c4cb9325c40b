"""The tables of the world as the source of an answer's line."""

from __future__ import annotations

from summitry.questions.answer import Row


def table_source(relation: str, publisher: str | None, words: str) -> Row:
    """A source row for what no report tells: the relation, where its row was taken from, and what it says."""
    return {"report": f"table:{relation}", "publisher": publisher or "tables", "published": None, "quote": words}
