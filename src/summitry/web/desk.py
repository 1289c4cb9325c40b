"""What the pages work with: the record, how to read a text handed in, and who may do what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from summitry.facts import Reading
from summitry.questions import OpenRecord

Reader = Callable[[str, str | None, str | None], Reading]
"""(text, day of publication, publisher) -> its reading; raises SummitryError."""

FileReader = Callable[[str, bytes], list[Reading]]
"""(file name, bytes) -> the readings in it; raises SummitryError. The name tells the kind and is never opened."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A reading shown before it is kept."""

    reading: Reading
    html: str


@dataclass(frozen=True, slots=True)
class Desk:
    """One served record. `token` is demanded of every request where given; `open_reading` lets anybody read and only the token change."""

    record: OpenRecord
    read_text: Reader
    read_file: FileReader
    token: str | None = None
    open_reading: bool = False
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]", "testserver")
