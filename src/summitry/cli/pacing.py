"""How long to wait before asking again."""

from __future__ import annotations

from hashlib import sha256

from summitry.errors import BadRequest

SHORTEST = 10
"""Seconds: nobody's server is asked more often."""

LONGEST_WAIT = 6 * 3600
"""Seconds: after so many failures in a row that the wait would be longer, it stays at this."""

LONGEST_ASKED = 7 * 24 * 3600
"""Seconds: a server that asks to be left alone for longer is asked again after this."""

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def seconds_of(words: str) -> int:
    """A span of time from `30s`, `15m`, `2h`, `1d`. Raises BadRequest for anything else, and for less than ten seconds.

    >>> seconds_of("15m"), seconds_of("2h")
    (900, 7200)
    """
    number, unit = words[:-1], words[-1:]
    if unit not in _UNITS or not number.isascii() or not number.isdigit() or len(number) > 6:
        raise BadRequest(f"{words!r} is no span of time.\n  Write it as 30s, 15m, 2h or 1d.")
    seconds = int(number) * _UNITS[unit]
    if seconds < SHORTEST:
        raise BadRequest(f"every {words} is too often.\n  Give {SHORTEST}s or more.")
    return seconds


def longest_after(every: int) -> float:
    """The longest that anything is left alone: a time further off was not kept by this clock.

    >>> longest_after(900) == LONGEST_ASKED
    True
    """
    return max(1.25 * max(every, LONGEST_WAIT), LONGEST_ASKED)


def wait_after(place: str, every: int, failures: int, retry_after: int | None = None) -> int:
    """Seconds to wait after so many failures in a row: doubled each time, a little longer by place so that many do not come back
    at one moment, and no shorter than the server asked for. The same place waits the same time on every run.

    >>> wait_after("https://wire.example/feed", 900, 0), 1800 <= wait_after("https://wire.example/feed", 900, 1) <= 2250
    (900, True)
    """
    if failures == 0:
        return every
    longest = max(every, LONGEST_WAIT)
    wait = min(every * 2 ** min(failures, 20), longest)
    spread = int.from_bytes(sha256(f"{place} {failures}".encode()).digest()[:4], "big") / 2**32
    return max(int(wait * (1 + spread / 4)), min(retry_after or 0, LONGEST_ASKED))
