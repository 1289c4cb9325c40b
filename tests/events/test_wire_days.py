"""Days that are set, asked for or answered, and what is not ruled out."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "kind", "realis", "start"),
    [
        ("The court on Monday heard a challenge to the referendum called for April 30.", "election", None, "2026-04-30"),
        ("She proposed a meeting of foreign ministers in Oslo on Monday.", "meeting", "wanted", "2026-03-09"),
        ("Kenya did not rule out that Dahl and Saleh would meet on May 2.", "meeting", "possible", "2026-05-02"),
        ("The European Union admitted three new members on Monday.", "agreement", "past", "2026-03-02"),
        ("The next polls are scheduled for May 2027.", "election", "scheduled", "2027-05"),
    ],
)  # fmt: skip
def test_when_and_how_sure(find, sentence: str, kind: str, realis: str | None, start: str) -> None:
    event = next(e for e in find(sentence).events if e.kind == kind)
    assert event.start == start
    assert realis is None or event.realis == realis


def test_an_attack_that_a_session_is_to_condemn_is_not_of_its_day(find) -> None:
    events = find("The council is to meet on Friday to condemn the attacks on the embassies.").events
    assert [e.kind for e in events] == ["meeting"]
