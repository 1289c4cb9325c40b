"""Blows at sea, in the air and from afar: what is boarded or pounded, where one moves in, and what comes to grief by itself."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian sailors boarded a Kenyan tanker in the strait on Monday.",
        "The tanker, which was boarded on Monday, is in port.",
        "Norway intercepted two Kenyan planes over the sea on Monday.",
        "Norway has seized a Kenyan tanker, the ministry said.",
        "Two mortar shells landed near the port of Mombasa on Monday.",
        "Kenyan artillery pounded the town on Monday.",
        "A bomb ripped through a bus in Mombasa on Monday.",
        "Attackers hurled a grenade at the embassy on Monday.",
        "A mob set fire to the embassy on Monday.",
        "Kenyan planes violated Norwegian airspace on Monday.",
        "The army moved into the town of Mombasa on Monday.",
        "Prisoners rioted in Mombasa on Monday.",
    ],
)
def test_blows(find, text: str) -> None:
    assert [event.kind for event in find(text).events] == ["incident"]


@pytest.mark.parametrize(
    "text",
    [
        "Dahl boarded a plane on Monday.",
        "Dahl slammed the budget on Monday.",
        "The government moved to help farmers on Monday.",
        "Two soldiers were killed when their helicopter crashed on Monday.",
    ],
)
def test_no_blows(find, text: str) -> None:
    assert not find(text).events
