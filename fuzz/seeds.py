"""The first inputs of every target, written for it; a campaign begins with them and with what earlier ones kept in `corpus/`."""

from __future__ import annotations

import gzip
import io
import json

import zstandard

STORY = (
    "Envoys to meet in Oslo\nOSLO, March 2, 2024. /NTB/. The foreign ministers of Norway and Kazakhstan will meet next Friday at "
    '15:00 local time.\n"We asked for $2.5 billion, or 3 percent of GDP," said Prime Minister Jonas Dahl, adding that talks '
    "held two weeks ago had failed.\nPresident Tokayev may skip the CSTO summit in Yerevan on November 23 - 24, 2024."
)
PAGE = (
    '<html lang="en"><head><title>Envoys to meet</title><meta name="date" content="2024-03-02"><script type="application/ld+json">'
    '{"headline":"Envoys to meet","datePublished":"2024-03-02T08:00:00Z","publisher":{"name":"Fjord Post"}}</script></head><body>'
    "<article><p>Envoys of four states will meet in Oslo on Friday, the ministry announced in a long statement.</p></article>"
)
FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Fjord Post</title><language>en</language><item><guid>p1</guid>'
    "<title>Envoys to meet</title><pubDate>Sat, 02 Mar 2024 08:00:00 GMT</pubDate><description>&lt;p&gt;They will meet.&lt;/p&gt;"
    "</description></item></channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Fjord Post</title><entry><id>urn:1</id><title type="html">Talks</title>'
    '<updated>2024-03-02T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Talks.</div></content>'
    "</entry></feed>"
)
PDF = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\n"
    b"endobj\n4 0 obj\n<< /Length 41 >>\nstream\nBT /F1 12 Tf 40 700 Td (Talks opened.) Tj ET\nendstream\nendobj\n5 0 obj\n"
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n6 0 obj\n<< /CreationDate (D:20240302) >>\nendobj\n"
    b"trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\n%%EOF"
)
LINE = json.dumps(
    {"id": "a", "title": "Talks", "text": "Talks opened.", "published": "2024-03-02", "source": "Fjord Post"}
)
LINES = f"{LINE}\n{{broken\n\n{LINE}\n".encode()
ARCHIVE = (
    "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://wire.example/a\r\nWARC-Date: 2024-03-02T08:00:00Z\r\n"
    "Content-Type: text/plain\r\nContent-Length: 13\r\n\r\nTalks opened.\r\n\r\n"
)


def _table() -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(pa.table({"id": ["a"], "text": ["Talks opened."], "published": ["2024-03-02"]}), out)
    return out.getvalue()


def seeds(target: str) -> list[bytes]:
    """The first inputs of a target."""
    match target:
        case "page":
            return [PAGE.encode()]
        case "feed":
            return [FEED.encode(), ATOM.encode()]
        case "pdf":
            return [PDF]
        case "lines":
            return [LINES]
        case "json":
            return [f"[{LINE}]".encode(), LINES]
        case "gzip":
            return [gzip.compress(LINES, mtime=0)]
        case "zstandard":
            return [zstandard.compress(LINES)]
        case "parquet":
            return [_table()]
        case "archive":
            return [ARCHIVE.encode()]
        case "addresses":
            return [
                b"https://wire.example:8443/feed.xml?n=5",
                b"::ffff:10.0.0.1",
                b"Mon, 02 Mar 2026 10:01:00 GMT",
                b"120",
            ]
        case "answer":
            return [gzip.compress(b"talks " * 50, mtime=0)]
        case _:
            return [STORY.encode(), *(line.encode() for line in STORY.splitlines())]


DICTIONARY = {
    "markup": "<p> </p> <div <![CDATA[ ]]> <!-- --> <!ENTITY &amp; &#x0; <script <time datetime= <meta <?xml <item> <entry> xmlns= encoding= %PDF /Length "
    'endobj stream /Kids /Count trailer startxref D:2024 {"text": "published": "id": null \\ud800 \\u0000 1e999'.split(
        " "
    ),
    "words": (
        "next Friday|two weeks ago|March 2|2024-02-30|the 1990s|15:00 Moscow time|on the eve of|since 2019|Mid-May|early next|first half of|a few days|"
        "said|according to|called for|urged|will meet|was held|postponed|cancelled|President|Prime Minister|foreign minister of|Tokayev|Norway|"
        "the Belarusian leader|CSTO|EU|U.N. Security Council|summit|in Yerevan|$2.5 billion|3 percent|1,000,000|half of|per cent|km|No. 10|U.S.|"
        'XXXX|99999999999999999999|0|-1|%|"|\u017f|\u0131|\u212a|\u201c|\u2019|(|)|, who|and|of the|\n\n|\u00a0|\u202e|\u0130|\u00df|\ufb01|\U0001f600'
    ).split("|"),
}
MARKUP = frozenset(
    {"page", "pdf", "feed", "lines", "json", "gzip", "zstandard", "parquet", "archive", "addresses", "answer"}
)


def dictionary(target: str) -> str:
    """The target's words in libFuzzer's form."""
    chosen = DICTIONARY["markup" if target in MARKUP else "words"]
    escaped = ("".join(map("\\x{:02x}".format, word.encode())) for word in chosen)
    return "".join(f'"{word}"\n' for word in escaped)
