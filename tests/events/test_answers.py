"""What is answered to an invitation in a sentence after the one that tells of the summit."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("Kenya is considering the invitation.", "possible"),
        ("Kenya has accepted an invitation.", "certain"),
        ("Kenya declined the invitation.", "declined"),
        ("Kenya turned down the invitation.", "declined"),
        ("Kenya has received an invitation.", "invited"),
        ("Kenya has not received an invitation.", "declined"),
        ("Kenya did not accept the invitation.", "declined"),
    ],
)
def test_answer(find, answer: str, status: str) -> None:
    event = find(f"The summit opens in Oslo on Friday. {answer}").events[0]
    assert [(p.name, p.status) for p in event.participants] == [("Kenya", status)]


def test_he_is_the_one_who_speaks_though_no_table_has_him(find) -> None:
    text = "Vice President Anna Dahl will visit Oslo. Defence Minister Otieno Wero said he would meet Omar Saleh on Friday."
    event = next(e for e in find(text).events if e.kind == "meeting")
    assert {p.name for p in event.participants} == {"Otieno Wero", "Omar Saleh"}


@pytest.mark.parametrize(
    "saying",
    [
        "Spokesman Tom Berg said he would visit Oslo on Friday.",
        "A spokesman, Tom Berg, said he would visit Oslo on Friday.",
        "Tom Berg, his spokesman, said he would visit Oslo on Friday.",
    ],
)
def test_a_spokesman_speaks_of_another(find, saying: str) -> None:
    event = find(f"President Omar Saleh is ill. {saying}").events[0]
    assert [p.name for p in event.participants] == ["Omar Saleh"]
