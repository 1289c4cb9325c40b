"""Feeds and folders are read into the record on an interval."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Self

from summitry.cli.memory import Memory, memory_file
from summitry.cli.opening import open_chosen
from summitry.cli.pacing import longest_after, wait_after
from summitry.cli.reading import Intake, keep
from summitry.cli.showing import harmless_lines
from summitry.errors import FailedFetch, NoSuchPath, SummitryError, UnreadableReport
from summitry.facts import Report
from summitry.questions import OpenRecord
from summitry.record.watchlock import sole_watcher
from summitry.reports import Failure, load_reports, report_of
from summitry.reports.address import parse_address
from summitry.reports.draft import text_hash
from summitry.reports.feed import read_feed
from summitry.reports.fetch import fetch
from summitry.reports.load import file_kind


class Watch:
    """Watches places for one record; no second watcher of the record runs beside it.

    Raises BadRequest and NoSuchPath for a place that is neither a feed's address nor a folder, before anything is read; RecordLocked
    where the record is watched already.
    """

    def __init__(
        self,
        record: str,
        places: Sequence[str],
        *,
        every: int,
        allow_private: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._places = [_checked(place) for place in dict.fromkeys(places)]
        self._url = record
        self._every = every
        self._allow_private = allow_private
        self._clock = clock
        self._failed = False
        self._open = ExitStack()

    def __enter__(self) -> Self:
        file = memory_file(self._url)
        with ExitStack() as opening:
            opening.enter_context(sole_watcher(self._url, file.with_name(file.name + ".lock")))
            self._record: OpenRecord = opening.enter_context(open_chosen(self._url))
            self._memory = Memory.load(file)
            if self._memory.tidied():
                print(
                    "An earlier watcher was ended while it wrote down what it had seen; that is looked at again.",
                    file=sys.stderr,
                )
            if self._record.counts()["report"] == 0:
                self._memory.forget_what_was_seen()
            self._open = opening.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def once(self) -> bool:
        """Look at every place that may be asked now; whether anything failed."""
        for place in self._places:
            self._look(place)
        return self._failed

    def always(self) -> bool:
        """Look at every place whenever its time has come, until the process is interrupted or ended; False: what failed was told."""
        due = dict.fromkeys(self._places, 0.0)
        signal.signal(signal.SIGTERM, _interrupt)
        try:
            while True:
                place = min(due, key=lambda each: due[each])
                time.sleep(max(due[place] - time.monotonic(), 0))
                due[place] = time.monotonic() + self._look(place)
        except KeyboardInterrupt:
            print("Stopped; what was read is kept.", file=sys.stderr)
        return False

    def _look(self, place: str) -> int:
        """One look at one place; the seconds to wait before the next."""
        known = self._memory.place(place)
        wait = known.not_before - self._clock()
        if 0 < wait <= longest_after(self._every):  # else the clock was set back since
            print(f"{place}: not asked; it is left alone for another {_minutes(wait)}")
            return int(wait) + 1
        intake = Intake(events_before=self._record.counts()["occasion"])
        try:
            for report in self._from_url(place) if _is_url(place) else self._from_folder(place):
                keep(report, self._record, intake)
        except UnreadableReport as error:
            return self._fail(place, error)
        self._memory.remember(place, replace(self._memory.place(place), failures=0, not_before=0.0))
        self._failed |= intake.failed > 0
        print(f"{place}: {intake.words(self._record.counts()['occasion'])}", flush=True)
        return self._every

    def _fail(self, place: str, error: SummitryError) -> int:
        known = self._memory.place(place)
        asked = error.retry_after if isinstance(error, FailedFetch) else None
        wait = wait_after(place, self._every, known.failures + 1, asked)
        self._memory.remember(place, replace(known, failures=known.failures + 1, not_before=self._clock() + wait))
        self._failed = True
        print(
            f"{harmless_lines(error.told)}\n  Asked again in {_minutes(wait)} at the earliest.",
            file=sys.stderr,
            flush=True,
        )
        return wait

    def _from_url(self, place: str) -> Iterator[Report | Failure]:
        """The reports of a feed, unless it has not changed; what its entries link to is left alone."""
        known = self._memory.place(place)
        fetched = fetch(place, known.marks, allow_private=self._allow_private)
        if fetched.data is None:
            return
        for draft in read_feed(fetched.data, place):
            named = draft if draft.id else replace(draft, id=f"{place}#{text_hash(draft.text)[:12]}")
            try:
                yield report_of(named, place)
            except UnreadableReport as error:
                yield Failure(f"{place} {named.id}", error.told)
        # Only now: a run that is cut short must meet the whole feed again.
        self._memory.remember(place, replace(known, marks=fetched.marks))

    def _from_folder(self, place: str) -> Iterator[Report | Failure]:
        """The reports of a folder's files that are new or were changed since they were looked at."""
        files = sorted(path for path in Path(place).rglob("*") if path.is_file() and file_kind(path))
        for path in files:
            stamp = _stamp(path)
            if stamp is None or any(part.startswith(".") for part in path.relative_to(place).parts):
                continue
            if self._memory.stamp(path) != stamp:
                yield from load_reports([str(path)])
                self._memory.stamped(path, stamp)
        self._memory.save()


def _checked(place: str) -> str:
    if _is_url(place):
        return parse_address(place).url
    if not Path(place).is_dir():
        raise NoSuchPath(f"{place} is no folder, and no address that begins with https:// or http://.")
    return str(Path(place).resolve())


def _is_url(place: str) -> bool:
    return "://" in place


def _stamp(path: Path) -> list[int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return [found.st_mtime_ns, found.st_size]


def _minutes(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
