"""Labels of events: short, with the names a desk would use."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("President Anna Dahl held talks with Prime Minister Omar Saleh in Oslo on Monday.", "Saleh–Dahl talks, Oslo"),
        ("President Anna Dahl will visit Kenya on Friday.", "visit of Dahl to Kenya"),
        ("Omar Saleh won the presidential election in Kenya on Sunday.", "presidential election in Kenya"),
        ("Prime Minister Omar Saleh resigned on Monday.", "resignation of Saleh"),
        ("Azerbaijani forces shelled Armenian positions on Monday.", "shelling of Armenia by Azerbaijan"),
        ("The NATO summit will be held in Vilnius on Monday.", "NATO summit, Vilnius"),
    ],
)
def test_title(find, sentence: str, title: str) -> None:
    assert [e.title for e in find(sentence).events] == [title]
