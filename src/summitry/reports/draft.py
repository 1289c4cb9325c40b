"""What a reader takes from a source, and the Report it becomes."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import PurePath

from summitry.errors import BadDate, EmptyReport
from summitry.facts import Dateline, DateSource, Report
from summitry.reports.dates import date_in_name, day_of, nearest_to, parse_date, year_in_name
from summitry.reports.layout import Layout, lay_out


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of one report as it was extracted, with whatever metadata came along, all as words."""

    text: str
    id: str | None = None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def report_of(draft: Draft, path: str | None = None, published: date | None = None) -> Report:
    """The Report of a draft: laid out, dated, hashed, named.

    The day is the first found of `published`, the metadata, the dateline (its year taken from the file name if it has none),
    the file name; else None. Raises EmptyReport for a text without a letter or figure.

    >>> report = report_of(Draft("Talks due\\nOSLO, March 2 (NTB) - Envoys arrive."), path="ntb-2026.txt")
    >>> report.published, report.published_from, report.publisher
    (datetime.date(2026, 3, 2), 'dateline', 'NTB')
    """
    draft, path = _storable(draft), path and storable(path)
    text = draft.text
    if not any(c.isalnum() for c in text):
        raise EmptyReport(f"{path or draft.id or 'the text'} has no words in it. Nothing was read from it.")
    layout = lay_out(text, draft.title)
    day, told_by, notes = _published(draft, layout, path, published)
    return Report(
        id=draft.id or (PurePath(path).name.split(".")[0] if path else text_hash(text)[:12]),
        text=text,
        title=layout.title,
        published=day,
        published_from=told_by,
        dateline=_placed(layout, day),
        publisher=draft.publisher or (layout.dateline.agency if layout.dateline else None),
        language=draft.language or "en",
        path=path,
        url=draft.url,
        text_hash=text_hash(text),
        parts=layout.parts,
        notes=notes,
    )


def text_hash(text: str) -> str:
    """SHA-256 of the text in UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def _storable(draft: Draft) -> Draft:
    """The draft with all its words such that a database stores them."""
    told = {field.name: getattr(draft, field.name) for field in fields(draft)}
    return Draft(**{name: words and storable(words) for name, words in told.items()})


def storable(words: str) -> str:
    """Words with NULs and lone surrogates, which no database stores, replaced one for one."""
    return re.sub(r"[\x00\ud800-\udfff]", "\ufffd", words)


def _published(
    draft: Draft, layout: Layout, path: str | None, option: date | None
) -> tuple[date | None, DateSource | None, tuple[str, ...]]:
    """The day of publication, what told it, and what was found odd on the way."""
    notes: tuple[str, ...] = ()
    if option:
        return option, "option", notes
    if draft.published:
        try:
            return parse_date(draft.published), "metadata", notes
        except BadDate:
            notes = (f"the metadata's date {draft.published[:40]!r} is no date",)
    name = PurePath(path).name if path else ""
    named = date_in_name(name)
    if layout.day:
        year = year_in_name(name)
        day = day_of(layout.day, None) or (nearest_to(layout.day, named) if named else day_of(layout.day, year))
        if day:
            return day, "dateline", notes
    return (named, "file name", notes) if named else (None, None, notes)


def _placed(layout: Layout, published: date | None) -> Dateline | None:
    """The dateline with its year filled in from the day of publication."""
    dateline, found = layout.dateline, layout.day
    if dateline is None or found is None or found["year"] or published is None:
        return dateline
    day = nearest_to(found, published)
    return replace(dateline, date=day.isoformat()) if day else dateline


def tidy(text: str) -> str:
    """Text in Unicode's composed form with plain line ends; for extracted text, not for text whose offsets others hold."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
