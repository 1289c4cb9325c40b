"""Who said what: source, cue, content (the attribution scheme of PARC and PolNeAR)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summitry.facts.actor import Resolution, Unknown
from summitry.facts.report import Span
from summitry.facts.when import When

StatementMode = Literal["direct", "indirect", "mixed"]

NO_SOURCE = Unknown("no source is named")


@dataclass(frozen=True, slots=True)
class Statement:
    """One attribution. The three span lists may be discontinuous; `source` is empty where none is named ("is reported").

    `speaker` is the source resolved; `speaker_name` its name or its words. `said` is when it was said, if the text tells.
    `within` is the index of the statement that reports this one.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    mode: StatementMode
    speaker: Resolution = NO_SOURCE
    speaker_name: str | None = None
    said: When | None = None
    within: int | None = None
    rule: str = ""
