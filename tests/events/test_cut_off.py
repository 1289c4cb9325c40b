"""Participles after a comma that the parse takes for the verb of the sentence, and relative clauses that it hangs elsewhere."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "start"),
    [
        ("Omar Saleh, ousted in a coup in 1999, is in hiding.", "office_change", "1999"),
        ("The accord, which the two sides signed in May, is dead.", "agreement", "2025-05"),
        ("The treaty, which both countries signed in May, is dead.", "agreement", "2025-05"),
    ],
)
def test_cut_off(find, text: str, kind: str, start: str) -> None:
    (event,) = find(text).events
    assert (event.kind, event.start) == (kind, start)


def test_who_is_told_so_is_the_one(find) -> None:
    (event,) = find("Omar Saleh, ousted in a coup in 1999, is in hiding.").events
    assert {p.name for p in event.participants} == {"Omar Saleh"}


def test_what_is_wanted_is_no_event(find) -> None:
    assert not find("Omar Saleh, wanted by the police, is in hiding.").events
