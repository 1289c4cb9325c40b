"""The same agency text printed again is found, so that it counts as one source."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from zlib import crc32

from sqlalchemy import Connection, select

from summitry.record.folding import fold
from summitry.record.schema import report, sketch

_BINS = 64
_BANDS = 16
_FEWEST_WORDS = 30
"""Shorter texts share their wording by chance."""

_ALIKE = 0.75
"""Word pairs two texts must share; a reprint drops a paragraph or the dateline and keeps this much."""

_DIGITS = re.compile(r"\d[\d.,:]*")
_NAME = re.compile(r"\b[A-Z][\w'’-]+")


def bands_of(text: str) -> list[str]:
    """Pieces of a text's fingerprint: texts that share most of their words share a piece. Empty for a short text."""
    words = fold(text).split()
    if len(words) < _FEWEST_WORDS:
        return []
    lowest = [0xFFFFFFFF] * _BINS
    for three in zip(words, words[1:], words[2:], strict=False):
        value = crc32(" ".join(three).encode())
        place = value % _BINS
        lowest[place] = min(lowest[place], value)
    for place in range(
        _BINS - 1, -1, -1
    ):  # an empty bin takes its neighbour's value, so that short texts can be told apart
        if lowest[place] == 0xFFFFFFFF:
            lowest[place] = lowest[(place + 1) % _BINS]
    size = _BINS // _BANDS
    pieces = (lowest[start : start + size] for start in range(0, _BINS, size))
    return [f"{band}:" + "-".join(f"{value:08x}" for value in piece) for band, piece in enumerate(pieces)]


def find_origin(connection: Connection, text: str, known_hash: str, bands: list[str]) -> str | None:
    """The origin of the report that this text reprints, or None.

    A text with another number or other names in it (a corrected date, another visitor in a standing phrase) is no reprint.
    """
    same = select(report.c.origin).where(report.c.text_hash == known_hash).limit(1)
    found: str | None = connection.execute(same).scalar()
    if found is not None or not bands:
        return found
    alike = select(sketch.c.report).where(sketch.c.band.in_(bands))
    query = select(report.c.origin, report.c.text).where(report.c.id.in_(alike)).order_by(report.c.number).limit(20)
    for row in connection.execute(query):
        if is_reprint(text, row.text):
            return str(row.origin)
    return None


def is_reprint(one: str, other: str) -> bool:
    """Whether two texts are one text printed twice.

    >>> wire = "Talks between Norway and Iceland open on Tuesday, the ministry in Oslo said. " * 4
    >>> is_reprint(f"OSLO, March 2. /NTB/. {wire}", wire), is_reprint(wire, wire.replace("Tuesday", "Friday"))
    (True, False)
    """
    mine, theirs = _pairs(one), _pairs(other)
    common = sum((mine & theirs).values())
    if (
        not common
        or common / min(mine.total(), theirs.total()) < 0.9
        or common / max(mine.total(), theirs.total()) < _ALIKE
    ):
        return False
    short, long = sorted((one, other), key=len)
    return all(_within(shape.findall(short), shape.findall(long)) for shape in (_DIGITS, _NAME))


def _within(short: list[str], long: list[str]) -> bool:
    return not set(short) - set(long)


def _pairs(text: str) -> Counter[tuple[str, str]]:
    return Counter(pairwise(fold(text).split()))
