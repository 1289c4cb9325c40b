"""RSS and Atom files: one report an entry."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import feedparser

from summitry.errors import BrokenReport
from summitry.reports.draft import Draft
from summitry.reports.page import plain_text


def read_feed(data: bytes, name: str) -> Iterator[Draft]:
    """The drafts of a feed's entries that have text. Raises BrokenReport for what is no feed.

    The bytes are parsed as given: no address in them is ever followed. A document that declares entities of its own is refused: no
    feed needs them, and a few lines of them can grow to gigabytes.
    """
    if b"<!ENTITY" in data.replace(b"\x00", b"").upper():
        raise BrokenReport(
            f"BrokenReport: {name} declares XML entities of its own; no feed needs them, and it is not read."
        )
    feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not feed.get("version") or (feed.get("bozo") and not feed.entries):
        reason = feed.get("bozo_exception")
        raise BrokenReport(
            f"BrokenReport: {name} is no RSS or Atom feed that can be read{f': {reason}' if reason else ''}."
        )
    for entry in feed.entries:
        title = " ".join(plain_text(entry.get("title", "")).split()) or None
        body = plain_text(_body(entry))
        if not (body or title):
            continue
        yield Draft(
            text="\n".join(part for part in (title if not title or not body.startswith(title) else None, body) if part),
            id=entry.get("id") or entry.get("link"),
            title=title,
            published=entry.get("published") or entry.get("updated"),
            publisher=feed.feed.get("title"),
            url=entry.get("link"),
            language=(feed.feed.get("language") or "")[:2].lower() or None,
        )


def _body(entry: Any) -> str:
    contents = entry.get("content") or []
    longest = max((c.get("value", "") for c in contents), key=len, default="")
    return longest or entry.get("summary", "")
