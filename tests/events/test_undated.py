"""Blows without a day that are news all the same, and a day right after a blow that is only spoken of."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Dahl spoke in Oslo. There has been a gun battle between rebels and the army close to Mombasa, she said.",
        "Dahl spoke in Oslo. A farmer was killed in a firefight with the army, she said.",
        "Dahl spoke in Oslo. The unit is blamed for the killing of ten villagers in Mombasa.",
    ],
)
def test_news(find, text: str) -> None:
    assert "incident" in {event.kind for event in find(text).events}


@pytest.mark.parametrize(
    "text",
    [
        "Dahl spoke in Oslo. There have been attacks on schools, she said.",
        "Dahl spoke in Oslo. The war has gone on for years.",
    ],
)
def test_no_news(find, text: str) -> None:
    assert "incident" not in {event.kind for event in find(text).events}


def test_the_day_of_what_is_spoken_of(find) -> None:
    text = (
        "The ministers voiced concern over the shelling of Mombasa on the night of January 11, which killed ten people."
    )
    assert "2026-01-11" in {event.start for event in find(text).events}
