"""Sentences written for this project, each with every time it holds: words, value, mod and type.

The day a file is read from stands in its name. A line is `sentence | words = value MOD (TYPE); …`; DATE is not written.
A change of the grammar shows here as a change of a line, to be read by a person.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from summitry.facts import When
from summitry.times import find_times

FILES = sorted(Path(__file__).parent.glob("sentences-*.txt"))
LINES = [(file, line) for file in FILES for line in file.read_text(encoding="utf-8").splitlines()]


def shown(when: When) -> str:
    mod = f" {when.mod}" if when.mod else ""
    kind = "" if when.type == "DATE" else f" ({when.type})"
    return f"{when.text} = {when.value}{mod}{kind}"


@pytest.mark.parametrize(("file", "line"), LINES, ids=[line.partition(" | ")[0] for _, line in LINES])
def test_sentence_tells_its_times(file: Path, line: str) -> None:
    sentence, _, wanted = line.partition(" | ")
    published = date.fromisoformat(file.stem.removeprefix("sentences-"))
    found = find_times(sentence, published)
    assert "; ".join(shown(when) for when in found) == wanted
    assert all(sentence[when.start : when.end] == when.text for when in found)


def test_files_are_there() -> None:
    assert len(LINES) > 250
