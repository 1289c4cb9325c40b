"""What a watcher remembers between looks: in a small file beside the record, or in the user's state folder."""

from __future__ import annotations

import glob
import json
import os
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

from platformdirs import user_state_path

from summitry.reports.fetch import Marks


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one place: the marks to ask with, the failures in a row, and the instant before which it is left alone."""

    marks: Marks = field(default_factory=Marks)
    failures: int = 0
    not_before: float = 0.0


def memory_file(record: str) -> Path:
    """Where the memory of a record's watcher stands: `FILE.watch` beside a SQLite file, else in the user's state folder.

    Its name ends in nothing that is read as a report, so that a folder with a record in it can be watched.

    >>> memory_file("sqlite:////data/desk.sqlite").name
    'desk.sqlite.watch'
    """
    path = record.removeprefix("sqlite:///") if record.startswith("sqlite:///") else ""
    if path and path != ":memory:" and "?" not in path:
        return Path(path + ".watch")
    name = sha256(record.encode()).hexdigest()[:16]
    return user_state_path("summitry", ensure_exists=True) / f"{name}.watch"


class Memory:
    """The memory of one watcher; every change to a place is on disk before the next look."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._places: dict[str, Known] = {}
        self._files: dict[str, list[int]] = {}

    @classmethod
    def load(cls, file: Path) -> Self:
        """The memory as a file has it; an empty one where there is no file or none that can be read: then all is asked anew."""
        memory = cls(file)
        try:
            told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
            memory._places = {place: _known(values) for place, values in told["places"].items()}
            memory._files = {path: [int(each) for each in stamp] for path, stamp in told["files"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls(file)
        return memory

    def tidied(self) -> int:
        """Take away what a watcher that was killed while it wrote its memory left by halves; how many files."""
        halves = [p for p in self._file.parent.glob(f"{glob.escape(self._file.name)}.*") if p.suffix[1:].isdecimal()]
        for each in halves:
            each.unlink(missing_ok=True)
        return len(halves)

    def forget_what_was_seen(self) -> None:
        """For a record that is new: everything is to be seen again, but who asked to be left alone still is."""
        self._places = {place: replace(known, marks=Marks()) for place, known in self._places.items()}
        self._files = {}

    def place(self, place: str) -> Known:
        """What is known of a place."""
        return self._places.get(place, Known())

    def remember(self, place: str, known: Known) -> None:
        """Keep what is known of a place."""
        self._places[place] = known
        self.save()

    def stamp(self, path: Path) -> list[int] | None:
        """When a file was changed, and how long it was, when it was last looked at."""
        return self._files.get(str(path))

    def stamped(self, path: Path, stamp: list[int]) -> None:
        """Keep that a file was looked at."""
        self._files[str(path)] = stamp

    def save(self) -> None:
        """Write the file, whole or not at all."""
        places = {
            place: {
                "etag": known.marks.etag,
                "last_modified": known.marks.last_modified,
                "failures": known.failures,
                "not_before": known.not_before,
            }
            for place, known in self._places.items()
        }
        beside = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        beside.write_text(json.dumps({"places": places, "files": self._files}, indent=1), encoding="utf-8")
        beside.replace(self._file)


def _known(values: dict[str, Any]) -> Known:
    marks = Marks(_words(values["etag"]), _words(values["last_modified"]))
    return Known(marks, int(values["failures"]), float(values["not_before"]))


def _words(value: object) -> str | None:
    """A mark that can stand in a request's header; anything else is forgotten."""
    return value if isinstance(value, str) and value.isascii() and value.isprintable() else None
