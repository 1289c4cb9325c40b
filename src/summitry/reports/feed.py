"""RSS and Atom files: one report an entry."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import feedparser

from summitry.errors import BrokenReport
from summitry.reports.draft import Draft
from summitry.reports.open import demand_few_tags
from summitry.reports.page import plain_text


def read_feed(data: bytes, name: str) -> Iterator[Draft]:
    """The drafts of a feed's entries that have text. Raises BrokenReport for what is no feed,
    OversizeReport for one of more tags than are read.

    The bytes are parsed as given: no address in them is ever followed. A document that declares entities of its own is refused: no
    feed needs them, and a few lines of them can grow to gigabytes.
    """
    if b"<!ENTITY" in data.replace(b"\x00", b"").upper():
        raise BrokenReport(f"{name} declares XML entities of its own; no feed needs them, and it is not read.")
    demand_few_tags(data.count(b"<"), name)
    feed = _parsed(data, name)
    if not feed.get("version") or (feed.get("bozo") and not feed.entries):
        reason = feed.get("bozo_exception")
        raise BrokenReport(f"{name} is no RSS or Atom feed that can be read{f': {reason}' if reason else ''}.")
    for entry in feed.entries:
        title = " ".join(plain_text(_words(entry, "title")).split()) or None
        body = plain_text(_body(entry))
        if not (body or title):
            continue
        yield Draft(
            text="\n".join(part for part in (title if not title or not body.startswith(title) else None, body) if part),
            id=_words(entry, "id") or _words(entry, "link") or None,
            title=title,
            published=_words(entry, "published") or _words(entry, "updated") or None,
            publisher=_words(feed.feed, "title") or None,
            url=_words(entry, "link") or None,
            language=_words(feed.feed, "language")[:2].lower() or None,
        )


def _parsed(data: bytes, name: str) -> Any:
    try:
        return feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # a fault in a library over one feed must not cost the others
        raise BrokenReport(
            f"{name} brought the reader of feeds down ({type(error).__name__}: {str(error)[:200]}). It was left out."
        ) from error


def _words(told: Any, key: str) -> str:
    """A field as words; a broken feed leaves anything there, or nothing."""
    value = told.get(key)
    return value if isinstance(value, str) else ""


def _body(entry: Any) -> str:
    contents = entry.get("content")
    told = [_words(each, "value") for each in contents] if isinstance(contents, list) else []
    return max(told, key=len, default="") or _words(entry, "summary")
