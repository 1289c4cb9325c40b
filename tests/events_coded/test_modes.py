"""By what means a deed is done, where the words say so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summitry.events.coded.things import CODE_OF_KIND, ENDED, THINGS
from summitry.events.coded.verbs import QUAD, VERBS
from summitry.facts import CodedEvent

Coder = Callable[[str], tuple[CodedEvent, ...]]


@pytest.mark.parametrize(
    ("sentence", "code", "mode"),
    [
        ("The Kenyan president visited Uganda.", "CONSULT", "visit"),
        ("Norway mediated between Kenya and Uganda.", "CONSULT", "third-party"),
        ("The Kenyan president spoke by telephone with the Ugandan leader.", "CONSULT", "phone"),
        ("Kenyan miners went on strike against the British owners.", "PROTEST", "strike"),
        ("Thousands of students marched against the Kenyan government.", "PROTEST", "demo"),
        ("Gunmen assassinated the Kenyan mayor.", "ASSAULT", "assassinate"),
        ("Ugandan jets bombed the Kenyan port.", "ASSAULT", "aerial"),
        ("Ugandan guards tortured the Kenyan prisoner.", "ASSAULT", "torture"),
        ("Kenyan police arrested the editor.", "COERCE", "arrest"),
        ("Kenya deported two Ugandan monks.", "COERCE", "deport"),
        ("Kenya imposed a curfew in Lamu.", "COERCE", "curfew"),
        ("Kenya expelled two Ugandan diplomats.", "SANCTION", "expel"),
        ("Kenya suspended aid to Uganda.", "SANCTION", "discontinue"),
        ("The Ugandan rebels declared a ceasefire in the Kenyan valley.", "YIELD", "ceasefire"),
        ("The Ugandan rebels released the Kenyan nurse.", "YIELD", "release"),
        ("Kenya accused Uganda of smuggling.", "ACCUSE", None),
    ],
)
def test_mode(coded: Coder, sentence: str, code: str, mode: str | None) -> None:
    assert [(event.code, event.mode) for event in coded(sentence)] == [(code, mode)]


def test_each_type_has_its_quad() -> None:
    assert {code: QUAD[code] for code in VERBS} == QUAD
    assert set(CODE_OF_KIND.values()) | set(ENDED.values()) <= set(QUAD)


@pytest.mark.parametrize("table", [VERBS, THINGS], ids=["verbs", "things"])
def test_no_word_stands_in_two_rows(table: dict[str, str]) -> None:
    words = [word for row in table.values() for word in row.split()]
    assert sorted({word for word in words if words.count(word) > 1}) == []
