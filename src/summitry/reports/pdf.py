"""PDF files: the text of their pages, lines joined into paragraphs, and the day they were made."""

from __future__ import annotations

import re

import pypdfium2

from summitry.errors import BrokenReport, EmptyReport, OversizeReport
from summitry.reports.draft import Draft, tidy
from summitry.reports.open import LARGEST

_MADE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_FINISHED = re.compile(r"[.!?:][\"'”’)]{0,2}$")


def read_pdf(data: bytes, name: str) -> Draft:
    """The draft of a PDF. Raises BrokenReport for a damaged or locked one, EmptyReport for one without text (a scan)."""
    try:
        with pypdfium2.PdfDocument(data) as document:
            pages = list(_pages(document, name))
            info = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise BrokenReport(f"{name} is no PDF that can be opened: {str(error).rstrip('.')}.") from error
    text = unwrapped("\n".join(pages))
    if not text.strip():
        raise EmptyReport(f"{name} holds no text (a scan, perhaps). Give it as text after recognition.")
    made = _MADE.match(info.get("CreationDate", ""))
    title = info.get("Title", "").strip() or None
    return Draft(text=text, title=title, published="-".join(made.groups()) if made else None)


def _pages(document: pypdfium2.PdfDocument, name: str) -> list[str]:
    pages, size = [], 0
    for number in range(len(document)):
        page = document[number]
        words = page.get_textpage().get_text_bounded()
        size += len(words)
        if size > LARGEST:
            raise OversizeReport(f"{name} holds more than {LARGEST // 1024 // 1024} million characters.")
        pages.append(words)
    return pages


def unwrapped(text: str) -> str:
    """Lines of a printed page joined into paragraphs; a word cut by a hyphen at a line's end is mended.

    A line ends a paragraph if it is blank, or ends a sentence well before the usual width.

    >>> unwrapped("The ministers met in Oslo on Mon-\\nday and agreed to meet again in\\nBergen.\\n\\nNo date was set.")
    'The ministers met in Oslo on Monday and agreed to meet again in Bergen.\\nNo date was set.'
    """
    lines = [line.strip() for line in tidy(text).splitlines()]
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[int(len(lengths) * 0.9)] if lengths else 0
    paragraphs: list[str] = []
    open_paragraph = False
    for line in lines:
        if not line:
            open_paragraph = False
            continue
        if open_paragraph and paragraphs[-1].endswith(("-", "\u00ad", "\ufffe")) and line[0].islower():
            paragraphs[-1] = paragraphs[-1][:-1] + line
        elif open_paragraph:
            paragraphs[-1] += " " + line
        else:
            paragraphs.append(line)
        short = len(line) < 0.75 * width
        open_paragraph = not (short and (_FINISHED.search(line) or len(paragraphs) == 1))
    return "\n".join(paragraphs)
