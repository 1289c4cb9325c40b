"""Letters and blanks that only look like others bring no step of reading down."""

from __future__ import annotations

import pytest

from summitry.facts import Reading
from summitry.reading import read_all
from summitry.reports import Draft, report_of

TEXT = (
    "Envoys to meet in Oslo\nOSLO, August 6, 2024. /NTB/. The ministers of Norway and Kazakhstan will meet next Friday night at "
    "15:00 Moscow time, six weeks after the summit, said Prime Minister Jonas Dahl on Monday. "
    "Talks cost a$2.5 billion, or twenty-six percent of the budget, in the first half of the 1960s. "
    "It was the third visit since Eid al-Fitr, Whit Sunday and Christmas Eve; sixty soldiers took 4 kilograms at six thirty this evening.\n"
    "The council sits on the first Monday of March, and on weekends, and asked six of sixteen states to sign by April 5th."
)
SWAPS = [
    ("s", "ſ"), ("i", "ı"), ("i", "İ"), ("I", "İ"), ("k", "\u212a"), ("K", "\u212a"), ("ss", "ß"), ("st", "\ufb06"), ("fi", "\ufb01"),
    (" ", "\u00a0"), (" ", "\u2003"), (" ", "  "), (" ", "\t"), (" ", "\n"), ("-", "\u2011"), ("1", "\u0661"), ("2", "²"), ("3", "３"),
    ("e", "e\u0301"), ("a", "а"), ("o", "o\u200b"), ("'", "’"), (".", "\u2024"), ("$", "＄"), ("", ""),
]  # fmt: skip


@pytest.mark.parametrize("swap", SWAPS, ids=ascii)
def test_letters_that_look_like_others(swap: tuple[str, str]) -> None:
    """Also in capitals, which other rules read."""
    for text in (TEXT, TEXT.upper(), TEXT.lower()):
        (read,) = read_all([report_of(Draft(text.replace(*swap) if swap[0] else text, published="2024-08-06"))])
        assert isinstance(read, Reading), read
