"""The body and the headers of an answer from the web, never trusted: bounded, unpacked, whole."""

from __future__ import annotations

import http.client
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from summitry.errors import FailedFetch, OversizeReport
from summitry.reports.address import Address

_AT_ONCE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The most bytes of an answer, packed and unpacked; the seconds that one step and the whole may take."""

    size: int = 16 * 1024 * 1024
    step: float = 10.0
    whole: float = 60.0


def read_body(address: Address, response: http.client.HTTPResponse, limits: Limits) -> bytes:
    """The bytes of an answer, unpacked, within the limits. Raises OversizeReport; FailedFetch for one that breaks off."""
    expected = response.length
    if expected is not None and expected > limits.size:
        raise _oversize(address, limits)
    unpack = Unpacking(response.headers.get("Content-Encoding") or "identity", limits.size)
    received, pieces, size = 0, [], 0
    while piece := response.read1(_AT_ONCE):
        received += len(piece)
        unpacked = unpack.feed(piece)
        size += len(unpacked)
        if received > limits.size or size > limits.size:
            raise _oversize(address, limits)
        pieces.append(unpacked)
    if (expected is not None and received < expected) or not unpack.ended:
        raise FailedFetch(f"{address.url} broke off after {received} bytes.")
    return b"".join(pieces)


def _oversize(address: Address, limits: Limits) -> OversizeReport:
    return OversizeReport(f"{address.url} is longer than {limits.size} bytes, the most that is fetched at once.")


class Unpacking:
    """Takes gzip off an answer, never making more than `most` bytes and one of them."""

    def __init__(self, encoding: str, most: int) -> None:
        kind = encoding.strip().lower()
        if kind not in ("identity", "gzip", "x-gzip", "deflate"):
            raise ValueError(f"it is packed as {kind[:40]!r}, which was not asked for")
        self._engine = None if kind == "identity" else zlib.decompressobj(wbits=47)
        self._left = most + 1

    def feed(self, piece: bytes) -> bytes:
        """The next bytes, unpacked."""
        if self._engine is None:
            return piece
        unpacked = self._engine.decompress(piece, max(self._left, 1))
        self._left -= len(unpacked)
        return unpacked

    @property
    def ended(self) -> bool:
        """Whether what was packed is whole."""
        return self._engine is None or self._engine.eof


def retry_after(value: str | None, *, now: datetime | None = None) -> int | None:
    """The seconds a server asks to be left alone, from a number or a date (RFC 9110, 10.2.3); None where it says nothing.

    >>> retry_after("120"), retry_after("Mon, 02 Mar 2026 10:01:00 GMT", now=datetime(2026, 3, 2, 10, tzinfo=UTC)), retry_after("soon")
    (120, 60, None)
    """
    words = (value or "").strip()
    if words.isascii() and words.isdigit():
        return min(int(words[:9]), 10**8)
    try:
        day = parsedate_to_datetime(words)
    except (TypeError, ValueError, OverflowError):
        return None
    day = day if day.tzinfo else day.replace(tzinfo=UTC)
    return max(int((day - (now or datetime.now(UTC))).total_seconds()), 0)
