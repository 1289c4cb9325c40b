"""Readings that were shown and wait to be kept."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from summitry.facts import Reading

MOST, SECONDS = 20, 3600
"""Previews that wait at once, and how long one waits."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Readings shown to one visitor (known by the token of its forms), and when."""

    readings: tuple[Reading, ...]
    visitor: str
    since: float


class Pending:
    """What waits to be kept, by a key nobody can guess; the oldest makes room for the newest."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: OrderedDict[str, Waiting] = OrderedDict()

    def put(self, readings: list[Reading], visitor: str) -> str:
        """Let readings wait; their key."""
        key = secrets.token_urlsafe(24)
        with self._lock:
            self._waiting[key] = Waiting(tuple(readings), visitor, time.monotonic())
            while len(self._waiting) > MOST:
                self._waiting.popitem(last=False)
        return key

    def see(self, key: str, visitor: str) -> tuple[Reading, ...] | None:
        """What waits under a key for this visitor; None where nothing does, or too long."""
        with self._lock:
            found = self._waiting.get(key)
        if found is None or found.visitor != visitor or time.monotonic() - found.since > SECONDS:
            return None
        return found.readings

    def drop(self, key: str) -> None:
        """Forget what waits under a key."""
        with self._lock:
            self._waiting.pop(key, None)
