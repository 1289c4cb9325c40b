"""Headlines in the present that give no day: who quits or is ousted, how many a bomber kills, who recognises whom."""

from __future__ import annotations

import pytest

BODY = "\n\nOSLO (AP) - It was a long day, officials said. The weather was bad."


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Kenya's prime minister resigns after protests", "office_change"),
        ("Army ousts Kenyan president", "office_change"),
        ("Dahl named foreign minister", "office_change"),
        ("Suicide bomber kills 12 at Mombasa market", "incident"),
        ("Norway recognises Kosovo", "agreement"),
    ],
)
def test_headline(find, head: str, kind: str) -> None:
    assert [event.kind for event in find(head + BODY).events] == [kind]


@pytest.mark.parametrize("text", ["The minister resigns too often.", "Norway recognises the problem."])
def test_plain_text_is_no_headline(find, text: str) -> None:
    assert not find("It was a long day in Oslo. " + text).events
