"""Wrong tokens are counted, so that nobody tries them all."""

from __future__ import annotations

import time
from collections import OrderedDict
from threading import Lock

MOST_WRONG, SECONDS, MOST_CLIENTS = 5, 60.0, 1000


class Tries:
    """Who gave wrong tokens of late: after five within a minute, wait one.

    >>> tries = Tries()
    >>> for _ in range(5):
    ...     tries.failed("192.0.2.1")
    >>> tries.waits("192.0.2.1"), tries.waits("192.0.2.2")
    (True, False)
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._wrong: OrderedDict[str, list[float]] = OrderedDict()

    def failed(self, client: str) -> None:
        """Note a wrong token."""
        with self._lock:
            self._wrong[client] = [*self._late(client), time.monotonic()]
            self._wrong.move_to_end(client)
            while len(self._wrong) > MOST_CLIENTS:
                self._wrong.popitem(last=False)

    def waits(self, client: str) -> bool:
        """Whether a client has to wait."""
        with self._lock:
            return len(self._late(client)) >= MOST_WRONG

    def _late(self, client: str) -> list[float]:
        since = time.monotonic() - SECONDS
        return [at for at in self._wrong.get(client, []) if at > since]
