"""What a word that can name an event is, and how rows of such words are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summitry.facts import EventKind

Frame = Literal["meet", "host", "guest", "go", "change", "sign", "hit", "hold", "due", "elect"]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word, the kind of event it names, the frame of its arguments, and what a mention of it needs to count."""

    word: str
    kind: EventKind
    frame: Frame
    example: str
    needs: str = ""


def rows(kind: EventKind, frame: Frame, needs: str, table: str) -> dict[str, Trigger]:
    """One trigger for each line `word(, word)* | example` of a small table."""
    found = {}
    for line in table.strip().splitlines():
        words, _, example = line.partition("|")
        for word in words.split(","):
            found[word.strip()] = Trigger(word.strip(), kind, frame, example.strip(), needs)
    return found
